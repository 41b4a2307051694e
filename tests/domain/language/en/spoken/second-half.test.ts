import { describe, expect, it } from 'vitest';
import { tailOfGift } from '#src/domain/language/en/spoken/gift-tail.ts';
import { yearsNotOne } from '#src/domain/language/en/spoken/proof-more.ts';
import { alsoCounted, secondHalf } from '#src/domain/language/en/spoken/second-half.ts';
import { withoutYears } from '#src/domain/language/en/spoken/story-half.ts';

describe('the second half of what was told', () => {
  it('is said where it is a sentence of what came of it', () => {
    for (const [first, quote, more] of [
      ['a kid on my job fell 2 floors in 09', 'a kid on my job fell 2 floors in 09. he lived', 'He lived'],
      [
        'put two daughters through school',
        'put two daughters through school. one is a nurse',
        'One is a nurse',
      ],
      [
        'started Sunday singing',
        'started Sunday singing, now families come for it',
        'Now families come for it',
      ],
    ] as const)
      expect(secondHalf(first, quote)).toBe(more);
  });

  it('is left where it is no sentence, a complaint, or of something else', () => {
    for (const [first, quote] of [
      ['was captain of the team', 'was captain of the team. 2nd at 157'],
      ['opened the shop', 'opened the shop. they never paid me'],
      ['sold a machine', 'sold a machine, which is why im not rich'],
      ['a kid fell', 'a kid fell'],
    ] as const)
      expect(secondHalf(first, quote)).toBe('');
  });

  it('counts what did not happen, or happened too', () => {
    expect(alsoCounted('3.1 million miles', '3.1 million miles, no chargeable accident')).toBe(
      'no chargeable accident',
    );
    expect(alsoCounted('1,100 funerals', '1,100 funerals, give or take')).toBe('');
    expect(yearsNotOne('48 years and not one wall fell', 48)).toBe('not one wall fell');
    expect(yearsNotOne('48 years and not one wall fell', 30)).toBe('');
    expect(withoutYears('was late, 16 years')).toBe('was late');
    expect(withoutYears('was late on a Monday')).toBe('');
  });
});

describe('what nobody else can do', () => {
  it('stands behind what it is said of', () => {
    expect(tailOfGift('nobody else wants them')).toBe('nobody else wants');
    expect(tailOfGift('nobody else left who knows them')).toBe('nobody else knows');
    expect(tailOfGift('nobody can do it now')).toBe('nobody can do now');
  });

  it('is nothing said of others', () => {
    for (const text of ['nobody tells me anything', 'they send them to me', 'nobody was hurt'])
      expect(tailOfGift(text)).toBe('');
  });
});
