import type { Question, Questionnaire, Step } from '#src/domain/model/question.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import { join } from './join.ts';
import education from './structure/education.json' with { type: 'json' };
import experiences from './structure/experiences.json' with { type: 'json' };
import finances from './structure/finances.json' with { type: 'json' };
import life from './structure/life.json' with { type: 'json' };
import skills from './structure/skills.json' with { type: 'json' };
import social from './structure/social.json' with { type: 'json' };
import weights from './structure/weights.json' with { type: 'json' };

const structures = { skills, experiences, social, education, finances, weights, life };

/** The words of each step but the first in one language, as its files in src/content have them. */
export type StepWords = Readonly<Record<Exclude<StepId, 'now'>, object>>;

/**
 * Everything the product asks, with the words of one language: the beginning, which may be on the screen already and so stays
 * the same object, and what follows it. JSON imports widen literals to `string`, hence the one cast; tests/content parse the
 * same files with `stepSchema`, so the cast is checked on every run.
 */
export function questionsIn(beginning: Questionnaire, words: StepWords) {
  const questionnaire: Questionnaire = beginning.map((step) => {
    const { id, title, short } = step;
    return id === 'now' ? step : (join(structures[id], { title, short, ...words[id] }) as Step);
  });
  const byId: ReadonlyMap<string, Question> = new Map(
    questionnaire.flatMap((step) => step.questions.map((question) => [question.id, question] as const)),
  );
  return {
    questionnaire,
    /** The question with this id, or undefined when it was retired or never existed. */
    questionById: (id: string): Question | undefined => byId.get(id),
  };
}
