import type { Browser, CDPSession, Page } from 'playwright';

/** How many times slower than this machine's processor the slow one is: about a cheap phone. */
export const SLOW = 4;

export async function slowDown(page: Page, rate = SLOW): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** A page as on a first visit. Without a service worker, which would fetch for later while the clock runs. */
export async function newVisit(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  return context.newPage();
}
