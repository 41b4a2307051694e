import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { work } from '#src/content/en/work.ts';
import { foldWords, isOneSlipFromStart, toKin, toSingular } from '#src/domain/wizard/match-word.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 5, maxLength: 12 });
const at = (word: string, share: number) => Math.floor(share * word.length);
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('folding words', () => {
  it('drops case, accents, apostrophes and signs, and keeps every alphabet', () => {
    expect(foldWords("  Ship's-Officer, CAFÉ/bar (A&P) ")).toEqual([
      'ships',
      'officer',
      'cafe',
      'bar',
      'a',
      'p',
    ]);
    expect(foldWords('Учитель 3D')).toEqual(['учитель', '3d']);
  });
});

describe('the word for one', () => {
  it.each([
    ['nurses', 'nurse'],
    ['coaches', 'coach'],
    ['secretaries', 'secretary'],
    ['businesses', 'business'],
    ['business', 'business'],
    ['bus', 'bus'],
    ['gas', 'gas'],
    ['campus', 'campus'],
    ['boxes', 'box'],
  ])('of %s is %s', (several, one) => {
    expect(toSingular(several, work.rules)).toBe(one);
  });
});

describe('kin', () => {
  it.each([
    ['teacher', 'teaching'],
    ['driver', 'drive'],
    ['driver', 'driving'],
    ['electrician', 'electrical'],
    ['manager', 'management'],
  ])('are %s and %s', (one, other) => {
    const kin = (word: string) => toKin(word, work.rules);
    expect(kin(one)).toBe(kin(other));
  });
});

describe('one slip', () => {
  it('is a letter wrong, missing, too many, or two swapped, in a word or its beginning', () => {
    fc.assert(
      fc.property(letters, share, fc.constantFrom(...'abcdexyz'), (word, where, letter) => {
        const cut = at(word, where);
        const [before, after] = [word.slice(0, cut), word.slice(cut)];
        const swapped = before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
        for (const end of ['', 'more']) {
          expect(isOneSlipFromStart(swapped, word + end)).toBe(true);
          if (cut === 0) continue;
          expect(isOneSlipFromStart(before + letter + after.slice(1), word + end)).toBe(true);
          expect(isOneSlipFromStart(before + letter + after, word + end)).toBe(true);
          expect(isOneSlipFromStart(before + after.slice(1), word + end)).toBe(true);
        }
      }),
    );
  });

  it('is never a wrong first letter, unless it is swapped with the second', () => {
    expect(isOneSlipFromStart('xurse', 'nurse')).toBe(false);
    expect(isOneSlipFromStart('tesco', 'escort')).toBe(false);
    expect(isOneSlipFromStart('unrse', 'nurse')).toBe(true);
  });

  it('is not two', () => {
    expect(isOneSlipFromStart('nxrxe', 'nurse')).toBe(false);
    expect(isOneSlipFromStart('enginxxr', 'engineer')).toBe(false);
    expect(isOneSlipFromStart('plumbers', 'nurses')).toBe(false);
  });
});
