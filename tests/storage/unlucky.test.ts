import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { dropEarlierState, readEarlierStates } from '#src/storage/earlier-states.ts';
import { eraseRecords } from '#src/storage/erase.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import { noLock } from '#src/storage/lock.ts';
import { mirrorAllOnce, readMirror } from '#src/storage/mirror.ts';
import { withPatience } from '#src/storage/patience.ts';
import { emptyQuarantine } from '#src/storage/quarantine.ts';
import { haveSecondCopies, keepSecondCopies, readSecondCopies } from '#src/storage/second-copy.ts';
import { writeSentinel } from '#src/storage/sentinel.ts';
import { takeSnapshot } from '#src/storage/take-snapshot.ts';
import { aLibrary, aReflection, aTab, freshProfile, freshSideStores, MOMENT } from './harness.ts';

/* Damage to what is kept beside the records, and to two places at once: one wrong thing never takes another with it. */

const visit = { tab: 'v', now: () => MOMENT, titleAside: (title: string) => `${title} (other)` };
let cached: Map<string, Response>;

beforeEach(() => {
  freshProfile();
  cached = freshSideStores();
});

afterEach(() => {
  vi.useRealTimers();
});

const saved = (id: string, change: Partial<Reflection> = {}) =>
  aReflection(id, { title: `about ${id}`, revision: 3, ...change });

/** Saved work with its second copy and its sentinel, as a visit leaves it. */
async function leave(...reflections: Reflection[]) {
  const tab = await aTab('a');
  tab.change(() => aLibrary(...reflections));
  await tab.save.flush();
  await mirrorAllOnce(tab.db, MOMENT);
  writeSentinel({ records: reflections.length, lastRevision: 3 });
  return tab.db;
}

const damaged = (id: string) => ({ key: `reflection/${id}`, revision: 3, writer: 'a', record: 7 });
const secondKeys = async () => (await readSecondCopies()).map(({ key }) => key);

async function ready() {
  const found = await findSaved(visit);
  if (found.kind !== 'ready') throw new Error(`Nothing opened: ${found.kind}.`);
  return found;
}

describe('a second copy that is damaged too', () => {
  const tear = async (id: string) => {
    const aside = await caches.open('waymark-aside');
    await aside.put(`./aside/reflection/${id}.json`, new Response('{"row": {"key'));
  };

  it('takes no other with it', async () => {
    await leave(saved('one'), saved('two'));
    await keepSecondCopies(['reflection/one', 'reflection/two'], 'damaged');
    await tear('one');
    expect(await secondKeys()).toEqual(['reflection/two']);
  });

  it('is not offered where it is the only one', async () => {
    await leave(saved('one'));
    await keepSecondCopies(['reflection/one'], 'damaged');
    await tear('one');
    expect(await haveSecondCopies()).toBe(false);
  });

  it('leaves the record itself in quarantine, and all others in their place', async () => {
    const db = await leave(saved('one'), saved('two'));
    await db.put('records', damaged('one'));
    cached.set('./mirror/reflection/one.json', new Response('{"row":'));
    expect(await ready()).toMatchObject({
      unread: 1,
      hasSecond: false,
      library: { reflections: { two: {} } },
    });
    const states = await readEarlierStates({ db, lock: noLock(), whose: 'own', hasClients: false });
    expect(states.map(({ place }) => place).sort()).toEqual(['mirror', 'quarantine']);
  });

  it.each([0.5, -1, 'noise', null])(
    'is read all the same where only its version is wrong (%s)',
    async (noise) => {
      await leave(saved('one'));
      for (const [place, response] of cached) {
        const kept = await response.clone().json();
        if (kept.row) cached.set(place, new Response(JSON.stringify({ ...kept, version: noise })));
      }
      expect(Object.keys((await readMirror())?.library.reflections ?? {})).toEqual(['one']);
    },
  );
});

