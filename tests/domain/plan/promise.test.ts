import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import type { GoalRecord, KeptSegment } from '#src/domain/model/goal-record.ts';
import { firstStepOf, promiseOf, withSmallFirst } from '#src/domain/plan/promise.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';

const said = (text: string, kind: KeptSegment['kind'] = 'frame', sources: string[] = []): KeptSegment => ({
  text,
  kind,
  sources,
  rule: 'test',
  from: null,
});
const BY = { by: '2027-03-31', firstStepBy: '2026-12-03' };
const promise = (goal: Partial<GoalRecord>) => textOf(promiseOf(aGoal({ ...BY, ...goal }), english));
const firstStep = (goal: Partial<GoalRecord>) => textOf(firstStepOf(aGoal({ ...BY, ...goal }), english));
const own = (action: string) => promise({ kind: 'own', action: [said(action, 'edit')] });

describe('a goal that we wrote', () => {
  it('is a promise with its date, and ends with one stop', () => {
    const action = [
      said('Show '),
      said('one of the apprentices', 'user', ['q/1']),
      said(' how to read a weld.'),
    ];
    expect(promise({ action })).toBe(
      'By 31 March 2027, I will show one of the apprentices how to read a weld.',
    );
    expect(promise({ action: [said('Finish the bookkeeping course')] })).toBe(
      'By 31 March 2027, I will finish the bookkeeping course.',
    );
  });

  it('keeps where each phrase came from', () => {
    const action = [said('Show '), said('one of the apprentices', 'user', ['q/1']), said('.')];
    expect(promiseOf(aGoal({ ...BY, action }), english).filter(({ sources }) => sources.length > 0)).toEqual([
      action[1],
    ]);
  });

  it('begins as it is where it says “I” itself, or begins with a figure, with somebody’s words or in another language', () => {
    expect(promise({ action: [said('I will ring two places.')] })).toBe(
      'By 31 March 2027: I will ring two places.',
    );
    expect(promise({ action: [said('3 talks with bakers.')] })).toBe(
      'By 31 March 2027: 3 talks with bakers.',
    );
    expect(promise({ action: [said('Anna’s shop', 'user'), said(', seen from inside.')] })).toBe(
      'By 31 March 2027: Anna’s shop, seen from inside.',
    );
    expect(promise({ language: 'pl', action: [said('Zapytaj dwie osoby.')] })).toBe(
      'By 31 March 2027: Zapytaj dwie osoby.',
    );
  });

  it('is nothing without words, and whole without a date', () => {
    expect(promise({ action: [] })).toBe('');
    expect(promise({ action: [said('Ask two people.')], by: '' })).toBe('Ask two people.');
  });
});

describe('a goal that somebody wrote', () => {
  it.each([
    ['Become a nurse', 'By 31 March 2027: Become a nurse.'],
    ['1 hour a day', 'By 31 March 2027: 1 hour a day.'],
    ['I will ask Anna!', 'By 31 March 2027: I will ask Anna!'],
    ['zwei Betriebe ansehen', 'By 31 March 2027: zwei Betriebe ansehen.'],
    ['she said “come and see.”', 'By 31 March 2027: she said “come and see.”'],
    ['毎日一時間。', 'By 31 March 2027: 毎日一時間。'],
  ])('stands as it was typed: %s', (typed, whole) => expect(own(typed)).toBe(whole));

  it('stands so too where they wrote over ours, or set no date', () => {
    expect(promise({ kind: 'path', action: [said('Ask my aunt', 'edit', ['q/1'])] })).toBe(
      'By 31 March 2027: Ask my aunt.',
    );
    expect(promise({ kind: 'own', by: '', action: [said('Ask my aunt', 'edit')] })).toBe('Ask my aunt.');
  });
});

describe('how it begins', () => {
  const step = [said('Choose the first of them, and settle the first morning.')];

  it('has its day without the year, since there is but one such day before the end', () =>
    expect(firstStep({ firstStep: step })).toBe(
      'First step, by 3 December: choose the first of them, and settle the first morning.',
    ));

  it('has the year where the end is further off, or comes first', () => {
    expect(firstStep({ firstStep: step, by: '2028-06-30' })).toMatch(/^First step, by 3 December 2026: /);
    expect(firstStep({ firstStep: step, by: '2026-11-30' })).toMatch(/^First step, by 3 December 2026: /);
    expect(firstStep({ firstStep: step, by: '2026-12-03' })).toMatch(/^First step, by 3 December: /);
  });

  it('stands as it was typed, whole without a day, and is nothing where none was named', () => {
    expect(firstStep({ firstStep: [said('Anna fragen', 'edit')] })).toBe(
      'First step, by 3 December: Anna fragen.',
    );
    expect(firstStep({ firstStep: step, firstStepBy: '' })).toMatch(/^First step: choose/);
    expect(firstStep({ firstStep: [] })).toBe('');
  });
});

it('makes the first letter small, but not of “I” and of what is written in capitals', () => {
  const small = (text: string) => textOf(withSmallFirst([said(text)]));
  expect(small('Ask two people.')).toBe('ask two people.');
  expect(small('In eight weeks, ask.')).toBe('in eight weeks, ask.');
  expect(small('A talk.')).toBe('a talk.');
  expect(small('I ask two people.')).toBe('I ask two people.');
  expect(small('I’ll ask.')).toBe('I’ll ask.');
  expect(small('NVQ: finish it.')).toBe('NVQ: finish it.');
  expect(small('B2 in German.')).toBe('B2 in German.');
  expect(small('')).toBe('');
});
