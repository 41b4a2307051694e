import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { assignmentFileSchema } from '#src/domain/model/assignment-file.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import * as locking from '#src/files/age/age-in-worker.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { openPage } from '#tests/app/harness.tsx';
import { aSession } from '#tests/helpers/a-session.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

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
afterEach(() => vi.restoreAllMocks());

function textOf(blob: Blob): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });
}

const QUESTIONS = english.questionnaire
  .flatMap(({ questions }) => questions)
  .filter(({ input }) => input.kind === 'starter')
  .slice(0, 3);
const answer = (at: number, text: string): Answer => {
  const question = QUESTIONS[at];
  const part = question?.input.kind === 'starter' ? (question.input.parts[0]?.id ?? '') : '';
  return {
    value: { kind: 'starter', parts: { [part]: text } },
    setAside: null,
    wordings: {},
    channels: {},
    asked: question?.stem ?? '',
  };
};
const idAt = (at: number) => QUESTIONS[at]?.id ?? '';
const stemAt = (at: number) => QUESTIONS[at]?.stem ?? '';

/** Alpha was given three questions, and has answered the first here. */
function library(): Library {
  const kept = aWorkspace('alpha', 'beta');
  const { alpha } = kept.clients;
  const { 'r-alpha': reflection } = kept.reflections;
  if (!alpha || !reflection) throw new Error('No client.');
  kept.clients.alpha = {
    ...alpha,
    assignments: [
      {
        id: 'given1',
        reflectionId: 'r-alpha',
        givenOn: '2026-11-20',
        questions: QUESTIONS.map(({ id }) => id),
        decided: {},
      },
    ],
  };
  kept.reflections['r-alpha'] = { ...reflection, answers: { [idAt(0)]: answer(0, 'old words') } };
  return kept;
}

const file = (content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'answers.json');
const returned = (answers: Record<string, Answer>, rest: object = {}) =>
  file({
    format: 'waymark-return',
    version: 1,
    assignment: 'given1',
    savedOn: '2026-11-21',
    language: 'en',
    answers,
    ...rest,
  });

const section = () => screen.findByRole('region', { name: 'Questions to answer at home' });
const LOCKED = `age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(40)}`;

async function open(back: File) {
  const door = await screen.findByRole('region', { name: 'Open a file that the client sent' });
  const input = door.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No place for a file.');
  await userEvent.upload(input, back);
}

it('saves chosen questions with a welcome as a file that says in its name alone whose they are, by their code', async () => {
  const stores = openPage('/clients/beta', { library: aWorkspace('beta') });
  const part = await section();
  await userEvent.click(within(part).getByRole('button', { name: 'Choose questions' }));
  await userEvent.click(within(part).getByRole('button', { name: 'Save the file with the questions' }));
  expect(await within(part).findByText('Choose at least one question, or add a ready set.')).toBeVisible();
  expect(saved).toHaveLength(0);

  await userEvent.click(within(part).getByRole('button', { name: 'Add: People' }));
  await userEvent.type(within(part).getByRole('textbox', { name: 'A word of welcome' }), 'Take your time.');
  await userEvent.click(within(part).getByRole('button', { name: 'Save the file with the questions' }));
  expect(await within(part).findByText(/^Saved as “[^”]*questions-/)).toBeVisible();
  const text = (await saved[0]?.text) ?? '';
  const written = assignmentFileSchema.parse(JSON.parse(text));
  expect(written.welcome).toBe('Take your time.');
  expect(written.questions.length).toBeGreaterThan(1);
  expect(text).not.toContain('planted');
  // Where it is opened has to be told along with it.
  expect(within(part).getByText(/^Send this address along with the file/)).toBeVisible();
  expect(within(part).getByText(`${window.location.origin}/`)).toBeVisible();
  expect(within(part).getByText(/^This address works on this computer alone/)).toBeVisible();
  const write = vi.fn(async (_: string) => {});
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText: write } } }));
  await userEvent.click(within(part).getByRole('button', { name: 'Copy a message with the address' }));
  vi.unstubAllGlobals();
  expect(write.mock.calls[0]?.[0]).toMatch(/^Open http:\/\/localhost[^ ]*\/, press “Choose a file”/);
  expect(write.mock.calls[0]?.[0]).not.toContain('planted');
  expect(stores.library.getState().library.clients.beta?.assignments).toMatchObject([
    { id: written.id, reflectionId: 'r-beta', questions: written.questions },
  ]);
});

