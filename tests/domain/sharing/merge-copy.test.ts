import { describe, expect, it } from 'vitest';
import { newClient } from '#src/domain/coaching/clients.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { compareAhead, compareCopy, joinAhead, mergeCopy } from '#src/domain/sharing/merge-copy.ts';
import type { Side } from '#src/domain/sharing/merge-states.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const now = '2026-11-22T10:00:00.000Z';
const aReflection = (id: string, change: Partial<Reflection> = {}) => ({
  ...emptyReflection({ language: 'en', id, now }),
  ...change,
});
const aCopy = (...reflections: Reflection[]): Copy => ({
  format: COPY_FORMAT,
  version: LIBRARY_VERSION,
  savedAt: now,
  reflections,
  clients: [],
  sessions: [],
  versions: [],
});
const aLibrary = (...reflections: Reflection[]): Library => ({
  ...emptyLibrary(),
  reflections: Object.fromEntries(reflections.map((each) => [each.id, each])),
});
const newId = () => 'fresh';

it('tells what is new, what is here already, and what differs', () => {
  const [here, same, fresh] = [aReflection('a', { title: 'old' }), aReflection('b'), aReflection('c')];
  const inCopy = aReflection('a', { title: 'other' });
  expect(compareCopy(aLibrary(here, same), aCopy(inCopy, { ...same }, fresh))).toMatchObject({
    fresh: [fresh],
    same: [same],
    differing: [{ here, inCopy }],
  });
});

it('finds beforehand, and a record at a time, what it would find at once', async () => {
  const mine = ['a', 'b', 'c'].map((id) => aReflection(id, { title: `mine ${id}` }));
  const theirs = [aReflection('a', { title: 'theirs' }), { ...mine[1] } as Reflection, aReflection('d')];
  const [library, copy] = [aLibrary(...mine), aCopy(...theirs)];
  const untold = compareCopy(structuredClone(library), structuredClone(copy));
  let turns = 0;
  const giveWay = async () => {
    turns += 1;
  };
  await compareAhead(library, copy, giveWay);
  expect(turns).toBe(theirs.length);
  expect(compareCopy(library, copy)).toEqual(untold);

  const choose = (): Side => 'copy';
  const given = { library, copy, onDiffering: 'join', newId, choose } as const;
  const joined = await joinAhead(untold.differing, given.choose, giveWay);
  expect(turns).toBe(theirs.length + 1);
  const ahead = await joinAhead(compareCopy(library, copy).differing, given.choose, giveWay);
  expect([...ahead.values()]).toEqual([...joined.values()]);
  expect(mergeCopy({ ...given, joined: ahead })).toEqual(mergeCopy(given));
  // What was joined beforehand is what is put in.
  const [pair] = ahead.keys();
  const marked = new Map(pair ? [[pair, aReflection('a', { title: 'marked' })]] : []);
  expect(mergeCopy({ ...given, joined: marked }).reflections.map(({ title }) => title)).toContain('marked');
});

it('keeps both under two ids', () => {
  const library = aLibrary(aReflection('a', { title: 'old' }));
  const copy = aCopy(aReflection('a', { title: 'other' }));
  const { reflections } = mergeCopy({ library, copy, onDiffering: 'keep-both', newId });
  expect(reflections.map(({ id, title }) => [id, title])).toEqual([['fresh', 'other']]);
});

it('replaces with a revision above both', () => {
  const library = aLibrary(aReflection('a', { revision: 9 }));
  const copy = aCopy(aReflection('a', { revision: 4, title: 'other' }));
  const { reflections } = mergeCopy({ library, copy, onDiffering: 'replace', newId });
  expect(reflections).toEqual([aReflection('a', { title: 'other', revision: 10 })]);
});

it('gives the second of two under one id an id of its own', () => {
  const copy = aCopy(aReflection('a', { title: 'first' }), aReflection('a', { title: 'second' }));
  const { reflections } = mergeCopy({ library: aLibrary(), copy, onDiffering: 'keep-both', newId });
  expect(reflections.map(({ id, title }) => [id, title])).toEqual([
    ['a', 'first'],
    ['fresh', 'second'],
  ]);
});

it('has nothing to do for a copy of what is here', () => {
  const same = aReflection('a', { title: 'same', settled: { k1: 'first', k2: 'both' } });
  const turned = { ...same, settled: { k2: 'both', k1: 'first' } } as Reflection;
  expect(
    mergeCopy({ library: aLibrary(same), copy: aCopy(turned), onDiffering: 'replace', newId }).reflections,
  ).toEqual([]);
});

describe('a copy of a workspace', () => {
  const client = newClient({ id: 'c1', label: 'AB', now });
  const session = aSession({ id: 's1' });
  const offer = { id: 'o1', reflectionId: 'a', key: 'k', text: 'words', at: now, answer: 'open' } as const;
  const here: Library = { ...emptyLibrary(), clients: { c1: client }, sessions: { s1: session } };
  const other: Copy = {
    ...aCopy(),
    clients: [{ ...client, label: 'CD' }],
    sessions: [{ ...session, plannedMinutes: 90 }],
  };

  it('leaves a client as here, and brings a session of other content beside the one that is here', () => {
    const { clients, sessions } = compareCopy(here, other);
    expect(clients).toEqual({ fresh: [], stays: other.clients });
    expect(sessions).toEqual({ fresh: [], beside: other.sessions });
    const merge = mergeCopy({ library: here, copy: other, onDiffering: 'keep-both', newId });
    expect(merge.clients).toEqual([]);
    expect(merge.sessions.map(({ id, plannedMinutes }) => [id === 's1', plannedMinutes])).toEqual([
      [false, 90],
    ]);
  });

  it('brings the same session beside another only once', () => {
    const { sessions } = mergeCopy({ library: here, copy: other, onDiffering: 'keep-both', newId });
    const then = {
      ...here,
      sessions: { ...here.sessions, ...Object.fromEntries(sessions.map((each) => [each.id, each])) },
    };
    expect(mergeCopy({ library: then, copy: other, onDiffering: 'keep-both', newId }).sessions).toEqual([]);
  });

  it('lets a session offer words for the reflection it came with, where that got another id', () => {
    const copy: Copy = {
      ...aCopy(aReflection('a', { title: 'other' })),
      clients: [client],
      sessions: [{ ...session, offered: [{ ...offer, reflectionId: 'a' }] }],
    };
    const held = { ...emptyLibrary(), reflections: { a: aReflection('a', { title: 'old' }) } };
    const bring = (library: Library) => mergeCopy({ library, copy, onDiffering: 'keep-both', newId });
    const { sessions } = bring(held);
    expect(sessions.map(({ id, offered }) => [id, offered[0]?.reflectionId])).toEqual([['s1', 'fresh']]);
    // Opened again, it is here already.
    const [brought] = sessions;
    if (!brought) throw new Error('No session came.');
    expect(bring({ ...held, sessions: { s1: brought } }).sessions).toEqual([]);
    // What replaces keeps the id, and the session points where it did.
    const replacing = mergeCopy({ library: held, copy, onDiffering: 'replace', newId });
    expect(replacing.sessions[0]?.offered[0]?.reflectionId).toBe('a');
  });

  it('has nothing to say where both are the same', () => {
    const { clients, sessions } = compareCopy(here, { ...other, clients: [client], sessions: [session] });
    expect([clients, sessions]).toEqual([
      { fresh: [], stays: [] },
      { fresh: [], beside: [] },
    ]);
  });
});
