import { KINDS } from './table.ts';
import type { WorkKind } from './work-kind.ts';

/** `kind` is null for phrases that only look like work: "pilot project". `doubt` is 0 for words that can mean nothing else. */
export type Entry = { kind: WorkKind | null; doubt: number };

/** Phrases of words that mean work elsewhere. */
const NO_KIND = [
  'pilot project',
  'mother in law',
  'father in law',
  'social security',
  'job security',
  'financial security',
  'food security',
  'national security',
  'operating theatre',
  'body builder',
  'grain elevator',
  'root canal',
  'guide',
];

/** Built once. A field's own name counts as a word of its kind, unless the kind says otherwise of it. */
const INDEX: ReadonlyMap<string, Entry> = new Map([
  ...KINDS.flatMap(({ kind }) => kind.fields.map((field) => entry(field.split('-'), kind, 0))),
  ...KINDS.flatMap(({ kind, words }) =>
    words.flatMap((list, doubt) => list.map((word) => entry(word.split(' '), kind, doubt))),
  ),
  ...NO_KIND.map((phrase) => entry(phrase.split(' '), null, 0)),
]);

function entry(words: readonly string[], kind: WorkKind | null, doubt: number): [string, Entry] {
  return [key(words), { kind, doubt }];
}

/** What a phrase of the index has at most. */
export const MOST_WORDS = Math.max(...[...INDEX.keys()].map((phrase) => phrase.split(' ').length));

/** What words in lower case mean together, whether one is named or several. */
export function entryOf(words: readonly string[]): Entry | null {
  return INDEX.get(key(words)) ?? null;
}

function key(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

/** "nurses" as "nurse": the same on both sides, so it need not be good English. */
export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/s$/, '');
}
