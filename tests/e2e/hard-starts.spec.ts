import { expect, type Page, test } from './fixtures.ts';

/*
 * Browsers that lack something, keep nothing, or meet a page whose files have changed: each is told in plain words, and none
 * costs a word that was typed.
 */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const status = (page: Page) => page.locator('.save-status');

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('radio', { name: /^Quick/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText('Where you are now');
  const { hash } = new URL(page.url());
  await page.evaluate(
    (to) => {
      location.hash = to;
    },
    hash.replace(/now$/, 'experiences'),
  );
  await line(page).waitFor();
}

/** The sentence of something to be proud of. */
const line = (page: Page) => page.getByRole('textbox', { name: 'I', exact: true });

test('keeps typed words in a browser without the methods of ES2024 and without a dictionary', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const [owner, name] of [
      [String.prototype, 'toWellFormed'],
      [String.prototype, 'isWellFormed'],
      [Object, 'groupBy'],
      [Map, 'groupBy'],
      [Promise, 'withResolvers'],
      [Intl, 'Segmenter'],
      [window, 'requestIdleCallback'],
    ] as const)
      Reflect.deleteProperty(owner, name);
  });
  await begin(page);
  await line(page).fill('看護師 nurse');
  await expect(status(page)).toContainText('Saved on this device');
  await page.reload();
  await expect(line(page)).toHaveValue('看護師 nurse');
  await expect(page.locator('#too-old')).toBeHidden();
});

test('says at once that something is not saved when it fails on its way to the store', async ({
  page,
  guard,
}) => {
  guard.expectProblem(/a key that fails/);
  await begin(page);
  await line(page).fill('before');
  await expect(status(page)).toContainText('Saved on this device');
  await page.evaluate(() => {
    const { replace } = String.prototype;
    Object.defineProperty(String.prototype, 'replace', {
      value(this: string, ...given: Parameters<typeof replace>) {
        if (String(this).includes('BOOM')) throw new TypeError('a key that fails');
        return replace.apply(this, given);
      },
    });
  });
  await line(page).fill('BOOM');
  await expect(status(page)).toContainText('Not saved');
  await expect(page.getByText(/^Not saved: something went wrong/)).toBeVisible();
  await line(page).fill('after');
  await expect(status(page)).toContainText('Saved on this device');
});

test('says in plain words that a browser is too old', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  await page.goto('/');
  await expect(page.locator('#too-old')).toBeVisible();
  await expect(page.locator('#too-old')).toContainText('This browser is too old for this page');
});

test('works for this visit, and says so, where the very name of the database throws', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'caches', 'BroadcastChannel'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException(`${name} is denied for this document.`, 'SecurityError');
        },
      });
    Object.defineProperty(navigator, 'serviceWorker', {
      get() {
        throw new DOMException('Service workers are denied for this document.', 'SecurityError');
      },
    });
  });
  await begin(page);
  await expect(page.getByText(/^Not saved: this browser keeps nothing for this page/)).toBeVisible();
  await line(page).fill('nurse');
  // By key: what comes up under the line moves the link from under a pointer.
  await page.getByRole('link', { name: 'Back', exact: true }).press('Enter');
  await expect(line(page)).toBeHidden();
  await page.goBack();
  await expect(line(page)).toHaveValue('nurse');
});

test('says so when it cannot start at all', async ({ page, guard }) => {
  guard.expectProblem(/no cipher/);
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'randomUUID', {
      value() {
        throw new Error('no cipher');
      },
    });
    Object.defineProperty(crypto, 'getRandomValues', {
      value() {
        throw new Error('no cipher');
      },
    });
  });
  await page.goto('/');
  await expect(heading(page)).toHaveText('This page could not start');
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});

test('says so when its own script is gone', async ({ page, guard }) => {
  guard.expectProblem(/404/);
  await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await expect(page.getByText('A part of this page did not arrive.')).toBeVisible();
});

test.describe('after a new version was put in the place of this one', () => {
  test.use({ serviceWorkers: 'block' });

  test('a screen that is gone offers the newer version, and nothing is lost', async ({ page, guard }) => {
    guard.expectProblem(/404|dynamically imported module/);
    await begin(page);
    await line(page).fill('nurse');
    await expect(status(page)).toContainText('Saved on this device');
    const address = page.url();
    await page.route(/\/assets\/plan-page-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.evaluate(
      (to) => {
        location.hash = to;
      },
      address.replace(/^[^#]*#/, '').replace(/experiences$/, 'plan'),
    );
    await expect(heading(page)).toHaveText('There is a newer version of this page');
    await expect(page.getByText('Nothing is lost: what you wrote is saved on this device.')).toBeVisible();
    await expect(page.getByText('This is our mistake')).toBeHidden();
    await page.unroute(/\/assets\/plan-page-[^/]*\.js$/);
    await page.getByRole('button', { name: 'Load the newer version' }).click();
    await expect(heading(page)).not.toHaveText('There is a newer version of this page');
    await page.goto(address);
    await expect(line(page)).toHaveValue('nurse');
  });

  test('nothing begins anew beside saved work when what reads it does not arrive', async ({
    page,
    guard,
  }) => {
    guard.expectProblem(/404|dynamically imported module|did not arrive/);
    await begin(page);
    await line(page).fill('ran the stall');
    await expect(status(page)).toContainText('Saved on this device');
    await page.route(/\/assets\/kept-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    await expect(heading(page)).toHaveText('This page could not start');
    await page.unroute(/\/assets\/kept-[^/]*\.js$/);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(line(page)).toHaveValue('ran the stall');
  });
});
