import { foldWords, isOneSlipFromStart, toKin, toSingular } from './match-word.ts';
import type { SearchRules, WorkCatalogue } from './work-catalogue.ts';
import { indexOf, joinWords, type Phrase, type Word, type WorkEntry, type WorkIndex } from './work-index.ts';

/** An entry that fits, and the name of it that did: its own (`isOwn`) or one of its search words. */
export type WorkHit = WorkEntry & { matched: string; isOwn: boolean };

/** How well a typed word fits a word of the catalogue, 0 to 1. What is spelt right always beats what is not. */
const FIT = { same: 1, beginning: 0.55, kin: 0.78, slip: 0.5 } as const;
/** Above anything that fits in part, so that a name typed whole comes first. */
const WHOLE = { own: 3, search: 2 } as const;
/** A search word fits a little less than the entry's own name. */
const SEARCH_SHARE = 0.95;
/** How much of a score comes from covering what was typed, the rest from leaving little of the phrase over. */
const COVER_SHARE = 0.75;
/** Words of an entry's other phrases count a little, so that "hospital cleaner" prefers a cleaner who has hospitals. */
const ELSEWHERE_SHARE = 0.15;
/** Below these the hit is noise: of what was typed, and of the best hit. */
const LEAST = 0.35;
const LEAST_OF_BEST = 0.45;
/** Where a name was typed whole, only what fits well may stand below it. */
const LEAST_BELOW_WHOLE = 0.6;
/** "night nurse" is a nurse: the word that says what someone is counts more than those that say which. */
const HEAD_WEIGHT = 1.4;
/** A slip is looked for in words of this many letters, since shorter ones are one slip from too many others. */
const SLIP_LETTERS = 5;

