import { countsInWords } from '#src/domain/language/en/aspiration/counts-in-words.ts';
import { wordsIn } from '#src/domain/language/en/compose/line.ts';
import { sentencesParted, withItsComma } from '#src/domain/language/en/second-subject.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { SpokenAnswerPart } from '#src/domain/synthesis/writing-language.ts';

/** Two figures that are set against each other stay figures: "from nine hours to four" is harder to hear. */
const SETS_AGAINST = /^story-(?:went|grown|still|deed-count)/u;

/** An answer as it is printed: small counts in words, and a comma where a second sentence begins behind "and". Readers preferred both, 9 : 0 and 9 : 1. */
export function asPrinted(parts: readonly SpokenAnswerPart[]): readonly SpokenAnswerPart[] {
  return parts.map((part) => {
    const said = sentencesParted(part.segments);
    const segments = said.some(({ rule }) => SETS_AGAINST.test(rule)) ? said : said.map(counted);
    return { ...part, segments, words: wordsIn(segments) };
  });
}

const counted = (one: Segment): Segment =>
  one.kind === 'user' && /\d/u.test(one.text) ? { ...one, text: countsInWords(one.text) } : one;

/** Every form in which words of an answer may be printed. */
export function printedForms(said: string): readonly string[] {
  const parted = withItsComma(said);
  return [said, parted, countsInWords(said), countsInWords(parted)];
}
