import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { followWhoseHidden } from '#src/app/whose-hidden.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
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

it('holds on the list, on the first page and on the next, until it is shown again', async () => {
  openPage('/clients', { library: aWorkspace('alpha', 'beta') });
  expect(await screen.findByRole('link', { name: 'planted-alpha' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Hide whose this is' }));
  expect(document.body).not.toHaveTextContent('planted');
  expect(document.documentElement.outerHTML).not.toContain('planted');
  expect(screen.queryByRole('searchbox')).toBeNull();
  const links = screen.getAllByRole('link', { name: /^Client \d$/ });
  expect(links).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Delete Client 2 for good' })).toBeVisible();
  await userEvent.click(links[0] as HTMLElement);
  expect(await screen.findByRole('heading', { name: 'Client', level: 1 })).toBeVisible();
  expect(screen.getAllByRole('banner')[0]).not.toHaveTextContent('planted');
  await userEvent.click(screen.getByRole('button', { name: 'Show whose this is' }));
  expect(await screen.findByRole('heading', { name: /^planted-/, level: 1 })).toBeVisible();
});

it('leaves the titles out on the first page while they are hidden, and can be shown from there', async () => {
  const { activity } = openPage('/', { library: aWorkspace('alpha') });
  expect(await screen.findByText('Mine')).toBeVisible();
  act(() => activity.getState().setLabelHidden(true));
  expect(screen.queryByText('Mine')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show whose this is' }));
  expect(screen.getByText('Mine')).toBeVisible();
});

describe('kept in this browser', () => {
  const KEY = 'waymark.whose-hidden';
  const opened = () => {
    const activity = createActivityStore();
    followWhoseHidden(activity);
    return activity;
  };
  afterEach(() => localStorage.clear());

  it('holds over a reload, and what is kept names nobody', () => {
    opened().getState().setLabelHidden(true);
    expect(localStorage.getItem(KEY)).toBe('yes');
    const after = opened();
    expect(after.getState().isLabelHidden).toBe(true);
    after.getState().setLabelHidden(false);
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(opened().getState().isLabelHidden).toBe(false);
  });

  it('follows another window, and one that drops everything', () => {
    const activity = opened();
    localStorage.setItem(KEY, 'yes');
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(activity.getState().isLabelHidden).toBe(true);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(activity.getState().isLabelHidden).toBe(false);
  });

  it('keeps nothing of a session that is hidden for a moment, and shows nothing of it from another window', () => {
    const activity = opened();
    activity.getState().setAllHidden(true);
    expect(localStorage.getItem(KEY)).toBeNull();
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(activity.getState().isAllHidden).toBe(true);
  });
});
