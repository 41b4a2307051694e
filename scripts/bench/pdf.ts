import type { Browser } from 'playwright';
import { addresses } from '#src/domain/addresses.ts';
import { EXAMPLES, exampleNames } from './examples.ts';
import { quantile } from './interval.ts';
import { ms, print } from './print.ts';
import { newVisit } from './slow-page.ts';

/** From pressing "Make the PDF" to the file, for each example as one's own. */
export async function benchPdf(browser: Browser, home: string) {
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