it('keeps the second copy of what is missing when what was damaged is let go', async () => {
  const db = await leave(saved('one'), saved('two'), saved('three'));
  await db.put('records', damaged('one'));
  await db.delete('records', 'reflection/two');
  expect(await ready()).toMatchObject({ unread: 1, hasSecond: true });
  expect((await secondKeys()).sort()).toEqual(['reflection/one', 'reflection/two']);
  await emptyQuarantine(db);
  expect(await secondKeys()).toEqual(['reflection/two']);
});

describe('an earlier state that is noise', () => {
  const NOISE = [{ at: 7, reason: 'delete', version: 'x', rows: null }, { rows: [7, null, {}] }, 7];
  const add = async (db: Awaited<ReturnType<typeof leave>>) => {
    for (const each of NOISE) await db.add('snapshots', each as never);
  };

  it('hides no other, and stands in the way of no second copy', async () => {
    const db = await leave(saved('one'), saved('two'));
    await takeSnapshot(db, 'import', MOMENT, ['reflection/one']);
    await add(db);
    await db.add('quarantine', 7 as never);
    await db.delete('records', 'reflection/two');
    expect(await ready()).toMatchObject({ hasSecond: true, refusal: null });
    const given = { db, whose: 'own', hasClients: false } as const;
    const states = await readEarlierStates({ ...given, lock: noLock() });
    const snapshot = states.find(({ place }) => place === 'snapshot');
    expect(snapshot?.rows).toMatchObject([{ key: 'reflection/one' }]);
    for (const state of states) await dropEarlierState(given, state);
    expect(await readEarlierStates({ ...given, lock: noLock() })).toEqual([]);
  });

  it('does not stop anything from being deleted for good, and goes where it names it', async () => {
    const db = await leave(saved('one'), saved('two'));
    await add(db);
    await db.add('snapshots', { at: MOMENT, rows: 'all of reflection/one', note: 'reflection/one' } as never);
    await eraseRecords(db, { kind: 'reflection', id: 'one' }, MOMENT);
    const left = JSON.stringify([await db.getAll('snapshots'), await db.getAll('records')]);
    expect(left).not.toContain('"reflection/one"');
    expect(left).toContain('about two');
  });

  it('is not taken for a deletion of everything where the database is empty', async () => {
    const db = await leave(saved('one'));
    await add(db);
    await db.clear('records');
    expect(await findSaved(visit)).toMatchObject({
      kind: 'lost',
      mirror: { library: { reflections: { one: {} } } },
    });
  });
});

describe('a damaged small row', () => {
  it('hides nothing: the record stands where it was', async () => {
    const db = await leave(saved('one'), saved('two'));
    await db.put('rows', { key: 'reflection/one', noise: 1 } as never);
    expect(Object.keys((await ready()).library.reflections).sort()).toEqual(['one', 'two']);
    expect(await db.get('rows', 'reflection/one')).toMatchObject({ kind: 'reflection', title: 'about one' });
  });

  it('never brings a client’s words among one’s own, whatever it says of whose they are', async () => {
    const db = await leave(saved('one'), saved('hers', { clientId: 'anna' }));
    const row = await db.get('rows', 'reflection/hers');
    const own = await db.get('rows', 'reflection/one');
    await db.put('rows', { ...row, owner: own?.owner } as never);
    expect(Object.keys((await ready()).library.reflections)).toEqual(['one']);
    expect(await db.get('rows', 'reflection/hers')).toMatchObject({ owner: 'anna' });
  });
});

describe('a browser that never answers where the second copy is kept', () => {
  const never = () => new Promise<never>(() => {});

  it('opens all the same, with everything that is saved', async () => {
    await leave(saved('one'));
    vi.stubGlobal('caches', { has: never, open: never, delete: never });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = ready();
    let isOpen = false;
    void opening.then(() => {
      isOpen = true;
    });
    // The database needs turns of its own between the seconds that pass.
    for (let second = 0; second < 60 && !isOpen; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await opening).toMatchObject({ hasSecond: false, library: { reflections: { one: {} } } });
  });

  it('leaves no timer behind where it does answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    expect(await withPatience(Promise.resolve('here'))).toBe('here');
    await expect(withPatience(Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(vi.getTimerCount()).toBe(0);
  });
});
