import { beforeEach, describe, expect, it } from 'vitest';
import { joinEarlier } from '#src/app/earlier-desk.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database } from '#src/storage/database.ts';
import { dropEarlierState, readEarlierStates, recordsIn } from '#src/storage/earlier-states.ts';
import { noLock } from '#src/storage/lock.ts';
import { mirrorAllOnce } from '#src/storage/mirror.ts';
import { keepSecondCopies, readSecondCopies } from '#src/storage/second-copy.ts';
import { takeSnapshot } from '#src/storage/take-snapshot.ts';
import { makeSealer } from '#src/storage/vault/envelope.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { aVault } from './a-vault.ts';
import { aLibrary, aReflection, aTab, freshProfile, freshSideStores, MOMENT } from './harness.ts';

const LATER = '2026-11-23T10:00:00.000Z';
const LATEST = '2026-11-24T10:00:00.000Z';

beforeEach(() => {
  freshProfile();
  freshSideStores();
});

/** A device on which somebody's own reflection and a client's stand everywhere. */
async function aDevice(): Promise<Database> {
  const tab = await aTab('a');
  const clients = aWorkspace('alpha');
  tab.change(() => ({
    ...clients,
    reflections: { ...clients.reflections, own: aReflection('own', { title: 'planted-own' }) },
  }));
  await tab.save.flush();
  const { db } = tab;
  await takeSnapshot(db, 'import', MOMENT, await db.getAllKeys('records'));
  await takeSnapshot(db, 'delete', LATER, ['reflection/own']);
  for (const record of [{ id: 'x' }, 'noise', { clientId: 'alpha', label: 'planted-alpha' }])
    await db.add('quarantine', {
      at: MOMENT,
      version: LIBRARY_VERSION,
      reason: 'misfit',
      row: { key: 'reflection/x', revision: 0, writer: 'a', record },
    });
  await mirrorAllOnce(db, LATEST);
  return db;
}
const look = (db: Database, whose: 'own' | 'clients', lock = noLock(), hasClients = true) =>
  readEarlierStates({ db, lock, whose, hasClients });

describe('what is kept beside the records', () => {
  it('is listed with why and when, the newest first', async () => {
    const states = await look(await aDevice(), 'own');
    expect(states.map(({ place, reason, at, rows }) => [place, reason, at, rows.length])).toEqual([
      ['mirror', '', LATEST, 1],
      ['snapshot', 'delete', LATER, 1],
      ['snapshot', 'import', MOMENT, 1],
    ]);
    expect(states.every(({ bytes }) => bytes > 200)).toBe(true);
  });

  it('shows nothing of clients among one’s own, not even what nobody can read', async () => {
    const db = await aDevice();
    expect(JSON.stringify(await look(db, 'own'))).not.toContain('alpha');
    const theirs = JSON.stringify(await look(db, 'clients'));
    expect(theirs).toContain('planted-alpha');
    expect(theirs).not.toContain('planted-own');
  });

  it('shows what nobody can read as one’s own where there are no clients at all', async () => {
    const db = await aDevice();
    const damaged = (await look(db, 'own', noLock(), false)).filter(({ place }) => place === 'quarantine');
    expect(damaged.map(({ rows }) => rows.length)).toEqual([1, 1]);
    for (const state of damaged) expect(await recordsIn(state)).toMatchObject({ unread: 1 });
  });

  it('shows what is sealed to nobody while locked, and opened once unlocked', async () => {
    const db = await aDevice();
    const { key, lock } = await aVault();
    const record = { ...aReflection('sealed', { title: 'planted-sealed' }), clientId: 'alpha' };
    const row = { key: 'reflection/sealed', revision: 0, writer: 'a', record };
    const rows = [await makeSealer(key).sealRow(row, 'alpha')];
    await db.add('snapshots', { at: LATER, reason: 'delete', version: LIBRARY_VERSION, rows });
    for (const whose of ['own', 'clients'] as const)
      expect(JSON.stringify(await look(db, whose))).not.toMatch(/sealed/);
    expect(JSON.stringify(await look(db, 'clients', lock))).toContain('planted-sealed');
    expect(JSON.stringify(await look(db, 'own', lock))).not.toContain('sealed');
  });

  it('goes for good one by one, and takes nothing of the other half along', async () => {
    const db = await aDevice();
    const given = { db, whose: 'own', hasClients: true } as const;
    const counts = [];
    for (const state of await look(db, 'own')) counts.push(await dropEarlierState(given, state));
    expect(counts).toEqual([{ mirror: 1 }, { snapshots: 1 }, { snapshots: 1 }]);
    expect(await look(db, 'own')).toEqual([]);
    const kept = [await db.getAll('snapshots'), await db.getAll('quarantine')];
    expect(JSON.stringify(kept)).not.toContain('planted-own');
    expect(JSON.stringify(kept)).toContain('planted-alpha');
    expect(await db.count('quarantine')).toBe(3);
  });
});

