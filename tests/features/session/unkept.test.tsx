import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import { MOMENT, openPage } from '#tests/app/harness.tsx';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

let count = 0;

/** A session of a client of its own, with nothing in it: drafts are named after it. */
async function open() {
  const name = `unkept${++count}`;
  const library = aWorkspace(name);
  const id = `s-${name}`;
  const { [id]: session } = library.sessions;
  if (!session) throw new Error('There is no session.');
  library.sessions[id] = {
    ...session,
    startedAt: MOMENT,
    agenda: [],
    notes: [],
    agreements: [],
    actions: [],
    offered: [],
  };
  const stores = openPage(`/clients/${name}/session/${id}`, { library });
  await screen.findByRole('heading', { level: 1, name: /^Session of/ });
  const now = () => {
    const { [id]: kept } = stores.library.getState().library.sessions;
    if (!kept) throw new Error('The session is gone.');
    return kept;
  };
  const lock = () => stores.library.getState().changeSession(id, (before) => lockSession(before, MOMENT));
  return { now, lock };
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const type = (area: string, field: string, text: string) =>
  userEvent.type(region(area).getByRole('textbox', { name: field }), text);
const finish = () => userEvent.click(screen.getByRole('button', { name: 'Finish the session' }));
const dialog = () => within(screen.getByRole('dialog', { name: /^Finish this session/ }));
const confirm = () => userEvent.click(dialog().getByRole('button', { name: 'Yes, finish it' }));
const say = (words: string, answer: string) =>
  userEvent.click(
    within(dialog().getByRole('group', { name: `What becomes of: ${words}` })).getByRole('radio', {
      name: answer,
    }),
  );

it('asks of all words that were typed and not kept, and puts each where it was said to belong', async () => {
  const { now } = await open();
  await type('Agenda', 'Another topic', 'Money');
  await type('Notes', 'We worked on', 'The call');
  await type('Agreements', 'We agree that', 'We meet in May');
  await type('The talk', 'A question in my own words', 'What would Ruth say?');
  await type('Actions', 'What', 'Ring Ruth');
  await finish();
  // Nobody has said anything yet: nothing is chosen, and nothing is finished.
  expect(dialog().queryByRole('radio', { checked: true })).toBeNull();
  await confirm();
  expect(dialog().getByText('Say first what becomes of each: keep it, or leave it out.')).toBeVisible();
  expect(now().lockedAt).toBeNull();
  await say('Money', 'Keep as a topic for next time');
  await say('The call', 'Keep as a private note');
  await say('We meet in May', 'Leave out');
  await say('What would Ruth say?', 'Keep as a private note');
  // One with no day and no sign is no action.
  await say('Ring Ruth', 'Keep as a private note');
  await confirm();
  expect(await screen.findByText(/^This session is finished/)).toBeVisible();
  expect(now()).toMatchObject({
    agenda: [{ text: 'Money', state: 'deferred' }],
    notes: [
      { kind: 'worked-on', text: 'The call', audience: 'private' },
      { kind: 'free', text: 'Ring Ruth', audience: 'private' },
      { kind: 'follow-up', text: 'What would Ruth say?', audience: 'private' },
    ],
    agreements: [],
    actions: [],
  });
  // They were asked of once.
  expect(screen.queryByText('Typed here and not kept when the session was finished')).toBeNull();
});

it('keeps an action whose parts all are there, and the audience that a note was given', async () => {
  const { now } = await open();
  const actions = region('Actions');
  await type('Actions', 'What', 'Ring Ruth');
  for (const [part, typed] of [
    ['Day', '3'],
    ['Month', '5'],
    ['Year', '2031'],
  ] as const)
    await userEvent.type(actions.getByRole('textbox', { name: part }), typed);
  await type('Actions', 'How will we know?', 'A date stands');
  await userEvent.selectOptions(actions.getByRole('combobox', { name: 'Whose' }), 'Mine');
  await userEvent.click(region('Notes').getByRole('radio', { name: /^Shared/ }));
  await type('Notes', 'We worked on', 'The call');
  await finish();
  await say('Ring Ruth · 3/5/2031 · A date stands', 'Keep as an action; the client sees it');
  await say('The call', 'Keep as a note that the client sees');
  await confirm();
  expect(now().actions).toMatchObject([
    { what: 'Ring Ruth', byWhen: '2031-05-03', howWeKnow: 'A date stands', whose: 'coach', doneAt: null },
  ]);
  expect(now().notes).toMatchObject([{ text: 'The call', audience: 'shared' }]);
});

it('leaves all as it was where the answer is “Not yet”, and asks nothing of what was kept or is blank', async () => {
  const { now } = await open();
  await type('Agenda', 'Another topic', 'Money{Enter}');
  await type('Agreements', 'We agree that', '   ');
  await type('Notes', 'We worked on', 'The call');
  await finish();
  expect(dialog().getAllByRole('group', { name: /^What becomes of: / })).toHaveLength(1);
  await say('The call', 'Keep as a private note');
  await userEvent.click(dialog().getByRole('button', { name: 'Not yet' }));
  expect(now()).toMatchObject({ lockedAt: null, notes: [] });
  expect(region('Notes').getByRole('textbox', { name: 'We worked on' })).toHaveValue('The call');
});

it('lists what was typed and not kept before a session is thrown away', async () => {
  await open();
  await type('Agreements', 'We agree that', 'We meet in May');
  await userEvent.click(screen.getByRole('button', { name: 'Throw this session away' }));
  const asked = within(screen.getByRole('dialog', { name: 'Throw this session away?' }));
  expect(asked.getByText('These words were typed and not kept. They go too:')).toBeVisible();
  expect(asked.getByText('We meet in May')).toBeVisible();
});

it('offers words as later notes that stood unkept when another window finished the session', async () => {
  const { now, lock } = await open();
  await type('Agreements', 'We agree that', 'We meet in May');
  await type('Agenda', 'Another topic', 'Money');
  lock();
  const later = within(await screen.findByRole('region', { name: 'Added later' }));
  await userEvent.click(later.getByRole('button', { name: 'Add it with today’s date: We meet in May' }));
  await userEvent.click(later.getByRole('button', { name: 'Leave out: Money' }));
  expect(now().additions.map(({ text }) => text)).toEqual(['We meet in May']);
  expect(now()).toMatchObject({ agenda: [], agreements: [] });
  expect(screen.queryByText('Typed here and not kept when the session was finished')).toBeNull();
});
