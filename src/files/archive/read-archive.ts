import { strFromU8, unzipSync } from 'fflate';
import type { Copy } from '#src/domain/model/copy.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import {
  ARCHIVE_FORMAT,
  MANIFEST_NAME,
  type Manifest,
  MOST_ARCHIVE_BYTES,
  MOST_PART_BYTES,
  manifestSchema,
  sha256Of,
} from './archive-manifest.ts';

/**
 * Why an archive, or a part of it, was not read. `not-archive`: it is something else. `damaged`: it does not hold what it
 * says it holds. Each has its own sentence in i18n/en/archive.ts.
 */
export type ArchiveRefusal =
  | { reason: 'too-big' | 'not-archive' | 'damaged' }
  | { reason: 'newer'; version: number };

export type OpenedArchive =
  | { kind: 'archive'; manifest: Manifest; readPart: (at: number) => Promise<ReadPart> }
  | ({ kind: 'refused' } & ArchiveRefusal);
export type ReadPart = { kind: 'part'; copy: Copy } | ({ kind: 'refused' } & ArchiveRefusal);

/** Opens an archive: says what is in it, and unpacks one part at a time. Nothing in it is trusted before it was checked. */
export function openArchive(bytes: Uint8Array): OpenedArchive {
  if (bytes.byteLength > MOST_ARCHIVE_BYTES) return refuse({ reason: 'too-big' });
  const found = unpack(bytes, MANIFEST_NAME);
  if (!found) return refuse({ reason: 'not-archive' });
  const plain = parse(found);
  if (!isOurs(plain)) return refuse({ reason: 'not-archive' });
  if (typeof plain.version === 'number' && plain.version > LIBRARY_VERSION)
    return refuse({ reason: 'newer', version: plain.version });
  const checked = manifestSchema.safeParse(plain);
  if (!checked.success) return refuse({ reason: 'damaged' });
  const manifest = checked.data;
  return {
    kind: 'archive',
    manifest,
    readPart: async (at) => {
      const part = manifest.parts[at];
      const unpacked = part && unpack(bytes, part.name);
      if (!part || !unpacked) return refuse({ reason: 'damaged' });
      if ((await sha256Of(unpacked)) !== part.sha256) return refuse({ reason: 'damaged' });
      const read = readCopy(unpacked);
      return read.kind === 'copy' ? { kind: 'part', copy: read.copy } : refuse({ reason: 'damaged' });
    },
  };
}

/** One file of a ZIP, or null where there is none, it is too large, or the ZIP is broken. */
function unpack(bytes: Uint8Array, name: string): Uint8Array<ArrayBuffer> | null {
  try {
    const files = unzipSync(bytes, {
      filter: (file) => file.name === name && file.originalSize <= MOST_PART_BYTES,
    });
    return Object.hasOwn(files, name) ? new Uint8Array(files[name] ?? []) : null;
  } catch {
    return null;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return null;
  }
}

function isOurs(value: unknown): value is { format: string; version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === ARCHIVE_FORMAT;
}

function refuse<R extends ArchiveRefusal>(refusal: R): { kind: 'refused' } & R {
  return { kind: 'refused', ...refusal };
}
