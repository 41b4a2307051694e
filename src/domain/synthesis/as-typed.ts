import { onceByThing } from '#src/domain/text/readings.ts';
import type { Origin } from './slots.ts';
import type { Evidence } from './types.ts';

/** The answers that a text may quote whole: each answers a question that asked for just that. */
const QUOTED = [
  'target',
  'strength',
  'best',
  'fit',
  'off',
  'serve',
  'paper',
  'learning',
  'learning-hours',
  'deadline',
  'meanwhile',
  'cushion',
  'place',
  'unpaid',
] as const;
export type Quoted = (typeof QUOTED)[number];

/** One thing as it was given: words of the person's own, or a chip (`option`) with what they wrote beside it. */
export type Typed = Origin & {
  signal: Quoted;
  /** As typed, on one line; empty for a chip with nothing beside it. */
  words: string;
  /** How a row stands ("set-on-it"), which stem was completed ("when-i"); null elsewhere. */
  state: string | null;
  /** What the reading made of it, in its order, as the other texts print it; absent where nothing was read. */
  read?: readonly Reading[];
};

/** Words of the person's own, cleaned, behind what our sentence needs before them: "work as " and "a vet". */
export type Reading = { before: string; text: string };

/** Readings of what is no answer: nothing of it is quoted. */
const NO_ANSWER = new Set([
  'left-out',
  'noise',
  'troll',
  'shrug',
  'pasted',
  'to-the-page',
  'other-person',
  'empty',
]);

/** What was given, in the order of the answers. What was left out, or is no answer, is not in it. */
export function typedOf(told: readonly Evidence[]): readonly Typed[] {
  return told.map(typedOfOne).filter((typed) => typed !== null);
}

const isQuoted = (signal: string): signal is Quoted => (QUOTED as readonly string[]).includes(signal);

/** Each answer keeps its own, so that what is read of it is read once. */
const typedOfOne = onceByThing((item: Evidence): Typed | null => {
  const { id, quote, option, topic, channel, detail, state, part, reading, signal } = item;
  if (!isQuoted(signal) || part === 'verb' || NO_ANSWER.has(reading?.reason ?? '')) return null;
  const own = reading?.confirmed ? reading.text : quote;
  const words = (option === null ? own : (detail ?? '')).replace(/\s+/gu, ' ').trim();
  return { source: id, quote, option, topic, channel, signal, words, state };
});