it('shows by answer what came back, takes one, leaves one, and undoes', async () => {
  const stores = openPage('/clients/alpha', { library: library() });
  const answers = () => stores.library.getState().library.reflections['r-alpha']?.answers ?? {};
  await open(returned({ [idAt(0)]: answer(0, 'new words'), [idAt(1)]: answer(1, 'more words') }));
  const part = await screen.findByRole('region', { name: 'Answers to your questions' });
  expect(await within(part).findByText(/^2 answers to take or leave\. Nothing changes/)).toBeVisible();
  expect(within(part).getByText('1 question came back without an answer.')).toBeVisible();
  expect(within(part).getByText(/old words/)).toBeVisible();
  expect(within(part).getByText(/new words/)).toBeVisible();
  expect(answers()).toEqual({ [idAt(0)]: answer(0, 'old words') });

  await userEvent.click(within(part).getByRole('button', { name: `Take the answer to “${stemAt(0)}”` }));
  expect(answers()[idAt(0)]).toEqual(answer(0, 'new words'));
  await userEvent.click(within(part).getByRole('button', { name: `Leave the answer to “${stemAt(1)}”` }));
  expect(answers()[idAt(1)]).toBeUndefined();
  expect(within(part).getByText('1 answer left as it was here.')).toBeVisible();
  await userEvent.click(within(part).getByRole('button', { name: 'Undo' }));
  expect(within(part).getByText(/more words/)).toBeVisible();
  await userEvent.click(within(part).getByRole('button', { name: 'Undo' }));
  expect(answers()).toEqual({ [idAt(0)]: answer(0, 'old words') });
  await userEvent.click(within(part).getByRole('button', { name: 'Take all 2' }));
  expect(answers()).toEqual({ [idAt(0)]: answer(0, 'new words'), [idAt(1)]: answer(1, 'more words') });
  expect(stores.library.getState().library.reflections['r-alpha']?.decided).toHaveLength(2);
});

it('writes each answer out on the page to prepare from, with what stood there, and whether it was taken or left', async () => {
  const stores = openPage('/clients/alpha', { library: library() });
  const kept = () => stores.library.getState().library;
  const back = [0, 1, 2].map((at) => [idAt(at), answer(at, `words from home ${at}`)] as const);
  await open(returned(Object.fromEntries(back)));
  await userEvent.click(await screen.findByRole('button', { name: `Leave the answer to “${stemAt(1)}”` }));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.click(screen.getByRole('button', { name: `Take the answer to “${stemAt(0)}”` }));
  await userEvent.click(screen.getByRole('button', { name: `Leave the answer to “${stemAt(1)}”` }));
  // Which of the client's words the coach took is the coach's record: no file of the client's tells it.
  const given = releaseCopy({ reflections: Object.values(kept().reflections), versions: [] });
  expect(JSON.stringify(given.words)).toContain('words from home 0');
  for (const word of ['words from home 1', 'old words', 'given1'])
    expect(JSON.stringify(given.words)).not.toContain(word);
  cleanup();

  openPage('/clients/alpha/prepare', { library: kept() });
  const part = await screen.findByRole('region', { name: 'Came back from home' });
  const lines = within(part).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringMatching(/ taken ?Here before: .*old words.*Came back: .*words from home 0/),
    expect.stringMatching(/ left ?Here before: No answer ?Came back: .*words from home 1/),
    expect.stringMatching(/ to take or leave ?Here before: No answer ?Came back: .*words from home 2/),
  ]);
  lines.forEach((line, at) => {
    expect(line).toHaveTextContent(stemAt(at));
  });
  cleanup();

  // What was decided before the last session was over stood on the page of that time.
  const over = aSession({
    id: 's9',
    clientId: 'alpha',
    startedAt: '2099-01-01T10:00:00.000Z',
    endedAt: '2099-01-01T11:00:00.000Z',
  });
  openPage('/clients/alpha/prepare', { library: { ...kept(), sessions: { s9: over } } });
  const rest = await screen.findByRole('region', { name: 'Came back from home' });
  expect(within(rest).getAllByRole('listitem')).toHaveLength(1);
});

