import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBack, squeeze } from '#tests/files/pdf/read-back.ts';
import { answer, quickSteps } from './answer.ts';
import { contrastOf, readPng } from './picture.ts';
import type { Host } from './serve.ts';
import { type Browser, type Engine, type Tab, until } from './tab.ts';

/** Runs one step of the journey and notes how it went. */
export type Step = (what: string, work: () => Promise<void>) => Promise<void>;

const headingOf = (tab: Tab) =>
  tab.run(() => document.querySelector<HTMLElement>('h1')?.innerText.trim() ?? '');
const statementOf = (tab: Tab) =>
  tab.run(
    () =>
      document
        .querySelector<HTMLElement>('.statement .traced-words')
        ?.innerText.replace(/\s+/g, ' ')
        .trim() ?? '',
  );
const bodyOf = (tab: Tab) => tab.run(() => document.body.innerText);

async function seeHeading(tab: Tab, words: string): Promise<void> {
  await until(`the heading "${words}"`, async () => (await headingOf(tab)) === words);
}

async function seeText(tab: Tab, words: string): Promise<void> {
  await until(`the words "${words}"`, async () => (await bodyOf(tab)).includes(words));
}

async function seeStatement(tab: Tab, words: string): Promise<void> {
  await until(`the statement "${words}"`, async () => (await statementOf(tab)) === words);
}

/** The bytes of a download once it has arrived page. */
function downloaded({ downloads }: Browser, name: RegExp): Promise<{ path: string; bytes: Uint8Array }> {
  let before = -1;
  return until(`a download called ${name}`, async () => {
    const files = await readdir(downloads);
    const file = files.find((each) => name.test(each));
    if (!file) return null;
    const path = join(downloads, file);
    const bytes = new Uint8Array(await readFile(path));
    const isWhole = bytes.length > 0 && bytes.length === before;
    before = bytes.length;
    return isWhole && { path, bytes };
  });
}

