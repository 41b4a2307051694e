import type { Question, Questionnaire, Step } from '#src/domain/model/question.ts';
import { STEPS, type StepId } from '#src/domain/model/steps.ts';
import { join } from './join.ts';
import education from './structure/education.json' with { type: 'json' };
import experiences from './structure/experiences.json' with { type: 'json' };
import finances from './structure/finances.json' with { type: 'json' };
import life from './structure/life.json' with { type: 'json' };
import now from './structure/now.json' with { type: 'json' };
import skills from './structure/skills.json' with { type: 'json' };
import social from './structure/social.json' with { type: 'json' };
import weights from './structure/weights.json' with { type: 'json' };

const structures = { now, skills, experiences, social, education, finances, weights, life };

/** The words of each step in one language, as its files in src/content have them. */
export type StepWords = Readonly<Record<StepId, object>>;

/**
 * Everything the product asks, with the words of one language. JSON imports widen literals to `string`, hence the one cast;
 * tests/content parse the same files with `stepSchema`, so the cast is checked on every run.
 */
export function questionsIn(words: StepWords) {
  const questionnaire: Questionnaire = STEPS.map((id) => join(structures[id], words[id]) as Step);
  const byId: ReadonlyMap<string, Question> = new Map(
    questionnaire.flatMap((step) => step.questions.map((question) => [question.id, question] as const)),
  );
  return {
    questionnaire,
    /** The question with this id, or undefined when it was retired or never existed. */
    questionById: (id: string): Question | undefined => byId.get(id),
  };
}
