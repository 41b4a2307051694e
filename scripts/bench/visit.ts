import { type Browser, devices, type Page } from 'playwright';
import { slowDown } from './slow-page.ts';

/** What a first visit costs a phone on a slow network; times in ms, weights in KB as they travel. */
export type Visit = {
  largestPaint: number;
  /** Until what is seen can be pressed. */
  usable: number;
  layoutShift: number;
  weight: number;
  scripts: number;
};

/** A slow 4G as Lighthouse has it when it throttles itself: 150 ms there and back, 1.6 Mbit/s down, 750 Kbit/s up. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
/** How long a page may still move or paint after it is there. */
const SETTLE_MS = 1500;

type Watched = { paint: number; usable: number; shift: number };

/** Visits a page for the first time, then goes to its first question: largest paint, layout shift, and the bytes on the way. */
export async function measureVisit(browser: Browser, home: string): Promise<Visit> {
  const context = await browser.newContext({ ...devices['Moto G4'], serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await slowDown(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  const kinds = new Map<string, string>();
  const weights = { all: 0, scripts: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weights.all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') weights.scripts += encodedDataLength;
  });
  await page.addInitScript(() => {
    const watched: Watched = { paint: 0, usable: 0, shift: 0 };
    Object.assign(window, { watched });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#root:not([inert]) > *')) return;
      watched.usable = performance.now();
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['inert'] });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) watched.paint = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) watched.shift += (shift as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(home);
  await page.locator('#root:not([inert])').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const { paint, usable, shift } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  await goToFirstQuestion(page);
  await context.close();
  return {
    largestPaint: paint,
    usable,
    layoutShift: shift,
    weight: weights.all / 1000,
    scripts: weights.scripts / 1000,
  };
}

/** Waymark's first question is behind "Begin"; other pages begin with theirs. */
async function goToFirstQuestion(page: Page) {
  const begin = page
    .getByRole('button', { name: 'Begin' })
    .or(page.getByRole('link', { name: 'Begin' }))
    .first();
  if ((await begin.count()) > 0) await begin.click();
  await page.locator('form.questions').or(page.getByRole('textbox')).first().waitFor();
}
