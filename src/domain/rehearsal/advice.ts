import { secondsFor } from './pace.ts';

/** What to say of the pace of one try; null where nobody can know it (spoken from key points). */
export type PaceAdvice = 'early' | 'fast' | 'fine' | 'slow' | 'pauses';
/**
 * How the time compares with the aim. `text-` says that the text itself is shorter or longer than the aim, so that another
 * pace would not mend it.
 */
export type LengthAdvice = 'near' | 'under' | 'over' | 'text-short' | 'text-long';

export type Advice = { wordsPerMinute: number | null; pace: PaceAdvice | null; length: LengthAdvice | null };

/** Upper limits in words a minute. Calm speech has 110 to 165. */
const PACE_STEPS: readonly (readonly [number, PaceAdvice])[] = [
  [75, 'pauses'],
  [110, 'slow'],
  [165, 'fine'],
  [210, 'fast'],
];
/** Within a fifth of the aim is near it. */
const NEAR = 0.2;

/** Plain advice on one try. `words` is 0 when it was spoken from key points. */
export function adviseOn(given: {
  seconds: number;
  words: number;
  aim: number;
  wordsPerMinute: number;
}): Advice {
  const { seconds, words, aim } = given;
  const side = sideOf(seconds, aim);
  if (words === 0 || seconds <= 0) {
    return { wordsPerMinute: null, pace: null, length: side };
  }
  const rate = Math.round((words / seconds) * 60);
  const pace = PACE_STEPS.find(([limit]) => rate < limit)?.[1] ?? 'early';
  const wordsPerMinute = rate;
  // Whoever stopped before the end learns nothing from the time.
  if (pace === 'early') return { wordsPerMinute, pace, length: null };
  const textSide = sideOf(secondsFor(words, given.wordsPerMinute), aim);
  const fromText = textSide === 'under' ? 'text-short' : 'text-long';
  return { wordsPerMinute, pace, length: side !== 'near' && textSide === side ? fromText : side };
}

/** On which side of the aim a time is, or near it. */
export function sideOf(seconds: number, aim: number): 'near' | 'under' | 'over' {
  if (seconds < aim * (1 - NEAR)) return 'under';
  return seconds > aim * (1 + NEAR) ? 'over' : 'near';
}
