import { onceByText } from '#src/domain/text/readings.ts';
import { type Entry, entryOf, MOST_WORDS, singular } from './word-index.ts';
import type { WorkKind } from './work-kind.ts';

/** What follows is not certain. */
const HEDGE = /\b(?:maybe|perhaps|possibly|probably|might|if|someday|one day)\b/i;
/** Work that is denied, left or not meant. */
const DENIED =
  /\b(?:not?|never|nor|nothing|any(?:thing|where)?|but|except|without|leave|leaving|quit|away|than|out)\b|n['’]t\b/i;

/** The kind of work that words of the person's own name: by whole words that can mean nothing else, or null. */
export const readKind: (text: string) => WorkKind | null = onceByText(kindIn);

function kindIn(text: string): WorkKind | null {
  const clauses = (text.split(HEDGE)[0] ?? '').split(/[,;:.!?()]+|\s[–—-]\s/u);
  const denied = clauses.findIndex((clause) => DENIED.test(clause));
  const certain = denied < 0 ? clauses : clauses.slice(0, denied);
  const words = certain
    .flatMap((clause) => [...(clause.toLowerCase().match(/[\p{L}\p{N}'’]+|[/&+]/gu) ?? []), ','])
    .map((word) => word.replace(/['’]s?$/u, ''));
  return best(matchesIn(words))?.kind ?? null;
}

/** After any of these the words say where, with whom or what else: what stands before them is the work. */
const TURNS = new Set(['in', 'at', 'for', 'of', 'with', 'from', 'on', 'to', 'or', 'and', 'then']);
/** What stands after these is beside the work: "a project with students". */
const BESIDE = new Set(['with', 'from', 'on', 'to']);
/** After these stand those whom the work serves, and what they do is another matter. */
const WHOM = new Set(['for', 'about', 'by']);
/** "Working for a bank", "a place for people with dementia": here it is the work itself. */
const WORKS = new Set([
  ...['work', 'works', 'worked', 'working', 'job', 'care', 'cares', 'caring', 'cared'],
  ...['place', 'home', 'house', 'shelter', 'centre', 'center'],
]);
/** Who does what the words before it name, but not as those do who work there: a bakery driver is no baker. */
const OTHER_WORKERS = new Set(['driver', 'planner', 'broker', 'critic']);

/** The doubt of words that any other word overrules. */
const LAST = 2;

type Match = Entry & { part: number; end: number; length: number };

function matchesIn(words: readonly string[]): readonly Match[] {
  let matches: Match[] = [];
  let part = 0;
  let mayStandAlone = true;
  for (const [start, word] of words.entries()) {
    if (WHOM.has(word) && start > 0 && !WORKS.has(words[start - 1] ?? '')) break;
    if (TURNS.has(word) || !/[\p{L}\p{N}]/u.test(word)) {
      part += 1;
      mayStandAlone = !BESIDE.has(word);
    }
    for (let length = Math.min(MOST_WORDS, words.length - start); length > 0; length -= 1) {
      const entry = entryOf(words.slice(start, start + length));
      if (entry && (mayStandAlone || entry.doubt === 0))
        matches.push({ ...entry, part, end: start + length, length });
    }
    // What stood before in the same part only says where, unless a phrase names this very worker.
    if (OTHER_WORKERS.has(singular(word)))
      matches = matches.filter((match) => match.part !== part || match.end > start);
  }
  return matches;
}

/**
 * The first part that names work says it, and in it the surest word, and of these the last: a nursery cleaner cleans. What
 * names work only where nothing else does, as "manager", comes after all parts.
 */
function best(matches: readonly Match[]): Match | null {
  const isLast = ({ doubt }: Match) => Number(doubt === LAST);
  return (
    matches.toSorted(
      (a, b) =>
        isLast(a) - isLast(b) || a.part - b.part || a.doubt - b.doubt || b.end - a.end || b.length - a.length,
    )[0] ?? null
  );
}
