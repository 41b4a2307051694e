import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/model/answer.ts';
import {
  nextStep,
  nextUnanswered,
  openQuestions,
  previousStep,
  secondSkipInARow,
  stepState,
} from '#src/domain/wizard/progress.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';
import { anAnswer, aQuestion, fakeQuestionnaire, starter } from './fake-questionnaire.ts';

const answers: Answers = { 'good-at': anAnswer({ kind: 'picks', picks: [{ id: 'mostly', text: '' }] }) };
const stepsWith = (given: Answers) => visibleSteps(fakeQuestionnaire, { level: 'standard', answers: given });
const first = (given: Answers) => {
  const [step] = stepsWith(given);
  if (!step) throw new Error('The fake questionnaire has a first step.');
  return stepState(step, given);
};

describe('how far a person is', () => {
  it('calls a step untouched, started or done; optional questions hold nothing open', () => {
    expect(first({})).toBe('untouched');
    expect(first({ 'good-at': anAnswer(null) })).toBe('untouched');
    expect(first(answers)).toBe('started');
    expect(first({ ...answers, energy: anAnswer(null, 'not-sure') })).toBe('done');
    expect(first({ 'good-at': anAnswer(null, 'skipped') })).toBe('done');
  });

  it('leads from step to step and ends at the check page', () => {
    const steps = stepsWith({});
    expect(nextStep(steps, 'skills')).toBe('experiences');
    expect(nextStep(steps, 'experiences')).toBe('check');
    expect(previousStep(steps, 'skills')).toBeNull();
    expect(previousStep(steps, 'check')).toBe('experiences');
  });

  it('names the required questions that are still open', () => {
    expect(openQuestions(stepsWith(answers), answers).map(({ question }) => question.id)).toEqual([
      'energy',
      'cv',
    ]);
    expect(nextUnanswered(stepsWith(answers), answers)?.question.id).toBe('energy');
    expect(nextUnanswered([], {})).toBeNull();
  });

  it('notices two skips in a row, and not two apart', () => {
    const questions = ['one', 'two', 'three'].map((id) => aQuestion(id, starter));
    const skipped = anAnswer(null, 'skipped');
    expect(secondSkipInARow(questions, { one: skipped, three: skipped })).toBeNull();
    expect(secondSkipInARow(questions, { two: skipped, three: skipped })).toBe('three');
    expect(secondSkipInARow(questions, { two: skipped, three: anAnswer(null, 'not-sure') })).toBeNull();
  });
});
