import type { Answers } from '#src/domain/model/answer.ts';
import type { Question, Questionnaire, Step } from '#src/domain/model/question.ts';
import { LEVELS, type Level } from '#src/domain/model/steps.ts';
import { forgetWithReadings } from '#src/domain/text/readings.ts';
import { holds } from './conditions.ts';

/** What decides which questions are asked. */
export type Asking = { level: Level; answers: Answers };

/** Whether a level asks a question of another level: quick is part of standard, standard of deep. */
export function levelIncludes(level: Level, questionLevel: Level): boolean {
  return LEVELS.indexOf(questionLevel) <= LEVELS.indexOf(level);
}

type Seen = Asking & { questionnaire: Questionnaire; steps: readonly Step[] };
let last: Seen | null = null;
forgetWithReadings(() => {
  last = null;
});

/**
 * The steps as this person sees them: the questions of their level whose conditions hold; empty steps fall away,
 * but for those whose questions are not here yet.
 * Several parts of a page ask after every key, so the last list is remembered.
 */
export function visibleSteps(questionnaire: Questionnaire, { level, answers }: Asking): readonly Step[] {
  if (last?.questionnaire === questionnaire && last.level === level && last.answers === answers)
    return last.steps;
  const steps = findSteps(questionnaire, { level, answers });
  last = { questionnaire, level, answers, steps };
  return steps;
}

function findSteps(questionnaire: Questionnaire, { level, answers }: Asking): readonly Step[] {
  return questionnaire
    .map((step) => ({
      ...step,
      questions: step.questions.filter(
        (question) =>
          levelIncludes(level, question.level) && holds(question.when, { questionnaire, answers }),
      ),
    }))
    .filter(({ questions, from }) => questions.length > 0 || (from && levelIncludes(level, from)));
}

/** A question and the step it is asked in, whatever the level; undefined for a retired one. */
export function findQuestion(
  questionnaire: Questionnaire,
  questionId: string,
): { step: Step; question: Question } | undefined {
  for (const step of questionnaire) {
    const question = step.questions.find(({ id }) => id === questionId);
    if (question) return { step, question };
  }
  return undefined;
}
