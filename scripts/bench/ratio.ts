import { bootstrapInterval, type Interval, quantile } from './interval.ts';

/** What one round measured of the one and of the other, a moment apart. */
export type Round = { ours: readonly number[]; theirs: readonly number[] };

/** Ours over theirs at one quantile of all rounds, with its 95 % interval; null for too few rounds. */
export type Ratio = { ours: number; theirs: number; ratio: number; interval: Interval | null };

/** Which of the two is quicker (or smaller), or whether ours is within a limit: "inconclusive" where this cannot be said. */
export type Verdict = 'less' | 'more' | 'within' | 'over' | 'inconclusive';

/** How many times the low end the high end of an interval may be: above it the machine was too busy to say anything. */
const GREATEST_SPREAD = 2;

/** Compares the same quantile of both sides, over all rounds. */
export function ratioOf(rounds: readonly Round[], share: number): Ratio {
  const of = (drawn: readonly Round[]) => {
    const ours = quantile(
      drawn.flatMap((round) => round.ours),
      share,
    );
    const theirs = quantile(
      drawn.flatMap((round) => round.theirs),
      share,
    );
    return { ours, theirs, ratio: ours / theirs };
  };
  return { ...of(rounds), interval: bootstrapInterval(rounds, (drawn) => of(drawn).ratio) };
}

/** What may be said of a ratio: against 1 (`less`, `more`), or against a limit of its own (`within`, `over`). */
export function verdictOf({ interval }: Ratio, limit = 1): Verdict {
  if (!interval || !(interval.low > 0) || !Number.isFinite(interval.high)) return 'inconclusive';
  const { low, high } = interval;
  if (high / low > GREATEST_SPREAD) return 'inconclusive';
  if (limit !== 1) return high <= limit ? 'within' : low > limit ? 'over' : 'inconclusive';
  return high < 1 ? 'less' : low > 1 ? 'more' : 'inconclusive';
}
