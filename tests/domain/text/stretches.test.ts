import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStretches, stretchesIn } from '#src/domain/text/stretches.ts';

describe('countStretches', () => {
  it('counts what stands between white space', () => {
    expect(['', ' ', 'one', ' two  words ', 'a\u00a0b\u3000c\nd'].map(countStretches)).toEqual([
      0, 0, 1, 2, 4,
    ]);
  });

  it('counts as a split at white space does', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '\n', '\u00a0', '\u2009', '\ufeff', '\u{1F600}'),
    });
    fc.assert(
      fc.property(text, (some) => {
        const stretches = some.split(/\s+/u).filter((word) => word !== '');
        expect(countStretches(some)).toBe(stretches.length);
        expect(stretchesIn(some)).toEqual(stretches);
      }),
    );
  });
});