/** The way of a person through the page, from the first question to a copy opened again, as it has to go in each engine. */
export async function journey(engine: Engine, host: Host, browser: Browser, step: Step): Promise<void> {
  const { tab } = browser;
  let result = '';
  let words = '';

  await step('answers each page of questions', async () => {
    await tab.goto(host.address);
    // What stands in the HTML is seen before it can be pressed.
    await until('a page that can be pressed', () =>
      tab.run(() => document.querySelector('#root:not([inert])') !== null),
    );
    await tab.click({ role: 'radio', name: /^Quick/ });
    await tab.click({ role: 'button', name: 'Begin' });
    for (const { title, questions } of quickSteps) {
      await seeHeading(tab, title);
      for (const { id } of questions) await answer(tab, id);
      const isLast = title === quickSteps.at(-1)?.title;
      await tab.click(
        isLast ? { role: 'link', name: 'Check my answers' } : { role: 'button', name: 'Continue' },
      );
    }
  });

  await step('checks the answers', async () => {
    await seeHeading(tab, 'Check your answers');
    await seeText(tab, 'families who miss home');
    await tab.click({ role: 'link', name: 'See my aspiration' });
  });

  await step('reads the aspiration', async () => {
    await seeHeading(tab, 'Your aspiration');
    result = await tab.run(() => location.href);
    match(await statementOf(tab), /families who miss home/);
    match(await bodyOf(tab), /Three goals to begin it/);
  });

  await step('takes another of the ways to say it', async () => {
    const first = await statementOf(tab);
    await tab.click({ role: 'button', name: 'This is the one: Way 2' });
    words = await until('the other way', async () => {
      const now = await statementOf(tab);
      return now !== first && now;
    });
    notEqual(words, '');
  });

  await step('downloads the PDF', async () => {
    await tab.click({ role: 'button', name: 'Download PDF, Word and more' });
    await tab.fill({ role: 'textbox', name: /Your name/ }, 'Linh Nguyen');
    await tab.click({ role: 'button', name: 'Make the PDF' });
    const { bytes } = await downloaded(browser, /\.pdf$/);
    const pdf = await readBack(bytes);
    equal(pdf.title, 'The career aspiration of Linh Nguyen');
    // Numbers of notes stand between the phrases.
    ok(pdf.pages.join('').replace(/\d+/g, '').includes(squeeze(words)), 'the PDF holds the statement');
    await tab.click({ role: 'button', name: 'Close' });
  });

  const { print } = tab;
  if (print)
    await step(
      'prints with no heading alone at the foot of a page, and with page numbers where pages have them',
      async () => {
        const hasNumbers = await tab.run(() => 'CSSMarginRule' in window);
        const headings = await tab.run(() =>
          [...document.querySelectorAll('.print-only :is(h2, h3)')].map(
            ({ textContent }) => textContent ?? '',
          ),
        );
        ok(headings.length > 2, 'there are headings to look for');
        const { pages } = await readBack(await print());
        ok(pages.length > 1, 'it takes more than one page');
        pages.forEach((page, at) => {
          const number = `${at + 1}/${pages.length}`;
          // In the corner of the page, which one engine draws first and another last.
          ok(
            !hasNumbers || page.startsWith(number) || page.endsWith(number),
            `page ${at + 1} has its number`,
          );
          const text = page.endsWith(number) ? page.slice(0, -number.length) : page;
          const alone = headings.find((heading) => text.endsWith(squeeze(heading)));
          equal(alone, undefined, `page ${at + 1} ends with a heading`);
        });
      },
    );

  await step('shows the knob of a slider at 3 to 1 or more', async () => {
    await tab.goto(result.replace(/aspiration$/, 'weights'));
    await seeHeading(tab, 'What should count most');
    await until('a knob of four points or more at 3 to 1', async () => {
      // Asked again where the page was not painted yet.
      const slider = readPng(await tab.picture({ role: 'slider', name: /./ }));
      const ground = slider.at(1, 1);
      // So far from the middle the bar does not reach: what is seen there is the knob.
      const row = Math.round(slider.height / 2) - 6;
      const columns = Array.from({ length: slider.width }, (_each, x) =>
        contrastOf(slider.at(x, row), ground),
      );
      return columns.filter((contrast) => contrast >= 3).length >= 4;
    });
    await tab.goto(result);
    await seeStatement(tab, words);
  });

  await step('loads the result anew', async () => {
    await until('everything saved', async () => (await bodyOf(tab)).includes('Saved'));
    await tab.reload();
    await seeStatement(tab, words);
    // Answers at all: a tab that froze shows what it showed.
    equal(await tab.run(() => new Promise<string>((done) => setTimeout(done, 50, 'alive'))), 'alive');
  });

  await step('goes on without a connection', async () => {
    await until('the page kept for offline use', () =>
      tab.run(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'),
    );
    await tab.reload();
    await seeStatement(tab, words);
    ok(await tab.run(() => Boolean(navigator.serviceWorker.controller)), 'the page is served by its worker');
    await host.cut();
    try {
      await tab.reload();
      await seeStatement(tab, words);
      await tab.goto(`${host.address}#/`);
      await tab.click({ role: 'link', name: /^Aspiration of/ });
      await seeStatement(tab, words);
    } finally {
      await host.mend();
    }
  });

  await step('lets one of two tabs write, whichever the person says', async () => {
    const heldElsewhere = 'Open in another tab: you can read here, and edit there.';
    const second = await browser.newTab();
    await second.goto(result);
    await seeText(second, heldElsewhere);
    await second.click({ role: 'button', name: 'Edit here instead' });
    await seeText(tab, heldElsewhere);
    await second.click({ role: 'button', name: 'This is the one: Way 1' });
    const changed = await until('the first way', async () => {
      const now = await statementOf(second);
      return now !== words && now;
    });
    await seeStatement(tab, changed);
    await second.reload();
    await seeStatement(second, changed);
    words = changed;
  });

  await step('saves a copy, and opens it in a browser that knows nothing', async () => {
    await tab.click({ role: 'button', name: 'Save a copy' });
    const { path } = await downloaded(browser, /\.json$/);
    const other = await engine.open();
    try {
      await other.tab.goto(host.address);
      await other.tab.upload(path);
      await other.tab.click({ role: 'button', name: 'Add to this device' });
      await other.tab.click({ role: 'link', name: /^Aspiration of/ });
      await seeStatement(other.tab, words);
    } finally {
      await other.close();
      await rm(path);
    }
  });

  await step('keeps to its policy all the way', async () => {
    deepEqual(host.breaches(), []);
    // And one made on purpose is heard of, or the silence would prove nothing.
    await tab.run(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/x.png' }));
    });
    await until('the report of a breach', async () =>
      host.breaches().some((report) => report.includes('elsewhere.invalid')),
    );
  });
}
