import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/model/answer.ts';
import { LEVELS } from '#src/domain/model/steps.ts';
import { CONDITIONS, holds } from '#src/domain/wizard/conditions.ts';
import { findQuestion, visibleSteps } from '#src/domain/wizard/visible-steps.ts';
import { anAnswer, fakeQuestionnaire } from './fake-questionnaire.ts';

const idsAt = (level: (typeof LEVELS)[number], answers: Answers = {}) =>
  visibleSteps(fakeQuestionnaire, { level, answers }).flatMap((step) => step.questions.map(({ id }) => id));

const strengths = anAnswer({ kind: 'picks', picks: [{ id: 'mostly', text: '' }] });
const mostly = anAnswer({ kind: 'choice', value: 'mostly' });
const somebody = anAnswer({ kind: 'people', people: [{ id: 'p', relation: 'mostly', name: '' }] });

describe('which questions are asked', () => {
  it('asks few at the quick level, and leaves empty steps out', () => {
    expect(visibleSteps(fakeQuestionnaire, { level: 'quick', answers: {} }).map(({ id }) => id)).toEqual([
      'skills',
    ]);
    expect(idsAt('quick')).toEqual(['good-at']);
  });

  it('asks about strengths once there are some, and no longer once they are set aside', () => {
    expect(idsAt('quick', { 'good-at': strengths })).toContain('energy');
    expect(idsAt('quick', { 'good-at': { ...strengths, setAside: 'skipped' } })).not.toContain('energy');
  });

  it('asks for the gap when the CV has one', () => {
    expect(idsAt('standard', { cv: mostly })).toContain('gap');
    expect(idsAt('standard', { cv: anAnswer({ kind: 'choice', value: 'whole' }) })).not.toContain('gap');
  });

  it('asks for the gap that is told already, unless the CV is said to be whole', () => {
    const gap = anAnswer({ kind: 'starter', parts: { a: 'the time in 2015' } });
    expect(idsAt('standard', { gap })).toContain('gap');
    expect(idsAt('standard', { gap, cv: anAnswer({ kind: 'choice', value: 'whole' }) })).not.toContain('gap');
    expect(idsAt('standard')).not.toContain('gap');
  });

  it('asks about people once somebody is named', () => {
    expect(idsAt('deep', { who: somebody })).toContain('support');
    expect(idsAt('deep')).not.toContain('support');
  });

  it('asks at each level everything the level below asks, whatever was answered', () => {
    const answers = fc.record(
      {
        'good-at': fc.constant(strengths),
        cv: fc.constantFrom(mostly, anAnswer(null, 'skipped')),
        who: fc.constant(somebody),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const [quick, standard, deep] = LEVELS.map((level) => idsAt(level, given as Answers));
        expect(standard).toEqual(expect.arrayContaining(quick ?? []));
        expect(deep).toEqual(expect.arrayContaining(standard ?? []));
      }),
    );
  });

  it('asks rather than hides when a condition is not known', () => {
    expect(holds('no-such-condition', { questionnaire: fakeQuestionnaire, answers: {} })).toBe(true);
    expect(holds('toString', { questionnaire: fakeQuestionnaire, answers: {} })).toBe(true);
    expect(Object.keys(CONDITIONS)).toEqual([
      'cv-has-gap',
      'has-strengths',
      'has-people',
      'has-proof',
      'wants-own',
    ]);
  });

  it('finds a question and its step whatever the level', () => {
    expect(findQuestion(fakeQuestionnaire, 'support')?.step.id).toBe('social');
    expect(findQuestion(fakeQuestionnaire, 'retired')).toBeUndefined();
  });
});