/** Signs that end what someone is, before what kind or what else: "cook, hospital", "chemist (science)". */
const AFTER_HEAD = /[,;:(]/u;

/** What is known of one phrase while the typed words are looked at one by one. */
type Tally = { cover: number; over: number };

/**
 * The roles and fields that fit what was typed so far, the best first, at most `limit`. A name typed whole comes first,
 * then words in any order that are the same, then beginnings and kin ("teaching", "teacher"), then words with one slip.
 * Where a list of things is too long for any entry to fit, its first part is looked for. An empty query finds nothing,
 * but makes the index (some 60 ms, once), which the first key then need not wait for.
 */
export function searchWork(query: string, catalogue: WorkCatalogue, limit: number): WorkHit[] {
  const hits = searchWhole(query, catalogue, limit);
  const [firstPart = query] = query.split(AFTER_HEAD, 1);
  return hits.length > 0 || firstPart === query ? hits : searchWhole(firstPart, catalogue, limit);
}

function searchWhole(query: string, catalogue: WorkCatalogue, limit: number): WorkHit[] {
  const { rules } = catalogue;
  const index = indexOf(catalogue);
  const typed = typedWords(query, rules);
  if (typed.length === 0 || limit <= 0) return [];

  const matches = typed.map((word, at) => matchWord(word, at === typed.length - 1, index.words, rules));
  const head = headOf(query, rules);
  const weights = matches.map(
    (match, at) => weighTyped(match, index) * (typed[at] === head ? HEAD_WEIGHT : 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  const tallies = new Map<number, Tally>();
  const elsewhere = new Map<number, number>();
  matches.forEach((match, at) => {
    tallyWord(match, (weights[at] ?? 0) / total, index, tallies, elsewhere);
  });

  const whole = joinWords(foldWords(query).map((word) => toSingular(word, rules)));
  const best = new Map<number, { score: number; phrase: Phrase }>();
  const offer = (phrase: Phrase, score: number) => {
    const known = best.get(phrase.entry);
    if (!known || score > known.score) best.set(phrase.entry, { score, phrase });
  };
  for (const [at, tally] of tallies) {
    const phrase = index.phrases[at];
    if (phrase) offer(phrase, scorePhrase(phrase, tally, elsewhere.get(phrase.entry) ?? 0));
  }
  for (const at of index.byJoined.get(whole) ?? []) {
    const phrase = index.phrases[at];
    if (phrase) offer(phrase, phrase.isOwn ? WHOLE.own : WHOLE.search);
  }
  return rank(best, index, limit);
}

/** What was typed, without little words unless there is nothing else, and up to a word that turns the rest away. */
function typedWords(query: string, rules: SearchRules): string[] {
  const all = foldWords(query);
  const stop = all.findIndex((word, at) => at > 0 && rules.stop.includes(word));
  const words = [...new Set(stop < 0 ? all : all.slice(0, stop))];
  const telling = words.filter((word) => !rules.skip.includes(word));
  return telling.length > 0 ? telling : words;
}

/** The last word before a comma or a little word: "teacher" in "primary teacher, part time" and in "teacher of the deaf". */
function headOf(query: string, rules: SearchRules): string | undefined {
  const words = foldWords(query.split(AFTER_HEAD, 1)[0] ?? '');
  const first = words.findIndex((word) => !rules.skip.includes(word));
  const end = words.findIndex((word, at) => at > first && rules.skip.includes(word));
  return end < 0 ? words.at(-1) : words[end - 1];
}

type WordMatch = readonly { word: Word; fit: number }[];

/** All words of the catalogue that a typed word may mean. Slips are looked for only where nothing is spelt like it. */
function matchWord(typed: string, isLast: boolean, words: readonly Word[], rules: SearchRules): WordMatch {
  const singular = toSingular(typed, rules);
  const kin = toKin(singular, rules);
  const mayBegin = isLast || typed.length >= 3;
  const right: { word: Word; fit: number }[] = [];
  for (const word of words) {
    let fit = word.singular === singular ? FIT.same : word.kin === kin ? FIT.kin : 0;
    if (mayBegin && fit < FIT.same && word.text.startsWith(typed))
      fit = Math.max(fit, FIT.beginning + ((1 - FIT.beginning) * typed.length) / (word.text.length + 1));
    if (fit > 0) right.push({ word, fit });
  }
  if (right.length > 0 || typed.length < SLIP_LETTERS) return right;
  return words.flatMap((word) =>
    isOneSlipFromStart(typed, word.text)
      ? [{ word, fit: FIT.slip - 0.01 * Math.abs(word.text.length - typed.length) }]
      : [],
  );
}

/** How telling a typed word is: as telling as the best word it fits; one that fits nothing lowers every hit a little. */
function weighTyped(match: WordMatch, index: WorkIndex): number {
  let best: WordMatch[number] | undefined;
  for (const each of match) if (!best || each.fit > best.fit) best = each;
  return best ? best.word.weight : index.heaviest / 2;
}

function tallyWord(
  match: WordMatch,
  share: number,
  index: WorkIndex,
  tallies: Map<number, Tally>,
  elsewhere: Map<number, number>,
): void {
  const inPhrases = new Map<number, { fit: number; weight: number }>();
  const inEntries = new Map<number, number>();
  for (const { word, fit } of match) {
    for (const at of word.phrases) {
      const entry = index.phrases[at]?.entry ?? -1;
      if (fit > (inPhrases.get(at)?.fit ?? 0)) inPhrases.set(at, { fit, weight: word.weight });
      if (fit > (inEntries.get(entry) ?? 0)) inEntries.set(entry, fit);
    }
  }
  for (const [at, { fit, weight }] of inPhrases) {
    const tally = tallies.get(at) ?? { cover: 0, over: 0 };
    tallies.set(at, { cover: tally.cover + share * fit, over: tally.over + weight * fit });
  }
  for (const [entry, fit] of inEntries) elsewhere.set(entry, (elsewhere.get(entry) ?? 0) + share * fit);
}

function scorePhrase(phrase: Phrase, tally: Tally, inEntry: number): number {
  const used = phrase.weight > 0 ? Math.min(1, tally.over / phrase.weight) : 0;
  const fit = tally.cover * (COVER_SHARE + (1 - COVER_SHARE) * used);
  return (phrase.isOwn ? fit : fit * SEARCH_SHARE) * (1 - ELSEWHERE_SHARE) + inEntry * ELSEWHERE_SHARE;
}

/** Of entries that fit equally well, roles go before fields, and the one that lists the search word earlier goes first. */
function rank(
  best: ReadonlyMap<number, { score: number; phrase: Phrase }>,
  index: WorkIndex,
  limit: number,
): WorkHit[] {
  const isSameKind = (a: number, b: number) => index.entries[a]?.kind === index.entries[b]?.kind;
  const all = [...best].sort(
    ([a, one], [b, two]) =>
      two.score - one.score || (isSameKind(a, b) ? one.phrase.place - two.phrase.place : 0) || a - b,
  );
  const top = all[0]?.[1].score ?? 0;
  const least = top > 1 ? LEAST_BELOW_WHOLE : Math.max(LEAST, LEAST_OF_BEST * top);
  return all
    .filter(([, { score }]) => score >= least)
    .slice(0, limit)
    .flatMap(([at, { phrase }]) => {
      const entry = index.entries[at];
      return entry ? [{ ...entry, matched: phrase.text, isOwn: phrase.isOwn }] : [];
    });
}
