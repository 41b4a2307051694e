import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect as baseExpect, type Page } from '@playwright/test';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;
type RunOptions = Parameters<AxeBuilder['options']>[0];
type RunOnly = { type: 'tag' | 'rule'; values: string[] };

/*
 * Every browser test imports `test` and `expect` from here. A test then fails, whatever else it looks at, when the page
 * asks another origin for anything, breaks its own content security policy, throws, or writes an error to the console.
 */

/** What a browser context did that this app must never do, in the words of the failure message. */
export type Watch = {
  problems: readonly string[];
  /** For a test that provokes a problem on purpose: what matches is left out of `problems`. */
  expectProblem(pattern: RegExp): void;
};

/**
 * Watches all pages of a context, its pop-ups too, from now on. The `guard` fixture does this for `page`; a test that
 * makes a context of its own calls it and checks `problems` itself.
 *
 * @example
 * const second = await browser.newContext();
 * const watch = await watchContext(second, baseURL);
 */
export async function watchContext(context: BrowserContext, baseURL: string | undefined): Promise<Watch> {
  const home = new URL(baseURL ?? 'http://localhost').host;
  const seen: string[] = [];
  const expected: RegExp[] = [];

  const leaves = (address: string) => {
    const { protocol, host } = new URL(address);
    return !['data:', 'blob:', 'about:'].includes(protocol) && host !== home;
  };
  context.on('request', (request) => {
    if (leaves(request.url())) seen.push(`left the device: ${request.method()} ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (leaves(socket.url())) seen.push(`left the device: socket ${socket.url()}`);
    });
  });
  context.on('weberror', (error) => {
    seen.push(`threw: ${error.error().stack ?? error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) {
      seen.push(`console: ${message.text()}`);
    }
  });
  // Chromium reports most violations in the console, but not all of those in report-only or in workers.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.effectiveDirective} refused ${event.blockedURI}`);
    });
  });

  return {
    get problems() {
      return seen.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    },
    expectProblem: (pattern) => expected.push(pattern),
  };
}

export const test = base.extend<{ guard: Watch }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const watch = await watchContext(context, baseURL);
      await use(watch);
      baseExpect(watch.problems, 'what the page must never do').toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = baseExpect;
export type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Once it was brought into the page. */
    axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

/** What axe holds against a page. It is brought once into each document: 550 KB that would be read anew for each look. */
async function violationsIn(page: Page, runOnly: RunOnly): Promise<AxeResults['violations']> {
  if (!(await page.evaluate(() => window.axe !== undefined)))
    // In the page itself: for a page without frames the other mode opens a second page for every look.
    await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
  return page.evaluate(async (runOnly) => {
    const looked = await window.axe?.run(document, { runOnly, resultTypes: ['violations'] });
    if (!looked) throw new Error('What looks for violations did not stay in the page.');
    return looked.violations;
  }, runOnly);
}

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Expects no violation of WCAG 2.2 AA or of axe's best practices on the page as it stands, in the light theme and in the
 * dark one; `rules` are axe's tags. `page` keeps the theme of the system afterwards.
 */
export async function checkAxe(page: Page, rules = [...WCAG, 'best-practice']): Promise<void> {
  const grounds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    grounds.push(
      await page.evaluate(async (isDark) => {
        // The page hears of the theme at its next frame; with less motion nothing moves after it.
        const dark = matchMedia('(prefers-color-scheme: dark)');
        while (dark.matches !== isDark)
          await new Promise((done) => dark.addEventListener('change', done, { once: true }));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return [document.documentElement, document.body]
          .map((element) => getComputedStyle(element).backgroundColor)
          .join();
      }, colorScheme === 'dark'),
    );
    // Between the themes only colours differ; the other rules are asked once.
    const violations = await violationsIn(
      page,
      colorScheme === 'light'
        ? { type: 'tag', values: rules }
        : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
    );
    const told = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      where: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    }));
    expect(told, `accessibility in the ${colorScheme} theme`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  expect(grounds[0], 'the dark theme has a ground of its own, or only one theme was checked').not.toBe(
    grounds[1],
  );
}
