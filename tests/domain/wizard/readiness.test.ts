import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
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

  it('asks which date it is where one was said to count, and of no other detail', () => {
    const deadline = english.questionById('deadline');
    const fit = english.questionById('must-fit');
    if (!deadline || !fit) throw new Error('The questions have other names.');
    const picking = (...picked: [id: string, text: string][]) =>
      anAnswer({ kind: 'picks', picks: picked.map(([id, text]) => ({ id, text, note: '' })) });
    expect(codes(deadline, picking(['working-by', ' ']))).toEqual(['no-date']);
    expect(codes(deadline, picking(['money-lasts', '']))).toEqual(['no-date']);
    expect(codes(deadline, picking(['working-by', '1 March 2027']))).toEqual([]);
    expect(codes(deadline, picking(['none', '']))).toEqual([]);
    // Home by a set time says something without the hour.
    expect(codes(fit, picking(['home-by', '']))).toEqual([]);
  });

  it.each(['٢٥٠٠', '۲۵۰۰', '２５００', '10,00,000', '三十万', '1 mln'])('takes %s for a number', (typed) => {
    expect(codes(aQuestion('q', figures), pay(typed, ''))).toEqual([]);
  });
});
