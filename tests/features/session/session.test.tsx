import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { agreeToTerms, writeTerms } from '#src/domain/coaching/contract.ts';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { SessionMessage } from '#src/domain/model/on-screen.ts';
import type { Session } from '#src/domain/model/session.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { promptCards } from '#src/i18n/en/prompt-cards.ts';
import { openSessionLine } from '#src/state/session-line.ts';
import { holdView } from '#src/state/session-view.ts';
import { createVaultStore } from '#src/state/vault-store.ts';
import { MOMENT, openPage } from '#tests/app/harness.tsx';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { locksInMemory } from '#tests/helpers/locks-in-memory.ts';

const AT = '/clients/alpha/session/s-alpha';

/** A workspace whose client has answered, with a session as it is given. */
function workspace(change: (session: Session) => Session = (session) => session): Library {
  const library = aWorkspace('alpha');
  const [session, reflection] = [library.sessions['s-alpha'], library.reflections['r-alpha']];
  if (!session || !reflection) throw new Error('The workspace has no session.');
  library.sessions['s-alpha'] = change({ ...session, startedAt: MOMENT });
  library.reflections['r-alpha'] = { ...reflection, answers: quickPerson().done().answers };
  return library;
}

async function open(change?: (session: Session) => Session) {
  const stores = openPage(AT, { library: workspace(change) });
  await screen.findByRole('heading', { level: 1, name: /^Session of/ });
  const session = () => {
    const now = stores.library.getState().library.sessions['s-alpha'];
    if (!now) throw new Error('The session is gone.');
    return now;
  };
  return { ...stores, session };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp, within_ = screen as Pick<typeof screen, 'getByRole'>) =>
  userEvent.click(within_.getByRole('button', { name }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('keeps topics in the client’s order, each with how it stands', async () => {
  const { session } = await open();
  const agenda = part('Agenda');
  for (const topic of ['The course', 'Money'])
    await userEvent.type(agenda.getByRole('textbox', { name: 'Another topic' }), `${topic}{Enter}`);
  expect(agenda.getByRole('button', { name: 'Move down: Money' })).toHaveAttribute('aria-disabled', 'true');
  await press('Move up: Money', agenda);
  expect(agenda.getByText('Money: now 1 of 2.')).toBeInTheDocument();
  await userEvent.click(
    within(agenda.getByRole('group', { name: 'How it stands: Money' })).getByRole('radio', {
      name: 'Deferred to next time',
    }),
  );
  expect(session().agenda).toMatchObject([
    { text: 'Money', state: 'deferred' },
    { text: 'The course', state: 'open' },
  ]);
  await press('Remove: The course', agenda);
  expect(session().agenda).toHaveLength(1);
});

it('keeps notes private until they are shared by hand', async () => {
  const { session } = await open((begun) => ({ ...begun, notes: [] }));
  const notes = part('Notes');
  expect(notes.getByRole('radio', { name: 'Private: yours alone' })).toBeChecked();
  await userEvent.type(notes.getByRole('textbox', { name: 'We worked on' }), 'The phone call');
  await press('Keep the note', notes);
  expect(session().notes).toMatchObject([{ kind: 'worked-on', text: 'The phone call', audience: 'private' }]);
  // The kind stays as it was chosen.
  expect(notes.getByRole('textbox', { name: 'We worked on' })).toHaveValue('');
  await userEvent.click(notes.getByRole('radio', { name: 'Committed to' }));
  await userEvent.type(notes.getByRole('textbox', { name: 'Committed to' }), 'Ring Ruth');
  await userEvent.click(notes.getByRole('radio', { name: /^Shared/ }));
  expect(notes.getByText(/^Your client sees this note in their window at once/)).toBeVisible();
  await press('Keep the note', notes);
  expect(session().notes[1]).toMatchObject({ kind: 'committed', audience: 'shared' });
  expect(notes.getByRole('textbox', { name: 'Committed to' })).toHaveValue('');
  // The next one is private again.
  expect(notes.getByRole('radio', { name: 'Private: yours alone' })).toBeChecked();

  // Sharing asks once, with the words that will be seen and by whom; and it can be taken back.
  await press('Share with the client: The phone call', notes);
  const dialog = () => within(screen.getByRole('dialog', { name: 'Share this note with your client?' }));
  expect(session().notes[0]?.audience).toBe('private');
  expect(dialog().getByText(/The phone call/)).toBeVisible();
  expect(dialog().getByText(/^Your client sees these words in their window/)).toBeVisible();
  await press('Keep it private', dialog());
  expect(session().notes[0]?.audience).toBe('private');
  await press('Share with the client: The phone call', notes);
  await press('Yes, share it', dialog());
  expect(session().notes[0]?.audience).toBe('shared');
  expect(notes.getByText('Your client can see this note now.')).toBeVisible();
  await press('Make private: The phone call', notes);
  expect(session().notes[0]?.audience).toBe('private');
  await press('Put my notes away', notes);
  expect(notes.queryByText('The phone call')).toBeNull();
  await press('Write a note');
  expect(notes.getByRole('textbox', { name: 'Committed to' })).toHaveFocus();
});

it('fills the four stages from the answers, and may be entered at any', async () => {
  await open();
  await userEvent.click(screen.getByRole('tab', { name: 'Options' }));
  expect(screen.getByRole('tabpanel')).toHaveTextContent('family support worker');
  await userEvent.click(screen.getByRole('tab', { name: 'Reality' }));
  expect(screen.getByRole('tabpanel')).toHaveTextContent('rewrote the rota for the whole shop');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Skills and talents');
  await userEvent.click(screen.getByRole('tab', { name: 'Will' }));
  expect(screen.getByRole('tabpanel')).toHaveTextContent('Live goals: 0 of 3');
  expect(screen.getByRole('tabpanel')).toHaveTextContent(/If .+, then/);
});

it('takes a goal on by itself where no client’s view is open', async () => {
  const { library } = await open();
  await userEvent.click(screen.getByRole('tab', { name: 'Will' }));
  const [first] = screen.getAllByRole('button', { name: /^Take on: / });
  const name = first?.getAttribute('aria-label')?.replace('Take on: ', '') ?? '';
  if (first) await userEvent.click(first);
  expect(await screen.findByText('Live goals: 1 of 3', {}, { timeout: 3000 })).toBeVisible();
  const goals = library.getState().library.reflections['r-alpha']?.goals ?? [];
  expect(goals.map(({ action }) => textOf(action))).toEqual([name]);
  // It stands among the live ones alone.
  expect(screen.queryByRole('button', { name: `Take on: ${name}` })).toBeNull();
  // An action asks for more once there is one.
  const actions = part('Actions');
  expect(actions.queryByRole('combobox')).toBeNull();
  await userEvent.type(actions.getByRole('textbox', { name: 'What' }), 'Ask Ruth');
  expect(within(actions.getByRole('combobox', { name: 'For the goal' })).getAllByRole('option')).toHaveLength(
    2,
  );
});

it('puts a way to say the aspiration on the client’s screen, and says whether their window is open', async () => {
  await open();
  const screenPart = part('What the client sees');
  expect(screenPart.getByText('The client’s window is not open.')).toBeInTheDocument();
  const heard: SessionMessage[] = [];
  const view = openSessionLine('s-alpha', (message) => void heard.push(message));
  act(() => view.send({ kind: 'opened', isOpen: false }));
  expect(await screenPart.findByText('The client’s window is open.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('tab', { name: 'Options' }));
  const [first] = screen.getAllByRole('button', { name: /^Show the client: / });
  const text = first?.getAttribute('aria-label')?.replace('Show the client: ', '') ?? '';
  if (first) await userEvent.click(first);
  expect(screenPart.getByText(text)).toBeVisible();
  await waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ kind: 'show' })));
  // By its name alone.
  expect(JSON.stringify(heard)).toContain('"kind":"option"');
  expect(JSON.stringify(heard)).not.toContain(text.slice(0, 12));
  act(() => view.send({ kind: 'closed' }));
  expect(await screenPart.findByText('The client’s window is not open.')).toBeInTheDocument();
  view.close();
});

