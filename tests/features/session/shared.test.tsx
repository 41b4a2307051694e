import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { nameOfGoal } from '#src/domain/coaching/goal-named.ts';
import { optionsOf } from '#src/domain/coaching/option-named.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { OnScreen, SessionMessage } from '#src/domain/model/on-screen.ts';
import type { Session } from '#src/domain/model/session.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { cameAsView } from '#src/state/newest-view.ts';
import { openSessionLine } from '#src/state/session-line.ts';
import { openPage } from '#tests/app/harness.tsx';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { locksInMemory } from '#tests/helpers/locks-in-memory.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const shared: Partial<Session> = {
  agenda: [{ id: 't1', text: 'The course', state: 'discussed', carriedFrom: null }],
  agreements: [{ id: 'g1', text: 'We meet on Mondays', at: NOW }],
  notes: [
    { id: 'n1', at: NOW, kind: 'free', text: 'planted-private', audience: 'private' },
    { id: 'n2', at: NOW, kind: 'committed', text: 'Ask Ruth', audience: 'shared' },
  ],
};

function workspace(part: Partial<Session>): Library {
  const library = aWorkspace('gamma', 'beta');
  const [session, reflection] = [library.sessions['s-gamma'], library.reflections['r-gamma']];
  if (!session || !reflection) throw new Error('The workspace has no session.');
  library.sessions['s-gamma'] = { ...session, ...part };
  library.reflections['r-gamma'] = {
    ...reflection,
    answers: quickPerson().counting('pay', { need: '1,234' }).done().answers,
  };
  return library;
}

const lines: { close: () => void }[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const line of lines.splice(0)) line.close();
});

/**
 * The client’s view, with a coach’s page at the other end of the line. The session is another than that of session.test.tsx,
 * which may run beside this and would hear it.
 */
async function open(onScreen: OnScreen, part: Partial<Session> = shared) {
  const heard: SessionMessage[] = [];
  const coach = openSessionLine('s-gamma', (message) => {
    heard.push(message);
    if (message.kind === 'hello') coach.send({ kind: 'show', onScreen, reflectionId: 'r-gamma' });
  });
  lines.push(coach);
  const stores = openPage('/clients/gamma/shared/s-gamma', { library: workspace(part) });
  await screen.findByText('Nothing else is in this window.');
  await waitFor(() => expect(heard).toContainEqual({ kind: 'hello' }));
  const reflection = () => stores.library.getState().library.reflections['r-gamma'];
  return { ...stores, heard, coach, reflection };
}

function expectNothingPlanted(): void {
  expect(document.documentElement.outerHTML).not.toContain('planted');
  expect(document.title).toBe('Waymark');
  expect(screen.queryByRole('link')).toBeNull();
}

it('stands there without a name, a private word or a way out', async () => {
  await open({ kind: 'nothing' });
  expect(screen.getByRole('heading', { level: 1, name: 'Ready when you are.' })).toBeVisible();
  for (const [button, words] of [
    ['Agenda', 'The course Discussed'],
    ['Notes', 'Ask Ruth'],
    ['What we agreed', 'We meet on Mondays'],
  ] as const) {
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(screen.getByRole('region', { name: button })).toHaveTextContent(words);
    expectNothingPlanted();
  }
});

it('holds the lock of the view while it stands there, and says so once it does', async () => {
  const locks = locksInMemory();
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks }));
  const held = async () =>
    (await locks.query()).held.filter(({ name }) => name !== 'waymark-newest-client-view');
  // The coach's page waits for the view that stood there before.
  let letGo = () => {};
  const asking = locks.request('waymark-session-view/s-gamma', {}, () => {
    return new Promise<void>((resolve) => {
      letGo = resolve;
    });
  });
  const { heard } = await open({ kind: 'nothing' });
  await waitFor(() => expect(heard).toContainEqual({ kind: 'opened', isOpen: false }));
  expect(await held()).toMatchObject([{ mode: 'exclusive' }]);
  heard.splice(0);
  letGo();
  await asking;
  await waitFor(() => expect(heard).toContainEqual({ kind: 'opened', isOpen: false }));
  expect(await held()).toEqual([{ name: 'waymark-session-view/s-gamma', mode: 'shared' }]);
  // One that the browser sets aside must be able to come back.
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await waitFor(async () => expect(await held()).toEqual([]));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await waitFor(async () => expect(await held()).toHaveLength(1));
  cleanup();
  await waitFor(async () => expect(await held()).toEqual([]));
});

