import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* What is kept beside the records can be seen, comes back, and goes for good from every store there is. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Everything that any store of this origin holds, but for the files of the page itself. */
async function everything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const of = db.transaction(store).objectStore(store);
        const all = (asked: IDBRequest) =>
          new Promise((resolve) => {
            asked.onsuccess = () => resolve(asked.result);
          });
        found.push([store, await all(of.getAllKeys()), await all(of.getAll())]);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (name.includes('mirror')) found.push(await (await cache.match(request))?.text());
        found.push(request.url);
      }
    }
    for await (const [name] of (await navigator.storage.getDirectory()) as unknown as AsyncIterable<
      [string]
    >) {
      found.push(name);
    }
    return JSON.stringify(found);
  });
}

test('a deleted reflection is seen among earlier states, comes back, and goes for good', async ({ page }) => {
  await openExample(page, 'amina', 'aspiration');
  // Twenty changes without a copy: the quiet bar stands on every page that follows, and is looked at with it.
  await page.evaluate(() => {
    const notes = { changes: 20, since: '2026-11-20', promise: false, savedOn: null, isOff: false };
    localStorage.setItem('waymark.copies', JSON.stringify(notes));
  });
  await page.goto('/');
  const bar = page.getByRole('complementary', { name: 'About your copy' });
  await expect(bar).toContainText('20 changes since you began.');
  await page.getByRole('button', { name: /^Rename / }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Planted title');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByRole('button', { name: 'Delete Planted title' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText('The reflection is deleted.').waitFor();
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });

  await page.getByRole('link', { name: 'Look at earlier states' }).click();
  await expect(heading(page)).toHaveText('Earlier states');
  const card = page.getByRole('listitem').filter({ hasText: 'Deleted here' });
  await expect(card.getByRole('heading', { level: 3 })).toHaveText('Planted title');
  await card.getByRole('button', { name: 'Look inside' }).click();
  await expect(card.getByRole('term').first()).toBeVisible();
  // Also on a phone, where what is inside is many screens long, the way out of it is in sight.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await card.getByRole('term').nth(20).scrollIntoViewIfNeeded();
  await expect(card.getByRole('button', { name: /^Close/ })).toBeInViewport({ ratio: 1 });
  await expect(card.getByRole('term').first()).not.toBeInViewport();
  if (size) await page.setViewportSize(size);
  await bar.getByRole('button', { name: 'Save one now' }).click();
  await expect(bar.getByText(/as the file “waymark.*\.json” in your downloads/)).toBeVisible();
  await checkAxe(page);
  await card.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText(/^Brought back beside what is here/)).toBeVisible();

  await page.goto('/');
  await expect(
    page.getByRole('link', { name: 'Carry on: Planted title' }).or(page.getByText('Planted title')).first(),
  ).toBeVisible();
  expect(await everything(page)).toContain('Planted title');
  await page.getByRole('button', { name: 'Delete Planted title' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Yes, delete/ })
    .click();
  await expect(page.getByRole('region', { name: 'Deleted for good' })).toBeVisible();
  expect(await everything(page)).not.toContain('Planted title');
});

test('“Delete everything” leaves nothing in any store, and a receipt of it', async ({ page }) => {
  await openExample(page, 'amina', 'aspiration');
  await page.goto('/');
  await page.getByRole('button', { name: /^Delete / }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
  const before = await everything(page);
  expect(before).toContain('example-amina');

  await page.goto('/#/privacy');
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(
    page.getByRole('region', { name: 'Deleted for good' }).getByText('1 reflection', { exact: true }),
  ).toBeVisible();
  const after = await everything(page);
  expect(after).not.toContain('example-amina');
  // What is left are the empty stores, and the files of the page itself.
  const [local, session, ...rest] = JSON.parse(after);
  expect([local, session]).toEqual([{}, {}]);
  const stores = rest.filter((each: unknown) => Array.isArray(each));
  expect(stores.length).toBeGreaterThan(4);
  for (const [name, keys, values] of stores) expect([name, keys, values]).toEqual([name, [], []]);
  expect(after).not.toContain('mirror/');
});

test('“Delete everything” is not undone by another tab, which begins anew too', async ({ page, context }) => {
  await openExample(page, 'amina', 'aspiration');
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other)).toBeVisible();
  await page.goto('/#/privacy');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.getByRole('region', { name: 'Deleted for good' })).toBeVisible();
  await expect(heading(other)).toHaveText(/^There is no reflection with this address/);
  await other.goto('/');
  await expect(other.getByRole('button', { name: 'Begin' })).toBeVisible();
  expect(await everything(other)).not.toContain('example-amina');
});

test('where the records are lost, what is kept beside them comes back from the screen that says so', async ({
  page,
  guard,
}) => {
  // The plain file below has no icon.
  guard.expectProblem(/404/);
  await openExample(page, 'amina', 'aspiration');
  await page.goto('/');
  await page.getByRole('button', { name: /^Delete / }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
  // A file of the same origin on which the page does not run: it would note down at once that nothing is left.
  await page.goto('/first-look.js');
  await page.evaluate(async () => {
    await caches.delete('waymark-mirror');
    // As after a visit that ended well: nothing was left behind unsaved, and more was noted down than was deleted.
    localStorage.clear();
    localStorage.setItem('waymark.sentinel', JSON.stringify({ records: 3, lastRevision: 1 }));
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('waymark');
      opening.onsuccess = () => resolve(opening.result);
    });
    const tx = db.transaction(['records', 'rows'], 'readwrite');
    tx.objectStore('records').clear();
    tx.objectStore('rows').clear();
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  });
  await page.goto('/');
  await expect(heading(page)).toHaveText('Your reflections are not where they should be');
  await page.getByRole('button', { name: 'Look at earlier states' }).click();
  await expect(heading(page)).toHaveText('Earlier states');
  await page.getByRole('button', { name: 'Look inside' }).first().click();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Bring back' }).first().click();
  await page.getByRole('button', { name: 'Go on with what was brought back' }).click();
  await expect(page.getByRole('link', { name: /^Aspiration of/ })).toBeVisible();
});
