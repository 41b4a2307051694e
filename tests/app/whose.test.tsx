import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { openPage } from './harness.tsx';

it('says in the header and in the title of the tab whose reflection is open, until it is hidden', async () => {
  openPage('/r/r-alpha/aspiration', { library: aWorkspace('alpha', 'beta') });
  // The paper on the page has a head too: that of the page comes first.
  const [header] = screen.getAllByRole('banner');
  expect(header).toHaveTextContent('planted-alpha');
  await screen.findByRole('heading', { level: 1 });
  // The tab is named after the page stands there.
  await waitFor(() => expect(document.title).toMatch(/^planted-alpha · .* · Waymark$/));
  await userEvent.click(screen.getByRole('button', { name: 'Hide whose this is' }));
  expect(header).not.toHaveTextContent('planted');
  expect(document.title).not.toContain('planted');
  await userEvent.click(screen.getByRole('button', { name: 'Show whose this is' }));
  expect(header).toHaveTextContent('planted-alpha');
});

it('says the title of one’s own reflection', () => {
  openPage('/r/own/aspiration', { library: aWorkspace('alpha') });
  expect(screen.getByText('Mine', { selector: '.whose-label' })).toBeVisible();
});

it('says nothing on the first page', () => {
  openPage('/', { library: aWorkspace('alpha') });
  expect(screen.queryByRole('button', { name: 'Hide whose this is' })).toBeNull();
});

it('hides the label on the page of a client as well', async () => {
  openPage('/clients/alpha', { library: aWorkspace('alpha') });
  await screen.findByRole('heading', { name: 'planted-alpha', level: 1 });
  await waitFor(() => expect(document.title).toBe('planted-alpha · Waymark'));
  await userEvent.click(screen.getByRole('button', { name: 'Hide whose this is' }));
  expect(screen.getByRole('heading', { name: 'Client', level: 1 })).toBeVisible();
  expect(document.title).toBe('Client · Waymark');
  expect(screen.queryByRole('textbox', { name: 'Label' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show whose this is' }));
  expect(screen.getByRole('textbox', { name: 'Label' })).toHaveValue('planted-alpha');
});
