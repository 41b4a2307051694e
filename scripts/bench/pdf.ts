import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright';
import { addresses } from '#src/domain/addresses.ts';
import { EXAMPLES, exampleNames } from './examples.ts';
import { quantile } from './interval.ts';
import { ms, print } from './print.ts';
import { newVisit } from './slow-page.ts';

/** Milliseconds from pressing "Make the PDF" to the file: the first time, and each time after the paper was made another. */
export type PdfTimes = { cold: number; warm: number[] };

/** Each example as one's own, on a fresh page. */
export async function benchPdf(browser: Browser, home: string) {
  for (const name of exampleNames()) {
    const { cold, warm } = await measurePdf(browser, home, `${EXAMPLES}/${name}.json`);
    print(`${name}: cold, warm median of ${warm.length}`, ms(cold), ms(quantile(warm, 0.5)));
  }
}

/** The example that a built page brings with it, which it can surely read; null for a page that has none and makes no PDF. */
export function exampleIn(folder: string, name: string): string | null {
  const file = join(folder, 'examples', `${name}.json`);
  return existsSync(file) ? file : null;
}

/** Makes PDFs of the example in a file. */
export async function measurePdf(browser: Browser, home: string, file: string): Promise<PdfTimes> {
  const page = await newVisit(browser);
  try {
    await page.goto(home);
    // The example as one's own: only one's own result goes on paper.
    await page.locator('#root:not([inert]) input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await page.getByText(/added from the copy/).waitFor();
    await page.goto(`${home}#${addresses.result(`example-${basename(file, '.json')}`)}`);
    await page.getByRole('button', { name: /^Download PDF/ }).click();
    const button = page.getByRole('button', { name: 'Make the PDF' });
    await button.waitFor();
    // As long as anybody needs to read what the dialog asks.
    await page.waitForTimeout(1000);
    const download = async () => {
      const start = performance.now();
      const arrives = page.waitForEvent('download');
      await button.click();
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
    return { cold, warm };
  } finally {
    await page.context().close();
  }
}
