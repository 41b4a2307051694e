import { IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '#src/domain/model/answer.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import { mirrorAllOnce, mirrorRecords, readMirror } from '#src/storage/mirror.ts';
import { restoreMirror } from '#src/storage/restore-mirror.ts';
import { readSecondCopies } from '#src/storage/second-copy.ts';
import { writeSentinel } from '#src/storage/sentinel.ts';
import {
  aLibrary,
  aReflection,
  aTab,
  freshProfile,
  freshSideStores,
  MOMENT,
  savedTitles,
} from './harness.ts';

const visit = { tab: 'v', now: () => MOMENT, titleAside: (title: string) => `${title} (other)` };
const LATER = '2026-11-23T10:00:00.000Z';

beforeEach(() => {
  freshProfile();
  freshSideStores();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function anAnswer(words: string): Answer {
  return {
    value: { kind: 'starter', parts: { what: words } },
    setAside: null,
    wordings: {},
    channels: {},
    asked: 'What?',
  };
}

/** A reflection with this many answers. */
function answered(id: string, count: number, change: Partial<Reflection> = {}): Reflection {
  const answers = Array.from({ length: count }, (_, at) => [`q${at}`, anAnswer(`words ${at}`)] as const);
  return aReflection(id, { answers: Object.fromEntries(answers), revision: 3, ...change });
}

/** Saved work with its second copy and its sentinel, as a visit leaves it. */
async function leave(...reflections: Reflection[]) {
  const tab = await aTab('a');
  tab.change(() => aLibrary(...reflections));
  await tab.save.flush();
  await mirrorAllOnce(tab.db, MOMENT);
  writeSentinel({ records: reflections.length, lastRevision: 3 });
  return tab.db;
}

async function ready() {
  const found = await findSaved(visit);
  if (found.kind !== 'ready') throw new Error(`Nothing opened: ${found.kind}.`);
  return found;
}

/** From now on every write is refused for want of room, as browsers refuse it. */
function refuseWrites(): void {
  for (const method of ['put', 'add', 'delete', 'clear'] as const)
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
}

describe('what was deleted on purpose', () => {
  const page = async (edit: (library: Library) => Library) => {
    const tab = await aTab('b');
    tab.change(edit);
    await tab.save.flush();
  };

  it('is not missed where the page went before its second copy followed', async () => {
    await leave(answered('one', 1, { revision: 1 }), answered('two', 1));
    await page(() => aLibrary(answered('one', 1, { revision: 1 })));
    expect((await ready()).hasSecond).toBe(false);
    expect(Object.keys((await readMirror())?.library.reflections ?? {})).toEqual(['one']);
  });

  it('is missed where it came back, went on, and was lost', async () => {
    const db = await leave(answered('one', 1, { revision: 1 }), answered('two', 1));
    await page(() => aLibrary(answered('one', 1, { revision: 1 })));
    await page((all) => ({
      ...all,
      reflections: { ...all.reflections, two: answered('two', 1, { revision: 4 }) },
    }));
    await mirrorRecords(db, ['reflection/two'], LATER);
    await db.delete('records', 'reflection/two');
    expect((await ready()).hasSecond).toBe(true);
    expect((await readSecondCopies()).map(({ key, why }) => [key, why])).toEqual([
      ['reflection/two', 'missing'],
    ]);
  });
});

describe('where nothing can be written', () => {
  it('reads everything all the same, and knows that there is no room', async () => {
    await leave(answered('one', 2, { title: 'still here' }));
    refuseWrites();
    const found = await ready();
    expect(found.refusal).toBe('full');
    expect(found.library.reflections.one).toMatchObject({ title: 'still here', revision: 3 });
    expect(Object.keys(found.library.reflections.one?.answers ?? {})).toHaveLength(2);
  });

  it('reads what of a damaged record can be read', async () => {
    const db = await leave(answered('one', 1), answered('two', 3));
    const two = answered('two', 3);
    await db.put('records', {
      key: 'reflection/two',
      revision: 3,
      writer: 'a',
      record: { ...two, answers: { ...two.answers, q1: 7 } },
    });
    refuseWrites();
    const found = await ready();
    expect(found).toMatchObject({ unread: 1, refusal: 'full' });
    expect(Object.keys(found.library.reflections.two?.answers ?? {})).toEqual(['q0', 'q2']);
  });

  it('says that there is no room where not even an empty database can be made', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await findSaved(visit)).toEqual({ kind: 'memory', refusal: 'full' });
  });

  it('never shows the records of clients among one’s own', async () => {
    await leave(answered('one', 1), answered('hers', 1, { clientId: 'anna' }));
    refuseWrites();
    const found = await ready();
    expect(Object.keys(found.library.reflections)).toEqual(['one']);
    expect(found.hasClients).toBe(true);
  });
});

describe('a damaged record', () => {
  async function damage(change: (record: Record<string, unknown>) => void) {
    const db = await leave(answered('one', 34, { title: 'my title' }));
    const row = await db.get('records', 'reflection/one');
    const record = structuredClone(row?.record) as Record<string, unknown>;
    change(record);
    await db.put('records', { key: 'reflection/one', revision: 3, writer: 'a', record });
    return db;
  }

  it('loses one damaged answer and none of its 33 neighbours', async () => {
    const db = await damage(({ answers }) => {
      (answers as Record<string, unknown>).q7 = { value: 'noise' };
    });
    const found = await ready();
    expect(found).toMatchObject({ unread: 1, hasSecond: true });
    const { answers, title } = found.library.reflections.one ?? answered('none', 0);
    expect(title).toBe('my title');
    expect(Object.keys(answers)).toHaveLength(33);
    expect(answers).not.toHaveProperty('q7');
    const [aside] = await db.getAll('quarantine');
    expect(aside).toMatchObject({
      saved: 33,
      lost: 1,
      row: { record: { answers: { q7: { value: 'noise' } } } },
    });
  });

  it('is set aside once, and not again at each visit', async () => {
    await damage(({ answers }) => {
      (answers as Record<string, unknown>).q7 = null;
    });
    await ready();
    expect(await ready()).toMatchObject({ unread: 1 });
  });

  it('keeps its second copy, whatever is saved afterwards', async () => {
    const db = await damage(({ answers }) => {
      (answers as Record<string, unknown>).q7 = null;
    });
    await ready();
    const after = await aTab('b');
    after.retitle('one', 'typed afterwards');
    await after.save.flush();
    await mirrorRecords(db, ['reflection/one'], LATER);
    const [second] = await readSecondCopies();
    expect(second).toMatchObject({ key: 'reflection/one', why: 'damaged', savedAt: MOMENT });
    expect(second?.record).toMatchObject({ title: 'my title', answers: { q7: anAnswer('words 7') } });
  });

  it('is not guessed at where whose it is cannot be told', async () => {
    await damage((record) => {
      record.clientId = 12;
    });
    const found = await ready();
    expect(found).toMatchObject({ unread: 1, hasSecond: true, library: aLibrary() });
  });
});

describe('one wrong number', () => {
  it.each([0.5, -3, 2 ** 40, Number.NaN, 'noise', null])(
    'in the place of the version (%s) takes nothing with it',
    async (noise) => {
      const db = await leave(answered('one', 2), answered('two', 1));
      await db.put('meta', noise as number, 'version');
      const found = await ready();
      expect(found).toMatchObject({ unread: 0, refusal: null });
      expect(Object.keys(found.library.reflections).sort()).toEqual(['one', 'two']);
      expect(await db.get('meta', 'version')).toBe(LIBRARY_VERSION);
    },
  );

  it('that names an older version takes nothing either', async () => {
    const db = await leave(answered('one', 2));
    await db.put('meta', 2, 'version');
    expect(await ready()).toMatchObject({ unread: 0, library: { reflections: { one: { revision: 3 } } } });
  });

  it('does not stop a tab that is open from saving', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'before');
    await tab.save.flush();
    await tab.db.put('meta', -7, 'version');
    tab.retitle('one', 'after');
    expect(await tab.save.flush()).toBe(true);
    expect(await savedTitles()).toEqual({ one: 'after' });
  });
});

