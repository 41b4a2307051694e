import { questionById } from '#src/content/en/index.ts';
import type { AnswerValue } from '#src/domain/model/answer.ts';
import type { Input, InputOf } from '#src/domain/model/question.ts';
import { personOf } from '#tests/personas/person.ts';
import { expect, type Page } from './fixtures.ts';
import type { TypedPerson } from './people.ts';

type Group = ReturnType<Page['getByRole']>;

/**
 * Gives a person's answer to a question of the step that is open, by its fields as they are named on the page. The names
 * come from the content, so that a reworded question breaks no journey.
 */
export async function pressAnswer(page: Page, person: TypedPerson, questionId: string): Promise<void> {
  const { input, stem } = ask(questionId);
  const value = givenTo(person, questionId);
  const group = page.getByRole('group', { name: stem, exact: true });
  if (input.kind === 'choice' && value.kind === 'choice') {
    await group.getByRole('radio', { name: labelOf(input.options, value.value), exact: true }).check();
  } else if (input.kind === 'picks' && value.kind === 'picks') {
    await pressPicks(group, input, value.picks);
  } else if (input.kind === 'marks' && value.kind === 'marks') {
    for (const [thing, mark] of Object.entries(value.marks)) {
      await group
        .getByRole('group', { name: marked(person, input.of, thing), exact: true })
        .getByRole('radio', { name: labelOf(input.options, mark), exact: true })
        .check();
    }
  } else if (input.kind === 'stems' && value.kind === 'stems') {
    const chosen = input.stems.find(({ id }) => id === value.stem);
    if (chosen && input.stems.length > 1)
      await group.getByRole('radio', { name: chosen.tab, exact: true }).check();
    for (const part of chosen?.parts ?? [])
      await fill(group, part.before, value.parts[`${chosen?.id}-${part.id}`]);
  } else if (input.kind === 'verb' && value.kind === 'verb') {
    const menu = group.getByRole('combobox', { name: input.stem, exact: true });
    const verb = labelOf(input.options, value.verb);
    if ((await menu.getByRole('option', { name: verb, exact: true }).count()) === 0)
      await menu.selectOption({ label: (await menu.locator('option').last().innerText()).trim() });
    await menu.selectOption({ label: verb });
    await fill(group, input.label, value.who);
  } else if (input.kind === 'rows' && value.kind === 'rows') {
    await pressRows(group, input, value);
  } else if (input.kind === 'figures' && value.kind === 'figures') {
    for (const { id, label } of input.fields) await fill(group, label, value.figures[id]);
    if (value.currency && input.currencies.length > 0)
      await group.getByRole('combobox', { name: 'Currency' }).selectOption(value.currency);
    if (value.period && input.periods.length > 0)
      await group
        .getByRole('combobox', { name: 'For each' })
        .selectOption({ label: labelOf(input.periods, value.period) });
  } else if (input.kind === 'people' && value.kind === 'people') {
    for (const { relation, name } of value.people) {
      const label = labelOf(input.options, relation);
      const add = group.getByRole('button', { name: `Add ${label}`, exact: true });
      await unfold(group, add);
      await add.click();
      if (name)
        await group
          .getByRole('textbox', { name: new RegExp(`for ${label},`) })
          .last()
          .fill(name);
    }
  } else if (input.kind === 'scales' && value.kind === 'scales') {
    for (const { id, label } of input.scales) {
      const number = value.values[id];
      if (number !== undefined)
        await group.getByRole('slider', { name: label, exact: true }).fill(String(number));
    }
  } else if (input.kind === 'starter' && value.kind === 'starter') {
    for (const { id, stem: label } of input.parts) await fill(group, label, value.parts[id]);
  } else throw new Error(`There is no way to press an answer to "${questionId}".`);
}

/** Asks for the rest of a long list where a choice is not among the first. */
async function unfold(group: Group, choice: Group): Promise<void> {
  await expect(group.getByRole('button').or(group.getByRole('checkbox')).first()).toBeAttached();
  if ((await choice.count()) === 0) await group.getByRole('button', { name: /^Show \d+ more$/ }).click();
}

