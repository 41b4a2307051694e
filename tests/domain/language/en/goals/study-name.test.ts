import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedName, wholeName } from '#src/domain/language/en/goals/study-name.ts';
import { allOf } from './goals-fixture.ts';

describe('the name of a thing to learn', () => {
  it('keeps what is to be learned of a thing', () => {
    expect(wholeName('moisture meter, how it works')).toBe('how the moisture meter works');
    expect(wholeName('to receive orders on smartphone')).toBe('to receive orders on a smartphone');
    expect(wholeName('Excel')).toBeNull();
  });

  it.each([
    ['a course in something with computers', 'a course in computers'],
    ['postgrad cert in something early intervention', 'postgrad certificate in early intervention'],
    ['a course in something useful', 'a course in something useful'],
    ['certificate in something creative', 'certificate in something creative'],
  ])('leaves out only what says nothing: %s', (typed, name) => {
    expect(mendedName(typed)).toBe(name);
  });

  it('is mended once: a second time changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('course', 'metal', 'for', 'make', 'the', 'lathe', 'in', 'all'), {
          minLength: 1,
        }),
        (words) => {
          const once = mendedName(words.join(' '));
          expect(mendedName(once)).toBe(once);
        },
      ),
    );
  });
});

describe('papers and ways to study', () => {
  const base = { arc: 'start', work: [{ own: 'traffic control' }], standing: 'studying' };

  it('treat the rules of a trade as no language', () => {
    expect(
      allOf({
        ...base,
        target: [{ own: 'operator' }],
        learn: [{ text: 'the Spanish grid operation rules', state: 'set-on-it' }],
      }),
    ).not.toMatch(/five sentences|ten minutes about everyday/);
  });
});