it('sees that the client’s window is gone, though no message says so', async () => {
  const locks = locksInMemory();
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks }));
  await open();
  const screenPart = part('What the client sees');
  const view = openSessionLine('s-alpha', () => {});
  const letGo = holdView('s-alpha', () => view.send({ kind: 'opened', isOpen: true }));
  expect(await screenPart.findByText(/window is open\. A private question/)).toBeInTheDocument();
  await waitFor(async () => expect((await locks.query()).pending).toHaveLength(1));
  letGo();
  expect(await screenPart.findByText('The client’s window is not open.')).toBeInTheDocument();
  expect(await locks.query()).toEqual({ held: [], pending: [] });
  // It waits for no longer than it stands there itself.
  holdView('s-alpha', () => view.send({ kind: 'opened', isOpen: false }));
  await waitFor(async () => expect((await locks.query()).pending).toHaveLength(1));
  cleanup();
  await waitFor(async () => expect((await locks.query()).pending).toEqual([]));
  view.close();
});

it('leaves a goal to the window that has the reflection open', async () => {
  const { library } = await open();
  const held = [{ name: 'waymark/reflection/r-alpha' }];
  vi.stubGlobal(
    'navigator',
    Object.assign(Object.create(navigator), { locks: { query: async () => ({ held }) } }),
  );
  const heard: SessionMessage[] = [];
  const view = openSessionLine('s-alpha', (message) => {
    heard.push(message);
    if (message.kind === 'take-on') view.send({ kind: 'taken-on', goal: message.goal });
  });
  await userEvent.click(screen.getByRole('tab', { name: 'Will' }));
  const [first, second] = screen.getAllByRole('button', { name: /^Take on: / });
  if (first) await userEvent.click(first);
  await waitFor(() => expect(heard).toHaveLength(1));
  await waitFor(() => expect(second).not.toHaveAttribute('aria-disabled'));
  view.close();
  expect(heard.filter(({ kind }) => kind === 'take-on')).toMatchObject([{ reflectionId: 'r-alpha' }]);
  expect(library.getState().library.reflections['r-alpha']?.goals).toEqual([]);
  // One that gives no answer is named, once it had its time.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await act(async () => {
      if (second) fireEvent.click(second);
    });
    await act(() => vi.advanceTimersByTimeAsync(3500));
    expect(screen.queryByText(/open in another window, which gave no answer/)).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByText(/open in another window, which gave no answer/)).toBeVisible();
  } finally {
    vi.useRealTimers();
  }
  expect(library.getState().library.reflections['r-alpha']?.goals).toEqual([]);
});

