import { describe, expect, it } from 'vitest';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import type { Question } from '#src/domain/model/question.ts';
import { LEVELS } from '#src/domain/model/steps.ts';
import { MINUTES, QUICK_QUESTIONS } from '#src/domain/wizard/minutes.ts';
import { minutesFor, secondsFor, workOf } from '#src/domain/wizard/time-needed.ts';

const questions = questionnaire.flatMap((step) => step.questions);

function asked(id: string): Question {
  const question = questionById(id);
  if (!question) throw new Error(`There is no question "${id}".`);
  return question;
}

describe('the time that questions need', () => {
  it('counts every word that stands there: the stem, the hint, "Optional" and the choices', () => {
    const place = asked('unpaid');
    const all = [
      place.stem,
      place.help,
      ...('options' in place.input ? place.input.options.map((o) => o.label) : []),
    ];
    const words = all.join(' ').split(/\s+/).length;
    expect(workOf(place)).toEqual({ read: words + 1, typed: 0, presses: 1 });
    expect(secondsFor(place)).toBeCloseTo(((words + 1) / 200) * 60 + 1.5, 6);
  });

  it('types the example where words are asked for', () => {
    // "rewrote the rota for a whole ward", after the first of several beginnings.
    expect(workOf(asked('proof')).typed).toBe(7);
    expect(workOf(asked('arc')).typed).toBe(0);
  });

  it('is some time for every question', () => {
    for (const question of questions) expect(secondsFor(question), question.id).toBeGreaterThan(3);
  });

  it('is at most 6 minutes for the quick level and 12 for the standard one', () => {
    expect(minutesFor(questionnaire, 'quick')).toBeLessThanOrEqual(6);
    expect(minutesFor(questionnaire, 'standard')).toBeLessThanOrEqual(12);
  });

  it('is what the pages say', () => {
    for (const level of LEVELS) expect(MINUTES[level], level).toBe(minutesFor(questionnaire, level));
    expect(QUICK_QUESTIONS).toBe(questions.filter(({ level }) => level === 'quick').length);
  });
});
