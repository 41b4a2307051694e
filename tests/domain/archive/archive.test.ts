import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dealParts } from '#src/domain/archive/deal-parts.ts';
import { type Joined, joinPart, keysOfPart, type Shelves } from '#src/domain/archive/join-part.ts';
import { rowOf } from '#src/domain/coaching/row-of.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { runs } from '#tests/helpers/how-many.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const KINDS = [
  ['client', 'clients'],
  ['reflection', 'reflections'],
  ['session', 'sessions'],
  ['version', 'versions'],
] as const;

const rowsOf = (library: Library, bytes = 100) =>
  KINDS.flatMap(([kind, shelf]) =>
    Object.values(library[shelf]).map((record) => rowOf(`${kind}/${record.id}`, record, bytes)),
  );

/** What is written of a part, as it comes back from the file. */
function partOf(library: Library, keys: readonly string[]): Copy {
  const pick = <T>(kind: string, shelf: Readonly<Record<string, T>>) =>
    keys.flatMap((key) => (key.startsWith(`${kind}/`) ? [shelf[key.slice(kind.length + 1)] as T] : []));
  const text = writeCopy(
    releaseCopy({
      reflections: pick('reflection', library.reflections),
      clients: pick('client', library.clients),
      sessions: pick('session', library.sessions),
      versions: pick('version', library.versions),
    }),
    NOW,
  );
  const read = readCopy(new TextEncoder().encode(text));
  if (read.kind !== 'copy') throw new Error(JSON.stringify(read));
  return read.copy;
}

const byId = <T extends { id: string }>(records: readonly T[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]));

function withJoined(library: Library, joined: Joined): Library {
  return {
    ...library,
    reflections: { ...library.reflections, ...byId(joined.reflections) },
    clients: { ...library.clients, ...byId(joined.clients) },
    sessions: { ...library.sessions, ...byId(joined.sessions) },
    versions: { ...library.versions, ...byId(joined.versions) },
  };
}

/** Only what stands under the keys that were asked for, as a page reads it from the device. */
function read(library: Library, keys: readonly string[]): Shelves {
  const asked = new Set(keys);
  const pick = <T>(kind: string, shelf: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(shelf).filter(([id]) => asked.has(`${kind}/${id}`)));
  return {
    reflections: pick('reflection', library.reflections),
    clients: pick('client', library.clients),
    sessions: pick('session', library.sessions),
    versions: pick('version', library.versions),
  };
}

const keysHere = (library: Library, part: Copy) => {
  const keys = new Set(rowsOf(library).map(({ key }) => key));
  return keysOfPart(part, (key) => keys.has(key));
};

const takeIn = (into: Library, parts: readonly Copy[]) =>
  parts.reduce(
    (library, part) => withJoined(library, joinPart(read(library, keysHere(library, part)), part)),
    into,
  );

const workspaces = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: 6 })
  .map((ids) => aWorkspace(...ids.filter((id) => id !== 'own')));
const sizes = fc.constantFrom(1, 150, 350, 1_000, 1_000_000);
const out = (library: Library, most: number) =>
  dealParts(rowsOf(library), most).map((keys) => partOf(library, keys));

it('deals out every record, each with what it means nothing without, in parts of a bounded size', () => {
  fc.assert(
    fc.property(workspaces, sizes, (library, most) => {
      const parts = dealParts(rowsOf(library), most);
      expect(new Set(parts.flat())).toEqual(new Set(rowsOf(library).map(({ key }) => key)));
      for (const part of parts) {
        const rows = rowsOf(library).filter(({ key }) => part.includes(key));
        for (const row of rows) {
          if (row.kind === 'version') expect(part).toContain(`reflection/${row.owner}`);
          if (row.kind === 'session') expect(part).toContain(`client/${row.owner}`);
        }
        // One record with what it needs is three at most.
        expect(part.length * 100).toBeLessThanOrEqual(Math.max(most, 300));
      }
    }),
    { numRuns: runs(100) },
  );
});

