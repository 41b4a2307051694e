import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { newClient, tagClient } from '#src/domain/coaching/clients.ts';
import { agreeToTerms, writeTerms } from '#src/domain/coaching/contract.ts';
import { startSession } from '#src/domain/coaching/sessions.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { type Copy, copySchema } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { expect, type Page, test } from './fixtures.ts';
import { filesWith, openProfile } from './profile.ts';

/*
 * The search after the end: a word of one client in every place that words can lie in, then the client is deleted for good, and
 * every store of the browser and every file of its profile is searched. Another client's words stay, so that the search is
 * seen to find what is there.
 */

const NOW = '2026-11-22T10:00:00.000Z';
const PASSPHRASE = 'zqpassphrase correct horse';
/** A word for each place. They stand nowhere in the page itself. */
const PLACES = [
  'label',
  'tag',
  'contract',
  'agreedby',
  'title',
  'answer',
  'version',
  'said',
  'waiting',
  'left',
  'topic',
  'note',
  'agreement',
  'action',
  'offer',
  'later',
  'snapshot',
] as const;
type Place = (typeof PLACES)[number];
const wordOf = (place: Place) => `zqerased${place}zq`;
const WORDS = PLACES.map(wordOf);
/** What is half typed lies in the memory of the page alone. */
const HALF = 'zqerasedhalfzq';
const KEPT = 'zqkeptzq';

const answerOf = (text: string): Answer => ({
  value: { kind: 'starter', parts: { one: text } },
  setAside: null,
  wordings: {},
  channels: {},
  asked: 'asked',
});

/** A client with a word in every field that a coach or a client writes into, and another client. */
function fullCopy(): unknown {
  const [reflection] = copySchema.parse(
    JSON.parse(readFileSync('public/examples/amina.json', 'utf8')),
  ).reflections;
  if (!reflection) throw new Error('The example holds no reflection.');
  const [first = ''] = Object.keys(reflection.answers);
  const begun = startSession({ id: 's1', clientId: 'c1', now: NOW, before: null, newId: () => '' });
  const terms = { purpose: wordOf('contract'), whoSees: '', limits: '', keepUntil: null };
  const c1 = agreeToTerms(
    writeTerms(
      tagClient(newClient({ id: 'c1', label: wordOf('label'), now: NOW }), [wordOf('tag')]),
      terms,
      '2026-11-22',
    ),
    wordOf('agreedby'),
    '2026-11-22',
  );
  const r1 = {
    ...reflection,
    id: 'r1',
    clientId: 'c1',
    title: wordOf('title'),
    answers: { ...reflection.answers, proud: answerOf(wordOf('answer')) },
    said: [{ id: 's1-card', at: NOW, question: 'What could you do?', text: wordOf('said') }],
    returned: [
      {
        assignment: 'g1',
        savedOn: '2026-11-21',
        language: 'en',
        answers: { [first]: answerOf(wordOf('waiting')) },
      },
    ],
    decided: [
      {
        assignment: 'g1',
        question: first,
        at: NOW,
        how: 'left' as const,
        here: null,
        back: answerOf(wordOf('left')),
      },
    ],
  };
  const version = (id: string, name: string) => ({
    id,
    reflectionId: 'r1',
    name,
    cause: 'by-hand' as const,
    reason: null,
    keptAt: NOW,
    reflection: r1,
    revision: 0,
  });
  const copy: Copy & { format: string; version: number; savedAt: string } = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: NOW,
    reflections: [r1],
    clients: [
      {
        ...c1,
        assignments: [
          { id: 'g1', reflectionId: 'r1', givenOn: '2026-11-20', questions: [first], decided: {} },
        ],
      },
      newClient({ id: 'c2', label: KEPT, now: NOW }),
    ],
    sessions: [
      {
        ...begun,
        agenda: [{ id: 't1', text: wordOf('topic'), state: 'open', carriedFrom: null }],
        notes: [{ id: 'n1', at: NOW, kind: 'free', text: wordOf('note'), audience: 'private' }],
        agreements: [{ id: 'm1', text: wordOf('agreement'), at: NOW }],
        actions: [
          {
            id: 'a1',
            what: wordOf('action'),
            byWhen: '2027-01-15',
            howWeKnow: 'A day is set',
            whose: 'coach',
            doneAt: null,
            goalId: null,
          },
        ],
        offered: [{ id: 'o1', reflectionId: 'r1', key: 'k', text: wordOf('offer'), at: NOW, answer: 'open' }],
      },
      {
        ...begun,
        id: 's0',
        endedAt: NOW,
        lockedAt: NOW,
        additions: [{ at: NOW, text: wordOf('later') }],
      },
    ],
    versions: [version('v1', wordOf('version')), version('v2', wordOf('snapshot'))],
  };
  return copy;
}

/** Everything that any store of the page holds, as one text, with the names of the stores; the page's own files aside. */
async function everyStore(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const open = db.transaction(store).objectStore(store);
        found[store] = JSON.stringify([await done(open.getAllKeys()), await done(open.getAll())]);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      if (/precache/.test(name)) continue;
      const cache = await caches.open(name);
      const texts = [];
      for (const request of await cache.keys())
        texts.push(request.url, await (await cache.match(request))?.text());
      found[name] = texts.join(' ');
    }
    const folder = await navigator.storage.getDirectory();
    const names = [];
    for await (const name of folder.keys()) names.push(name);
    found.files = names.join(' ');
    found.local = JSON.stringify({ ...localStorage });
    found.session = JSON.stringify({ ...sessionStorage });
    found.history = JSON.stringify(history.state);
    found.cookies = document.cookie;
    found.page = document.documentElement.outerHTML;
    return found;
  });
}

