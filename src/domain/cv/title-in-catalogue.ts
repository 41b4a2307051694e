import { foldWords, toSingular } from '#src/domain/wizard/match-word.ts';
import type { WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import { indexOf, joinWords, type Phrase, type WorkEntry } from '#src/domain/wizard/work-index.ts';
import { isSameWork, saysNoWork } from './same-work.ts';

/** Fields that hold the work of every trade: two managers, or two who work for themselves, need not do the same. */
const ANY_TRADE: ReadonlySet<string> = new Set([
  'management',
  'small-business',
  'consulting',
  'study',
  'volunteering',
  'family-care',
]);
/** Fields of many trades that share a way of working: a title is of it only where it names it. "I worked in scientific research" is no word for a geologist. */
const NAMED_ONLY: ReadonlyMap<string, RegExp> = new Map([
  ['research', /\b(?:research|scientist|science)/iu],
  ['social-research', /\bsocial/iu],
]);
/** What ends the words for what somebody is: "Lecturer in Chemistry", "Cook (relief)", "Director of Nursing". */
const AFTER_TITLE = /\s*[,;:(/|]\s*|\s[-–—]\s|\s(?:of|for|in|at|to|with|and|&)\s/iu;
/** Letters of a name that may stand at the end of a longer word: "geologist" in "hydrogeologist". */
const END_LETTERS = 8;

type Hit = { entry: WorkEntry; isOwn: boolean };

/** Whether two titles are the same work, by their words or since the catalogue knows one role by both: "Cook" and "Chef". */
export function isSameRole(one: string, other: string, catalogue: WorkCatalogue): boolean {
  if (isSameWork(one, other)) return true;
  const theirs = rolesOf(other, catalogue);
  return [...rolesOf(one, catalogue)].some((id) => theirs.has(id));
}

/** The id of the one field that a job title belongs to, by the roles and fields that end it or begin it; null where it is not sure. */
export function fieldOfTitle(
  title: string,
  catalogue: WorkCatalogue,
  { isExact = false }: { isExact?: boolean } = {},
): string | null {
  const [head = '', ...rest] = title.split(AFTER_TITLE);
  const hits = hitsIn(head, catalogue).filter(({ isOwn }) => isOwn || !isExact);
  const field = onlyFieldOf(ownFirst(hits));
  if (field !== null) return field;
  // "Logistics Coordinator" and "Director of Nursing" name the field itself.
  const words = foldWords(head);
  const last = words.findLastIndex((word) => !saysNoWork(word));
  const begins = words.slice(
    words.findIndex((word) => !saysNoWork(word)),
    last + 1,
  );
  const isGeneral = words.every(saysNoWork);
  const named = [begins, ...(isGeneral ? rest.map(foldWords) : [])].flatMap((phrase) =>
    wholeHits(phrase, catalogue).filter(({ entry, isOwn }) => isOwn && entry.kind === 'field'),
  );
  return onlyFieldOf(named);
}

/**
 * The id of the field that can be said of a job with this title: its work must be called exactly so. A work that is only found by it
 * ("hydrologist" among geologists) would say another.
 */
export function fieldToSay(title: string, catalogue: WorkCatalogue): string | null {
  const field = fieldOfTitle(title, catalogue, { isExact: true });
  return field !== null && (NAMED_ONLY.get(field)?.test(title) ?? true) ? field : null;
}

/** The id of the one field that is called so, such as an industry that somebody names; null where none or several are. */
export function fieldCalled(words: string, catalogue: WorkCatalogue): string | null {
  const hits = wholeHits(foldWords(words), catalogue).filter(({ entry }) => entry.kind === 'field');
  return onlyFieldOf(ownFirst(hits));
}

function rolesOf(title: string, catalogue: WorkCatalogue): ReadonlySet<string> {
  const [head = ''] = title.split(AFTER_TITLE);
  return new Set(
    hitsIn(head, catalogue).flatMap(({ entry }) =>
      entry.kind === 'role' && !ANY_TRADE.has(entry.words.field) ? [entry.words.id] : [],
    ),
  );
}

/** What is called as the title ends, the longest ending first: "Area Sales Manager" is a sales manager. */
function hitsIn(head: string, catalogue: WorkCatalogue): Hit[] {
  const words = foldWords(head);
  for (let at = 0; at < words.length; at++) {
    const phrase = words.slice(at);
    // "Researcher" alone is one of many kinds of work: which of them, the words before it would say.
    const isLast = phrase.length === 1 && words.slice(0, at).some((word) => !saysNoWork(word));
    const hits = wholeHits(phrase, catalogue).filter(
      ({ isOwn }) => isOwn || !(isLast || phrase.every(saysNoWork)),
    );
    if (hits.length > 0) return phrase.length === 1 && phrase.every(saysNoWork) ? [] : hits;
  }
  const last = words.at(-1) ?? '';
  for (let at = 2; at <= last.length - END_LETTERS; at++) {
    const hits = wholeHits([last.slice(at)], catalogue);
    if (hits.length > 0) return hits;
  }
  return [];
}

function wholeHits(words: readonly string[], catalogue: WorkCatalogue): Hit[] {
  const { byJoined, phrases, entries } = indexOf(catalogue);
  const joined = joinWords(words.map((word) => toSingular(word, catalogue.rules)));
  const found = (byJoined.get(joined) ?? []).flatMap((at) => phrases[at] ?? []);
  return found.flatMap(({ entry: at, isOwn }: Phrase): Hit[] => {
    const entry = entries[at];
    return entry ? [{ entry, isOwn }] : [];
  });
}

/** Those that are called so themselves, where there are any; else those that are only found by it. */
function ownFirst(hits: readonly Hit[]): readonly Hit[] {
  const own = hits.filter(({ isOwn }) => isOwn);
  return own.length > 0 ? own : hits;
}

function onlyFieldOf(hits: readonly Hit[]): string | null {
  const fields = new Set(
    hits.map(({ entry }) => (entry.kind === 'role' ? entry.words.field : entry.words.id)),
  );
  const [field] = fields;
  return field && fields.size === 1 && !ANY_TRADE.has(field) ? field : null;
}