it('brings a whole workspace back as it was on an empty device, and a second time nothing', () => {
  fc.assert(
    fc.property(workspaces, sizes, (library, most) => {
      const parts = out(library, most);
      const there = takeIn(emptyLibrary(), parts);
      expect(there).toEqual(library);
      expect(takeIn(there, parts)).toEqual(there);
    }),
    { numRuns: runs(100) },
  );
});

it('changes nothing that is here, and brings what differs once beside it', () => {
  fc.assert(
    fc.property(workspaces, workspaces, sizes, fc.string(), (library, other, most, word) => {
      const here = structuredClone(other);
      for (const reflection of Object.values(here.reflections)) reflection.title = `${word}!`;
      for (const session of Object.values(here.sessions)) session.revision = 9;
      for (const client of Object.values(here.clients)) client.tags = ['here'];
      const parts = out(library, most);
      const once = takeIn(here, parts);
      for (const [, shelf] of KINDS) expect(once[shelf]).toMatchObject(here[shelf]);
      expect(takeIn(once, parts)).toEqual(once);
      // All that was out is in, under its own id or another.
      const titles = Object.values(once.reflections).map(({ title }) => title);
      for (const { title } of Object.values(library.reflections)) expect(titles).toContain(title);
      for (const { reflectionId } of Object.values(once.versions))
        expect(Object.keys(once.reflections)).toContain(reflectionId);
    }),
    { numRuns: runs(100) },
  );
});

it('says what is here already, what comes beside, and which client stays as here', () => {
  const here = aWorkspace('alpha');
  const [part] = out(aWorkspace('alpha', 'beta'), 1_000_000);
  if (!part) throw new Error('There is no part.');
  const alpha = here.clients.alpha;
  const mine = here.reflections.own;
  if (alpha) here.clients.alpha = { ...alpha, tags: ['here'] };
  if (mine) here.reflections.own = { ...mine, title: 'Other' };
  const joined = joinPart(here, part);
  expect(joined.clients.map(({ id }) => id)).toEqual(['beta']);
  expect(joined.stays).toEqual(['client/alpha']);
  expect(joined.beside).toEqual(['reflection/own']);
  expect(joined.same).toEqual(['reflection/r-alpha', 'session/s-alpha', 'version/v-alpha']);
});

it('brings a session along with the reflection it offered words for, whatever id that gets here', () => {
  const library = aWorkspace('alpha');
  const [session, reflection] = [library.sessions['s-alpha'], library.reflections['r-alpha']];
  if (!session || !reflection) throw new Error('The workspace has no session.');
  const offer = {
    id: 'o1',
    key: 'k',
    text: 'words',
    at: NOW,
    answer: 'open',
    reflectionId: 'r-alpha',
  } as const;
  library.sessions['s-alpha'] = { ...session, offered: [offer] };
  const here = aWorkspace('alpha');
  here.reflections['r-alpha'] = { ...reflection, title: 'Other' };
  here.sessions = {};
  for (const most of [1, 1_000_000]) {
    const parts = out(library, most);
    const once = takeIn(here, parts);
    const at = once.sessions['s-alpha']?.offered[0]?.reflectionId ?? '';
    expect(at).not.toBe('r-alpha');
    expect(once.reflections[at]?.title).toBe('planted-alpha');
    expect(takeIn(once, parts)).toEqual(once);
    // One that is here word for word stays alone.
    const same = { ...here, sessions: library.sessions };
    expect(takeIn(same, parts).sessions).toEqual(library.sessions);
  }
});

it('gives a reflection whose client is nowhere to its own person', () => {
  const { reflections } = aWorkspace('alpha');
  const part: Copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: NOW,
    reflections: Object.values(reflections),
    clients: [],
    sessions: [],
    versions: [],
  };
  expect(joinPart(emptyLibrary(), part).reflections.map(({ clientId }) => clientId)).toEqual([null, null]);
});
