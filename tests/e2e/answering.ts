import { questionnaire } from '#src/content/en/index.ts';
import type { Level } from '#src/domain/model/steps.ts';
import { levelIncludes } from '#src/domain/wizard/visible-steps.ts';
import { expect, type Page } from './fixtures.ts';
import type { TypedPerson } from './people.ts';
import { pressAnswer } from './press-answer.ts';

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
  const level = person.path.toLowerCase() as Level;
  for (const step of questionnaire) {
    if (!step.questions.some((question) => levelIncludes(level, question.level))) continue;
    await expect(page.getByRole('heading', { level: 1, name: step.title })).toBeVisible();
    for (const { id } of step.questions) {
      if (person.answers[id] !== undefined) await pressAnswer(page, person, id);
      if (person.aside?.[id]) await putOff(page, id, person.aside[id]);
    }
    await atEach(step.title);
    await page
      .getByRole('button', { name: 'Continue' })
      .or(page.getByRole('link', { name: 'Check my answers' }))
      .click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
}

async function putOff(page: Page, questionId: string, how: 'skipped' | 'not-sure'): Promise<void> {
  const name = how === 'skipped' ? 'Skip for now' : 'Not sure yet';
  const card = page.locator(`#question-${questionId}`);
  await card.getByRole('button', { name: 'Need help?' }).click();
  await card.getByRole('button', { name }).click();
}
