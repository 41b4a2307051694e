import type { Questionnaire } from '#src/domain/model/question.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import type { Verbs } from './writing-language.ts';

/** The verbs of the menu with their forms, looked up once for each questionnaire. */
export const verbsOf: (questionnaire: Questionnaire) => Verbs = onceByThing((questionnaire: Questionnaire) =>
  Object.fromEntries(
    questionnaire
      .flatMap(({ questions }) => questions)
      .flatMap(({ input }) => (input.kind === 'verb' ? input.options : []))
      .map(({ id, forms }) => [id, { base: forms?.base ?? '', gerund: forms?.gerund ?? '' }]),
  ),
);
