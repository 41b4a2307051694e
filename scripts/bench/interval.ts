/** Two ends between which the true value lies with a chance of 95 %. */
export type Interval = { low: number; high: number };

/** The value that a share of all values stays at or under: 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The fewest rounds that say anything: of three, the resampled ends are hardly more than the worst and the best. */
export const FEWEST_ROUNDS = 4;

/**
 * What is cut off at each end of the resampled values, by the number of rounds. The plain 2.5 % is too narrow for few rounds;
 * these are the normal probabilities of -t * sqrt(n / (n - 1)), t being Student's at 97.5 % with n - 1 degrees of freedom
 * (the expanded percentile interval: Hesterberg, What Teachers Should Know about the Bootstrap, arXiv 1411.5279).
 */
const TAILS: Readonly<Record<number, number>> = {
  4: 0.00012,
  5: 0.00095,
  6: 0.00243,
  7: 0.00411,
  8: 0.00574,
  9: 0.00722,
  10: 0.00855,
  11: 0.00972,
  12: 0.01076,
  13: 0.01167,
  14: 0.01248,
  15: 0.01321,
  16: 0.01386,
  17: 0.01444,
  18: 0.01497,
  19: 0.01544,
  20: 0.01588,
};

const RESAMPLES = 10_000;

/**
 * The 95 % interval of a statistic by the bootstrap: rounds are drawn anew with replacement, the statistic is taken of each
 * draw, and both tails are cut off. Whole rounds are drawn, since what is measured within one shares its weather. The same
 * rounds always have the same interval. Null for fewer than four rounds.
 */
export function bootstrapInterval<Round>(
  rounds: readonly Round[],
  statistic: (drawn: readonly Round[]) => number,
  tail: number = TAILS[Math.min(rounds.length, 20)] ?? 0,
  resamples: number = RESAMPLES,
): Interval | null {
  if (rounds.length < FEWEST_ROUNDS) return null;
  const random = seededRandom(rounds.length);
  const values = Array.from({ length: resamples }, () =>
    statistic(rounds.map((round) => rounds[Math.floor(random() * rounds.length)] ?? round)),
  );
  return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
}

/** The same numbers from 0 to 1 each time (Mulberry32), so that two people who read one measurement read the same interval. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
