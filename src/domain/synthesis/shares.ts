import { FACTORS, type Factor } from '#src/domain/model/factor.ts';
import type { Evidence, Shares } from './types.ts';

/** A dial nobody has moved stands in the middle of 0 to 4. */
const UNTOUCHED = 2;

/** How much each factor steers: its dial over the sum of dials; all at zero means equal shares. */
export function sharesOf(evidence: readonly Evidence[]): Shares {
  const weights = evidence.filter(({ signal }) => signal === 'weights');
  const dials = FACTORS.map((factor) => {
    const found = weights.find(({ id }) => id.endsWith(`/${factor}`));
    return Math.max(0, found?.amount ?? UNTOUCHED);
  });
  const sum = dials.reduce((total, dial) => total + dial, 0);
  const share = (at: number) => (sum === 0 ? 1 / FACTORS.length : (dials[at] ?? 0) / sum);
  return Object.fromEntries(FACTORS.map((factor, at) => [factor, share(at)])) as Record<Factor, number>;
}

/**
 * Whether anybody said how much each factor counts: what nobody touched is said of no one. Dials that stand alike say that of none:
 * who goes on without moving any has answered with all of them in the middle.
 */
export function areSharesGiven(evidence: readonly Evidence[]): boolean {
  return new Set(Object.values(sharesOf(evidence))).size > 1;
}

/** Factors from the one that steers most; ties keep the reading order. */
export function factorsByShare(shares: Shares): readonly Factor[] {
  return [...FACTORS].sort((a, b) => shares[b] - shares[a]);
}

/**
 * How many things each factor may say: `slots` shared out by largest remainder, at least one for each factor
 * that steers at all, none for a factor at zero.
 */
export function quotas(shares: Shares, slots: number): Readonly<Record<Factor, number>> {
  const steering = FACTORS.filter((factor) => shares[factor] > 0);
  const free = Math.max(0, slots - steering.length);
  const exact = steering.map((factor) => ({ factor, exact: shares[factor] * free }));
  const whole = exact.map(({ factor, exact }) => ({
    factor,
    count: 1 + Math.floor(exact),
    rest: exact - Math.floor(exact),
  }));
  const given = whole.reduce((total, { count }) => total + count - 1, 0);
  const lucky = new Set(
    [...whole]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, free - given)
      .map(({ factor }) => factor),
  );
  const counts = whole.map(({ factor, count }) => [factor, count + (lucky.has(factor) ? 1 : 0)]);
  return { ...NONE, ...Object.fromEntries(counts) };
}

const NONE: Readonly<Record<Factor, number>> = {
  skills: 0,
  experiences: 0,
  social: 0,
  education: 0,
  finances: 0,
};
