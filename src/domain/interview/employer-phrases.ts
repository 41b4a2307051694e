import type { Company } from '#src/domain/model/company.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { onceByThing } from '#src/domain/text/readings.ts';

import { sentencesOf } from './employer-sentences.ts';
import type { InterviewLanguage } from './language.ts';
import { withoutMarkup } from './markup.ts';

/**
 * What an employer says of itself, in the order in which it is read. The people one would work with are the person's
 * own note, and no word of the employer's.
 */
export const EMPLOYER_FIELDS = ['mission', 'vision', 'values'] as const;
export type EmployerField = (typeof EMPLOYER_FIELDS)[number];

/** How much of one field is looked through; all of it is kept. */
export const READ_AT_MOST = 50_000;
const PHRASES_AT_MOST = 400;
/** A phrase to be said aloud has at most this many words. */
const SPOKEN_AT_MOST = 14;
/** Characters of a phrase: what trims its ends takes the square of its length for some texts. */
const PHRASE_AT_MOST = 300;

/**
 * One phrase of theirs: `id` finds it again as long as it stands there word for word. Out of a sentence that denies
 * something, a phrase by itself may say the opposite: `isNegated` keeps it from being matched.
 */
export type EmployerPhrase = { id: string; field: EmployerField; text: string; isNegated: boolean };

/** What was found, and whether there was more than is looked through. */
export type EmployerPhrases = { phrases: readonly EmployerPhrase[]; isWhole: boolean };

/** What an employer's words are read with. */
export type EmployerReader = Pick<InterviewLanguage, 'reading' | 'employer' | 'shortForms'>;

const memoryOf = onceByThing((_: EmployerReader) => new Map<string, EmployerPhrases>());

/** The phrases of an employer's words, with tags and bullets left out. Total over any text; the work has a limit. */
export function employerPhrases(company: Company, language: EmployerReader): EmployerPhrases {
  const found = EMPLOYER_FIELDS.map((field) => phrasesOf(field, company[field], language));
  return {
    phrases: found.flatMap(({ phrases }) => phrases),
    isWhole: found.every(({ isWhole }) => isWhole),
  };
}

function phrasesOf(field: EmployerField, text: string, language: EmployerReader): EmployerPhrases {
  const key = `${field} ${text}`;
  const memory = memoryOf(language);
  const known = memory.get(key);
  if (known) return known;
  if (memory.size > 40) memory.clear();
  const split = splitPhrases(text.slice(0, READ_AT_MOST), language);
  const found = new Map<string, EmployerPhrase>();
  for (const phrase of split.slice(0, PHRASES_AT_MOST)) {
    const id = `${field}/${hashOf(phrase.text)}`;
    const before = found.get(id);
    // Said plainly once, it is theirs, wherever else it stands.
    if (!before) found.set(id, { id, field, ...phrase });
    else if (before.isNegated && !phrase.isNegated) found.set(id, { ...before, isNegated: false });
  }
  const phrases = [...found.values()];
  const result = { phrases, isWhole: text.length <= READ_AT_MOST && split.length <= PHRASES_AT_MOST };
  memory.set(key, result);
  return result;
}

/** Sentences and lines; a long sentence in its clauses. */
function splitPhrases(
  text: string,
  language: EmployerReader,
): readonly Pick<EmployerPhrase, 'text' | 'isNegated'>[] {
  return sentencesOf(withoutMarkup(text), language).flatMap(({ pieces, isNegated }) =>
    pieces
      .map(unseenAsSpace)
      .flatMap((piece) => (countOf(piece) > SPOKEN_AT_MOST ? clausesOf(piece, language) : [piece]))
      .filter(hasWords)
      .map((phrase) => clean(phrase, language))
      .filter(hasWords)
      .map((words) => ({ text: words, isNegated })),
  );
}

/** What is not seen parts words, before they are counted: as one word a whole line could be said. */
function unseenAsSpace(phrase: string): string {
  return phrase.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function hasWords(phrase: string): boolean {
  return /\p{L}{2}/u.test(phrase);
}

function clausesOf(sentence: string, language: EmployerReader): readonly string[] {
  return language.employer.clausesOf(sentence).flatMap((clause) => shortened(clause, language));
}

/** A clause that is still too long to be said is read in stretches, each word for word. */
function shortened(clause: string, { employer }: EmployerReader): readonly string[] {
  const all = clause.trim().split(/\s+/);
  if (all.length <= SPOKEN_AT_MOST) return [clause];
  const parts = employer.phrasesOf(clause);
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && countOf(last) + countOf(part) <= SPOKEN_AT_MOST)
      joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined.flatMap((part) => chunked(part));
}

function chunked(part: string): readonly string[] {
  const all = part.split(/\s+/).filter(Boolean);
  if (all.length <= SPOKEN_AT_MOST) return [part];
  const size = SPOKEN_AT_MOST;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size).join(' '),
  );
}

/** A phrase for quotation marks: no bullet before it, no stop after it, single quotation marks inside. */
function clean(phrase: string, { reading }: EmployerReader): string {
  const line = phrase
    .replace(/\s+/gu, ' ')
    .replace(/^[\s*#>\-–—.,:"“”„«»「」『』]+|(?:^|\s)\d{1,2}[.)]\s/gu, '')
    .replace(
      /["“]([^"“”]*)["”]|«([^«»]*)»|「([^「」]*)」|『([^『』]*)』/gu,
      (_, ...found) => `‘${found.find((part) => typeof part === 'string') ?? ''}’`,
    )
    .replace(/["“”„«»「」『』]/gu, '');
  // The stops of other scripts; those of ours are the language's.
  return reading.trimEnd(line.slice(0, PHRASE_AT_MOST)).replace(/[\s।॥።។۔։。｡！？]+$/u, '');
}

function countOf(text: string): number {
  return text.trim().split(/\s+/u).length;
}
