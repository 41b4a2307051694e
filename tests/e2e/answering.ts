import { expect, type Page } from './fixtures.ts';
import type { Given, TypedPerson } from './people.ts';

/** Begins a new reflection from the first page, on the person's path. */
export async function begin(page: Page, person: TypedPerson): Promise<void> {
  await page.goto('/');
  await page.getByRole('radio', { name: new RegExp(`^${person.path}`) }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where you are now' })).toBeVisible();
}

/** Answers every step in order; `atEach` looks at each step once it is answered. */
export async function answerAll(
  page: Page,
  person: TypedPerson,
  atEach: (step: string) => Promise<void> = async () => {},
): Promise<void> {
  for (const [step, answers] of Object.entries(person.steps)) {
    await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible();
    for (const [stem, given] of Object.entries(answers)) await answer(page, stem, given);
    await atEach(step);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
}

async function answer(page: Page, stem: string, given: Given): Promise<void> {
  const group = page.getByRole('group', { name: stem, exact: true });
  if ('choose' in given) await group.getByRole('radio', { name: given.choose }).check();
  if ('pick' in given) {
    for (const label of given.pick) {
      await group.getByRole('checkbox', { name: label }).check();
    }
    for (const own of given.own ?? []) {
      await group.getByRole('button', { name: 'Add your own' }).click();
      // On a busy machine the first letters would come before the field has the focus.
      await expect(group.getByRole('textbox', { name: 'Your own words' })).toBeFocused();
      await page.keyboard.type(own);
      await page.keyboard.press('Enter');
    }
  }
  if ('type' in given) {
    for (const [label, text] of Object.entries(given.type)) {
      await group.getByRole('textbox', { name: label, exact: true }).fill(text);
    }
  }
  if ('mark' in given) {
    for (const [label, mark] of Object.entries(given.mark)) {
      await group.getByRole('group', { name: label }).getByRole('radio', { name: mark }).check();
    }
  }
  if ('people' in given) {
    for (const relation of given.people) await group.getByRole('button', { name: `Add ${relation}` }).click();
  }
  if ('dial' in given) {
    for (const [label, value] of Object.entries(given.dial)) {
      await group.getByRole('slider', { name: label }).fill(String(value));
    }
  }
  if ('set' in given) await group.getByRole('slider').fill(String(given.set));
  if ('skip' in given) {
    const card = page.locator('.question', { has: group });
    await card.getByRole('button', { name: 'Skip for now' }).click();
  }
}
