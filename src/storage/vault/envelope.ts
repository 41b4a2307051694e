import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import type { Sealed, Sealer } from '#src/storage/lock.ts';
import { isSealed } from '#src/storage/sealed.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** The bytes that AES-GCM asks for in the place of a counter. */
export const IV_BYTES = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

type Place = { store: 'records' | 'rows'; key: string; version: number };

/**
 * Where something sealed stands is a part of what is authenticated: it opens in no other store, under no other key and
 * as no other version.
 */
function placeBytes({ store, key, version }: Place): Uint8Array<ArrayBuffer> {
  return encoder.encode(`waymark\n${store}\n${key}\n${version}`);
}

async function seal(key: CryptoKey, place: Place, owner: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const given = { name: 'AES-GCM', iv, additionalData: placeBytes(place) };
  const data = await crypto.subtle.encrypt(given, key, encoder.encode(JSON.stringify(value)));
  return { sealed: place.version, owner, iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

async function open(key: CryptoKey, place: Omit<Place, 'version'>, sealed: Sealed): Promise<unknown> {
  const additionalData = placeBytes({ ...place, version: sealed.sealed });
  const given = { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData };
  return JSON.parse(decoder.decode(await crypto.subtle.decrypt(given, key, fromBase64(sealed.data))));
}

/** What is half typed, which no row stands for; it waits in memory only. */
const HALF_TYPED = { store: 'records', key: 'half-typed', version: LIBRARY_VERSION } as const;
export type Drafts = readonly (readonly [string, unknown])[];

export function sealDrafts(key: CryptoKey, drafts: Drafts): Promise<Sealed> {
  return seal(key, HALF_TYPED, '', drafts);
}

/** What `sealDrafts` sealed; rejects where it was sealed by another key. */
export async function openDrafts(key: CryptoKey, sealed: Sealed): Promise<Drafts> {
  return (await open(key, HALF_TYPED, sealed)) as Drafts;
}

/** Seals and opens rows by one data key. What was tampered with, or stands in another place, is rejected. */
export function makeSealer(key: CryptoKey, version: number = LIBRARY_VERSION): Sealer {
  return {
    sealRow: async (row, owner, older = version) => ({
      ...row,
      record: await seal(key, { store: 'records', key: row.key, version: older }, owner, row.record),
    }),
    openRow: async (row) => ({
      row: { ...row, record: await open(key, { store: 'records', key: row.key }, row.record) },
      version: row.record.sealed,
    }),
    sealListRow: async (row) => {
      const words = wordsOf(row);
      if (!words) return row;
      const place = { store: 'rows', key: row.key, version } as const;
      return Object.assign(blank(row), { sealed: await seal(key, place, row.owner, words) });
    },
    openListRow: async (row) => {
      if (!('sealed' in row)) return row;
      const { sealed, ...plain } = row;
      if (!isSealed(sealed)) throw new TypeError('What is sealed here has another shape.');
      const words = await open(key, { store: 'rows', key: row.key }, sealed);
      return { ...plain, ...(words as object) } as ListRow;
    },
  };
}

/** The words of a small row; null where it has none. Dates and counts stay plain, so that lists need no key for them. */
function wordsOf(row: ListRow): object | null {
  if (row.kind === 'client') return { label: row.label, tags: row.tags };
  return row.kind === 'reflection' && row.title !== '' ? { title: row.title } : null;
}

function blank(row: ListRow): ListRow {
  if (row.kind === 'client') return { ...row, label: '', tags: [] };
  return row.kind === 'reflection' ? { ...row, title: '' } : row;
}
