import { expect, it } from 'vitest';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { compareCopy, mergeCopy } from '#src/domain/sharing/merge-copy.ts';

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
  expect(compareCopy(aLibrary(here, same), aCopy(inCopy, { ...same }, fresh))).toEqual({
    fresh: [fresh],
    same: [same],
    differing: [{ here, inCopy }],
  });
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
