import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { addresses } from '#src/domain/addresses.ts';
import { newVisit, slowDown } from './slow-page.ts';

/** Where a page is served, and the built folder that it comes from. */
export type Side = { home: string; folder: string };

/** Milliseconds of each key, and of each time that the statement so far had to follow; none where a page has none. */
export type Typed = { keys: number[]; following: number[] };

const EXAMPLE = 'amina';
/** A quick typist. */
const BETWEEN_KEYS_MS = 80;
const TEXT =
  'I ran the summer fair with three hundred visitors and found that people come to me when something breaks and nobody knows what to do next, day and night';

/** For whom the work is: each stands in the statement as it is typed. */
const FOR_WHOM = [
  'new parents',
  'school leavers',
  'young carers',
  'patients',
  'farmers',
  'nurses',
  'refugees',
  'neighbours',
];
/** A statement that has not followed by now never will. */
const PATIENCE_MS = 4000;

/** Types into a text field of a step that is filled in, processor slowed: from each key to the frame that shows it, and on to "So far". */
export async function measureTyping(browser: Browser, side: Side): Promise<Typed> {
  const { page, keys } = await typeOn(browser, side);
  const following = await measureFollowing(page);
  await page.context().close();
  return { keys, following };
}

/** The same of the keys alone. */
export async function measureKeys(browser: Browser, side: Side): Promise<number[]> {
  const { page, keys } = await typeOn(browser, side);
  await page.context().close();
  return keys;
}

async function typeOn(browser: Browser, side: Side): Promise<{ page: Page; keys: number[] }> {
  const page = await newVisit(browser);
  const field = await openTextField(page, side);
  await timeKeys(page);
  await slowDown(page);
  return { page, keys: await typeAndTime(page, field, TEXT) };
}

/** Waymark's Experiences step of an example, or the first text field of any other page. */
async function openTextField(page: Page, { home, folder }: Side): Promise<Locator> {
  await page.goto(home);
  const example = join(folder, 'examples', `${EXAMPLE}.json`);
  if (existsSync(example)) {
    await page.locator('#root:not([inert]) input[type=file]').setInputFiles(example);
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await page.getByText(/added from the copy/).waitFor();
    return openStep(page, 'experiences');
  }
  const field = page.getByRole('textbox').first();
  await field.waitFor();
  return field;
}

async function openStep(page: Page, step: 'experiences' | 'social'): Promise<Locator> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    addresses.step(`example-${EXAMPLE}`, step),
  );
  await page.locator('form.questions').waitFor();
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.waitFor();
  // What loads with the step has loaded: people type into a page that stands.
  await page.waitForLoadState('networkidle');
  return field;
}

type Timed = { keyTimes: number[]; lastKey: number };

/** From the key as the system stamped it to the task after the frame that shows it. */
async function timeKeys(page: Page) {
  await page.evaluate(() => {
    const timed: Timed = { keyTimes: [], lastKey: 0 };
    Object.assign(window, { timed });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        timed.lastKey = timeStamp;
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => timed.keyTimes.push(performance.now() - timeStamp);
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

const timedOf = (page: Page) => page.evaluate(() => (window as unknown as { timed: Timed }).timed);

async function typeAndTime(page: Page, field: Locator, text: string): Promise<number[]> {
  await field.fill('');
  await field.click();
  await page.keyboard.type(text, { delay: BETWEEN_KEYS_MS });
  await page.waitForFunction(
    (count) => (window as unknown as { timed: Timed }).timed.keyTimes.length >= count,
    text.length,
  );
  const { keyTimes } = await timedOf(page);
  if ((await field.inputValue()) !== text) throw new Error('The field does not hold what was typed.');
  return keyTimes;
}

/** From the last key of a phrase to the frame in which the statement so far holds the whole phrase. */
async function measureFollowing(page: Page): Promise<number[]> {
  if ((await page.locator('aside.so-far').count()) === 0) return [];
  const field = await openStep(page, 'social');
  const times: number[] = [];
  for (const phrase of FOR_WHOM) {
    await field.fill('');
    await field.click();
    await page.evaluate((wanted) => {
      const state = window as unknown as { timed: Timed; followed: Promise<number> };
      const aside = document.querySelector('aside.so-far');
      state.followed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!aside?.textContent?.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - state.timed.lastKey);
            channel.port2.postMessage(null);
          });
        });
        if (aside) observer.observe(aside, { subtree: true, childList: true, characterData: true });
      });
    }, phrase);
    await page.keyboard.type(phrase, { delay: BETWEEN_KEYS_MS });
    const time = await page.evaluate(
      (patience) =>
        Promise.race([
          (window as unknown as { followed: Promise<number> }).followed,
          new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
        ]),
      PATIENCE_MS,
    );
    if (time === null) throw new Error(`The statement so far never took "${phrase}".`);
    times.push(time);
  }
  return times;
}
