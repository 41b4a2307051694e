import type { Words } from './words.ts';

/** The part of the whole that each dial has; all equal when every dial is at nothing. */
export function sharesOf(dials: readonly { value: number }[]): number[] {
  const sum = dials.reduce((total, { value }) => total + value, 0);
  return dials.map(({ value }) => (sum === 0 ? 1 / dials.length : value / sum));
}

/** The words of a stop: its own name, or the number and the end it leans on. */
export function wordsOfStop(
  texts: Words,
  value: number,
  { min, max, words }: { min: number; max: number; words: readonly string[] },
): string {
  const { wizard } = texts;

  if (words.length === max - min + 1) return words[value - min] ?? String(value);
  const end = value === min ? words[0] : value === max ? words.at(-1) : undefined;
  return end ?? wizard.scales.ofMax(value, max);
}
