/*
 * Pictures of the kit: `npm run gallery`, or `npm run gallery -- ChipGroup Dials` of some parts. One picture for each
 * part, theme, direction and width, in .cache/gallery, which git does not see. Nothing is compared: they are for the eye.
 */

import { mkdir, rm } from 'node:fs/promises';
import { chromium, type Page } from 'playwright';
import { findChromium } from '#scripts/chromium.mjs';
import { LOOKS, serveGallery, WIDTHS } from '#scripts/serve-gallery.ts';

const OUT = '.cache/gallery';

async function takePictures(page: Page, wanted: readonly string[], suffix: string): Promise<number> {
  const parts = await page.locator('[data-gallery-part]').all();
  let count = 0;
  for (const part of parts) {
    const name = (await part.getAttribute('data-gallery-part')) ?? '';
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await part.screenshot({ path: `${OUT}/${name}-${suffix}.png` });
    count++;
  }
  if (wanted.length === 0 || wanted.includes('Sheet')) {
    // A sheet lies over the whole page, so that it has its picture by itself.
    await page.getByRole('button', { name: 'Open the sheet' }).click();
    await page.screenshot({ path: `${OUT}/Sheet-open-${suffix}.png` });
    count++;
  }
  return count;
}

async function main(wanted: readonly string[]): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const { server, address } = await serveGallery();
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  let count = 0;
  for (const width of WIDTHS)
    for (const { theme, dir } of LOOKS) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      await page.goto(`${address}?theme=${theme}&dir=${dir}`);
      await page.getByRole('heading', { name: 'The kit' }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      count += await takePictures(page, wanted, `${theme}-${dir}-${width}`);
      await page.close();
    }
  await browser.close();
  await server.close();
  if (count === 0) throw new Error(`The gallery has no part called ${wanted.join(' or ')}.`);
  console.log(`${count} pictures in ${OUT}`);
}

await main(process.argv.slice(2));