it('has open questions for every stage, and no advice', () => {
  for (const cards of Object.values(promptCards)) {
    const questions = Object.values(cards);
    expect(questions.length).toBeGreaterThanOrEqual(8);
    for (const question of questions) {
      expect(question).toMatch(/\?$/);
      expect(question).not.toMatch(/\b(should|ought|must|why don.t)\b/i);
    }
  }
  const all = Object.values(promptCards).flatMap((cards) => Object.values(cards));
  expect(new Set(all).size).toBe(all.length);
});

it('takes the planned minutes in the digits of any script, and no length that no session has', async () => {
  const { session } = await open();
  const minutes = screen.getByRole('textbox', { name: 'Planned minutes' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '۴۵');
  expect(session().plannedMinutes).toBe(45);
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '3');
  await userEvent.tab();
  expect(session().plannedMinutes).toBe(45);
  expect(minutes).toHaveValue('45');
});

it('asks what an action is, and keeps by when, how both will know, and whose it is', async () => {
  const { session } = await open();
  const actions = part('Actions');
  await press('Add the action', actions);
  expect(await actions.findByText('Say what will be done.')).toBeVisible();
  await userEvent.type(actions.getByRole('textbox', { name: 'What' }), 'Ring the college');
  const byWhen = within(actions.getByRole('group', { name: 'By when' }));
  await userEvent.type(byWhen.getByRole('textbox', { name: 'Day' }), '31');
  await userEvent.type(byWhen.getByRole('textbox', { name: 'Month' }), '2');
  await userEvent.type(byWhen.getByRole('textbox', { name: 'Year' }), '２０２７');
  await press('Add the action', actions);
  // A day that no calendar has is said, and nothing is kept without it.
  expect(byWhen.getByRole('alert')).toHaveTextContent(/^This is no day of the calendar/);
  expect(actions.getByText('Say how you both will know that it is done.')).toBeVisible();
  expect(actions.getByText('Choose whose it is.')).toBeVisible();
  await waitFor(() => expect(byWhen.getByRole('textbox', { name: 'Day' })).toHaveFocus());
  expect(session().actions).toEqual([]);
  await userEvent.clear(byWhen.getByRole('textbox', { name: 'Day' }));
  await userEvent.type(byWhen.getByRole('textbox', { name: 'Day' }), '۱۵');
  await userEvent.clear(byWhen.getByRole('textbox', { name: 'Month' }));
  await userEvent.type(byWhen.getByRole('textbox', { name: 'Month' }), '1');
  await userEvent.type(actions.getByRole('textbox', { name: 'How will we know?' }), 'A day is set');
  await userEvent.selectOptions(actions.getByRole('combobox', { name: 'Whose' }), 'Mine');
  await press('Add the action', actions);
  expect(actions.getByRole('textbox', { name: 'What' })).toHaveFocus();
  expect(actions.queryByRole('group', { name: 'By when' })).toBeNull();
  await waitFor(() =>
    expect(session().actions).toMatchObject([
      { what: 'Ring the college', byWhen: '2027-01-15', howWeKnow: 'A day is set', whose: 'coach' },
    ]),
  );
  await userEvent.click(actions.getByRole('checkbox', { name: 'Done: Ring the college' }));
  expect(session().actions[0]?.doneAt).toMatch(/Z$/);
  expect(session().agreements).toEqual([]);
});

