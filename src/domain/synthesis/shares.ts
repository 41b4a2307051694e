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
