/*
 * How fast the built app is: `npm run bench`, or `npx tsx scripts/bench.ts typing pdf` for some of it after a build.
 * It prints numbers and judges none of them, since they depend on the machine; compare two runs on the same one.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { findChromium } from '#scripts/chromium.mjs';
import { measureBuild } from '#scripts/size.mjs';
import { questionnaire } from '#src/content/en/index.ts';
import { addresses } from '#src/domain/addresses.ts';
import { en } from '#src/domain/language/en/index.ts';
import { copySchema } from '#src/domain/model/copy.ts';
import { STEPS } from '#src/domain/model/steps.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';

const EXAMPLES = 'public/examples';
const exampleNames = () => readdirSync(EXAMPLES).map((file) => file.replace(/\.json$/, ''));

/** The value that a share of all values stays at or under: 0.5 for the median. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(10);
const print = (name: string, ...values: string[]) => console.log(`  ${name.padEnd(44)}${values.join('')}`);

/** How many times slower than this machine's processor the slow one is: about a cheap phone. */
const SLOW = 4;

async function slowDown(page: Page, rate = SLOW) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** A page as on a first visit. Without a service worker, which would fetch for later while the clock runs. */
async function newVisit(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  return context.newPage();
}

async function benchVisit(browser: Browser, home: string) {
  for (const { name, bytes } of measureBuild()) print(name, `${(bytes / 1000).toFixed(1)} KB`.padStart(10));
  const paints: number[] = [];
  for (let visit = 0; visit < 5; visit++) {
    const page = await newVisit(browser);
    await slowDown(page);
    await page.goto(home);
    await page.getByRole('heading', { level: 1 }).waitFor();
    paints.push(
      await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ),
    );
    await page.context().close();
  }
  print(`First paint, processor ${SLOW}x slower, median of 5`, ms(quantile(paints, 0.5)));
}

const exampleOf = (name: string) =>
  copySchema.parse(JSON.parse(readFileSync(`${EXAMPLES}/${name}.json`, 'utf8'))).reflections;

/** The synthesis as the page runs it, on a slow processor. It is bundled alone, since the page hands it to nobody. */
async function benchSynthesisInPage(browser: Browser) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'scripts/bench-in-page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The synthesis could not be bundled for the bench.');
  const page = await newVisit(browser);
  await page.addScriptTag({ content: chunk.code });
  await slowDown(page);
  for (const name of exampleNames()) {
    for (const reflection of exampleOf(name)) {
      const times = await page.evaluate(
        (given) => (window as unknown as { timesOf: (r: unknown) => number[] }).timesOf(given),
        reflection,
      );
      print(
        `${name}: processor ${SLOW}x slower, warm median, 95`,
        ms(quantile(times, 0.5)),
        ms(quantile(times, 0.95)),
      );
    }
  }
  await page.context().close();
}

function benchSynthesis() {
  for (const name of exampleNames()) {
    for (const reflection of exampleOf(name)) {
      const timed = (given: typeof reflection) => {
        const start = performance.now();
        synthesize(given, questionnaire, { today: '2026-01-15', audience: 'self', language: en });
        return performance.now() - start;
      };
      // A clone is read from the start; the same answers again are what a key in one of them costs, or nearly.
      const afresh = () => timed(structuredClone(reflection));
      const cold = afresh();
      for (let warmUp = 0; warmUp < 50; warmUp++) afresh();
      const whole = Array.from({ length: 201 }, afresh);
      const again = Array.from({ length: 201 }, () => timed(reflection));
      print(
        `${name}: cold, warm median, 95, one key`,
        ms(cold),
        ms(quantile(whole, 0.5)),
        ms(quantile(whole, 0.95)),
        ms(quantile(again, 0.5)),
      );
    }
  }
}

async function benchPdf(browser: Browser, home: string) {
  for (const name of exampleNames()) {
    const page = await newVisit(browser);
    await page.goto(home);
    // The example as one's own: only one's own result goes on paper.
    await page.locator('#root:not([inert]) input[type=file]').setInputFiles(`${EXAMPLES}/${name}.json`);
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await page.getByText(/added from the copy/).waitFor();
    await page.goto(`${home}#${addresses.result(`example-${name}`)}`);
    await page.getByRole('button', { name: 'Download PDF' }).click();
    const button = page.getByRole('button', { name: 'Make the PDF' });
    await button.waitFor();
    const download = async () => {
      const start = performance.now();
      const arrives = page.waitForEvent('download');
      await button.click();
      await (await arrives).path();
      return performance.now() - start;
    };
    const cold = await download();
    const warm: number[] = [];
    for (let time = 0; time < 5; time++) warm.push(await download());
    print(`${name}: cold, warm median of 5`, ms(cold), ms(quantile(warm, 0.5)));
    await page.context().close();
  }
}

/** Goes to the first step that has a text field, and leaves the focus in it. */
async function openTextField(page: Page, home: string) {
  await page.goto(home);
  await page
    .getByRole('button', { name: 'Begin' })
    .or(page.getByRole('link', { name: 'Begin' }))
    .first()
    .click();
  await page.waitForURL(/#\/r\//);
  const reflectionId = /#\/r\/([^/]+)/.exec(page.url())?.[1] ?? '';
  for (const step of STEPS) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      addresses.step(reflectionId, step),
    );
    const field = page.getByRole('main').getByRole('textbox').first();
    const found = await field.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (found) {
      await field.click();
      return step;
    }
  }
  throw new Error(
    'No step shows a text field: has the wizard changed? See openTextField in scripts/bench.ts.',
  );
}

async function benchTyping(browser: Browser, home: string) {
  const page = await newVisit(browser);
  const step = await openTextField(page, home);
  // From the key as the system stamped it to the task after the frame that shows it.
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
          channel.port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  await slowDown(page);
  const text = 'I would like to calm upset customers well.';
  await page.keyboard.type(text, { delay: 80 });
  await page.waitForFunction(
    (count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count,
    text.length,
  );
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  print(
    `${text.length} keys in step "${step}", ${SLOW}x slower: median, 95, worst`,
    ms(quantile(times, 0.5)),
    ms(quantile(times, 0.95)),
    ms(quantile(times, 1)),
  );
  await page.context().close();
}

const benches: Record<string, { title: string; run: (browser: Browser, home: string) => unknown }> = {
  visit: { title: 'First visit', run: benchVisit },
  synthesis: { title: 'Synthesis, in Node', run: benchSynthesis },
  page: { title: 'Synthesis, in the browser', run: benchSynthesisInPage },
  pdf: { title: 'PDF, from the click to the file', run: benchPdf },
  typing: { title: 'Typing, from the key to the frame that shows it', run: benchTyping },
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const unknown = chosen.filter((name) => !(name in benches));
if (unknown.length > 0) {
  throw new Error(`No such benchmark: ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`);
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const server = await preview({ preview: { port: 4189, strictPort: false } });
const home = server.resolvedUrls?.local[0] ?? 'http://localhost:4189/';
try {
  for (const name of chosen) {
    const bench = benches[name];
    console.log(`\n${bench?.title}`);
    await bench?.run(browser, home);
  }
} finally {
  await browser.close();
  await server.close();
}