it('asks for each part of an action that is left out, at its field, and for a day that is not over', async () => {
  const { session } = await open();
  const actions = part('Actions');
  await userEvent.type(actions.getByRole('textbox', { name: 'What' }), 'Ring the college{Enter}');
  const byWhen = within(actions.getByRole('group', { name: 'By when' }));
  expect(byWhen.getByRole('alert')).toHaveTextContent('Give the day by which it will be done.');
  const how = actions.getByRole('textbox', { name: 'How will we know?' });
  const whose = actions.getByRole('combobox', { name: 'Whose' });
  for (const [field, problem] of [
    [how, 'Say how you both will know that it is done.'],
    [whose, 'Choose whose it is.'],
  ] as const) {
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(problem);
  }
  const day = async (...parts: readonly string[]) => {
    for (const [at, name] of ['Day', 'Month', 'Year'].entries()) {
      const field = byWhen.getByRole('textbox', { name });
      await userEvent.clear(field);
      await userEvent.type(field, parts[at] ?? '');
    }
  };
  // The day before the session is a slip of the year or the month; its own day may be meant.
  await day('21', '11', '2026');
  expect(byWhen.getByRole('alert')).toHaveTextContent('That day was before this session. Check the year.');
  await userEvent.type(how, '   ');
  await userEvent.selectOptions(whose, 'The client’s');
  await day('22', '11', '2026');
  await press('Add the action', actions);
  expect(byWhen.queryByRole('alert')).toBeNull();
  expect(how).toBeInvalid();
  expect(session().actions).toEqual([]);
  await userEvent.type(how, 'A day is set{Enter}');
  await waitFor(() =>
    expect(session().actions).toMatchObject([
      { what: 'Ring the college', byWhen: '2026-11-22', howWeKnow: 'A day is set', whose: 'client' },
    ]),
  );
});

it.each([
  ['Agenda', 'Add the topic', 'Write the topic first.', 'Another topic'],
  ['Agreements', 'Add the agreement', 'Write what you two agree on first.', 'We agree that'],
  ['Notes', 'Keep the note', 'Write the note first.', 'We worked on'],
  ['The talk', 'Show this question', 'Write your question first.', 'A question in my own words'],
])(
  'says in “%s” what is missing where nothing was written, and no more once something is',
  async (name, button, said, label) => {
    const { session } = await open((begun) => ({ ...begun, notes: [] }));
    const before = session();
    const of = part(name);
    const field = of.getByRole('textbox', { name: label });
    await userEvent.type(field, ' ');
    await press(button, of);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(said);
    await waitFor(() => expect(field).toHaveFocus());
    expect(session()).toBe(before);
    await userEvent.type(field, 'Something');
    expect(of.queryByText(said)).toBeNull();
    await press(button, of);
    expect(of.getByRole('textbox', { name: label })).toHaveValue('');
  },
);

