import type { Question, Questionnaire, Step } from '#src/domain/model/question.ts';
import education from './en/education.json' with { type: 'json' };
import experiences from './en/experiences.json' with { type: 'json' };
import finances from './en/finances.json' with { type: 'json' };
import life from './en/life.json' with { type: 'json' };
import now from './en/now.json' with { type: 'json' };
import skills from './en/skills.json' with { type: 'json' };
import social from './en/social.json' with { type: 'json' };
import weights from './en/weights.json' with { type: 'json' };

/**
 * Everything the product asks, in order. JSON imports widen literals to `string`, hence the one cast;
 * tests/content/questions.test.ts parses the same files with `stepSchema`, so the cast is checked on every run.
 */
export const questionnaire: Questionnaire = [
  now,
  skills,
  experiences,
  social,
  education,
  finances,
  weights,
  life,
] as Step[];

const byId: ReadonlyMap<string, Question> = new Map(
  questionnaire.flatMap((step) => step.questions.map((question) => [question.id, question] as const)),
);

/** The question with this id, or undefined when it was retired or never existed. */
export function questionById(id: string): Question | undefined {
  return byId.get(id);
}