it('answers nobody once it has left, and again when it is back', async () => {
  const { heard, coach } = await open({ kind: 'nothing' });
  await waitFor(() => expect(heard).toContainEqual({ kind: 'opened', isOpen: false }));
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'closed' }));
  coach.send({ kind: 'hello' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard.at(-1)).toEqual({ kind: 'closed' });
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'opened', isOpen: false }));
  coach.send({ kind: 'hello' });
  await waitFor(() => expect(heard.slice(-2)).toEqual(Array(2).fill({ kind: 'opened', isOpen: false })));
});

it('shows a goal once it is taken on, and of a private one no word', async () => {
  const { library } = await open({ kind: 'nothing' });
  const kept = (text: string) => [{ text, kind: 'frame' as const, sources: [], rule: 'test', from: null }];
  act(() =>
    library.getState().revise('r-gamma', (before) => ({
      ...before,
      goals: [
        aGoal({ id: 'g1', takenOn: '2026-11-22' }),
        aGoal({ id: 'g2', takenOn: '2026-11-22', action: kept('Pay off my debt') }),
        aGoal({ id: 'g3', takenOn: '2026-11-01', action: kept('An older goal') }),
      ],
    })),
  );
  await userEvent.click(screen.getByRole('button', { name: 'What we agreed' }));
  const panel = screen.getByRole('region', { name: 'What we agreed' });
  expect(panel).toHaveTextContent('By 1 February 2027, I will finish the bookkeeping course.');
  expect(panel).toHaveTextContent('A goal that you keep to yourself');
  expect(panel).not.toHaveTextContent(/debt|older/);
});

it('says that saving failed, and offers no copy of the workspace to whoever sits there', async () => {
  const { activity } = await open({ kind: 'nothing' });
  act(() => {
    activity.getState().setSave({ kind: 'failed', reason: 'full' });
    activity.setState({ updateReady: true });
  });
  expect(await screen.findByText('Not saved')).toBeVisible();
  expect(screen.getAllByRole('status')).not.toHaveLength(0);
  const names = screen.getAllByRole('button').map((button) => button.textContent);
  expect(names).toEqual(['Agenda', 'Notes', 'What we agreed']);
});

it('keeps the client’s words in the client’s reflection', async () => {
  const { reflection } = await open({ kind: 'card', stage: 'goal', cardId: 'good-hour' });
  await screen.findByRole('heading', { level: 1, name: 'What would make this hour a good one for you?' });
  await userEvent.type(screen.getByRole('textbox', { name: 'In your words' }), 'A plan');
  expect(reflection()?.said).toMatchObject([
    { id: 's-gamma-good-hour', question: 'What would make this hour a good one for you?', text: 'A plan' },
  ]);
  expectNothingPlanted();
});

it('shows a way to say the aspiration, and keeps what the client says of it', async () => {
  const { reflection: answers } = { reflection: workspace(shared).reflections['r-gamma'] };
  if (!answers) throw new Error('The client has no reflection.');
  const written = synthesize(answers, questionnaire, { today: '2026-11-22', audience: 'self', language: en });
  const [option] = optionsOf(written);
  if (!option) throw new Error('The answers carry no text.');
  const { reflection } = await open({ kind: 'option', option: option.name });
  expect(await screen.findByRole('heading', { level: 1, name: textOf(option.text) })).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'In your words' }), 'Nearly');
  expect(reflection()?.said).toMatchObject([
    { text: 'Nearly', question: expect.stringContaining('What fits, and what does not?') },
  ]);
  expectNothingPlanted();
});

it('answers a question of the questionnaire in the reflection itself', async () => {
  const { reflection } = await open({ kind: 'question', questionId: 'horizon' });
  await userEvent.click(await screen.findByRole('radio', { name: '5 years' }));
  expect(reflection()?.answers.horizon?.value).toEqual({ kind: 'choice', value: 'five' });
  expectNothingPlanted();
});

it('keeps money closed until the client opens it here', async () => {
  await open({ kind: 'question', questionId: 'pay' });
  expect(await screen.findByText(/^This is private/)).toBeVisible();
  expect(document.documentElement.outerHTML).not.toContain('1,234');
  await userEvent.click(screen.getByRole('button', { name: 'Open it here' }));
  expect(await screen.findByDisplayValue('1,234')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close it again' }));
  expect(screen.queryByDisplayValue('1,234')).toBeNull();
});

it('closes what stands open when the coach hides everything, and tells before that it is open', async () => {
  const { coach, heard } = await open({ kind: 'question', questionId: 'pay' });
  await userEvent.click(await screen.findByRole('button', { name: 'Open it here' }));
  expect(await screen.findByDisplayValue('1,234')).toBeVisible();
  await waitFor(() => expect(heard).toContainEqual({ kind: 'opened', isOpen: true }));
  coach.send({ kind: 'hide', isHidden: true });
  await waitFor(() => expect(screen.queryByDisplayValue('1,234')).toBeNull());
  await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'opened', isOpen: false }));
});

