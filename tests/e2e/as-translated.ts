import { expect, type Page } from './fixtures.ts';

/**
 * From the next visit on, a second program rewrites the page as a translating browser does: each text node gives way to
 * `<font><font>` with the words of the translation, and again whatever appears or changes. The words stay the same, so
 * that a test finds them. `delays` are how long the translation takes to come, in ms: one text takes the first, the next the
 * second, and so on by turns.
 */
export async function translatePage(page: Page, delays: readonly number[]): Promise<void> {
  await page.addInitScript((waits) => {
    let turn = 0;
    const UNTOUCHED = 'script, style, noscript, textarea, title, font, [translate="no"]';
    const toDo = () => {
      const texts: Text[] = [];
      const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (node instanceof Text && node.data.trim() && !node.parentElement?.closest(UNTOUCHED))
          texts.push(node);
      return texts;
    };
    const translate = (text: Text, words: string) => {
      // What has changed meanwhile has been asked for anew.
      if (!text.isConnected || text.data !== words) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(words);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const look = () => {
      for (const text of toDo()) {
        const wait = waits[turn++ % waits.length] ?? 0;
        if (wait === 0) translate(text, text.data);
        else setTimeout(translate, wait, text, text.data);
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  }, delays);
}

/** Expects that no word on the page has escaped the second program. */
export async function expectTranslated(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const left: string[] = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode())
          if (
            node.nodeValue?.trim() &&
            !node.parentElement?.closest('script, style, noscript, textarea, font')
          )
            left.push(node.nodeValue);
        return left;
      }),
    )
    .toEqual([]);
}
