import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { addresses } from '#src/domain/addresses.ts';
import { EXAMPLES, exampleNames } from './examples.ts';
import { quantile } from './interval.ts';
import { ms, print } from './print.ts';
import { newVisit } from './slow-page.ts';

/**
 * Milliseconds to the file. `atOnce`: both buttons pressed as soon as they can be, by somebody who has read their result; `cold`: from
 * pressing "Make the PDF" after reading the dialog; `warm`: each time after the paper was made another.
 */
export type PdfTimes = { atOnce: number; cold: number; warm: number[] };

/** Each example as one's own, on a fresh page. */
export async function benchPdf(browser: Browser, home: string) {
  for (const name of exampleNames()) {
    const { atOnce, cold, warm } = await measurePdf(browser, home, `${EXAMPLES}/${name}.json`);
    print(
      `${name}: at once, cold, warm median of ${warm.length}`,
      ms(atOnce),
      ms(cold),
      ms(quantile(warm, 0.5)),
    );
  }
}

/** The example that a built page brings with it, which it can surely read; null for a page that has none and makes no PDF. */
export function exampleIn(folder: string, name: string): string | null {
  const file = join(folder, 'examples', `${name}.json`);
  return existsSync(file) ? file : null;
}

/** Long enough to see what the page says, in milliseconds. */
const READ_RESULT = 3000;
/** As long as anybody needs to read what the dialog asks. */
const READ_DIALOG = 1000;

/** Makes PDFs of the example in a file: on one fresh page without a look at the dialog, and on another with one. */
export async function measurePdf(browser: Browser, home: string, file: string): Promise<PdfTimes> {
  const atOnce = await onResult(browser, home, file, async (page) => {
    await page.waitForTimeout(READ_RESULT);
    const start = performance.now();
    const arrives = page.waitForEvent('download');
    await opener(page).click();
    await maker(page).click();
    await (await arrives).path();
    return performance.now() - start;
  });
  return onResult(browser, home, file, async (page) => {
    await opener(page).click();
    await maker(page).waitFor();
    await page.waitForTimeout(READ_DIALOG);
    const download = async () => {
      const start = performance.now();
      const arrives = page.waitForEvent('download');
      await maker(page).click();
      await (await arrives).path();
      return performance.now() - start;
    };
    const cold = await download();
    const warm: number[] = [];
    for (let time = 0; time < 5; time++) {
      // What is there already would only be handed over.
      await page.getByRole('radio', { name: time % 2 ? 'A4' : 'US Letter' }).check();
      warm.push(await download());
    }
    return { atOnce, cold, warm };
  });
}

const opener = (page: Page) => page.getByRole('button', { name: /^Download PDF/ });
const maker = (page: Page) => page.getByRole('button', { name: 'Make the PDF' });

async function onResult<Found>(
  browser: Browser,
  home: string,
  file: string,
  measure: (page: Page) => Promise<Found>,
): Promise<Found> {
  const page = await newVisit(browser);
  try {
    await page.goto(home);
    // The example as one's own: only one's own result goes on paper.
    await page.locator('#root:not([inert]) input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await page.getByText(/added from the copy/).waitFor();
    await page.goto(`${home}#${addresses.result(`example-${basename(file, '.json')}`)}`);
    await opener(page).waitFor();
    return await measure(page);
  } finally {
    await page.context().close();
  }
}
