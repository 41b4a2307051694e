import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '#src/domain/text/parse-amount.ts';
import { problemsOf } from '#src/domain/wizard/readiness.ts';
import { anAnswer, aQuestion, choice, figures, people, picks, starter } from './fake-questionnaire.ts';

const codes = (...given: Parameters<typeof problemsOf>) => problemsOf(...given).map(({ code }) => code);
const pay = (need: string, aim: string) =>
  anAnswer({ kind: 'figures', figures: { need, aim }, currency: '', period: null });

describe('what Continue asks to look at again', () => {
  it('asks for a required answer that is neither given nor set aside', () => {
    expect(codes(aQuestion('q', choice), undefined)).toEqual(['missing']);
    expect(codes(aQuestion('q', starter), anAnswer({ kind: 'starter', parts: { a: '  ' } }))).toEqual([
      'missing',
    ]);
    expect(codes(aQuestion('q', choice), anAnswer(null, 'skipped'))).toEqual([]);
    expect(codes(aQuestion('q', choice), anAnswer(null, 'not-sure'))).toEqual([]);
    expect(codes(aQuestion('q', choice, { required: false }), undefined)).toEqual([]);
  });

  it('finds no free answer too short', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(codes(aQuestion('q', starter), anAnswer({ kind: 'starter', parts: { a: text } }))).toEqual([]);
      }),
    );
  });

  it('counts picks and people', () => {
    const pick = (id: string) => ({ id, text: '' });
    expect(codes(aQuestion('q', picks), anAnswer({ kind: 'picks', picks: ['a', 'b'].map(pick) }))).toEqual(
      [],
    );
    expect(
      codes(aQuestion('q', picks), anAnswer({ kind: 'picks', picks: ['a', 'b', 'c'].map(pick) })),
    ).toEqual(['too-many']);
    const person = (id: string) => ({ id, relation: 'mostly', name: '' });
    expect(
      codes(aQuestion('q', people), anAnswer({ kind: 'people', people: ['a', 'b'].map(person) })),
    ).toEqual(['too-many']);
  });

  it('takes figures as people write them, and says which one is no number', () => {
    expect(codes(aQuestion('q', figures), pay('1,200', '£1 500'))).toEqual([]);
    expect(codes(aQuestion('q', figures), pay('', '30k'))).toEqual([]);
    expect(problemsOf(aQuestion('q', figures), pay('a lot', '5'))).toEqual([
      { questionId: 'q', code: 'not-a-number', field: 'need' },
    ]);
  });

  it.each([
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200,50', 1200.5],
    ['1,234,567.89', 1234567.89],
    ['€30k', 30_000],
    ['1200 kr', 1200],
    ['GBP 900', 900],
    ['12.5', 12.5],
    ['١٢', null],
    ['1,2,3', null],
    ['-5', null],
    ['enough', null],
    ['', null],
  ])('reads %j as %j', (text, amount) => expect(parseAmount(text)).toBe(amount));

  it('reads any text without failing, and any whole number as itself', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAmount(text)));
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(parseAmount(number.toLocaleString('en-GB'))).toBe(number);
      }),
    );
  });
});
