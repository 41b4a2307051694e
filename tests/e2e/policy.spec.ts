import { readFileSync } from 'node:fs';
import { expect, type Page, test } from './fixtures.ts';

/*
 * The page's own policy is enforced, and the page also runs under the headers that public/_headers gives to hosts. `vite
 * preview` sends none, so they are added on the way.
 */

/** Path and headers of each rule in public/_headers. */
const rules = readFileSync('public/_headers', 'utf8')
  .split(/\n(?=\/)/)
  .slice(1)
  .map((block) => {
    const [path = '', ...lines] = block
      .split('\n')
      .filter((line) => !line.startsWith('#') && line.trim() !== '');
    const headers = lines.map(
      (line) =>
        line
          .trim()
          .split(/:\s*(.*)/s)
          .slice(0, 2) as [string, string],
    );
    return { path, headers };
  });

const headersFor = (path: string) =>
  Object.fromEntries(
    rules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
      )
      .flatMap(({ headers }) => headers),
  );

async function sendHeaders(page: Page) {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response, headers: { ...response.headers(), ...headersFor(pathname) } });
  });
}

// The worker is under the policy as well.
test.use({ serviceWorkers: 'allow' });

// A page fetches for later while the test ends: what is on its way has to arrive before the browser goes.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

const heading = (page: Pick<Page, 'getByRole'>) => page.getByRole('heading', { level: 1 });

test('the policy in the page is enforced', async ({ page, guard }) => {
  guard.expectProblem(/TrustedHTML|trusted-types|TrustedScript/);
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  const write = page.evaluate(() => {
    document.body.innerHTML = '<p>Not by text.</p>';
  });
  await expect(write).rejects.toThrow(/TrustedHTML/);
});

test('the page runs under the headers for static hosts', async ({ page }) => {
  await sendHeaders(page);
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  await expect(heading(page)).toBeVisible();
});

test('sound comes from the memory of the page or not at all, and only this page may ask for the microphone', async ({
  page,
  guard,
}) => {
  guard.expectProblem(/media-src|Refused to load media|data:audio/);
  await sendHeaders(page);
  const response = await page.goto('/');
  expect(response?.headers()['permissions-policy']).toContain('microphone=(self)');
  await expect(heading(page)).toBeVisible();
  /** The directive that refuses a sound, or null where the browser takes it. */
  const refusalOf = (kind: 'blob' | 'data' | 'own') =>
    page.evaluate(
      (from) =>
        new Promise<string | null>((resolve) => {
          const sources = {
            blob: () => URL.createObjectURL(new Blob(['no sound'], { type: 'audio/webm' })),
            data: () => 'data:audio/webm;base64,AAAA',
            own: () => new URL('sound.webm', document.baseURI).href,
          };
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          const sound = new Audio();
          sound.addEventListener('error', () => setTimeout(() => resolve(null), 100));
          sound.src = sources[from]();
        }),
      kind,
    );
  expect(await refusalOf('blob')).toBeNull();
  expect(await refusalOf('data')).toBe('media-src');
  expect(await refusalOf('own')).toBe('media-src');
});

test('under those headers no site can frame it', async ({ page, guard }) => {
  guard.expectProblem(/frame-ancestors/);
  await sendHeaders(page);
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<link rel="icon" href="data:,"><iframe src="/" title="A"></iframe>',
    }),
  );
  await page.goto('/frame.html');
  await expect(page.locator('iframe')).toBeVisible();
  await expect(heading(page.frameLocator('iframe'))).toHaveCount(0);
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
});

test('where a host sends no headers, it does not open in a frame, says why and leads to a tab of its own', async ({
  page,
  context,
}) => {
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<link rel="icon" href="data:,"><iframe src="/#/privacy" title="A" width="600" height="400"></iframe>',
    }),
  );
  await page.goto('/frame.html');
  const framed = page.frameLocator('iframe');
  await expect(framed.getByText('This page is shown inside another page')).toBeVisible();
  await expect(heading(framed)).toHaveCount(0);
  await expect(framed.getByRole('button')).toHaveCount(0);
  // Nothing was opened, and nothing kept.
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  const opening = context.waitForEvent('page');
  await framed.getByRole('link', { name: 'Open Waymark in a tab of its own' }).click();
  await expect(heading(await opening)).toHaveText('What are you working toward?');
  await expect((await opening).locator('#in-frame')).toBeHidden();
});