it('lets an answer that was left be taken after all, also later, and left again', async () => {
  const first = openPage('/clients/alpha', { library: library() });
  await open(returned({ [idAt(0)]: answer(0, 'new words'), [idAt(1)]: answer(1, 'more words') }));
  await userEvent.click(await screen.findByRole('button', { name: `Leave the answer to “${stemAt(0)}”` }));
  await userEvent.click(screen.getByRole('button', { name: `Take the answer to “${stemAt(1)}”` }));
  const left = first.library.getState().library;
  cleanup();

  // Another start of the page; meanwhile the client has written the answer anew.
  const changed = structuredClone(left);
  const { 'r-alpha': reflection } = changed.reflections;
  if (!reflection) throw new Error('No reflection.');
  reflection.answers[idAt(0)] = answer(0, 'words of today');
  const stores = openPage('/clients/alpha/prepare', { library: changed });
  const kept = () => stores.library.getState().library.reflections['r-alpha'];
  const part = within(await screen.findByRole('region', { name: 'Came back from home' }));
  const [line] = part.getAllByRole('listitem');
  expect(line).toHaveTextContent(
    /Here before: .*old words.*Came back: .*new words.*Here now: .*words of today/,
  );
  // Of the one that was taken at once there is nothing to do here.
  expect(part.getAllByRole('button')).toHaveLength(1);
  await userEvent.click(part.getByRole('button', { name: `Take the answer to “${stemAt(0)}” after all` }));
  expect(kept()?.answers[idAt(0)]).toEqual(answer(0, 'new words'));
  expect(kept()?.answers[idAt(1)]).toEqual(answer(1, 'more words'));
  const undo = part.getByRole('button', { name: `Undo: leave the answer to “${stemAt(0)}” again` });
  expect(undo).toHaveFocus();
  const taken = stores.library.getState().library;
  cleanup();

  const later = openPage('/clients/alpha/prepare', { library: taken });
  await userEvent.click(
    await screen.findByRole('button', { name: `Undo: leave the answer to “${stemAt(0)}” again` }),
  );
  expect(later.library.getState().library.reflections['r-alpha']).toMatchObject({
    answers: reflection.answers,
    decided: left.reflections['r-alpha']?.decided,
  });
});

