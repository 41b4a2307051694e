import type { Browser, Page } from 'playwright';
import { quantile } from '#scripts/bench/interval.ts';
import { ms, print } from '#scripts/bench/print.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import { rowOf } from '#src/domain/coaching/row-of.ts';
import { startSession } from '#src/domain/coaching/sessions.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const ROUNDS = 7;
/** About what a person writes in a whole reflection. */
const ANSWER = 'words that somebody has written about work and what it is for. '.repeat(16);

type Entry = { key: string; row: object; record: object & { revision: number } };

/** No two at once, as in life: the list stands in the order of what was worked on last. */
const momentOf = (at: number) => new Date(NOW - ((at * 7919) % 100_003) * 60_000).toISOString();

/** What a coach with so many clients has: 2.5 reflections and one session each, a reflection of about 20 KB. */
function workspaceOf(clients: number, reflections: number): Entry[] {
  const entries: Entry[] = [];
  const add = (key: string, record: Parameters<typeof rowOf>[1]) => {
    const bytes = Buffer.byteLength(JSON.stringify(record));
    entries.push({ key, record, row: rowOf(key, record, bytes) });
  };
  for (let at = 0; at < clients; at++) {
    const id = `client${at}`;
    const now = momentOf(at);
    add(`client/${id}`, newClient({ id, label: `K-${at}`, now }));
    const session = startSession({ id: `s${at}`, clientId: id, now, before: null, newId: () => 'none' });
    add(`session/s${at}`, session);
  }
  const answers = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `question-${at}`,
      {
        asked: 'A question?',
        setAside: null,
        value: { kind: 'starter' as const, parts: { part: ANSWER } },
        wordings: {},
        channels: {},
      },
    ]),
  );
  for (let at = 0; at < reflections; at++) {
    const reflection = emptyReflection({ id: `r${at}`, now: momentOf(at), language: 'en' });
    add(`reflection/r${at}`, { ...reflection, clientId: `client${at % clients}`, answers });
  }
  return entries;
}

/** Puts a workspace into the page's own database, many records at a time. */
async function fill(page: Page, entries: readonly Entry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += 500) {
    await page.evaluate(
      async ({ some, version }) => {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('waymark');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const tx = db.transaction(['records', 'rows', 'meta'], 'readwrite');
        for (const { key, record, row } of some) {
          tx.objectStore('records').put({ key, revision: record.revision, writer: 'bench', record });
          tx.objectStore('rows').put(row);
        }
        tx.objectStore('meta').put(version, 'version');
        // Behind no lock: what is measured is the list, not the passphrase.
        tx.objectStore('meta').put({ kind: 'off' }, 'vault');
        await new Promise((resolve) => {
          tx.oncomplete = resolve;
        });
        db.close();
      },
      { some: entries.slice(at, at + 500), version: LIBRARY_VERSION },
    );
  }
}

type Start = { started: number; memory: number; list: number; key: number };