/** Spoils the record of the open session where it lies: the next start puts it aside, and its second copy too. */
async function damage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('waymark'));
    const store = db.transaction('records', 'readwrite').objectStore('records');
    const [row, other] = (await Promise.all(
      ['session/s1', 'session/s0'].map((key) => done(store.get(key))),
    )) as { record: object }[];
    // Sealed for another place, it opens no more; in the open, it has another shape than a session.
    const record = row && 'sealed' in row.record ? other?.record : { ...row?.record, agenda: 7 };
    await done(store.put({ ...row, record }));
    db.close();
  });
}

async function setPassphrase(page: Page): Promise<void> {
  await page.goto('/#/clients');
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: /safe place/ }).check();
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByRole('heading', { name: 'Clients', level: 1, exact: true })).toBeVisible();
}

async function bringCopy(page: Page): Promise<void> {
  await page.goto('/#/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(fullCopy())),
  });
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
}

async function unlock(page: Page): Promise<void> {
  await page.goto('/#/clients');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add the client' })).toBeVisible();
}

for (const isLocked of [false, true]) {
  const how = isLocked ? 'behind a passphrase' : 'without a passphrase';
  test(`nothing of a client who was deleted for good is found again: ${how}`, async ({
    baseURL,
    launchOptions: launch,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
    const opened: { context: BrowserContext }[] = [];
    try {
      const profile = await openProfile(folder, { baseURL, launch });
      opened.push(profile);
      const { page } = profile;
      if (isLocked) await setPassphrase(page);
      await bringCopy(page);
      await page.goto('/#/clients');
      const without = page.getByRole('button', { name: 'Go on without one' });
      const inside = page.getByRole('button', { name: 'Add the client' });
      await without.or(inside).waitFor();
      if (await without.isVisible()) await without.click();
      await inside.waitFor();

      // A version that was removed stands in what is kept beside; the second copy follows some seconds later.
      await page.goto('/#/r/r1/versions');
      await page.getByRole('button', { name: `Remove: ${wordOf('snapshot')}` }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      const mirrored = async () => (await everyStore(page))['waymark-mirror'] ?? '';
      for (const key of ['session/s1', 'client/c1', 'reflection/r1'])
        await expect.poll(mirrored, { timeout: 20_000 }).toContain(`/${key}.json`);
      await damage(page);
      await page.reload();
      if (isLocked) await unlock(page);
      await page.goto('/#/clients/c1');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordOf('label'));
      await expect.poll(async () => (await everyStore(page)).quarantine).toContain('session/s1');
      // Words that nobody has kept yet.
      await page
        .getByRole('link', { name: /^Session of/ })
        .first()
        .click();
      const later = page.getByRole('region', { name: 'Added later' }).getByRole('textbox');
      await later
        .or(page.getByRole('textbox', { name: 'We worked on' }))
        .first()
        .fill(HALF);

      const before = await everyStore(page);
      if (!isLocked) {
        const all = Object.entries(before)
          .flatMap(([name, text]) => (name === 'page' ? [] : [text]))
          .join(' ');
        for (const word of WORDS) expect(all, word).toContain(word);
        expect(before.snapshots).toContain(wordOf('snapshot'));
        expect(before.quarantine).toContain(wordOf('note'));
        expect(before['waymark-mirror']).toContain(wordOf('label'));
      }
      expect(before.snapshots).toContain('v2');

      await page.goto('/#/clients');
      await page.getByRole('button', { name: `Delete ${wordOf('label')} for good` }).click();
      await page.getByRole('button', { name: 'Yes, delete for good' }).click();
      const receipt = page.getByRole('region', { name: 'Deleted for good' });
      await expect(receipt).toContainText('1 damaged piece that could not be read');
      await expect(receipt).toContainText(/earlier states?, kept before something was deleted/);
      await expect(receipt).toContainText('1 half-typed note');
      const told = (await receipt.textContent()) ?? '';

      // Every store, at once and after a new start; no key of theirs either, but for the marks that they were deleted.
      for (const start of [false, true]) {
        if (start) {
          await page.reload();
          if (isLocked) await unlock(page);
          await expect(page.getByText(KEPT).first()).toBeVisible();
        }
        const { meta = '', ...stores } = await everyStore(page);
        for (const [name, text] of Object.entries(stores)) {
          for (const word of [...WORDS, HALF]) expect(text.includes(word), `${word} in ${name}`).toBe(false);
          for (const key of ['session/s0', 'session/s1', 'reflection/r1', 'version/v1', 'version/v2'])
            expect(text.includes(key), `${key} in ${name}`).toBe(false);
        }
        for (const word of [...WORDS, HALF]) expect(meta).not.toContain(word);
        expect(stores.records).toContain('client/c2');
      }
      if (isLocked) {
        await page.getByRole('button', { name: 'Lock', exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked');
      }
      expect(profile.watch.problems).toEqual([]);
      await profile.context.close();

      // The files of the profile: behind a passphrase nothing is found in any. Without one, the receipt names what no page can
      // reach: the journal of a database, until the browser writes over it, and the titles of tabs in its own history and in
      // what it makes of that after a while.
      const label = wordOf('label');
      const found = filesWith(folder, [...WORDS.filter((word) => word !== label), HALF, PASSPHRASE]);
      expect(found.filter((name) => isLocked || !/leveldb\//.test(name))).toEqual([]);
      const titles = /(?:leveldb|Sessions)\/|\/(?:History|Top Sites)/;
      expect(filesWith(folder, [label]).filter((name) => isLocked || !titles.test(name))).toEqual([]);
      expect(told).toContain('traces on the disk');
      expect(told).toContain('the history of this browser');
      expect(filesWith(folder, [KEPT]).length > 0).toBe(!isLocked);
    } finally {
      await Promise.all(opened.map(({ context }) => context.close()));
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
