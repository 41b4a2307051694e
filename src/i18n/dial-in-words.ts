import { onScale, scalesGiving } from '#src/domain/history/dials.ts';
import type { Factor } from '#src/domain/model/factor.ts';
import { wordsOfStop } from './scale-in-words.ts';
import type { Words } from './words.ts';

/** "A lot" for what steers, "7 of 10" for how clear and sure. */
export function dialInWords(words: Words, dial: Factor | 'clear' | 'sure', value: number | null): string {
  const { history, questionnaire } = words;
  const { compare } = history;

  if (value === null) return compare.notSaid;
  if (dial === 'clear' || dial === 'sure') return compare.ofTen(value);
  const scale = scalesGiving(questionnaire, 'weights')?.input.scales.find(({ id }) => id === dial);
  return scale ? wordsOfStop(words, onScale(value, scale), scale) : String(value);
}
