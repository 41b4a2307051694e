import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterStem } from '#src/domain/text/after-stem.ts';

it.each([
  ['I', 'I trained two new colleagues', 'trained two new colleagues'],
  ['I', 'trained two', 'trained two'],
  ['I', 'It was hard', 'It was hard'],
  ['I want to', 'want to be free', 'be free'],
  ['I want to', 'I want to\nrest', 'rest'],
  ['That Tuesday,', 'that Tuesday the oven broke', 'the oven broke'],
  ['because', 'Because, well, I can', 'well, I can'],
  ['Today I think', 'I was wrong', 'I was wrong'],
  ['What I liked was', '“was” it the quiet', 'it the quiet'],
])('after “%s”, “%s” is “%s”', (stem, text, rest) => {
  expect(afterStem(stem, text)).toBe(rest);
});

it('leaves the sentence to words that bring its beginning in another form', () => {
  expect(afterStem('I', 'I’m proud of it')).toBeNull();
  expect(afterStem('I', "I've built a boat")).toBeNull();
});

it('takes words from the beginning alone, and adds none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (stem, text) => {
      const rest = afterStem(stem, text);
      expect(rest === null || text.endsWith(rest)).toBe(true);
    }),
  );
});
