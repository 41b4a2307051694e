import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { FACTORS } from '#src/domain/model/factor.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { quotas } from '#src/domain/synthesis/quotas.ts';
import { areSharesGiven, sharesOf } from '#src/domain/synthesis/shares.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';

const sharesWith = (dials: Record<string, number>) =>
  sharesOf(collectEvidence(aReflection().setting('weights', dials).done().answers, questionnaire, en));

describe('shares', () => {
  it('are the dials over their sum', () => {
    const shares = sharesWith({ skills: 4, experiences: 2, social: 2, education: 0, finances: 0 });
    expect(shares).toEqual({ skills: 0.5, experiences: 0.25, social: 0.25, education: 0, finances: 0 });
  });

  it('are equal when nothing was said, and when all dials are at zero', () => {
    const zero = { skills: 0, experiences: 0, social: 0, education: 0, finances: 0 };
    for (const shares of [sharesOf([]), sharesWith(zero)]) {
      expect(Object.values(shares)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    }
  });
});

describe('whether shares were given', () => {
  const given = (dials: Record<string, number>) =>
    areSharesGiven(
      collectEvidence(aReflection().setting('weights', dials).done().answers, questionnaire, en),
    );

  it('is no where nobody touched a dial, though going on has kept them as they stood', () => {
    expect(areSharesGiven([])).toBe(false);
    expect(given({ skills: 2, experiences: 2, social: 2, education: 2, finances: 2 })).toBe(false);
  });

  it('is yes from one notch on', () => {
    expect(given({ skills: 2, experiences: 2, social: 3, education: 2, finances: 2 })).toBe(true);
  });
});

describe('quotas', () => {
  it('give all slots, at least one to each factor that steers, none to one at zero', () => {
    const dial = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.tuple(dial, dial, dial, dial, dial), (dials) => {
        const shares = sharesWith(Object.fromEntries(FACTORS.map((factor, at) => [factor, dials[at] ?? 0])));
        const counts = quotas(shares, 8);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(8);
        for (const factor of FACTORS) expect(counts[factor] > 0).toBe(shares[factor] > 0);
      }),
    );
  });
});