describe('another layout', () => {
  it('of a later version has its screen, with everything for a file', async () => {
    const db = await leave(answered('one', 1));
    db.close();
    (await openDB('waymark', 9, { upgrade: (later) => void later.createObjectStore('shelves') })).close();
    const found = await findSaved(visit);
    if (found.kind !== 'newer') throw new Error(`Taken for ${found.kind}.`);
    expect(found.raw).toContainEqual({
      store: 'records',
      rows: [expect.objectContaining({ key: 'reflection/one' })],
    });
  });

  it('without our stores is damage, with the second copy offered', async () => {
    const db = await leave(answered('one', 1, { title: 'from the copy' }));
    db.close();
    await deleteDB('waymark');
    (await openDB('waymark', 2)).close();
    const found = await findSaved(visit);
    if (found.kind !== 'lost' || !found.mirror) throw new Error(`Taken for ${found.kind}.`);
    await restoreMirror(found.db, found.mirror, 'v');
    expect(await savedTitles()).toEqual({ one: 'from the copy' });
  });

  it('that lost a store keeps what stands in the others', async () => {
    const db = await leave(answered('one', 1, { title: 'kept' }));
    const rows = await db.getAll('records');
    db.close();
    await deleteDB('waymark');
    const torn = await openDB('waymark', 2, {
      upgrade: (made) => void made.createObjectStore('records', { keyPath: 'key' }),
    });
    for (const row of rows) await torn.put('records', row);
    torn.close();
    expect(await ready()).toMatchObject({ unread: 0, library: { reflections: { one: { title: 'kept' } } } });
  });

  it('that cannot be opened at all leaves the second copy', async () => {
    await leave(answered('one', 1, { title: 'from the copy' }));
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    const found = await findSaved(visit);
    refused.mockRestore();
    if (found.kind !== 'lost' || !found.mirror) throw new Error(`Taken for ${found.kind}.`);
    await restoreMirror(found.db, found.mirror, 'v');
    expect(await savedTitles()).toEqual({ one: 'from the copy' });
  });
});

