import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '#scripts/chromium.mjs';
import { until } from '#tests/engines/tab.ts';

/** A Chromium with a profile that outlives it, so that it can be killed and opened again. */
export type Visit = {
  version: string;
  context: BrowserContext;
  page: Page;
  /** Ends it as a crash of the machine's memory would: at once, with all its processes. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

/** Opens Chromium in a profile of its own. */
export async function openVisit(profile: string): Promise<Visit> {
  const program = findChromium();
  if (!program) throw new Error('No Chromium was found; `node scripts/chromium.mjs` finds or installs one.');
  const port = await freePort();
  const child = spawn(
    program,
    [
      '--headless=new',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      '--lang=en-GB',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const browser = await until('a word from Chromium', () =>
    chromium.connectOverCDP(`http://127.0.0.1:${port}`),
  );
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  return {
    version: browser.version(),
    context,
    page,
    kill: () => end(child, browser),
    close: async () => {
      // The browser's own way out, on which it writes what it still has.
      const session = await browser.newBrowserCDPSession();
      const gone = hasGone(child);
      await session.send('Browser.close').catch(() => {});
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
      await end(child, browser);
    },
  };
}

function hasGone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

async function end(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = hasGone(child);
  try {
    // The whole group: the browser's processes are its own.
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
  await gone;
  await browser.close().catch(() => {});
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Takes a profile away; the last of its processes may still be writing. */
export function forgetProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** The line that is typed into: something to be proud of. */
export const line = (page: Page) => page.getByRole('textbox', { name: 'I', exact: true });

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Begins a reflection and goes to the question; returns its address. */
export async function begin(page: Page, address: string): Promise<string> {
  await page.goto(`${address}#/`);
  await page.getByRole('radio', { name: /^Quick/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Where you are now' }).waitFor();
  await page.evaluate("location.hash = location.hash.replace(/now$/, 'experiences')");
  await line(page).waitFor();
  return page.url();
}

/** Types, and waits until the page says that it is saved. */
export async function save(page: Page, words: string): Promise<void> {
  await line(page).fill(words);
  await isSaved(page);
}

export function isSaved(page: Page, patience = 15_000): Promise<void> {
  return page.locator('.save-status', { hasText: 'Saved on this device' }).waitFor({ timeout: patience });
}

/** Waits until the second copy has these words: it follows what is saved by up to five seconds. */
export async function isMirrored(page: Page, words: string): Promise<void> {
  await until('the second copy', () =>
    page.evaluate<boolean, string>(async (wanted) => {
      const cache = await caches.open('waymark-mirror');
      const kept = await Promise.all(
        (await cache.keys()).map(async (key) => (await cache.match(key))?.text()),
      );
      return kept.some((text) => text?.includes(wanted));
    }, words),
  );
}

/** Runs something with the database of the page, by a page of the same origin that is none of ours. */
export async function withDatabase(
  context: BrowserContext,
  address: string,
  script: string,
): Promise<unknown> {
  const page = await context.newPage();
  try {
    await page.goto(`${address}icon.svg`);
    return await page.evaluate(`(async () => {
      const db = await new Promise((yes, no) => {
        const asked = indexedDB.open('waymark');
        asked.onsuccess = () => yes(asked.result);
        asked.onerror = () => no(asked.error);
      });
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      const ask = (request) => new Promise((yes, no) => {
        request.onsuccess = () => yes(request.result);
        request.onerror = () => no(request.error);
      });
      const result = await (async () => { ${script} })();
      await new Promise((yes) => { tx.oncomplete = yes; });
      db.close();
      return result;
    })()`);
  } finally {
    await page.close();
  }
}
