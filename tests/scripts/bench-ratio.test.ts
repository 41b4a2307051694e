import { describe, expect, it } from 'vitest';
import { type Round, ratioOf, verdictOf } from '#scripts/bench/ratio.ts';
import { kindOfFolder } from '#scripts/bench/take-folder.ts';

/** Rounds in which the one is so many times the other, the machine being slower in each. */
const steady = (times: number, count = 8): Round[] =>
  Array.from({ length: count }, (_, round) => {
    const theirs = [10, 11, 12, 40].map((value) => value * (1 + round / 50));
    return { ours: theirs.map((value) => value * times), theirs };
  });

describe('a ratio of two pages', () => {
  it('compares the same quantile of both, over all rounds', () => {
    const rounds = [
      { ours: [2, 4, 6], theirs: [1, 2, 3] },
      { ours: [8, 10], theirs: [4, 5] },
    ];
    expect(ratioOf(rounds, 0.5)).toMatchObject({ ours: 6, theirs: 3, ratio: 2, interval: null });
    expect(ratioOf(rounds, 0.98)).toMatchObject({ ours: 10, theirs: 5, ratio: 2 });
  });

  it('leaves out what meets both alike: a machine that slows down', () => {
    const { ratio, interval } = ratioOf(steady(1.5), 0.5);
    expect(ratio).toBeCloseTo(1.5, 5);
    expect(interval?.low).toBeCloseTo(1.5, 5);
    expect(interval?.high).toBeCloseTo(1.5, 5);
  });
});

describe('the verdict', () => {
  it('says which is less where the interval is on one side of 1', () => {
    expect(verdictOf(ratioOf(steady(0.8), 0.5))).toBe('less');
    expect(verdictOf(ratioOf(steady(1.2), 0.5))).toBe('more');
  });

  it('is inconclusive where the interval spans 1, reaches it, or there is none', () => {
    const given = (low: number, high: number) =>
      verdictOf({ ours: 1, theirs: 1, ratio: 1, interval: { low, high } });
    expect(given(0.9, 1.1)).toBe('inconclusive');
    expect(given(1, 1.2)).toBe('inconclusive');
    expect(verdictOf(ratioOf(steady(0.5, 3), 0.5))).toBe('inconclusive');
    expect(verdictOf(ratioOf(steady(1), 0.5))).toBe('inconclusive');
  });

  it('is inconclusive where the spread is too great to say how much, or nothing was measured', () => {
    expect(verdictOf({ ours: 3, theirs: 1, ratio: 3, interval: { low: 1.4, high: 6 } })).toBe('inconclusive');
    expect(
      verdictOf(
        ratioOf(
          Array.from({ length: 8 }, () => ({ ours: [], theirs: [] })),
          0.5,
        ),
      ),
    ).toBe('inconclusive');
  });

  it('holds a ratio to a limit of its own', () => {
    expect(verdictOf(ratioOf(steady(1.5), 0.5), 2)).toBe('within');
    expect(verdictOf(ratioOf(steady(2.5), 0.5), 2)).toBe('over');
    expect(verdictOf({ ours: 2, theirs: 1, ratio: 2, interval: { low: 1.8, high: 2.1 } }, 2)).toBe(
      'inconclusive',
    );
  });
});

describe('what a folder holds', () => {
  it('is built where it has pages alone, and is to be built where it has a package', () => {
    expect(kindOfFolder(['index.html', 'assets'])).toBe('built');
    expect(kindOfFolder(['index.html', 'package.json', 'src'])).toBe('source');
    expect(kindOfFolder(['notes.txt'])).toBe('neither');
  });
});