const offeredFor = (key: string): Partial<Session> => ({
  ...shared,
  offered: [{ id: 'o1', reflectionId: 'r-gamma', key, text: 'words of the coach', at: NOW, answer: 'open' }],
});

it('brings a coach’s words into the text only when they are taken, and tells the coach', async () => {
  const key = 'statement:target/own-1';
  const { reflection, heard } = await open({ kind: 'offered', offeredId: 'o1' }, offeredFor(key));
  await screen.findByRole('heading', { level: 1, name: 'words of the coach' });
  expect(screen.getByText('Your coach’s words')).toBeVisible();
  const reads = screen.getByText('With these words it would read:').parentElement;
  expect(screen.getByText('Your text now:').parentElement).toHaveTextContent('family support worker');
  expect(reads).toHaveTextContent(/\w words of the coach\b/);
  expect(reads).not.toHaveTextContent('family support worker');
  expect(reflection()?.edits).toEqual({});
  await userEvent.click(screen.getByRole('button', { name: 'Take these words' }));
  expect(reflection()?.edits[key]).toMatchObject({ text: 'words of the coach', offeredBy: 'coach' });
  await waitFor(() => expect(heard).toContainEqual({ kind: 'answered', offeredId: 'o1', answer: 'taken' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Taken/);
  expect(screen.getByText('Your text now:').parentElement).toHaveTextContent(/\w words of the coach\b/);
  // Taken back, the client may decide again.
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(reflection()?.edits).toEqual({});
  await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'answered', offeredId: 'o1', answer: 'open' }));
  expect(screen.getByRole('button', { name: 'Take these words' })).toBeVisible();
});

it('gives words back when the coach’s page asks for it, and only those that stand there', async () => {
  const key = 'statement:target/own-1';
  const { reflection, heard, coach } = await open({ kind: 'offered', offeredId: 'o1' }, offeredFor(key));
  await userEvent.click(await screen.findByRole('button', { name: 'Take these words' }));
  await waitFor(() => expect(heard).toContainEqual({ kind: 'answered', offeredId: 'o1', answer: 'taken' }));
  act(() => coach.send({ kind: 'give-back', offeredId: 'unknown' }));
  act(() => coach.send({ kind: 'give-back', offeredId: 'o1' }));
  await waitFor(() => expect(reflection()?.edits).toEqual({}));
  await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'answered', offeredId: 'o1', answer: 'open' }));
});

it('lets nobody take words into a text that they have not seen: a private one is opened first', async () => {
  const { library } = await open({ kind: 'offered', offeredId: 'o1' }, offeredFor('statement:target/own-1'));
  await screen.findByRole('button', { name: 'Take these words' });
  act(() =>
    library.getState().revise('r-gamma', (before) => ({
      ...before,
      answers: quickPerson().serving('help', 'people living with my depression').done().answers,
    })),
  );
  expect(await screen.findByText(/^Something in your text is private/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take these words' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Open it here' }));
  expect(screen.getByText('With these words it would read:').parentElement).toHaveTextContent('depression');
  expect(screen.getByRole('button', { name: 'Take these words' })).toBeVisible();
});

it('changes nothing where they are left, and notes it down itself where no coach’s page answers', async () => {
  const { reflection, library } = await open(
    { kind: 'offered', offeredId: 'o1' },
    offeredFor('statement:gone'),
  );
  expect(await screen.findByText(/is not there any more/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take these words' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Leave them' }));
  expect(reflection()?.edits).toEqual({});
  await waitFor(
    () => expect(library.getState().library.sessions['s-gamma']?.offered[0]?.answer).toBe('left'),
    { timeout: 3000 },
  );
});

it('says that a finished session is finished, and hides the coach’s page by the same key', async () => {
  const { heard } = await open(
    { kind: 'card', stage: 'goal', cardId: 'good-hour' },
    { ...shared, lockedAt: NOW },
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'This session is finished.' })).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.keyboard('{F2}');
  await waitFor(() => expect(heard).toContainEqual({ kind: 'hide', isHidden: true }));
});

it('shows nothing of a session that is another client’s, and names nobody who is not here', async () => {
  openPage('/clients/gamma/shared/s-beta', { library: workspace(shared) });
  expect(await screen.findByRole('heading', { name: 'There is nothing to show here.' })).toBeVisible();
  expectNothingPlanted();
  expect(within(document.body).queryByRole('link')).toBeNull();
});

