import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOBODY } from '#src/domain/model/list-row.ts';
import type { Row } from '#src/storage/database.ts';
import type { Lock, Sealed } from '#src/storage/lock.ts';
import { isSealedRow } from '#src/storage/sealed.ts';
import { derive } from '#src/storage/vault/argon2.ts';
import { fromBase64, toBase64 } from '#src/storage/vault/base64.ts';
import { openVault, PRICE, rewrapVault, type Vault } from '#src/storage/vault/data-key.ts';
import { makeSealer } from '#src/storage/vault/envelope.ts';
import { aVault, cheaply, PASSPHRASE } from './a-vault.ts';

let vault: Vault;
let lock: Lock;
beforeAll(async () => {
  ({ vault, lock } = await aVault());
});

const row: Row = { key: 'client/c1', revision: 3, writer: 'a', record: { label: 'planted', n: 1 } };

async function sealed(given: Row = row, owner = NOBODY): Promise<Row & { record: Sealed }> {
  const made = await lock.sealer?.sealRow(given, owner);
  if (!made || !isSealedRow(made)) throw new Error('Not sealed.');
  return made;
}
const opened = (given: Row & { record: Sealed }) => lock.sealer?.openRow(given);

describe('a sealed row', () => {
  it('opens as what it was, whatever it held', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (record, owner) => {
        const made = await sealed({ ...row, record }, owner);
        expect(made).toMatchObject({ key: row.key, revision: 3, writer: 'a', record: { owner } });
        expect((await opened(made))?.row).toEqual(JSON.parse(JSON.stringify({ ...row, record })));
      }),
      { numRuns: 50 },
    );
  });

  it('shows nothing of what it holds, and never looks the same twice', async () => {
    const [one, other] = await Promise.all([sealed(), sealed()]);
    expect(JSON.stringify(one)).not.toContain('planted');
    expect(one.record.iv).not.toBe(other.record.iv);
    expect(one.record.data).not.toBe(other.record.data);
  });

  it('opens under no other key, in no other place and as no other version', async () => {
    const made = await sealed();
    const { lock: strangers } = await aVault();
    await expect(strangers.sealer?.openRow(made)).rejects.toThrow();
    await expect(opened({ ...made, key: 'client/c2' })).rejects.toThrow();
    await expect(
      opened({ ...made, record: { ...made.record, sealed: made.record.sealed + 1 } }),
    ).rejects.toThrow();
    // The same words in the store of small rows.
    const inRows = { key: row.key, kind: 'client', owner: NOBODY, sealed: made.record };
    await expect(lock.sealer?.openListRow(inRows as never)).rejects.toThrow();
  });

  it('opens no more once one bit of it was changed', async () => {
    const made = await sealed();
    for (const part of ['data', 'iv'] as const)
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
          const bytes = fromBase64(made.record[part]);
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
          await expect(
            opened({ ...made, record: { ...made.record, [part]: toBase64(bytes) } }),
          ).rejects.toThrow();
        }),
        { numRuns: 40 },
      );
  });
});

it('seals the words of a small row and leaves what lists count by', async () => {
  const client = {
    key: 'client/c1',
    kind: 'client' as const,
    id: 'c1',
    owner: NOBODY as typeof NOBODY,
    revision: 0,
    bytes: 9,
    label: 'planted',
    tags: ['planted too'],
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
    archivedAt: null,
    keepUntil: null,
    nextReview: '2026-12-01',
    agreedOn: null,
  };
  const made = await lock.sealer?.sealListRow(client);
  expect(JSON.stringify(made)).not.toContain('planted');
  expect(made).toMatchObject({ nextReview: '2026-12-01', label: '', tags: [] });
  if (!made) throw new Error('Not sealed.');
  expect(await lock.sealer?.openListRow(made)).toEqual(client);
});

describe('the passphrase', () => {
  const keyOpens = async (key: CryptoKey) => (await makeSealer(key).openRow(await sealed())).row.record;

  it('opens the data key, which cannot be read out', async () => {
    const key = await openVault(vault, ` ${PASSPHRASE}\n`, cheaply);
    expect(await keyOpens(key)).toEqual(row.record);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is refused where it is another one, and so is a vault that was changed', async () => {
    await expect(openVault(vault, 'another passphrase', cheaply)).rejects.toMatchObject({
      name: 'OperationError',
    });
    await expect(openVault({ ...vault, id: 'other' }, PASSPHRASE, cheaply)).rejects.toThrow();
    const wrapped = `${vault.wrapped.startsWith('A') ? 'B' : 'A'}${vault.wrapped.slice(1)}`;
    await expect(openVault({ ...vault, wrapped }, PASSPHRASE, cheaply)).rejects.toThrow();
  });

  it('is changed by wrapping the same key anew, with new chance', async () => {
    const changed = await rewrapVault(vault, { from: PASSPHRASE, to: 'the next passphrase' }, cheaply);
    await expect(openVault(changed, PASSPHRASE, cheaply)).rejects.toThrow();
    expect(await keyOpens(await openVault(changed, 'the next passphrase', cheaply))).toEqual(row.record);
    expect(changed.derivation.salt).not.toBe(vault.derivation.salt);
    expect(changed.id).toBe(vault.id);
    await expect(rewrapVault(vault, { from: 'wrong', to: 'the next one' }, cheaply)).rejects.toThrow();
  });

  it('costs what is written beside it', () => {
    expect(vault.derivation).toMatchObject(PRICE);
    // From the test of the reference program: 2 passes, 256 KiB, one lane.
    const known = { name: 'argon2id', memoryKiB: 256, passes: 2, lanes: 1, salt: btoa('somesalt') } as const;
    expect(Buffer.from(derive('password', known)).toString('hex')).toBe(
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    );
    expect(() => derive('password', { ...PRICE, memoryKiB: 2 ** 30, salt: btoa('somesalt') })).toThrow(
      RangeError,
    );
  });
});
