import { foldWords, toKin, toSingular } from './match-word.ts';
import type { FieldWords, RoleWords, WorkCatalogue } from './work-catalogue.ts';

export type WorkEntry = { kind: 'role'; words: RoleWords } | { kind: 'field'; words: FieldWords };

/** One way to call an entry. `isOwn` tells its name and forms from its search words, which stand nearest first (`place`). */
export type Phrase = { entry: number; text: string; isOwn: boolean; place: number; weight: number };

/** A word that occurs in the catalogue: how telling it is, and in which phrases it stands. */
export type Word = {
  text: string;
  singular: string;
  kin: string;
  weight: number;
  phrases: readonly number[];
};

export type WorkIndex = {
  entries: readonly WorkEntry[];
  phrases: readonly Phrase[];
  words: readonly Word[];
  /** Phrases by all their words without the gaps. */
  byJoined: ReadonlyMap<string, readonly number[]>;
  /** The weight of a word that occurs in one entry only, which an unknown word gets too. */
  heaviest: number;
};

const indexes = new WeakMap<WorkCatalogue, WorkIndex>();

/** The index of a catalogue, made once: a function of the catalogue alone. */
export function indexOf(catalogue: WorkCatalogue): WorkIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = makeIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

/** Roles stand before fields, since people say what they are more often than what they are in. */
function makeIndex({ roles, fields, rules }: WorkCatalogue): WorkIndex {
  const entries: WorkEntry[] = [
    ...roles.map((words) => ({ kind: 'role' as const, words })),
    ...fields.map((words) => ({ kind: 'field' as const, words })),
  ];
  const skip = new Set(rules.skip);
  const phrases: Omit<Phrase, 'weight'>[] = [];
  const wordsOf: string[][] = [];
  const byJoined = new Map<string, number[]>();
  const found = new Map<string, { phrases: number[]; entries: Set<number> }>();

  const singulars = new Map<string, string>();
  const singularOf = (word: string) => {
    const singular = singulars.get(word) ?? toSingular(word, rules);
    singulars.set(word, singular);
    return singular;
  };

  entries.forEach((entry, at) => {
    const own = new Set(ownTexts(entry));
    for (const [place, text] of [...new Set([...own, ...entry.words.search])].entries()) {
      const folded = foldWords(text);
      const words = [...new Set(folded)].filter((word) => !skip.has(word));
      const joined = joinWords(folded.map((word) => singularOf(word)));
      const same = byJoined.get(joined);
      if (same) same.push(phrases.length);
      else byJoined.set(joined, [phrases.length]);
      for (const word of words) {
        const known = found.get(word) ?? { phrases: [], entries: new Set() };
        known.phrases.push(phrases.length);
        known.entries.add(at);
        found.set(word, known);
      }
      phrases.push({ entry: at, text, isOwn: own.has(text), place });
      wordsOf.push(words);
    }
  });

  // The root keeps a rare word from drowning a common one: "night nurse" is not about the night.
  const weigh = (count: number) => Math.sqrt(Math.log(1 + entries.length / count));
  const weights = new Map([...found].map(([word, known]) => [word, weigh(known.entries.size)]));
  return {
    entries,
    phrases: phrases.map(({ entry, text, isOwn, place }, at) => ({
      entry,
      text,
      isOwn,
      place,
      weight: (wordsOf[at] ?? []).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
    })),
    words: [...found].map(([text, known]) => {
      const singular = singularOf(text);
      return {
        text,
        singular,
        kin: toKin(singular, rules),
        weight: weigh(known.entries.size),
        phrases: known.phrases,
      };
    }),
    byJoined,
    heaviest: weigh(1),
  };
}

function ownTexts({ kind, words }: WorkEntry): string[] {
  return kind === 'role' ? [words.label, words.role, words.people] : [words.label, words.name];
}

/** Words without the gaps, so that "book keeper" is "bookkeeper". */
export function joinWords(words: readonly string[]): string {
  return words.join('');
}