async function pressPicks(
  group: Group,
  input: InputOf<'picks'>,
  picks: readonly { id: string; text: string }[],
): Promise<void> {
  for (const { id, text } of picks) {
    const option = input.options.find((each) => each.id === id);
    if (option) {
      // One that the answers suggest says so behind its label.
      const label = option.label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const chip = group.getByRole('checkbox', { name: new RegExp(`^${label}(?: from your answers)?$`) });
      await unfold(group, chip);
      await chip.check();
      if (option.detail) await fill(group, option.detail.stem, text);
    } else if (input.catalogue) {
      const field = group.getByRole('textbox', { name: 'Search for a job or a kind of work' });
      await field.fill(text);
      await expect(group.getByText(/match|Nothing found/).first()).toBeVisible();
      // What is called so in the catalogue is taken from there, anything else is one's own.
      if (id.startsWith('own-'))
        await group.getByRole('button', { name: `Use my own words: ${text}` }).click();
      else await field.press('Enter');
      await expect(field).toHaveValue('');
    } else if (!input.own) {
      throw new Error(`This question takes no words of one's own: ${text}`);
    } else {
      await group.getByRole('button', { name: 'Add your own' }).click();
      const field = group.getByRole('textbox', { name: 'Your own words' });
      // On a busy machine the first letters would come before the field has the focus.
      await expect(field).toBeFocused();
      await field.fill(text);
      await field.press('Enter');
    }
  }
}

async function pressRows(
  group: Group,
  input: InputOf<'rows'>,
  { rows, none }: Extract<AnswerValue, { kind: 'rows' }>,
): Promise<void> {
  if (none && input.none) await group.getByRole('checkbox', { name: input.none.label, exact: true }).check();
  for (const [at, { text, state, detail }] of rows.entries()) {
    if (at > 0) await group.getByRole('button', { name: 'Add another' }).click();
    await fill(group, rows.length > 1 && at > 0 ? `${input.label} (${at + 1})` : input.label, text);
    if (!state) continue;
    await group
      .getByRole('group', { name: `${input.statesLabel}: ${text}`, exact: true })
      .getByRole('radio', { name: labelOf(input.states, state), exact: true })
      .check();
    const asks = input.states.find(({ id }) => id === state)?.detail;
    if (asks) await fill(group, asks.stem, detail);
  }
}

async function fill(group: Group, label: string, text: string | undefined): Promise<void> {
  if (text) await group.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** What a question that marks things calls one of them. */
function marked(person: TypedPerson, questionId: string, thing: string): string {
  const { input } = ask(questionId);
  const value = givenTo(person, questionId);
  if (input.kind === 'picks' && value.kind === 'picks')
    return value.picks.find(({ id }) => id === thing)?.text || labelOf(input.options, thing);
  if (input.kind === 'people' && value.kind === 'people') {
    const person = value.people.find(({ id }) => id === thing);
    const relation = labelOf(input.options, person?.relation ?? null);
    return person?.name ? `${relation} (${person.name})` : relation;
  }
  throw new Error(`Nothing of "${questionId}" can be marked.`);
}

function givenTo(person: TypedPerson, questionId: string): AnswerValue {
  // Read as a whole person, as the approved texts are: a mark on own words is named by their place among the answers.
  const written = { about: '', level: 'standard', aside: {}, ...person } as const;
  const value = personOf(person.name, written).reflection.answers[questionId]?.value;
  if (!value) throw new Error(`${person.name} does not answer "${questionId}".`);
  return value;
}

function ask(questionId: string): { input: Input; stem: string } {
  const question = questionById(questionId);
  if (!question) throw new Error(`There is no question "${questionId}".`);
  return question;
}

function labelOf(options: readonly { id: string; label: string }[], id: string | null): string {
  const option = options.find((each) => each.id === id);
  if (!option) throw new Error(`There is no option "${id}".`);
  return option.label;
}