it('has what earlier sessions left to do, and marks it where it was agreed', async () => {
  const library = workspace();
  const now = library.sessions['s-alpha'];
  if (!now) throw new Error('No session.');
  const action = {
    id: 'a1',
    what: 'Ask Sam',
    byWhen: null,
    howWeKnow: '',
    whose: 'client',
    doneAt: null,
    goalId: null,
  } as const;
  const before = {
    ...now,
    id: 's-before',
    startedAt: '2020-01-01T10:00:00Z',
    lockedAt: '2020-01-01T11:00:00Z',
    actions: [action],
  };
  library.sessions['s-before'] = before;
  const stores = openPage(AT, { library });
  await screen.findByRole('heading', { level: 1, name: /^Session of/ });
  expect(part('Actions').getByRole('heading', { name: 'Left to do from before' })).toBeVisible();
  await userEvent.click(part('Actions').getByRole('checkbox', { name: 'Done: Ask Sam' }));
  expect(stores.library.getState().library.sessions['s-before']?.actions[0]?.doneAt).not.toBeNull();
  expect(part('Actions').getByRole('checkbox', { name: 'Done: Ask Sam' })).toBeChecked();
});

it('takes everything off the screen by one key, and brings it back with what was half typed', async () => {
  await open((begun) => ({ ...begun, notes: [] }));
  await userEvent.type(part('Notes').getByRole('textbox', { name: 'We worked on' }), 'half a thought');
  await userEvent.keyboard('{F2}');
  expect(screen.getByRole('heading', { level: 1, name: 'Hidden' })).toBeVisible();
  expect(document.documentElement).not.toHaveTextContent('planted');
  expect(document.documentElement).not.toHaveTextContent('half a thought');
  expect(document.title).toBe('Hidden · Waymark');
  expect(screen.getByRole('button', { name: /^Show it again/ })).toHaveFocus();
  await userEvent.keyboard('{F2}');
  expect(part('Notes').getByRole('textbox', { name: 'We worked on' })).toHaveValue('half a thought');
  expect(document.title).toContain('planted-alpha');
});

it('comes back to where one was: the stage of the talk, the field and the place in it, or the button', async () => {
  await open((begun) => ({ ...begun, notes: [] }));
  await userEvent.click(screen.getByRole('tab', { name: 'Will' }));
  const field = () => part('Notes').getByRole<HTMLTextAreaElement>('textbox', { name: 'We worked on' });
  await userEvent.type(field(), 'half a thought');
  field().setSelectionRange(4, 6);
  await userEvent.keyboard('{F2}');
  expect(screen.queryByRole('tab')).toBeNull();
  await press(/^Show it again/);
  expect(field()).toHaveFocus();
  expect([field().selectionStart, field().selectionEnd]).toEqual([4, 6]);
  expect(screen.getByRole('tab', { name: 'Will' })).toHaveAttribute('aria-selected', 'true');
  // Hidden from the other window, while the focus is on the second of two alike.
  const hide = (isHidden: boolean) => act(() => view.send({ kind: 'hide', isHidden }));
  const view = openSessionLine('s-alpha', () => {});
  const takers = () => screen.getAllByRole('button', { name: /^Take on: / });
  takers()[1]?.focus();
  hide(true);
  expect(await screen.findByRole('heading', { level: 1, name: 'Hidden' })).toBeVisible();
  hide(false);
  await waitFor(() => expect(takers()[1]).toHaveFocus());
  view.close();
});

it('shows how the client’s text would read with words of the coach in it', async () => {
  await open();
  const offers = part('Offer words of mine');
  const phrase = offers.getByRole<HTMLSelectElement>('combobox', { name: 'For the phrase' });
  expect(phrase).toHaveDisplayValue('Choose a phrase');
  const chosen = [...phrase.options].find(({ text }) => text.includes('family support worker'));
  await userEvent.selectOptions(phrase, chosen?.value ?? '');
  // The whole sentence stands there from the choice on.
  expect(offers.getByText('The text now:').parentElement).toHaveTextContent('family support worker');
  expect(offers.queryByText('It would read:')).toBeNull();
  await userEvent.type(offers.getByRole('textbox', { name: 'My words for it' }), 'a helper of families');
  const reads = offers.getByText('It would read:').parentElement;
  expect(reads).toHaveTextContent(/^It would read: .*\w a helper of families\b/);
  expect(reads).not.toHaveTextContent('family support worker');
});

