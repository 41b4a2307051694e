import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { asFileOf } from '#src/domain/coaching/client-file.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import { receiptCode } from '#src/domain/coaching/receipt-code.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { aSession } from '#tests/helpers/a-session.ts';
import { openPage } from './harness.tsx';

const MOMENT = '2026-11-22T10:00:00.000Z';
const client = newClient({ id: 'c1', label: 'AB', now: MOMENT });
const session = aSession();

async function openCopyOf(
  given: Parameters<typeof releaseCopy>[0],
  page: Parameters<typeof openPage>[1] = {
    library: { ...emptyLibrary(), clients: { c1: client }, sessions: { s1: session } },
  },
): Promise<HTMLElement> {
  openPage('/', page);
  const text = writeCopy(releaseCopy(given), MOMENT);
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no way to choose a file.');
  await act(async () => {
    await userEvent.upload(input, new File([text], 'waymark.json', { type: 'application/json' }));
  });
  return screen.findByRole('dialog', { name: 'What is in this copy' });
}

it('says which clients stay as they are here, and which sessions are kept twice', async () => {
  const dialog = await openCopyOf({
    reflections: [],
    clients: [{ ...client, tags: ['care'] }],
    sessions: [{ ...session, plannedMinutes: 90 }],
  });
  expect(dialog).toHaveTextContent('1 client has another label, tag, contract or date in this copy: AB.');
  expect(dialog).toHaveTextContent(
    '1 session is here already with other content. Both are kept, side by side. Of 22 November 2026.',
  );
  expect(screen.getByRole('button', { name: 'Add to this device' })).toBeVisible();
});

it('has nothing to do where clients and sessions are here word for word', async () => {
  const dialog = await openCopyOf({ reflections: [], clients: [client], sessions: [session] });
  expect(dialog).toHaveTextContent('Everything in this copy is here already.');
  expect(screen.queryByRole('button', { name: 'Add to this device' })).not.toBeInTheDocument();
});

it('says what of a copy was deleted for good here, on which day and by which receipt, and brings it back only when asked to', async () => {
  const erased = [
    { key: 'client/c1', at: MOMENT },
    { key: 'reflection/r1', at: MOMENT },
  ];
  const joined = vi.fn(async () => async () => null);
  const reflection = { ...quickPerson().done(), id: 'r1', clientId: 'c1', title: 'planted-title' };
  const dialog = await openCopyOf(
    { reflections: [reflection], clients: [client], sessions: [session] },
    {
      library: emptyLibrary(),
      app: {
        meetCopy: async (read) => (read.kind === 'copy' ? { ...read, erased } : read),
        joinCopy: joined,
      },
    },
  );
  expect(dialog).toHaveTextContent(
    `You deleted 1 client and 1 reflection of this file for good here on 22 November 2026 (receipt ${receiptCode(MOMENT)}).`,
  );
  expect(dialog).not.toHaveTextContent('planted-title');
  expect(screen.queryByRole('button', { name: 'Add to this device' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Bring back what I deleted for good' }));
  expect(dialog).toHaveTextContent('planted-title');
  await userEvent.click(screen.getByRole('button', { name: 'Add to this device' }));
  expect(joined).toHaveBeenCalledWith(
    expect.objectContaining({ clients: [client], reflections: [reflection], sessions: [session] }),
  );
});

it('brings a file that a client saved at home in as that client’s, and leaves one of a coach as it is', async () => {
  const joined = vi.fn(async () => async () => null);
  openPage('/clients/c1', {
    library: { ...emptyLibrary(), clients: { c1: client } },
    app: { joinCopy: joined },
  });
  await screen.findByRole('heading', { name: 'Open a file that the client sent' });
  const reflection = { ...quickPerson().done(), id: 'r1', clientId: null };
  const text = writeCopy(releaseCopy({ reflections: [reflection] }), MOMENT);
  const input = document.querySelector<HTMLInputElement>('.open-copy input[type=file]');
  if (!input) throw new Error('There is no way to choose a file.');
  await act(async () => {
    await userEvent.upload(input, new File([text], 'waymark.json', { type: 'application/json' }));
  });
  await screen.findByRole('dialog', { name: 'What is in this copy' });
  await userEvent.click(screen.getByRole('button', { name: 'Add to this device' }));
  expect(joined).toHaveBeenCalledWith(
    expect.objectContaining({ reflections: [{ ...reflection, clientId: 'c1' }] }),
  );

  const copy: Copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: MOMENT,
    reflections: [reflection],
    clients: [],
    sessions: [],
    versions: [],
  };
  expect(asFileOf('c1', copy).reflections[0]?.clientId).toBe('c1');
  expect(asFileOf('c1', { ...copy, clients: [client] }).reflections[0]?.clientId).toBeNull();
});