async function bytesInUse(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** How long somebody takes to find the link to their clients, in ms: what the list runs has mostly come by then. */
const LOOKING_MS = 1000;

/** One start of the first page, then the list, so long after, and a key in its search. */
async function measureStart(page: Page, home: string, lookingMs = LOOKING_MS): Promise<Start> {
  // What the compiler puts around inner functions, and the page does not know.
  await page.addInitScript('globalThis.__name = (given) => given');
  await page.goto('about:blank');
  await page.goto(home);
  const started = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('a[href="#/clients"].btn.quiet')) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const memory = await bytesInUse(page);
  await page.waitForTimeout(lookingMs);
  const list = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        location.hash = '/clients';
        const look = () => {
          if (document.querySelector('.clients-list > li')) resolve(performance.now() - from);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const key = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const before = document.querySelector('.clients-list')?.textContent;
        const from = performance.now();
        if (field) set?.call(field, 'K-0');
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        const look = () => {
          const isShown = document.querySelector('.clients-list')?.textContent !== before;
          // With one client the search changes nothing that can be seen.
          if (isShown || performance.now() - from > 1000) resolve(performance.now() - from);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return { started, memory, list, key };
}

const PASSPHRASE = 'abacus unshaken prelaunch divot rumble';

/** Locks the workspace of a page from now on, as its coach would; seals what is there. */
async function setPassphrase(page: Page, home: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${home}#/clients`);
  await page.getByRole('button', { name: 'Set a passphrase' }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: /safe place/ }).check();
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await page.waitForSelector('.clients-list > li', { timeout: 600_000 });
}

/** How long it takes from the passphrase to the first client of the list, in ms. */
async function measureOpening(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        document.querySelector<HTMLButtonElement>('.notebook-label .btn')?.click();
        const look = () => {
          if (document.querySelector('.clients-list > li')) resolve(performance.now() - from);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/**
 * The list behind the lock, against the same one without: in a tab that opens beside one with the key, and from the passphrase
 * on, with what the passphrase costs.
 */
export async function benchSealed(browser: Browser, home: string): Promise<void> {
  for (const clients of [1, 2000, 10_000]) {
    const name = `${clients.toLocaleString('en')} sealed clients`;
    const context = await browser.newContext();
    const holder = await context.newPage();
    await holder.addInitScript('globalThis.__name = (given) => given');
    await holder.goto(home);
    await holder.waitForSelector('h1');
    // One reflection each: what is measured are the small rows.
    await fill(holder, workspaceOf(clients, clients));
    const from = performance.now();
    await setPassphrase(holder, home);
    print(`${name}: sealing all of it`, ms(performance.now() - from));
    const openings: number[] = [];
    const starts: Start[] = [];
    const beside = await context.newPage();
    await measureStart(beside, home);
    for (let round = 0; round < ROUNDS; round++) {
      starts.push(await measureStart(beside, home));
      await beside.goto('about:blank');
      openings.push(await measureOpening(holder));
    }
    const middle = (all: readonly number[]) => ms(quantile(all, 0.5));
    print(`${name}: list, beside a tab with the key`, middle(starts.map(({ list }) => list)));
    print(`${name}: list, from the passphrase on`, middle(openings));
    if (clients > 1) print(`${name}: a key in the search`, middle(starts.map(({ key }) => key)));
    await context.close();
  }
}

/** How a start with a whole caseload compares with one that has a single client, in turns. */
export async function benchWorkspace(browser: Browser, home: string): Promise<void> {
  const sizes = [
    { name: '1 client, 1 reflection', entries: workspaceOf(1, 1) },
    { name: '2,000 clients, 5,000 reflections', entries: workspaceOf(2000, 5000) },
    { name: '10,000 clients, 10,000 reflections', entries: workspaceOf(10_000, 10_000) },
  ];
  const pages: { name: string; page: Page; starts: Start[] }[] = [];
  for (const { name, entries } of sizes) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(home);
    await page.waitForSelector('h1');
    await fill(page, entries);
    // The first start after the filling warms the caches of the browser for all alike.
    await measureStart(page, home);
    pages.push({ name, page, starts: [] });
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const { page, starts } of pages) starts.push(await measureStart(page, home));
  const atOnce = new Map<Page, number[]>(pages.map(({ page }) => [page, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const { page } of pages) atOnce.get(page)?.push((await measureStart(page, home, 0)).list);
  const median = (starts: readonly Start[], part: keyof Start) =>
    quantile(
      starts.map((start) => start[part]),
      0.5,
    );
  const [one] = pages;
  for (const { name, page, starts } of pages) {
    const ratio = (part: keyof Start) =>
      `x ${(median(starts, part) / median(one?.starts ?? starts, part)).toFixed(2)}`;
    print(`${name}: start`, ms(median(starts, 'started')), ratio('started'));
    print(
      `${name}: memory`,
      `${(median(starts, 'memory') / 1e6).toFixed(1)} MB`.padStart(10),
      ratio('memory'),
    );
    print(`${name}: list, first paint`, ms(median(starts, 'list')), ratio('list'));
    print(`${name}: list, pressed as soon as it can be`, ms(quantile(atOnce.get(page) ?? [], 0.5)));
    if (starts !== one?.starts) print(`${name}: a key in the search`, ms(median(starts, 'key')));
  }
  for (const { page } of pages) await page.context().close();
}