const anOffer: Session['offered'][number] = {
  id: 'o1',
  reflectionId: 'r-alpha',
  key: 'statement:target/own-1',
  text: 'a helper of families',
  at: MOMENT,
  answer: 'open',
};

it('mirrors what stands on the client’s screen, also once words were taken and once all is finished', async () => {
  const { session } = await open((before) => ({ ...before, offered: [anOffer] }));
  const mirror = part('What the client sees');
  expect(mirror.getByText('Ready when you are.')).toBeVisible();
  await press('Show the client: a helper of families');
  expect(mirror.getByText('a helper of families')).toBeVisible();
  const view = openSessionLine('s-alpha', () => {});
  act(() => view.send({ kind: 'answered', offeredId: 'o1', answer: 'taken' }));
  expect(await mirror.findByText(/^Taken\. They stand in your text/)).toBeVisible();
  expect(mirror.queryByText('a helper of families')).toBeNull();
  act(() => view.send({ kind: 'answered', offeredId: 'o1', answer: 'open' }));
  expect(await mirror.findByText('a helper of families')).toBeVisible();
  expect(session().offered[0]?.answer).toBe('open');
  act(() => view.send({ kind: 'opened', isOpen: false }));
  await screen.findByText('The client’s window is open.');
  await press('Finish the session');
  await press('Yes, finish it');
  // As long as the client still looks at it.
  const left = part('What the client sees');
  expect(await left.findByText('This session is finished.')).toBeVisible();
  expect(left.queryByRole('button')).toBeNull();
  act(() => view.send({ kind: 'closed' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'What the client sees' })).toBeNull());
  view.close();
});

it('takes words out again that the client took, where no window of theirs is open', async () => {
  const { session, library } = await open((before) => ({
    ...before,
    offered: [{ ...anOffer, answer: 'taken' }],
  }));
  // Written over since, or never there: nothing to take out.
  expect(screen.queryByRole('button', { name: /^Undo: / })).toBeNull();
  const edit = {
    text: anOffer.text,
    over: 'family support worker',
    language: 'en',
    offeredBy: 'coach' as const,
  };
  act(() =>
    library.getState().revise('r-alpha', (before) => ({ ...before, edits: { [anOffer.key]: edit } })),
  );
  await press(/^Undo: take these words of mine out/);
  await waitFor(() => expect(session().offered[0]?.answer).toBe('open'));
  expect(library.getState().library.reflections['r-alpha']?.edits).toEqual({});
});

it('keeps a label hidden that was hidden before', async () => {
  const { activity } = await open();
  act(() => activity.getState().setLabelHidden(true));
  await press(/^Hide everything private/);
  await press(/^Show it again/);
  expect(activity.getState().isLabelHidden).toBe(true);
});

it('opens the client’s view in a window, and says so where the browser refuses', async () => {
  const opening = vi.spyOn(window, 'open').mockReturnValue(null);
  await open();
  await press('Open the client’s view in a second window');
  expect(opening.mock.calls[0]?.[0]).toMatch(/#\/clients\/alpha\/shared\/s-alpha$/);
  expect(screen.getByRole('alert', { name: '' })).toHaveTextContent(/^The browser did not open a window/);
  expect(screen.getByRole('link', { name: 'Shared page' })).toHaveAttribute(
    'href',
    '#/clients/alpha/shared/s-alpha',
  );
});

it('says quietly that no contract is agreed, and nothing once it is', async () => {
  const { library } = await open();
  expect(screen.getByText(/^No contract is written with this client\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'To the contract' })).toHaveAttribute('href', '#/clients/alpha');
  const terms = { purpose: 'Find work', whoSees: '', limits: '', keepUntil: null };
  const today = '2026-11-22';
  act(() => library.getState().changeClient('alpha', (client) => writeTerms(client, terms, today)));
  expect(screen.getByText(/^The contract is not agreed yet\./)).toBeVisible();
  act(() => library.getState().changeClient('alpha', (client) => agreeToTerms(client, 'A. B.', today)));
  expect(screen.queryByText(/contract/)).toBeNull();
});

