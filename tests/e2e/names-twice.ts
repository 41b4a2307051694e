import type { Page } from './fixtures.ts';

/** Names of buttons, links and openers that stand on the page more than once and lead to different things. */
export const namesTwice = (page: Page) =>
  page.evaluate(() => {
    const leads = new Map<string, Set<string>>();
    const all = document.querySelectorAll<HTMLElement>(
      '#content :is(a[href], button, summary, [role=button])',
    );
    [...all].forEach((element, at) => {
      if (!element.checkVisibility()) return;
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      const to = element.getAttribute('href') ?? `control ${at}`;
      leads.set(name, (leads.get(name) ?? new Set()).add(to));
    });
    // A phrase of the text leads to one of its answers, wherever it stands.
    const phrases = new Set(
      [...document.querySelectorAll('.phrase')].map((phrase) => phrase.textContent?.trim()),
    );
    return [...leads].filter(([name, to]) => to.size > 1 && !phrases.has(name)).map(([name]) => name);
  });
