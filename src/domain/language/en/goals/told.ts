import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { allOf } from '#src/domain/language/en/tensions/quote.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';

/** The slots with the answers as they were typed: goals may say a must-fit or a thing to learn in the person's own words. */
export type Told = Slots & {
  typed: readonly Typed[];
  /**
   * All that the person told, where a page for others may show less of it: which goals there are rests on this, and what
   * they say on the rest. A figure that nobody may see is left out, and its goal stays.
   */
  known: Slots & { typed: readonly Typed[] };
};

/** The answers to one question, as typed. */
export function typedAs({ typed }: Pick<Told, 'typed'>, signal: Quoted): readonly Typed[] {
  return allOf(typed, signal);
}

/** The first thing that was typed, in plain spelling, without what follows a comma or stands in brackets. */
export function firstPart(words: string, stem: 'person-or-figure' | 'learning' | 'any'): string {
  return firstOf(readParts(words, stem).parts[0]?.text ?? '');
}

const firstOf = onceByText(
  (text) => text.split(/[,;(]|\s[–—-]\s|\s(?:because|cause|cos)\s/u)[0]?.trim() ?? '',
);

const HAS_NO_CAPITAL =
  /^(?:Before|After|Until|Till|By|Every|From|When|If|No|Not|Never|Only|A|An|The|My|That|This|To|On|In|At|Home|Office|Time|Late|Some(?:where|one|body)?|Any\p{L}*|Every\p{L}+|Nobody|Nothing|Where|There|With(?:out)?|Enough|One|Two|Three|Four|Five|Six|Something|Help\p{L}*|Work\p{L}*|Teach\p{L}*|Sit\p{L}*)\b/u;

/** As it stands after a colon: small, unless it is a name. */
export function inList(text: string): string {
  return HAS_NO_CAPITAL.test(text) ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text;
}

/** A name keeps the capital that it was typed with. */
export function asCapital(text: string, typed: string): string {
  const [first = ''] = typed;
  return first !== text[0] && first.toLowerCase() === text[0] && /^.\p{Ll}/u.test(typed)
    ? first + text.slice(1)
    : text;
}

const OF_TIME =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|agosto|xmas|christmas|easter|ramadan|eid|new year|summer|winter|spring|autumn|fall|snow|term|harvest|sowing|20\d\d|\d{1,2}(?:st|nd|rd|th))\b/i;
const MOST_WORDS_OF_DATE = 12;
const SHORT_DATE = 6;

/** A date in the person's own words, to be kept in mind: "bursaries close Jan or Feb"; null where it names none. */
export function ownDate(told: Pick<Told, 'typed'>): { typed: Typed; text: string } | null {
  for (const typed of typedAs(told, 'deadline')) {
    if (typed.option !== null || typed.topic !== null) continue;
    const [first] = readParts(typed.words, 'any').parts;
    const isShort = countStretches(typed.words) <= SHORT_DATE && /^before\b/iu.test(typed.words);
    const text = (isShort ? typed.words : (first?.text ?? '')).replace(/[.!?…]+$/u, '').trim();
    const count = countStretches(text);
    if (
      OF_TIME.test(text) &&
      !/^\d/u.test(text) &&
      count >= 3 &&
      count <= MOST_WORDS_OF_DATE &&
      !/[.?!;:]|haha|lol/iu.test(text)
    )
      return { typed, text: inList(asCapital(text, typed.words)) };
  }
  return null;
}

/** Who has no work, or soon has none. */
export const isOut = ({ standing }: Told) =>
  standing === 'looking' || standing === 'ending' || standing === 'not-working';
