import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  agreeWith,
  archiveClient,
  isPastKeepUntil,
  keepClientUntil,
  newClient,
  renameClient,
  reviewClientOn,
  tagClient,
} from '#src/domain/coaching/clients.ts';
import { clientSchema } from '#src/domain/model/client.ts';
import { LIMITS } from '#src/domain/model/limits.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const client = newClient({ id: 'c1', label: ' A  B ', now: NOW });
const contract = {
  purpose: 'A next step',
  whoSees: 'The two of us',
  limits: 'Danger to life',
  keepUntil: '2027-11-22',
  agreedBy: 'AB',
  agreedOn: '2026-11-22',
  changedOn: null,
};

it('adds a client under a label without stray spaces, with nothing agreed', () => {
  expect(client).toMatchObject({ label: 'A B', tags: [], archivedAt: null, contract: null, createdAt: NOW });
});

it('renames, and keeps the label where the new one is empty or the same', () => {
  expect(renameClient(client, 'K-17').label).toBe('K-17');
  expect(renameClient(client, '   ')).toBe(client);
  expect(renameClient(client, 'A B ')).toBe(client);
});

it('tags, each tag once and none empty', () => {
  const tagged = tagClient(client, ['returner', ' health care ', '', 'returner']);
  expect(tagged.tags).toEqual(['returner', 'health care']);
  expect(tagClient(tagged, ['returner', 'health care'])).toBe(tagged);
});

it('archives and takes back, and leaves the first day of the archive as it was', () => {
  const away = archiveClient(client, NOW);
  expect(away.archivedAt).toBe(NOW);
  expect(archiveClient(away, '2027-01-01T00:00:00Z')).toBe(away);
  expect(archiveClient(away, null)).toEqual(client);
});

it('keeps a contract, whose last day becomes the client’s own', () => {
  const agreed = agreeWith(client, contract);
  expect(agreed.keepUntil).toBe('2027-11-22');
  expect(agreeWith(keepClientUntil(client, '2026-12-01'), { ...contract, keepUntil: null }).keepUntil).toBe(
    '2026-12-01',
  );
  expect(agreeWith(agreed, null).contract).toBeNull();
});

it('is past its last day from the day after', () => {
  expect(isPastKeepUntil({ keepUntil: '2026-11-22' }, '2026-11-22')).toBe(false);
  expect(isPastKeepUntil({ keepUntil: '2026-11-22' }, '2026-11-23')).toBe(true);
  expect(isPastKeepUntil({ keepUntil: null }, '2099-01-01')).toBe(false);
});

it('gives a client that can be saved, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.string({ unit: 'binary', maxLength: LIMITS.tag * 2 }), { maxLength: 40 }),
      fc.option(fc.constantFrom('2026-12-01', '2027-02-28')),
      (label, tags, day) => {
        const made = reviewClientOn(tagClient(renameClient(client, label), tags), day);
        expect(clientSchema.safeParse(made).success).toBe(true);
        expect(tagClient(made, made.tags)).toBe(made);
      },
    ),
  );
});