it('takes the good second copy along where what was damaged is deleted for good', async () => {
  const tab = await aTab('a');
  tab.change(() => aLibrary(aReflection('one'), aReflection('two')));
  await tab.save.flush();
  await mirrorAllOnce(tab.db, LATEST);
  await keepSecondCopies(['reflection/one', 'reflection/two'], 'damaged');
  await tab.db.add('quarantine', {
    at: MOMENT,
    version: LIBRARY_VERSION,
    reason: 'misfit',
    row: { key: 'reflection/one', revision: 0, writer: 'a', record: 'noise' },
  });
  const damaged = (await look(tab.db, 'own', noLock(), false)).find(({ place }) => place === 'quarantine');
  if (!damaged) throw new Error('Nothing is set aside.');
  const given = { db: tab.db, whose: 'own', hasClients: false } as const;
  expect(await dropEarlierState(given, damaged)).toEqual({ quarantine: 1, mirror: 1 });
  expect((await readSecondCopies()).map(({ key }) => key)).toEqual(['reflection/two']);
});

it('keeps what is deleted at one go as one state', async () => {
  const tab = await aTab('a');
  tab.change(() => aLibrary(aReflection('one'), aReflection('two'), aReflection('three')));
  await tab.save.flush();
  tab.change((library) => ({ ...library, reflections: {} }));
  await tab.save.flush();
  expect((await tab.db.getAll('snapshots')).map(({ reason, rows }) => [reason, rows.length])).toEqual([
    ['delete', 3],
  ]);
});

describe('what comes back', () => {
  const partOf = (library: ReturnType<typeof aLibrary>): Copy => ({
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: '',
    reflections: Object.values(library.reflections),
    clients: Object.values(library.clients),
    sessions: Object.values(library.sessions),
    versions: Object.values(library.versions),
  });
  const titled = (title: string) => `${title} (then)`;
  const aVersion = (id: string, title: string, keptAt = MOMENT) => ({
    ...{ id, reflectionId: 'gone', name: '', cause: 'by-hand' as const, reason: null, keptAt, revision: 0 },
    reflection: aReflection('gone', { title }),
  });

  it('comes under its own name where it is gone, and beside under a name of its day where it is here', () => {
    const here = aLibrary(aReflection('one', { title: 'Now' }));
    const part = partOf(
      aLibrary(aReflection('one', { title: 'Then' }), aReflection('two', { title: 'Two' })),
    );
    const joined = joinEarlier(here, part, titled);
    expect(joined.reflections.map(({ id, title }) => [id === 'one', title])).toEqual([
      [false, 'Then (then)'],
      [false, 'Two'],
    ]);
    const after = aLibrary(...Object.values(here.reflections), ...joined.reflections);
    expect(joinEarlier(after, part, titled)).toMatchObject({ reflections: [], same: 2 });
  });

  it('makes a reflection of a version whose reflection is gone, of the newest one', () => {
    const part = { ...partOf(aLibrary()), versions: [aVersion('v1', 'Old'), aVersion('v2', 'New', LATER)] };
    const { reflections, versions } = joinEarlier(aLibrary(), part, titled);
    expect(reflections.map(({ title }) => title)).toEqual(['New (then)']);
    expect(versions.map(({ id }) => id)).toEqual(['v2', 'v1']);
  });

  it('never makes a client’s reflection one’s own, though nothing of the client is in memory', () => {
    const { reflections } = aWorkspace('alpha');
    const part = partOf(aLibrary(...Object.values(reflections).filter(({ clientId }) => clientId)));
    const joined = joinEarlier(aLibrary(), part, titled);
    expect(joined.reflections.map(({ clientId }) => clientId)).toEqual(['alpha']);
    expect(joined.clients).toEqual([]);
  });
});