it('finishes after asking; then only later notes come in, and outcomes', async () => {
  const { session } = await open();
  await press('Finish the session');
  await press('Yes, finish it');
  expect(session().lockedAt).not.toBeNull();
  expect(screen.getByText(/^This session is finished\. Its record/)).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Set the day of the next review' })).toBeVisible();
  for (const name of ['Agenda', 'Notes', 'Agreements', 'Actions'])
    expect(part(name).queryByRole('textbox')).toBeNull();
  // Nothing of it goes on: no minutes, no questions to put, nothing to open.
  expect(screen.queryByRole('timer')).toBeNull();
  expect(screen.queryByText('On screen')).toBeNull();
  expect(screen.queryByRole('region', { name: 'What the client sees' })).toBeNull();
  expect(screen.queryByRole('tab')).toBeNull();
  await userEvent.type(part('Added later').getByRole('textbox'), 'She rang{Enter}');
  expect(session().additions).toMatchObject([{ text: 'She rang' }]);
});

it('asks at the end what became of each open topic, with one press, and the next session begins with what was deferred', async () => {
  const topic = (id: string, text: string, state: 'open' | 'discussed' | 'deferred' = 'open') => ({
    id,
    text,
    state,
    carriedFrom: null,
  });
  const stores = await open((begun) => ({
    ...begun,
    agenda: [
      topic('t1', 'The course'),
      topic('t2', 'Money'),
      topic('t3', 'Talked over', 'discussed'),
      topic('t4', 'The move'),
    ],
  }));
  await press('Finish the session');
  const dialog = within(screen.getByRole('dialog', { name: /^Finish this session/ }));
  expect(dialog.getByText(/^These topics are still open\./)).toBeVisible();
  expect(dialog.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
    'The course',
    'Money',
    'The move',
  ]);
  const answer = (name: string, state: string) =>
    userEvent.click(
      within(dialog.getByRole('group', { name: `How it stands: ${name}` })).getByRole('radio', {
        name: state,
      }),
    );
  await answer('The course', 'Discussed');
  await answer('Money', 'Deferred to next time');
  // It stays in sight, so that a slip can be put right.
  await answer('The course', 'Deferred to next time');
  await answer('The course', 'Discussed');
  await press('Yes, finish it', dialog);
  expect(stores.session().agenda.map(({ state }) => state)).toEqual([
    'discussed',
    'deferred',
    'discussed',
    'deferred',
  ]);
  const id = stores.library.getState().beginSession('alpha');
  const next = stores.library.getState().library.sessions[id];
  expect(next?.agenda.map(({ text, state }) => [text, state])).toEqual([
    ['Money', 'open'],
    ['The move', 'open'],
  ]);
});

it('asks nothing at the end about topics that were discussed or deferred already', async () => {
  await open((begun) => ({
    ...begun,
    agenda: [{ id: 't1', text: 'Money', state: 'deferred', carriedFrom: null }],
  }));
  await press('Finish the session');
  const dialog = within(screen.getByRole('dialog', { name: /^Finish this session/ }));
  expect(dialog.queryByText(/still open/)).toBeNull();
  expect(dialog.queryByRole('radio')).toBeNull();
});

it('says so where a session is not here, or is another client’s', async () => {
  openPage('/clients/alpha/session/s-beta', { library: aWorkspace('alpha', 'beta') });
  expect(await screen.findByRole('heading', { name: 'This session is not here' })).toBeVisible();
});

it('is begun on the client’s page, and carries over what was left', async () => {
  const library = workspace((session) =>
    lockSession(
      { ...session, agenda: [{ id: 't1', text: 'Fewer days', state: 'deferred', carriedFrom: null }] },
      MOMENT,
    ),
  );
  openPage('/clients/alpha', { library });
  await userEvent.click(await screen.findByRole('button', { name: 'Begin a session' }));
  expect(await screen.findByText('carried over')).toBeVisible();
  expect(part('Agenda').getByRole('listitem')).toHaveTextContent('Fewer days');
});

