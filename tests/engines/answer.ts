import { questionById, questionnaire } from '#src/content/en/index.ts';
import type { AnswerValue } from '#src/domain/model/answer.ts';
import type { Input } from '#src/domain/model/question.ts';
import { levelIncludes } from '#src/domain/wizard/visible-steps.ts';
import { LINH } from '#tests/e2e/people.ts';
import { answerOf } from '#tests/personas/person.ts';
import type { Tab } from './tab.ts';

/*
 * One answer of each kind that differs between engines: marks to press, boxes, lists, a search, sliders. The browser
 * tests of tests/e2e press every kind.
 */

/** The steps of the quick path, each with the questions that are asked there. */
export const quickSteps = questionnaire
  .map((step) => ({
    ...step,
    questions: step.questions.filter(({ level }) => levelIncludes('quick', level)),
  }))
  .filter(({ questions }) => questions.length > 0);

/** Gives Linh's answer to a question of the open step, as far as this file knows how. */
export async function answer(tab: Tab, questionId: string): Promise<void> {
  const question = questionById(questionId);
  const written = LINH.answers[questionId];
  if (!question || written === undefined) return;
  const { input, stem } = question;
  const value = answerOf(input, written);
  await press(tab, stem, input, value);
}

async function press(tab: Tab, group: string, input: Input, value: AnswerValue): Promise<void> {
  const fill = async (name: string, words: string | undefined) => {
    if (words) await tab.fill({ role: 'textbox', name, in: group }, words);
  };
  if (input.kind === 'choice' && value.kind === 'choice') {
    await tab.click({ role: 'radio', name: labelOf(input.options, value.value), in: group });
  } else if (input.kind === 'picks' && value.kind === 'picks') {
    const { first = input.options.length } = input;
    if (value.picks.some(({ id }) => input.options.findIndex((each) => each.id === id) >= first))
      await tab.click({ role: 'button', name: `Show ${input.options.length - first} more`, in: group });
    for (const { id, text } of value.picks) {
      const option = input.options.find((each) => each.id === id);
      if (option) {
        await tab.click({ role: 'checkbox', name: option.label, in: group });
        if (option.detail) await fill(option.detail.stem, text);
      } else {
        const field = { role: 'textbox', name: 'Search for a job or a kind of work', in: group };
        await tab.fill(field, text);
        await tab.press(field, 'Enter');
      }
    }
  } else if (input.kind === 'stems' && value.kind === 'stems') {
    const chosen = input.stems.find(({ id }) => id === value.stem);
    if (chosen && input.stems.length > 1) await tab.click({ role: 'radio', name: chosen.tab, in: group });
    for (const part of chosen?.parts ?? []) await fill(part.before, value.parts[`${chosen?.id}-${part.id}`]);
  } else if (input.kind === 'verb' && value.kind === 'verb') {
    const menu = { role: 'combobox', name: input.stem, in: group };
    const { first = input.options.length } = input;
    // A verb that is not among the first comes with the others.
    if (input.options.findIndex(({ id }) => id === value.verb) >= first)
      await tab.choose(menu, `Show ${input.options.length - first} more verbs`);
    await tab.choose(menu, labelOf(input.options, value.verb));
    await fill(input.label, value.who);
  } else if (input.kind === 'rows' && value.kind === 'rows') {
    for (const { text, state } of value.rows) {
      await fill(input.label, text);
      const states = `${input.statesLabel}: ${text}`;
      await tab.click({ role: 'radio', name: labelOf(input.states, state), in: states });
    }
  } else if (input.kind === 'scales' && value.kind === 'scales') {
    // Moved by its keys, one stop from where it stands: that is how a slider is found to work.
    for (const { label } of input.scales)
      await tab.press({ role: 'slider', name: label, in: group }, 'ArrowRight');
  }
}

function labelOf(options: readonly { id: string; label: string }[], id: string | null): string {
  const option = options.find((each) => each.id === id);
  if (!option) throw new Error(`There is no option "${id}".`);
  return option.label;
}
