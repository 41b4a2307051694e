import type { Browser } from '@playwright/test';
import { checkAxe, expect, test, watchContext } from './fixtures.ts';

/*
 * The guard guards every other browser test, so here it is shown pages that misbehave. They are served in place of a file
 * of the app, under a policy like the app's.
 */

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src * data:; " +
  "require-trusted-types-for 'script'; trusted-types waymark";

async function problemsOf(
  browser: Browser,
  baseURL: string | undefined,
  page: { html?: string; script?: string },
) {
  const context = await browser.newContext();
  const watch = await watchContext(context, baseURL);
  const tab = await context.newPage();
  await context.route('**/probe.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><title>Probe</title><link rel="icon" href="data:,">${page.html ?? ''}<script src="./probe.js"></script>`,
    }),
  );
  await context.route('**/probe.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: page.script ?? '' }),
  );
  await context.route('https://elsewhere.example/**', (route) => route.abort());
  await tab.goto(new URL('probe.html', baseURL).href);
  await tab.waitForTimeout(200);
  await context.close();
  return watch.problems.join('\n');
}

test('the guard leaves a page alone that behaves', async ({ browser, baseURL }) => {
  expect(await problemsOf(browser, baseURL, { script: 'console.log("fine")' })).toBe('');
});

const misdeeds = [
  [
    'asks another origin for a picture',
    { html: '<img alt="" src="https://elsewhere.example/a.png">' },
    /left the device/,
  ],
  [
    'calls home',
    { script: 'fetch("https://elsewhere.example/").catch(() => {})' },
    /Content Security Policy/,
  ],
  ['has a script in the page', { html: '<script>1</script>' }, /Content Security Policy: script-src/],
  [
    'has a style in the page',
    { html: '<p style="color: red">Red</p>' },
    /Content Security Policy: style-src/,
  ],
  ['writes HTML from text', { script: 'document.documentElement.innerHTML = "<b>b</b>"' }, /TrustedHTML/],
  ['evaluates text', { script: 'new Function("return 1")' }, /Content Security Policy/],
  ['throws', { script: 'throw new Error("no")' }, /threw: Error: no/],
  ['rejects', { script: 'Promise.reject(new Error("no"))' }, /threw: Error: no/],
  ['writes an error', { script: 'console.error("no")' }, /console: no/],
] as const;

for (const [misdeed, page, problem] of misdeeds) {
  test(`the guard sees a page that ${misdeed}`, async ({ browser, baseURL }) => {
    expect(await problemsOf(browser, baseURL, page)).toMatch(problem);
  });
}

test('the guard lets pass what a test expects', async ({ page, guard }) => {
  guard.expectProblem(/on purpose/);
  await page.evaluate(() => console.error('on purpose'));
});

const accessible = (css: string, body: string) => `<!doctype html><html lang="en"><title>Probe</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="./probe.css">
  <main><h1>Probe</h1>${body}</main><!--${css}-->`;

test.describe('the accessibility check', () => {
  const light = ':root { color-scheme: light dark } body { color: #111; background: #fff }';
  const dark = '@media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } }';
  const show = async (page: import('@playwright/test').Page, css: string, body: string) => {
    await page.route('**/probe.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
        body: accessible(css, body),
      }),
    );
    await page.route('**/probe.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
    await page.goto('/probe.html');
  };

  test('works under the strict policy and passes a sound page', async ({ page }) => {
    await show(page, light + dark, '<p>Sound.</p>');
    await checkAxe(page);
  });

  test('sees a button without a name', async ({ page }) => {
    await show(page, light + dark, '<button type="button"></button>');
    await expect(checkAxe(page)).rejects.toThrow(/button-name/);
  });

  test('sees contrast that fails in the dark theme alone', async ({ page }) => {
    await show(
      page,
      `${light + dark} @media (prefers-color-scheme: dark) { p { color: #444 } }`,
      '<p>Faint.</p>',
    );
    await expect(checkAxe(page)).rejects.toThrow(/dark theme[\s\S]*color-contrast/);
  });

  test('sees that there is only one theme', async ({ page }) => {
    await show(page, light, '<p>Sound, but light at night.</p>');
    await expect(checkAxe(page)).rejects.toThrow(/only one theme/);
  });
});
