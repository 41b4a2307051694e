import type { CvFact } from './cv-read.ts';
import { saysNoWork } from './same-work.ts';

/** Words of a study or a summary that name no trade, but how or where one works in any. */
const NO_TRADE = new Set(
  'studies study science sciences scientific applied advanced general business research education arts art social human international public health care resources development systems technology technologies design planning administration computer digital data work experience career field industry sector team'
    .split(' ')
    .map(stemOf),
);
/** Somebody who says what they were before, or that they became something else, tells of two trades in one sentence. */
const TURNED =
  /\b(?:former|formerly|previous|previously|ex|turned|then|before|after|first|later|now|once|since)\b/iu;
const YEARS_NAMED = /\byears?\b/iu;
const BETWEEN = /\s*(?:[,;/|&]|\s(?:and|in|of|with)\s)\s*/iu;

/** Whether two titles name one trade by the words that the CV has for it. */
export type InOneTrade = (one: string, other: string) => boolean;

/**
 * The trade that a CV is about in its own words: what was studied ("Hydrology"), and what the sentence of the summary is about that names
 * years ("Hydrologist with eleven years in flood forecasting"). Two titles with words of the same topic are of one trade.
 */
export function tradeIn(facts: readonly CvFact[]): InOneTrade {
  const topics = facts.flatMap((fact): string[][] => {
    if (fact.kind === 'paper' && fact.of === 'study') return fact.name.split(BETWEEN).map(wordsOf);
    if (fact.kind === 'field' && fact.said === 'study') return fact.words.split(BETWEEN).map(wordsOf);
    return fact.kind === 'summary'
      ? sentencesOf(fact.words)
          .filter((sentence) => YEARS_NAMED.test(sentence) && !TURNED.test(sentence))
          .map(wordsOf)
      : [];
  });
  return (one, other) => {
    const [mine, theirs] = [wordsOf(one), wordsOf(other)];
    return topics.some((topic) =>
      [mine, theirs].every((title) => title.some((word) => topic.includes(word))),
    );
  };
}

function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.!?])\s+/u);
}

/** The beginnings of the words that tell of a trade, so that "hydrologist" and "hydrology" are one. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !saysNoWork(word))
    .map(stemOf)
    .filter((stem) => !NO_TRADE.has(stem));
}

function stemOf(word: string): string {
  const bare = word.replace(/(?:ists?|ing|ers?|ors?|ians?|ies|ics|y|e|s)$/u, '');
  return bare.length < 4 ? word : bare.replace(/(\p{L})\1$/u, '$1');
}
