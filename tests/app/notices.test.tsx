import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AsideDesk } from '#src/app/aside-desk.ts';
import { openPage } from './harness.tsx';

const nothing = async () => {};
const withDesk = (desk: Partial<AsideDesk>) => ({
  app: {
    hasSecond: true,
    asideDesk: async () => ({
      saveUnread: nothing,
      dropUnread: nothing,
      bringSecond: async () => 0,
      dropSecond: nothing,
      ...desk,
    }),
  },
});
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a second copy of what was lost', () => {
  it('is offered, brought back on request, and said to be back', async () => {
    const bringSecond = vi.fn(async () => 0);
    openPage('/', withDesk({ bringSecond }));
    expect(await screen.findByText(/there is a second copy of it/)).toBeVisible();
    await press('Bring it back');
    expect(bringSecond).toHaveBeenCalledOnce();
    expect(await screen.findByText(/^It is back/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
  });

  it('says of what is locked that it waits for the passphrase, and can be asked for again', async () => {
    openPage('/', withDesk({ bringSecond: async () => 2 }));
    await screen.findByText(/there is a second copy of it/);
    await press('Bring it back');
    expect(await screen.findByText(/The rest is behind the passphrase of your workspace/)).toBeVisible();
    expect(screen.queryByText(/^It is back/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Bring it back' })).toBeVisible();
  });

  it('stays when the device does not take it', async () => {
    const bringSecond = async () => {
      throw new Error('no room');
    };
    openPage('/', withDesk({ bringSecond }));
    await screen.findByText(/there is a second copy of it/);
    await press('Bring it back');
    expect(await screen.findByText(/The second copy stays where it is/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bring it back' })).toBeVisible();
  });

  it('goes only when somebody says so', async () => {
    const dropSecond = vi.fn(async () => {});
    openPage('/', withDesk({ dropSecond }));
    await screen.findByText(/there is a second copy of it/);
    await press('Do without it');
    expect(dropSecond).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText(/second copy/)).toBeNull());
  });
});

it.each([
  ['newer', /a newer version of this page is open in another tab/],
  ['full', /there is no room left on this device/],
  ['blocked', /does not let the page keep anything/],
] as const)('names the reason where saving failed and it is known: %s', async (reason, words) => {
  const stores = openPage('/');
  act(() => stores.activity.getState().setSave({ kind: 'failed', reason }));
  expect(await screen.findByText(words)).toBeVisible();
});
