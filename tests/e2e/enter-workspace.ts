import type { Page } from '@playwright/test';

/** Opens the coach's workspace, without a passphrase where it asks for one: a journey through what lies behind the lock. */
export async function enterWorkspace(page: Page): Promise<void> {
  await page.goto('/#/clients');
  const without = page.getByRole('button', { name: 'Go on without one' });
  const inside = page.getByRole('button', { name: 'Add the client' });
  await without.or(inside).waitFor();
  if (await without.isVisible()) await without.click();
  await inside.waitFor();
}