it('takes a goal on for the coach’s page, which names it, and says so', async () => {
  const { coach, heard, reflection } = await open({ kind: 'nothing' });
  const given = reflection();
  if (!given) throw new Error('The reflection is gone.');
  const { goals } = synthesize(given, questionnaire, { today: '2026-11-22', audience: 'self', language: en });
  const [goal] = goals;
  if (!goal) throw new Error('The answers carry no goal.');
  const name = nameOfGoal(goal);
  act(() => coach.send({ kind: 'take-on', reflectionId: 'r-gamma', goal: name }));
  await waitFor(() => expect(heard).toContainEqual({ kind: 'taken-on', goal: name }));
  expect(reflection()?.goals.map(({ origin }) => origin)).toEqual([goal.id]);
  // Neither another client's reflection, nor a goal that the answers do not carry.
  coach.send({ kind: 'take-on', reflectionId: 'r-beta', goal: name });
  coach.send({ kind: 'take-on', reflectionId: 'r-gamma', goal: 'unknown' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard.filter(({ kind }) => kind === 'taken-on')).toHaveLength(1);
  expectNothingPlanted();
});

it('offers no copy of the workspace, and tells no cause, where it stops working', async () => {
  const library = workspace(shared);
  const session = library.sessions['s-gamma'];
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // A record that is not whole: the page itself fails, as by a mistake of ours.
  if (session) Object.assign(session, { notes: null });
  const stores = openPage('/clients/gamma/shared/s-gamma', { library });
  expect(
    await screen.findByRole('heading', { name: 'Something in this page stopped working' }),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  act(() => stores.activity.getState().setSave({ kind: 'failed', reason: 'full' }));
  expect(screen.queryByRole('button', { name: /copy/i })).toBeNull();
  expect(screen.queryByText('For a report of the mistake')).toBeNull();
  expect(document.documentElement.outerHTML).not.toContain('planted');
});

it('gives way to the same page in a newer window, and comes back by a press', async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks: locksInMemory() }));
  const letGo = vi.fn();
  const takeOver = vi.fn();
  const stores = openPage('/clients/gamma/shared/s-gamma', {
    library: workspace(shared),
    app: { openRecord: () => letGo },
  });
  stores.outside.takeOver = takeOver;
  await screen.findByText('Nothing else is in this window.');
  vi.spyOn(window, 'close').mockImplementation(() => {});
  const stop = cameAsView(() => {});
  lines.push({ close: stop });
  expect(await screen.findByRole('heading', { name: 'This page goes on in another window.' })).toBeVisible();
  // It holds the reflection no more, and has no way into the workspace.
  expect(letGo).toHaveBeenCalled();
  expectNothingPlanted();
  const heard = vi.fn();
  lines.push({ close: cameAsView(heard) });
  await userEvent.click(screen.getByRole('button', { name: 'Go on here' }));
  expect(await screen.findByText('Nothing else is in this window.')).toBeVisible();
  await waitFor(() => expect(heard).toHaveBeenCalled());
  expect(takeOver).toHaveBeenCalled();
});

it('holds no reflection once the session is finished, so that the next one finds it free', async () => {
  const openRecord = vi.fn(() => () => {});
  openPage('/clients/gamma/shared/s-gamma', {
    library: workspace({ ...shared, endedAt: NOW, lockedAt: NOW }),
    app: { openRecord },
  });
  await screen.findByRole('heading', { name: 'This session is finished.' });
  expect(openRecord).not.toHaveBeenCalled();
});

it('starts a reflection by one press where there is none, and keeps the client’s words in it', async () => {
  const library = workspace(shared);
  library.reflections = Object.fromEntries(
    Object.entries(library.reflections).filter(([, { clientId }]) => clientId !== 'gamma'),
  );
  const coach = openSessionLine('s-gamma', (message) => {
    if (message.kind === 'hello')
      coach.send({
        kind: 'show',
        onScreen: { kind: 'card', stage: 'goal', cardId: 'good-hour' },
        reflectionId: null,
      });
  });
  lines.push(coach);
  const stores = openPage('/clients/gamma/shared/s-gamma', { library });
  expect(await screen.findByRole('heading', { name: /What would make this hour/ })).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Start it and write here' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'In your words' }), 'One thing to do');
  const theirs = Object.values(stores.library.getState().library.reflections).filter(
    ({ clientId }) => clientId === 'gamma',
  );
  expect(theirs.map(({ said }) => said.map(({ text }) => text))).toEqual([['One thing to do']]);
});
