import type { BrowserContext } from '@playwright/test';
import { bringCoachCopy, PLANTED } from './coach-copy.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';

/* The lock over a session in two windows: it falls in both, leaves no word in either, and opens in both. */

const PASSPHRASE = 'zqpassphrase correct horse';
/** What the client typed, and what stands half typed on the coach's page. */
const TYPED = 'plantedtyped';
const HALF = 'plantedhalf';
/** Of one's own, here since the page began; and a topic of the client's last session, a word of which is in a button's name. */
const OWN = 'plantedown';
const TOPIC = 'Fewer days at work';
const RECORDS = [...Object.values(PLANTED), TYPED, HALF, OWN, TOPIC];
const WORDS = [...RECORDS, PASSPHRASE];

// Unlocking takes its time on a busy machine.
test.use({ actionTimeout: 60_000 });

/** Expects that nothing planted is left in a window: not in its document, fields, title, address or storage. */
async function expectEmpty(page: Page): Promise<void> {
  const seen = await page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    ].join(' '),
  );
  for (const word of WORDS) expect(seen, `${word} in the window`).not.toContain(word);
}

/** Expects that nothing of a record, and nothing that was typed, is left in the memory of the windows. */
async function expectForgotten(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const heap = chunks.join('');
  // A snapshot without the page's own words would prove nothing.
  expect(heap).toContain('Locked at');
  const left = WORDS.filter((word) => heap.includes(word));
  expect(left, 'words left in the memory').toEqual([]);
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open' }).click();
}

test('a session in two windows is locked in both, and opened in both', async ({ page, context }) => {
  await bringCoachCopy(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('link', { name: /^Experiences/ }).click();
  await page.locator('main textarea').first().fill(`I want to ${OWN}`);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.reload();
  await page.goto('/#/clients');
  await page.setViewportSize({ width: 360, height: 740 });
  const fresh = page.getByRole('textbox', { name: 'Passphrase' });
  await fresh.fill('password12345678');
  await expect(page.getByText('Too easy to guess.')).toBeVisible();
  await page.getByRole('checkbox', { name: /safe place/ }).check();
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByText(/^This one is too easy to guess/)).toBeVisible();
  await checkAxe(page);
  await fresh.fill(PASSPHRASE);
  await expect(page.getByText('Hard to guess.')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await page.goto('/#/clients/_lock');
  await page.getByRole('checkbox', { name: 'Lock my own reflections too' }).check();
  await expect(page.getByText('All that is here opens with the passphrase alone')).toBeVisible();
  await page.goto('/#/clients');
  await page.getByRole('link', { name: PLANTED.label }).click();
  await page.getByRole('button', { name: 'Begin a session' }).click();
  await page.getByRole('button', { name: /^Show the client: What would make this hour/ }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the client’s view in a second window' }).click();
  const view = await opening;
  await view.getByRole('textbox', { name: 'In your words' }).fill(`To leave with ${TYPED}`);
  await expect(page.getByRole('region', { name: 'What the client sees' }).getByText(TYPED)).toBeVisible();
  // On a phone one part of the session shows at a time.
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await page.getByRole('textbox', { name: 'We worked on' }).fill(`half a ${HALF}`);

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Locked', level: 1 })).toBeVisible();
  await expect(view.getByText('There is nothing to show here.')).toBeVisible();
  // Not even the lock is shown where a client looks on.
  await expect(view.getByLabel('Passphrase')).toHaveCount(0);
  // At once: what something else would push out a moment later has not been forgotten.
  await expectForgotten(context, page);
  for (const each of [page, view]) await expectEmpty(each);
  await checkAxe(page);

  // Not before: a clock made for tests holds whatever set a timer.
  await context.clock.install();
  await page.getByLabel('Passphrase', { exact: true }).fill('not the right passphrase');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('That is not the passphrase.', { exact: false })).toBeVisible();
  await checkAxe(page);
  await unlock(page);
  // The client's view comes back with the coach's page, and what was said is there.
  await expect(page.getByText(TYPED)).toBeVisible();
  await expect(view.getByRole('heading', { level: 1 })).toHaveText('Ready when you are.');

  // An hour without anybody locks both as well: a session that goes on gives no less.
  await context.clock.fastForward('01:01:00');
  await expect(page.getByText(/because nothing was pressed or moved/)).toBeVisible();
  await expect(view.getByText('There is nothing to show here.')).toBeVisible();
});
