import { FACTORS, type Factor } from '#src/domain/model/factor.ts';
import type { Shares } from './types.ts';

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
