import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { addLater, lockSession } from '#src/domain/coaching/sessions.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { MOMENT, openPage } from './harness.tsx';

/** A client whose finished session has a private note, a shared one and one that was added later. */
function workspace() {
  const library = aWorkspace('alpha');
  const { 's-alpha': session } = library.sessions;
  if (!session) throw new Error('There is no session.');
  const note = { at: MOMENT, kind: 'free' } as const;
  const finished = lockSession(
    {
      ...session,
      startedAt: MOMENT,
      notes: [
        { ...note, id: 'n1', text: 'Tired of the shop', audience: 'private' },
        { ...note, id: 'n2', text: 'The course begins in May', audience: 'shared' },
      ],
      additions: [],
    },
    MOMENT,
  );
  library.sessions['s-alpha'] = addLater(finished, { at: MOMENT, text: 'Rang twice' });
  return library;
}

const PAGES = [
  ['', 'planted-alpha', 'Sessions'],
  ['/prepare', 'Prepare the session', 'Notes of the session before'],
  ['/records', 'Follow-up and records', 'Session records'],
] as const;

it.each(PAGES)(
  'takes all of /clients/alpha%s off the screen by the key, and brings it back',
  async (at, title, part) => {
    openPage(`/clients/alpha${at}`, { library: workspace() });
    await screen.findByRole('heading', { level: 1, name: title });
    const region = screen.getByRole('heading', { name: part });
    expect(screen.getByText(/^F2 hides this page at once/)).toBeVisible();
    // With another key it means something else.
    fireEvent.keyDown(window, { key: 'F2', ctrlKey: true });
    expect(region).toBeVisible();
    fireEvent.keyDown(window, { key: 'F2' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hidden');
    expect(region).not.toBeVisible();
    expect(screen.queryByText('planted-alpha', { ignore: '[hidden] *' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Show it again F2' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Show it again F2' }));
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(region).toBeVisible();
  },
);

it('keeps what is half typed while all is hidden, and takes an open question with it', async () => {
  openPage('/clients/alpha', { library: workspace() });
  const field = await screen.findByRole('textbox', { name: 'Label' });
  await userEvent.type(field, ' or Ruth');
  await userEvent.click(screen.getByRole('button', { name: 'Delete this client for good' }));
  expect(screen.getByRole('dialog')).toBeVisible();
  fireEvent.keyDown(window, { key: 'F2' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(field).not.toBeVisible();
  fireEvent.keyDown(window, { key: 'F2' });
  expect(field).toHaveValue('planted-alpha or Ruth');
});

it('marks on the page to prepare from which notes are private', async () => {
  openPage('/clients/alpha/prepare', { library: workspace() });
  const notes = within(await screen.findByRole('region', { name: 'Notes of the session before' }));
  const tagOf = (text: string) => {
    const line = notes.getByText(text).closest('li');
    return line && within(line).getByText(/^(Private|Shared)$/).textContent;
  };
  expect(tagOf('Tired of the shop')).toBe('Private');
  expect(tagOf('The course begins in May')).toBe('Shared');
  expect(tagOf('Rang twice')).toBe('Private');
});
