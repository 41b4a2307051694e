import { readdirSync, readFileSync } from 'node:fs';
import { LOOKS, serveGallery } from '#scripts/serve-gallery.ts';
import { checkAxe, expect, test, WCAG } from './fixtures.ts';

/* The gallery is served by a development server of its own: the build under test must not have it. */

// One after the other: a server for each would translate the whole page anew.
test.describe.configure({ mode: 'default' });

let served: Awaited<ReturnType<typeof serveGallery>>;
test.beforeAll(async () => {
  served = await serveGallery();
});
test.afterAll(() => served.server.close());

test('no build has the gallery', () => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(built.some((file) => file.endsWith('index.html'))).toBe(true);
  expect(built.filter((file) => /gallery/i.test(file))).toEqual([]);
  for (const file of built.filter((name) => /\.(js|css|html|json)$/.test(name)))
    expect(readFileSync(`dist/${file}`, 'utf8').includes('Gooseberries from the bush'), file).toBe(false);
});

test('the kit breaks no rule of WCAG', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(served.address);
  await expect(page.getByRole('heading', { name: 'The kit' })).toBeVisible();
  // The best practices are about whole pages: here, one path stands beside another.
  await checkAxe(page, WCAG);
  await context.close();
});

test('the kit fits the narrowest phone in both directions', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
  // A theme moves nothing.
  for (const { theme, dir } of LOOKS.filter(({ theme }) => theme === 'light')) {
    await page.goto(`${served.address}?theme=${theme}&dir=${dir}`);
    await expect(page.getByRole('heading', { name: 'The kit' })).toBeVisible();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.gallery-view')]
        .filter((view) => view.scrollWidth > view.clientWidth)
        .map((view) => view.parentElement?.dataset.stateName),
    );
    expect(cut, `wider than the phone, ${dir}`).toEqual([]);
  }
  await page.close();
});
