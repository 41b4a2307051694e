import type { BrowserContext } from '@playwright/test';
import { expect, type Page } from './fixtures.ts';

declare global {
  interface Window {
    /** Everything that this window told others, put on the clipboard, or called its tab. */
    told?: string[];
    copied?: string[];
    titles?: string[];
  }
}

/** Writes down, in every window of a context, what leaves it by ways that no eye sees. */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.told = [];
    window.copied = [];
    window.titles = [];
    const send = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message: unknown) {
      window.told?.push(JSON.stringify(message));
      send.call(this, message);
    };
    // A blank page, as a window is at first, has no clipboard.
    if (isSecureContext) navigator.clipboard.writeText = async (text) => void window.copied?.push(text);
    new MutationObserver(() => window.titles?.push(document.title)).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}

/**
 * Expects that nothing planted is on a client's screen: in its document, what stands in its fields, its address, the history
 * entry behind it, and every name that its tab had; nor in what any of the windows told another.
 */
export async function expectClean(
  view: Page,
  others: readonly Page[],
  planted: readonly string[],
): Promise<void> {
  const there = await view.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      ...(window.titles ?? []),
      location.href,
      window.name,
      JSON.stringify(history.state),
      ...[...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    ].join(' '),
  );
  const told = await Promise.all([view, ...others].map((page) => page.evaluate(() => window.told ?? [])));
  for (const word of planted) {
    expect(there, `${word} in the client's view`).not.toContain(word);
    expect(told.flat().join(' '), `${word} between windows`).not.toContain(word);
  }
}
