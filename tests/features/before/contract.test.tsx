import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeTerms } from '#src/domain/coaching/contract.ts';
import * as pdf from '#src/files/pdf/make-pdf.ts';
import * as saving from '#src/files/save-file.ts';
import { openPage } from '#tests/app/harness.tsx';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

beforeEach(() => {
  vi.spyOn(pdf, 'makePdf').mockImplementation(async () => ({
    blob: new Blob(['pdf']),
    missing: [],
    pages: [],
  }));
  vi.spyOn(saving, 'saveFile').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const contract = () => screen.findByRole('region', { name: 'Contract and consent' });

async function write(button: string) {
  const section = await contract();
  await userEvent.click(within(section).getByRole('button', { name: button }));
  return section;
}

it('is written, agreed to, changed and agreed to again', async () => {
  const stores = openPage('/clients/alpha', { library: aWorkspace('alpha') });
  const kept = () => stores.library.getState().library.clients.alpha?.contract;
  const section = await write('Write the contract');
  await userEvent.type(within(section).getByRole('textbox', { name: 'What it is for' }), 'Find work');
  await userEvent.click(
    within(section).getByRole('button', { name: 'Use the example wording for “Who sees what”' }),
  );
  // Once it stands there it is offered no more; without it, it is again.
  const field = within(section).getByRole('textbox', { name: 'Who sees what' });
  const example = within(section).queryByRole('button', { name: /^Use the example .*“Who sees what”/ });
  expect(example).toBeNull();
  expect(field).toHaveFocus();
  await userEvent.type(field, ' And nobody else.');
  expect(within(section).queryByRole('button', { name: /^Use the example .*“Who sees what”/ })).toBeNull();
  await userEvent.click(within(section).getByRole('button', { name: 'Save the contract' }));
  expect(await within(section).findByText('Written, and not agreed yet.')).toBeVisible();
  expect(kept()).toMatchObject({ purpose: 'Find work', agreedOn: null });
  expect(kept()?.whoSees).toContain('Your answers are seen by the two of us.');

  await userEvent.type(
    within(section).getByRole('textbox', { name: 'Name or initials of who agrees' }),
    'A.B.',
  );
  await userEvent.click(within(section).getByRole('button', { name: 'Write down that it is agreed' }));
  expect(await within(section).findByText(/^Agreed by .A\.B\.. on /)).toBeVisible();
  expect(within(section).queryByRole('button', { name: 'Write down that it is agreed' })).toBeNull();

  await write('Change the contract');
  await userEvent.type(within(section).getByRole('textbox', { name: 'What it is for' }), ' that fits');
  await userEvent.click(within(section).getByRole('button', { name: 'Save the contract' }));
  expect(
    await within(section).findByText(/^Changed on .* Read it together, and agree again\.$/),
  ).toBeVisible();
  expect(kept()).toMatchObject({ purpose: 'Find work that fits', agreedBy: 'A.B.' });
  expect(within(section).getByRole('button', { name: 'Write down that it is agreed' })).toBeVisible();
});

it('is saved as a PDF to hand over, named after the client unless the label is hidden', async () => {
  const library = aWorkspace('alpha');
  if (library.clients.alpha)
    library.clients.alpha = writeTerms(
      library.clients.alpha,
      { purpose: 'Find work that fits', whoSees: '', limits: '', keepUntil: null },
      '2026-11-22',
    );
  openPage('/clients/alpha', { library });
  const section = await contract();
  await userEvent.click(within(section).getByRole('button', { name: 'Save it as a PDF to hand over' }));
  expect(await within(section).findByText(/planted-alpha-contract-2026-11-22\.pdf/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Hide whose this is' }));
  await userEvent.click(within(section).getByRole('button', { name: 'Save it as a PDF to hand over' }));
  expect(await within(section).findByText(/\u2068contract-2026-11-22\.pdf/)).toBeVisible();
  const [paper] = vi.mocked(pdf.makePdf).mock.calls[0] ?? [];
  expect(paper?.audience).toBe('client');
  expect(JSON.stringify(paper?.words)).toContain('Find work that fits');
  expect(JSON.stringify(paper?.words)).not.toContain('planted');
});

it('says calmly what is missing, at its field, and keeps nothing before', async () => {
  const stores = openPage('/clients/alpha', { library: aWorkspace('alpha') });
  const section = await write('Write the contract');
  await userEvent.type(within(section).getByRole('textbox', { name: 'Day' }), '31');
  await userEvent.type(within(section).getByRole('textbox', { name: 'Month' }), '2');
  await userEvent.type(within(section).getByRole('textbox', { name: 'Year' }), '2027');
  await userEvent.click(within(section).getByRole('button', { name: 'Save the contract' }));
  const purpose = within(section).getByRole('textbox', { name: 'What it is for' });
  expect(
    await within(section).findByText('This is no day of the calendar. Check day, month and year.'),
  ).toBeVisible();
  expect(purpose).toHaveAccessibleDescription(/A few words are needed here\./);
  expect(purpose).toHaveAccessibleDescription(/do not write health details/);
  expect(stores.library.getState().library.clients.alpha?.contract).toBeNull();
  await userEvent.click(within(section).getByRole('button', { name: 'Cancel' }));
  expect(within(section).getByText('Nothing is agreed yet.')).toBeVisible();
});
