import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfChange } from '#src/domain/history/place-of-change.ts';

describe('the place of a change', () => {
  it.each([
    ['a field', { a: 1, b: 2 }, { a: 1, b: 3 }, 'b'],
    [
      'a field of an item',
      { goals: [{ s: 'x' }, { s: 'x' }] },
      { goals: [{ s: 'x' }, { s: 'y' }] },
      'goals.1.s',
    ],
    ['an item more', { goals: ['x'] }, { goals: ['x', 'y'] }, 'goals.1'],
    ['what was not there before', { step: null }, { step: { years: 2 } }, 'step'],
    ['two at once', { a: 1, b: { c: 1 } }, { a: 2, b: { c: 2 } }, 'a b.c'],
  ])('names %s', (_, before, after, place) => {
    expect(placeOfChange(before, after)).toBe(place);
  });

  it('is nowhere exactly when nothing differs, and the same both ways', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()),
        fc.jsonValue(),
        (value, other) => {
          const copy = structuredClone(value);
          expect(placeOfChange(value, copy)).toBe('');
          const changed = { ...value, changed: [other] };
          expect(placeOfChange({ ...value, changed: null }, changed)).toBe('changed');
          expect(placeOfChange(changed, { ...value, changed: null })).toBe('changed');
        },
      ),
    );
  });
});
