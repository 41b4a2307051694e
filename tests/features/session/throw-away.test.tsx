import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import type { Library } from '#src/domain/model/library.ts';
import { MOMENT, openPage } from '#tests/app/harness.tsx';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

/** A finished session that deferred a topic, and a second one begun a moment ago by mistake. */
async function begun(change: (library: Library) => Library = (library) => library) {
  const library = aWorkspace('thrown', 'beta');
  const { 's-thrown': first } = library.sessions;
  if (!first) throw new Error('There is no session.');
  library.sessions['s-thrown'] = lockSession(
    { ...first, agenda: [{ id: 't1', text: 'The course', state: 'open', carriedFrom: null }] },
    MOMENT,
  );
  const stores = openPage('/clients/thrown', { library: change(library) });
  await userEvent.click(await screen.findByRole('button', { name: 'Begin a session' }));
  await screen.findByRole('heading', { level: 1, name: /^Session of/ });
  const sessions = () => stores.library.getState().library.sessions;
  const id = Object.keys(sessions()).find((each) => !each.startsWith('s-')) ?? '';
  return { ...stores, sessions, id };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('is gone at once where nobody put anything into it; the topic left over comes up in the next one', async () => {
  const { sessions, id, library } = await begun();
  expect(sessions()[id]?.agenda).toMatchObject([{ text: 'The course', carriedFrom: 's-thrown' }]);
  const before = { ...library.getState().library, sessions: { ...sessions() } };
  await press('Throw this session away');
  expect(await screen.findByRole('heading', { level: 1, name: 'planted-thrown' })).toBeVisible();
  expect(Object.keys(sessions())).not.toContain(id);
  const { [id]: _, ...others } = before.sessions;
  expect(sessions()).toEqual(others);
  expect(library.getState().library.reflections).toEqual(before.reflections);
  expect(library.getState().library.versions).toEqual(before.versions);
  await press('Begin a session');
  expect(await screen.findByText('carried over')).toBeVisible();
});

it('asks once where something is in it, and keeps it where the answer is no', async () => {
  const { sessions, id } = await begun();
  const agenda = within(screen.getByRole('region', { name: 'Agenda' }));
  await userEvent.type(agenda.getByRole('textbox', { name: 'Another topic' }), 'Money{Enter}');
  await press('Throw this session away');
  expect(screen.getByRole('dialog', { name: 'Throw this session away?' })).toBeVisible();
  expect(screen.getByText(/^What the client answered stays in their reflection/)).toBeVisible();
  await press('Cancel');
  expect(sessions()[id]?.agenda).toHaveLength(2);
  await press('Throw this session away');
  await press('Yes, throw it away');
  expect(await screen.findByRole('heading', { level: 1, name: 'planted-thrown' })).toBeVisible();
  expect(Object.keys(sessions())).not.toContain(id);
});

it('asks too where words are half typed, or where the client said something in it', async () => {
  const { sessions, id, library } = await begun();
  const notes = within(screen.getByRole('region', { name: 'Notes' }));
  const box = notes.getByRole('textbox', { name: 'We worked on' });
  await userEvent.type(box, 'Half');
  await press('Throw this session away');
  expect(screen.getByRole('dialog')).toBeVisible();
  await press('Cancel');
  await press('Keep the note');
  await press('Remove the note: Half');
  library.getState().note('r-thrown', (before) => ({
    ...before,
    said: [{ id: `${id}-card`, at: MOMENT, question: 'What could you do?', text: 'Ask Ruth' }],
  }));
  await press('Throw this session away');
  await press('Yes, throw it away');
  await waitFor(() => expect(Object.keys(sessions())).not.toContain(id));
  expect(library.getState().library.reflections['r-thrown']?.said).toMatchObject([{ text: 'Ask Ruth' }]);
});

it('is not offered of a finished session: its record is closed', async () => {
  const library = aWorkspace('thrown');
  const { 's-thrown': session } = library.sessions;
  if (!session) throw new Error('There is no session.');
  library.sessions['s-thrown'] = lockSession(session, MOMENT);
  openPage('/clients/thrown/session/s-thrown', { library });
  await screen.findByText(/^This session is finished\./);
  expect(screen.queryByRole('button', { name: 'Throw this session away' })).toBeNull();
});
