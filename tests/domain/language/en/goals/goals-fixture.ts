import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { personOf, type Written } from '#tests/personas/person.ts';

export const TODAY = '2026-11-28';

/** The goals that the page writes for answers as typed, in order. */
export function goalsFor(answers: Written['answers']) {
  const { reflection } = personOf('someone', { about: '', name: 'someone', level: 'standard', answers });
  const { goals } = synthesize(reflection, questionnaire, { today: TODAY, audience: 'self', language: en });
  return goals.map((goal) => ({
    kind: goal.kind,
    action: textOf(goal.action),
    measure: textOf(goal.measure),
    firstStep: textOf(goal.firstStep),
    by: goal.by,
  }));
}

/** The first goal of a kind. */
export function goalOf(kind: string, answers: Written['answers']) {
  const found = goalsFor(answers).find((goal) => goal.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** Every text of the three goals, as one. */
export const allOf = (answers: Written['answers']) =>
  goalsFor(answers)
    .map(({ action, measure, firstStep }) => `${action} ${measure} ${firstStep}`)
    .join('\n');
