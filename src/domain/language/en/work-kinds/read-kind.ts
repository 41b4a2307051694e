import { KINDS } from './table.ts';
import type { WorkKind } from './work-kind.ts';

/** `kind` is null for phrases that only look like work: "pilot project". */
type Entry = { kind: WorkKind | null; isAlone: boolean };

/** "nurses" as "nurse": the same on both sides, so it need not be good English. */
function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/s$/, '');
}

function key(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

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
];

/** Built once. A field's own name counts as a word of its kind, unless the kind says otherwise of it. */
const INDEX: ReadonlyMap<string, Entry> = new Map([
  ...KINDS.flatMap(({ kind }) => kind.fields.map((field) => entry(field.split('-'), kind, false))),
  ...KINDS.flatMap(({ kind, words, alone }) => [
    ...words.map((word) => entry(word.split(' '), kind, false)),
    ...alone.map((word) => entry(word.split(' '), kind, true)),
  ]),
  ...NO_KIND.map((phrase) => entry(phrase.split(' '), null, false)),
]);

function entry(words: readonly string[], kind: WorkKind | null, isAlone: boolean): [string, Entry] {
  return [key(words), { kind, isAlone }];
}

const MOST_WORDS = Math.max(...[...INDEX.keys()].map((phrase) => phrase.split(' ').length));

/** After any of these the words say where, for whom or what else: what stands before them is the work. */
const TURNS = new Set(['in', 'at', 'for', 'of', 'with', 'from', 'on', 'to', 'or', 'and', 'then']);
/** Work that is denied, left or not meant. */
const DENIED =
  /\b(?:not?|never|nor|nothing|any(?:thing|where)?|but|except|without|leave|leaving|quit|away|than|out)\b|n['’]t\b/i;
/** Who does what the words before it name, but not as those do who work there: a bakery driver is no baker. */
const OTHER_WORKERS = new Set(['driver', 'planner', 'broker', 'critic']);

type Match = Entry & { part: number; end: number; length: number };

/** The kind of work that words of the person's own name: by whole words that can mean nothing else, or null. */
export function readKind(text: string): WorkKind | null {
  if (DENIED.test(text)) return null;
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+|[,;/()&+.–]/gu) ?? [];
  const matches = matchesIn(words);
  const sure = matches.filter(({ isAlone }) => !isAlone);
  return best(sure.length > 0 ? sure : matches)?.kind ?? null;
}

function matchesIn(words: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  let part = 0;
  for (const [start, word] of words.entries()) {
    if (TURNS.has(word) || !/[\p{L}\p{N}]/u.test(word)) part += 1;
    for (let length = Math.min(MOST_WORDS, words.length - start); length > 0; length -= 1) {
      const entry = INDEX.get(key(words.slice(start, start + length)));
      if (entry) matches.push({ ...entry, part, end: start + length, length });
    }
    if (!OTHER_WORKERS.has(singular(word))) continue;
    // What stood before in the same part only says where, unless a phrase names this very worker.
    const kept = matches.filter((match) => match.part !== part || match.end > start);
    matches.splice(0, matches.length, ...kept);
  }
  return matches;
}

/** Of the first part that names work, the last word is the head: a nursery cleaner cleans. */
function best(matches: readonly Match[]): Match | null {
  const first = Math.min(...matches.map(({ part }) => part));
  return (
    matches.filter(({ part }) => part === first).sort((a, b) => b.end - a.end || b.length - a.length)[0] ??
    null
  );
}