it('keeps what is not decided, says so on the client’s page and on the page to prepare from, and ends with the last', async () => {
  const stores = openPage('/clients/alpha', { library: library() });
  const kept = () => stores.library.getState().library;
  await open(returned({ [idAt(0)]: answer(0, 'new words'), [idAt(1)]: answer(1, 'more words') }));
  expect(await screen.findByText('What you do not decide now waits here until you do.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: `Leave the answer to “${stemAt(0)}”` }));
  expect(kept().reflections['r-alpha']?.returned).toMatchObject([{ assignment: 'given1' }]);
  // It is the coach's: a file that the client is given holds nothing of it.
  const given = releaseCopy({ reflections: Object.values(kept().reflections), versions: [] });
  expect(JSON.stringify(given.words)).not.toContain('more words');
  cleanup();

  openPage('/clients/alpha/prepare', { library: kept() });
  expect(await screen.findByText(/^1 answer to take or leave\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look at what came back' })).toHaveAttribute(
    'href',
    '#/clients/alpha',
  );
  cleanup();

  const later = openPage('/clients/alpha', { library: kept() });
  const part = await screen.findByRole('region', { name: 'What came back' });
  expect(
    await within(part).findByText(/^1 answer from a file of 21 November 2026 waits to be taken or left\.$/),
  ).toBeVisible();
  await userEvent.click(within(part).getByRole('button', { name: 'Go on deciding' }));
  await userEvent.click(
    await within(part).findByRole('button', { name: `Take the answer to “${stemAt(1)}”` }),
  );
  const reflection = () => later.library.getState().library.reflections['r-alpha'];
  expect(reflection()?.answers[idAt(1)]).toEqual(answer(1, 'more words'));
  await waitFor(() => expect(reflection()).not.toHaveProperty('returned'));
  // Undone, it waits again.
  await userEvent.click(within(part).getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(reflection()?.returned).toHaveLength(1));
});

it('shows of a second return only what is new', async () => {
  openPage('/clients/alpha', { library: library() });
  await open(returned({ [idAt(0)]: answer(0, 'new words') }));
  await userEvent.click(await screen.findByRole('button', { name: `Leave the answer to “${stemAt(0)}”` }));
  await open(returned({ [idAt(0)]: answer(0, 'new words'), [idAt(2)]: answer(2, 'third words') }));
  expect(
    await screen.findByText(/^1 answer to take or leave\..* 1 answer is decided, or here already\.$/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: `Take the answer to “${stemAt(0)}”` })).toBeNull();
});

it('asks for the passphrase of a locked file, and shows what was in it', async () => {
  const bytes = new TextEncoder().encode(
    await textOf(returned({ [idAt(1)]: answer(1, 'words behind a lock') })),
  );
  vi.spyOn(locking, 'unlockFile')
    .mockResolvedValueOnce({ kind: 'refused', reason: 'locked-wrong' })
    .mockResolvedValueOnce({ kind: 'opened', bytes })
    .mockResolvedValueOnce({ kind: 'refused', reason: 'locked-cut' });
  openPage('/clients/alpha', { library: library() });
  await open(file(LOCKED));
  const dialog = within(await screen.findByRole('dialog', { name: 'This file is locked' }));
  await userEvent.type(dialog.getByLabelText('Passphrase'), 'five plain words of chance');
  await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await dialog.findByText(/^That is not the passphrase/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText(/words behind a lock/)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();

  await open(file(LOCKED));
  const again = within(await screen.findByRole('dialog', { name: 'This file is locked' }));
  await userEvent.type(again.getByLabelText('Passphrase'), 'five plain words of chance');
  await userEvent.click(again.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText(/^The end of this locked file is missing/)).toBeVisible();
});

it.each([
  ['answers for somebody else', returned({}, { assignment: 'given2' }), /were not given to this client/],
  ['a damaged file', file('{"format":"waymark-ret'), /a part of it is missing/],
  ['a file that is built wrongly', returned({}, { planted: 1 }), /a name that Waymark does not know/],
  ['a newer file', returned({}, { version: 9 }), /A newer version of Waymark wrote this file/],
  ['a file that could do harm', file('{"format":"waymark-return","__proto__":{}}'), /could do harm/],
  ['another program’s file', file({ a: 1 }), /comes from another program/],
  [
    'one’s own questions',
    file({
      format: 'waymark-assignment',
      version: 1,
      id: 'given1',
      language: 'en',
      welcome: '',
      questions: QUESTIONS.map(({ id }) => id),
    }),
    /^These are your questions, not the answers to them/,
  ],
])('says plainly what is wrong with %s, and changes nothing', async (_, back, said) => {
  const stores = openPage('/clients/alpha', { library: library() });
  await section();
  const before = stores.library.getState().library;
  await open(back);
  // Once, in the box that the file was chosen in, and beside no word of what would stand below.
  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.queryByText(/^The file holds answers to your questions for home/)).toBeNull();
  expect(screen.queryByRole('region', { name: 'What came back' })).toBeNull();
  expect(stores.library.getState().library).toBe(before);
});

it('says of answers whose reflection was deleted that it is not here, and of nothing that it stands below', async () => {
  const kept = library();
  kept.reflections = {};
  openPage('/clients/alpha', { library: kept });
  await section();
  await open(returned({ [idAt(0)]: answer(0, 'new words') }));
  expect(await screen.findByText(/^The reflection that these answers belong to is not here/)).toBeVisible();
  expect(screen.queryByText(/^The file holds answers to your questions for home/)).toBeNull();
});

it('has one door for all that a client sends: it tells which it is before anything changes', async () => {
  const stores = openPage('/clients/alpha', { library: library() });
  const kept = () => stores.library.getState().library;
  await section();
  const before = kept();
  const { 'r-beta': another } = aWorkspace('beta').reflections;
  const ofTheirs = { ...another, id: 'r-own', clientId: null } as Reflection;
  await open(file(writeCopy(releaseCopy({ reflections: [ofTheirs] }), '2026-11-21T10:00:00.000Z')));
  const inside = await screen.findByRole('dialog', { name: 'What is in this copy' });
  expect(kept()).toBe(before);
  await userEvent.click(within(inside).getByRole('button', { name: 'Add to this device' }));
  await waitFor(() => expect(kept().reflections['r-own']?.clientId).toBe('alpha'));
  // The same door, and answers: shown one by one.
  await open(returned({ [idAt(1)]: answer(1, 'more words') }));
  expect(await screen.findByText(/^The file holds answers to your questions for home/)).toBeVisible();
  const back = within(await screen.findByRole('region', { name: 'Answers to your questions' }));
  expect(back.getByText('1 answer to take or leave. Nothing changes before you do.')).toBeVisible();
  expect(kept().reflections['r-alpha']?.answers).not.toHaveProperty(idAt(1));
});

it('takes a copy also from a client who was given no questions', async () => {
  const stores = openPage('/clients/beta', { library: aWorkspace('alpha', 'beta') });
  await section();
  await open(returned({}));
  expect(await screen.findByText(/were not given to this client/)).toBeVisible();
  expect(Object.keys(stores.library.getState().library.reflections)).toHaveLength(2);
});
