import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { spokenAnswer } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { everybody } from '#tests/personas/person.ts';

const LENGTHS = [30, 60, 90] as const;

/** Said in the asked order, of answers that nobody has read yet. */
function saidIn(order: readonly (typeof LENGTHS)[number][], asked: (typeof people)[number]['reflection']) {
  const reflection = structuredClone(asked);
  const synthesis = synthesize(reflection, questionnaire, {
    today: '2026-11-28',
    audience: 'self',
    language: en,
  });
  const given = { reflection, synthesis, company: null, questionnaire, language: en };
  const said = new Map(order.map((length) => [length, textOf(spokenAnswer({ ...given, length }))]));
  return LENGTHS.map((length) => said.get(length) ?? '');
}

const people = everybody();

it.each(people)('$name says each length alike, whichever is asked for first', ({ reflection }) => {
  const said = saidIn([30, 90, 60], reflection);
  expect(saidIn([90, 60, 30], reflection)).toEqual(said);
  expect(saidIn([60, 30, 90], reflection)).toEqual(said);
});
