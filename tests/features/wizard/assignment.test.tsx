import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { returnFileSchema } from '#src/domain/model/assignment-file.ts';
import { openPage } from '#tests/app/harness.tsx';

const saved: { name: string; text: Promise<string> }[] = [];
beforeEach(() => {
  saved.length = 0;
  let blob: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:here';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob) saved.push({ name: this.download, text: textOf(blob) });
  });
});

function textOf(blob: Blob): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });
}

const starters = english.questionnaire
  .flatMap(({ questions }) => questions)
  .filter(({ input, strand }) => input.kind === 'starter' && strand !== 'finances');
const [first, second] = starters;
const money = english.questionnaire
  .flatMap(({ questions }) => questions)
  .find(({ strand, input }) => strand === 'finances' && (input.kind === 'picks' || input.kind === 'choice'));

const questions = {
  format: 'waymark-assignment',
  version: 1,
  id: 'given1',
  language: 'en',
  welcome: 'Take half an hour and a cup of tea.',
  questions: [first?.id, money?.id, second?.id, 'not-known-here'],
};

async function openFile() {
  await screen.findByRole('heading', { name: 'Open a file' });
  const input = document.querySelector<HTMLInputElement>('.open-copy input[type=file]');
  if (!input) throw new Error('No place for a file.');
  const file = new File([JSON.stringify(questions)], 'AB-questions.json');
  await act(() => userEvent.upload(input, file));
}

it('takes dials that nobody touched for no answer', async () => {
  const dials = english.questionnaire
    .flatMap((step) => step.questions)
    .find(({ input }) => input.kind === 'scales' && input.dials);
  const given = questions.questions;
  questions.questions = [dials?.id];
  const stores = openPage('/');
  await openFile();
  questions.questions = given;
  await userEvent.click(await screen.findByRole('link', { name: 'Begin' }));
  expect(await screen.findByRole('heading', { level: 2, name: dials?.stem ?? '' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { level: 1, name: 'Send your answers back' });
  const [reflection] = Object.values(stores.library.getState().library.reflections);
  expect(reflection?.answers[dials?.id ?? '']?.value).toBeUndefined();
});

it('opens a coach’s questions at home, asks just those, and saves the answers that are ticked', async () => {
  const stores = openPage('/');
  await openFile();
  expect(await screen.findByRole('heading', { level: 1, name: 'Questions from your coach' })).toBeVisible();
  expect(screen.getByText('Take half an hour and a cup of tea.')).toBeVisible();
  expect(screen.getByText(/^1 question of the file is not known to this page/)).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'Begin' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Question 1 of 3' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: first?.stem ?? '' })).toBeVisible();
  // Alone, this test is the first to ask for a field.
  const [box] = await screen.findAllByRole('textbox');
  if (!box) throw new Error('Nowhere to write.');
  await userEvent.type(box, 'I grow vegetables for the street');
  // From here on nobody has to go through all the rest; what was typed is kept.
  await userEvent.click(screen.getByRole('link', { name: 'Stop here and send back what I have' }));
  expect(await screen.findByRole('checkbox', { name: first?.stem ?? '' })).toBeChecked();
  expect(screen.getByText('2 questions left out.')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: `Change the answer to “${first?.stem}”` }));
  await screen.findByRole('heading', { level: 1, name: 'Question 1 of 3' });
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

  expect(await screen.findByRole('heading', { level: 2, name: money?.stem ?? '' })).toBeVisible();
  const [chip] = within(screen.getByRole('group', { name: money?.stem ?? '' })).getAllByRole(
    money?.input.kind === 'choice' ? 'radio' : 'checkbox',
  );
  if (chip) await userEvent.click(chip);
  // Where the first chip says that there is a date, it is asked which.
  const [date] = screen.queryAllByRole('textbox');
  if (date) await userEvent.type(date, '1 March 2027');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { level: 1, name: 'Question 3 of 3' });
  expect(screen.queryByRole('link', { name: /^Stop here/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Send your answers back' })).toBeVisible();
  expect(screen.getByText('1 question left out.')).toBeVisible();
  const open = screen.getByRole('checkbox', { name: first?.stem ?? '' });
  const kept = screen.getByRole('checkbox', { name: money?.stem ?? '' });
  expect(open).toBeChecked();
  expect(kept).not.toBeChecked();
  expect(kept).toHaveAccessibleDescription('About money: it goes only if you tick it.');
  await userEvent.click(screen.getByRole('button', { name: 'Save the file for my coach' }));
  expect(await screen.findByText(/^Saved as “answers-for-my-coach-/)).toBeVisible();
  const file = async (at: number) => returnFileSchema.parse(JSON.parse((await saved[at]?.text) ?? ''));
  expect((await file(0)).assignment).toBe('given1');
  expect(Object.keys((await file(0)).answers)).toEqual([first?.id]);

  // What was said stands there, so that nobody ticks blind; and with nothing ticked the page says why there is no file.
  expect(screen.getByText(/I grow vegetables for the street/)).toBeVisible();
  await userEvent.click(open);
  expect(screen.getByText(/^Nothing is ticked, so there is no file to save yet\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save the file for my coach' })).toBeNull();
  await userEvent.click(open);
  await userEvent.click(kept);
  await userEvent.click(open);
  await userEvent.click(screen.getByRole('button', { name: 'Save the file for my coach' }));
  await screen.findByText(/^Saved as/);
  expect(Object.keys((await file(1)).answers)).toEqual([money?.id]);
  expect(Object.values(stores.library.getState().library.reflections)).toHaveLength(1);
});

it('comes back to the answers that were begun when the same file is opened again', async () => {
  const stores = openPage('/');
  await openFile();
  await screen.findByRole('heading', { level: 1, name: 'Questions from your coach' });
  const { library } = stores.library.getState();
  cleanup();
  const later = openPage('/', { library });
  await openFile();
  await screen.findByRole('heading', { level: 1, name: 'Questions from your coach' });
  expect(Object.keys(later.library.getState().library.reflections)).toEqual(Object.keys(library.reflections));
});
