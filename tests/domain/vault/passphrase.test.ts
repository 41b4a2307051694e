import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  makePassphrase,
  normalPassphrase,
  passphraseProblem,
  SHORTEST,
  WORDS,
} from '#src/domain/vault/passphrase.ts';

it('asks for fifteen signs, and more than a few different ones', () => {
  expect(passphraseProblem('   ')).toBe('empty');
  expect(passphraseProblem('fourteen signs')).toBe('short');
  expect(passphraseProblem('fifteen signs !')).toBeNull();
  expect(passphraseProblem('aaaaaaaaaaaaaaaaaaaaaaa')).toBe('same');
  // A sign is what a reader counts as one, not what memory takes for it.
  expect(passphraseProblem('😀😁😂🤣😃😄😅')).toBe('short');
});

it('takes what looks the same for the same, and blanks around it for none', () => {
  expect(normalPassphrase('  cafe\u0301 ﬁne\n')).toBe('café fine');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(normalPassphrase(normalPassphrase(typed))).toBe(normalPassphrase(typed));
    }),
  );
});

it('picks words by chance alone, each as likely as any other', () => {
  const words = ['alpha', 'bravo', 'charlie'];
  const numbers = [0, 1, 2, 4, 3];
  expect(makePassphrase(words, () => numbers.shift() ?? 0)).toBe('alpha bravo charlie bravo alpha');
  // The last number there is would make the first word likelier than the others.
  const uneven = [2 ** 32 - 1, 2, 2, 2, 2, 2];
  expect(makePassphrase(words, () => uneven.shift() ?? 0)).toBe('charlie charlie charlie charlie charlie');
});

it('makes passphrases that are long enough', () => {
  const random = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(fc.array(random, { minLength: WORDS, maxLength: WORDS }), (numbers) => {
      const rest = [...numbers];
      const made = makePassphrase(['abacus', 'able', 'abdomen', 'acid'], () => rest.shift() ?? 0);
      expect(made.split(' ')).toHaveLength(WORDS);
      expect(made.length).toBeGreaterThanOrEqual(SHORTEST);
    }),
  );
});
