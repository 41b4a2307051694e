import { describe, expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';

/** What may be printed of a gift, each part by its first form. */
const read = (text: string) =>
  en.reading
    .readWords(text, 'gift')
    .parts.filter(({ kind }) => kind === 'item' || kind === 'own-sentence')
    .map(({ forms }) => forms.gerund ?? forms.noun ?? forms.howTo ?? forms.sentence);

describe('what others ask of me', () => {
  it.each([
    ['colleagues ask me about Excel', 'Excel'],
    ['they ask me how to do the payroll', 'doing the payroll'],
    ['training graduates', 'training graduates'],
  ])('%s: %s', (text, gift) => expect(read(text)).toEqual([gift]));

  it.each([
    'nobody asks me anything',
    'they never ask me',
    'people don’t come to me for help',
    'Reliable and self motivated BTech graduate',
    'Hardworking BTech graduate',
  ])('makes no gift of %s', (text) => expect(read(text)).toEqual([]));
});

describe('what one does, and not only can', () => {
  it.each([
    ['I read the procedure until the end', 'I read the procedure until the end.'],
    ['I finish what I start', 'I finish what I start.'],
    ['I check everything twice', 'I check everything twice.'],
  ])('%s', (text, sentence) => {
    const [part] = readParts(text, 'gift').parts;
    expect(part?.forms.sentence).toBe(sentence);
    expect(part?.forms.base).toBeUndefined();
  });
  it('leaves a plain skill all its forms', () => {
    expect(readParts('I fix shoes', 'gift').parts[0]?.forms).toEqual({
      gerund: 'fixing shoes',
      base: 'fix shoes',
      howTo: 'fix shoes',
    });
  });
});

describe('a list of gifts', () => {
  it.each([
    ['P&L, food cost', ['P&L', 'food costs']],
    ['directions, where to eat', ['directions', 'where to eat']],
    ['design', ['design']],
    ['cost estimate', ['cost estimates']],
    ['IVs nobody else can get', ['IVs that nobody else can get']],
    ['find small mistake in drawing', ['finding small mistakes in drawings']],
    ['staying patient', ['staying patient']],
    ['staying late', []],
    ['working overtime', []],
    ['rotas, no weekends', ['rotas']],
  ])('%s', (text, gifts) => expect(read(text)).toEqual(gifts));
});