it('names reflections by their day while the label is hidden', async () => {
  const library = workspace();
  const reflection = library.reflections['r-alpha'];
  if (reflection) library.reflections.second = { ...reflection, id: 'second', title: 'planted-title' };
  const { activity } = openPage(AT, { library });
  const choice = await screen.findByRole('combobox', { name: 'Reflection' });
  expect(choice).toHaveTextContent('planted-title');
  act(() => activity.getState().setLabelHidden(true));
  expect(choice).not.toHaveTextContent('planted');
  expect(choice).toHaveTextContent('Begun on 22 November 2026');
});

it('is gone on with where it was left, and no second one is begun by mistake', async () => {
  const stores = openPage('/clients/alpha', {
    library: workspace((session) => ({ ...session, endedAt: null })),
  });
  expect(await screen.findByText('not finished')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Begin a session' })).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Go on with the session' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Session of/ })).toBeVisible();
  expect(Object.keys(stores.library.getState().library.sessions)).toEqual(['s-alpha']);
});

it('says that the lock is put off while the session is open, where it is', async () => {
  const opened = (lockAfter: number) =>
    createVaultStore('open', () => Promise.reject(new Error('no door')), lockAfter);
  openPage(AT, { library: workspace(), vault: opened(10) });
  expect(
    await screen.findByText(/locks itself after 60 minutes without a sign of you, not after 10\./),
  ).toBeVisible();
  cleanup();
  openPage(AT, { library: workspace(), vault: opened(120) });
  await screen.findByRole('heading', { level: 1, name: /^Session of/ });
  expect(screen.queryByText(/locks itself after/)).toBeNull();
});

it('shows of a finished session what was answered in it, with what stood there before', async () => {
  const library = workspace((before) => lockSession(before, '2026-11-22T11:00:00.000Z'));
  const now = library.reflections['r-alpha'];
  if (!now) throw new Error('The workspace has no reflection.');
  const said = { id: 's-alpha-good-hour', at: MOMENT, question: 'A good hour?', text: 'One thing to do' };
  const reflection = { ...now, createdAt: '2026-01-01T10:00:00.000Z', said: [said] };
  const changed = aReflection().picking('must-fit', { own: 'quiet Sundays' }).done().answers;
  const states = [
    ['before-session', MOMENT, reflection],
    ['at-session', '2026-11-22T11:00:00.000Z', { ...reflection, answers: { ...now.answers, ...changed } }],
  ] as const;
  library.reflections['r-alpha'] = reflection;
  library.versions = Object.fromEntries(
    states.map(([cause, keptAt, kept]) => [
      cause,
      {
        id: cause,
        reflectionId: 'r-alpha',
        name: '',
        cause,
        reason: null,
        keptAt,
        reflection: kept,
        revision: 0,
      },
    ]),
  );
  openPage(AT, { library });
  const region = await screen.findByRole('region', { name: 'What the client answered in this session' });
  const answered = within(region);
  expect(await answered.findByText('quiet Sundays')).toBeVisible();
  expect(answered.getByText(/^Before: /)).toBeVisible();
  expect(answered.getByText('One thing to do')).toBeVisible();
  expect(answered.getAllByRole('term')).toHaveLength(2);
});

it('changes an action until the session is finished, in its place', async () => {
  const id = 'a1';
  const { session } = await open((begun) => ({
    ...begun,
    actions: [
      {
        id,
        what: 'Ring the school',
        byWhen: '2027-01-15',
        howWeKnow: 'A day is set',
        whose: 'client',
        doneAt: null,
        goalId: null,
      },
    ],
  }));
  const actions = part('Actions');
  await press('Change the action: Ring the school', actions);
  const [field] = actions.getAllByRole('textbox', { name: 'What' });
  if (!field) throw new Error('There is no field.');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('Ring the school');
  await userEvent.type(field, ' on Monday');
  await press('Keep the change', actions);
  expect(session().actions.at(-1)).toMatchObject({ id, what: 'Ring the school on Monday' });
  expect(actions.getByRole('button', { name: 'Change the action: Ring the school on Monday' })).toHaveFocus();
  await press('Change the action: Ring the school on Monday', actions);
  await press('Leave it as it was', actions);
  expect(session().actions.at(-1)?.what).toBe('Ring the school on Monday');
  await press('Finish the session');
  await press('Yes, finish it');
  expect(screen.queryByRole('button', { name: /^Change the action/ })).toBeNull();
});
