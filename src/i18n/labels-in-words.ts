import type { Answer, Pick } from '#src/domain/model/answer.ts';
import { givenValue } from '#src/domain/model/is-answered.ts';
import type { InputOf, Question } from '#src/domain/model/question.ts';
import type { Words } from './words.ts';

/** How a pick is called on the screen: the option's label, or the person's own words. */
export function labelOfPick(pick: Pick, options: InputOf<'picks'>['options']): string {
  const option = options.find(({ id }) => id === pick.id);
  if (!option) return pick.text;
  return option.detail && pick.text.trim() !== ''
    ? `${option.detail.stem} ${pick.text.trim()}`
    : option.label;
}

/** What can be marked: the picks or people given to another question, by id, as they are called on the screen. */
export function markables(
  words: Words,
  of: Question | undefined,
  answer: Answer | undefined,
): { id: string; label: string }[] {
  const { wizard } = words;

  if (of?.input.kind === 'picks') {
    const { options } = of.input;
    const picks = givenValue(answer, 'picks')?.picks ?? [];
    return picks.map((pick) => ({ id: pick.id, label: labelOfPick(pick, options) }));
  }
  if (of?.input.kind === 'people') {
    const { options } = of.input;
    const people = givenValue(answer, 'people')?.people ?? [];
    return people.map(({ id, relation, name }) => {
      const label = options.find((option) => option.id === relation)?.label ?? relation;
      return { id, label: name.trim() === '' ? label : wizard.check.person(label, name) };
    });
  }
  return [];
}