describe('a sentinel', () => {
  it.each(['{"records"', '', 'null'])(
    'that cannot be read (%s) does not hide the second copy',
    async (noise) => {
      const db = await leave(answered('one', 1));
      localStorage.setItem('waymark.sentinel', noise);
      await db.clear('records');
      expect(await findSaved(visit)).toMatchObject({ kind: 'lost', mirror: { savedAt: MOMENT } });
    },
  );

  it('that counts more than the database has, brings the second copies of what is missing', async () => {
    const db = await leave(answered('one', 1), answered('two', 1, { title: 'gone' }));
    await db.delete('records', 'reflection/two');
    expect(await ready()).toMatchObject({ hasSecond: true });
    expect(await readSecondCopies()).toMatchObject([{ key: 'reflection/two', why: 'missing' }]);
  });

  it('that knows a later state than the database, brings the second copy of that state', async () => {
    const db = await leave(answered('one', 4));
    const earlier = answered('one', 1, { revision: 1 });
    await db.put('records', { key: 'reflection/one', revision: 1, writer: 'a', record: earlier });
    expect(await ready()).toMatchObject({ hasSecond: true });
    expect(await readSecondCopies()).toMatchObject([{ key: 'reflection/one', why: 'older' }]);
  });

  it('that agrees brings nothing', async () => {
    await leave(answered('one', 1));
    expect(await ready()).toMatchObject({ hasSecond: false, unread: 0 });
  });
});

describe('the second copy', () => {
  it('takes in only what changed, however much there is', async () => {
    const many = Array.from({ length: 200 }, (_, at) => answered(`r${at}`, 1));
    const db = await leave(...many);
    const written = vi.spyOn(JSON, 'stringify');
    await mirrorRecords(db, ['reflection/r7'], LATER);
    await mirrorAllOnce(db, LATER);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('survives the loss of its mark when rows have been damaged since', async () => {
    const db = await leave(answered('one', 2, { title: 'good' }));
    await (await caches.open('waymark-mirror')).delete('./mirror/all.json');
    await db.put('records', { key: 'reflection/one', revision: 3, writer: 'a', record: null });
    await mirrorAllOnce(db, LATER);
    expect((await readMirror())?.library.reflections.one?.title).toBe('good');
  });

  it('loses one damaged entry and none of the others', async () => {
    await leave(answered('one', 1), answered('two', 1));
    await (await caches.open('waymark-mirror')).put('./mirror/reflection/one.json', new Response('{"noi'));
    expect(Object.keys((await readMirror())?.library.reflections ?? {})).toEqual(['two']);
  });
});
