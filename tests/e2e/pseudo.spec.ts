import { readFileSync } from 'node:fs';
import { english } from '#scripts/english.ts';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { copySchema } from '#src/domain/model/copy.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { accented, type Disguise, disguisePart, mirrored } from '#src/i18n/pseudo/disguise.ts';
import { expect, type Page, test } from './fixtures.ts';
import { PAGES } from './pages.ts';

/*
 * Every screen in two languages that nobody speaks (src/i18n/pseudo), from a build that has them: what still stands there in
 * plain English never came from the catalogue, what is cut has no room for a longer language, and what does not turn
 * round does not follow the direction of the page. PICTURES=folder keeps a picture of each screen.
 */

const PERSON = 'amina';
const COPY = `public/examples/${PERSON}.json`;

/** Every word that the person typed, in each form in which it is written of them. */
const OWN = new Set(
  textsOf([JSON.parse(readFileSync(COPY, 'utf8')), readings()]).flatMap(
    (text) => text.toLowerCase().match(/[a-z]+/g) ?? [],
  ),
);

const CV = JSON.stringify({
  basics: {},
  work: [{ position: 'hospital', startDate: '2010-01', endDate: '2012-01' }],
  skills: ['doctor', 'neighbour', 'hospital', 'eaters', 'hygiene', 'certificate', 'fussy'],
});

const PASSPHRASE = 'tulip harbour anvil quilt mango';

const isOwn = (word: string, isLast: boolean) =>
  OWN.has(word) || (isLast && [...OWN].some((own) => own.startsWith(word)));

/** "I teach" is written as "teaching": words of the person's all the same. */
function readings(): unknown {
  const reflection = copySchema.parse(JSON.parse(readFileSync(COPY, 'utf8'))).reflections[0];
  if (!reflection) throw new Error(`${COPY} holds no reflection.`);
  return collectEvidence(reflection.answers, questionnaire, en).map(
    ({ reading, forms }) => reading && [reading.text, forms],
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** What one can read or hear on the page, but for what the person wrote: only what is still in plain letters. */
async function plainWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const seen: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest('script, style, noscript')) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description'])
        seen.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) seen.push(node.textContent ?? '');
    }
    return [...seen, document.title];
  });
  return [
    ...new Set(
      texts.filter((text) =>
        // Codes of currencies are the same everywhere; a label may end in the middle of a long answer.
        (text.match(/[a-z]{2,}/gi) ?? []).some(
          (word) => !isOwn(word.toLowerCase(), text.endsWith(word)) && !/^[A-Z]{3}$/.test(word),
        ),
      ),
    ),
  ];
}

/** What reaches beyond the page, or is cut by the box around it. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement;
    const found: string[] = [];
    if (wide.scrollWidth > wide.clientWidth)
      found.push(`the page: ${wide.scrollWidth - wide.clientWidth} px`);
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 40)}”`;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const box = element.getBoundingClientRect();
      const isBeyond = box.left < -1 || box.right > innerWidth + 1;
      const isField = ['INPUT', 'SELECT', 'TEXTAREA'].includes(element.tagName);
      const isCut = !isField && element.scrollWidth > element.clientWidth + 1;
      if ((!isBeyond && !isCut) || box.width <= 1 || box.height <= 1) continue;
      if (!element.checkVisibility() || element.closest('svg, .visually-hidden, .so-far-peek')) continue;
      const { overflowX, clipPath, position, textOverflow } = getComputedStyle(element);
      if (clipPath !== 'none') continue;
      // A title that a person wrote may end in three dots, where the whole of it is at hand.
      if (textOverflow === 'ellipsis' && element.title === element.textContent) continue;
      if (isBeyond && position !== 'fixed' && !scroller(element))
        found.push(`beyond the page: ${name(element)}`);
      if (isCut && ['hidden', 'clip'].includes(overflowX)) found.push(`cut: ${name(element)}`);
    }
    return [...new Set(found)];

    function scroller(element: Element): Element | null {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return at;
      return null;
    }
  });
}

const LANGUAGES: readonly { code: string; direction: 'ltr' | 'rtl'; disguise: Disguise }[] = [
  { code: 'en-XA', direction: 'ltr', disguise: accented },
  { code: 'ar-XB', direction: 'rtl', disguise: mirrored },
];

const port = Number(process.env.PORT ?? 4187);

test('the build that people use knows neither', async ({ page }) => {
  for (const { code } of LANGUAGES) {
    await page.goto(`/?lang=${code}`);
    await expect(page.getByRole('heading', { level: 1, name: english.start.title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  }
});

for (const { code, direction, disguise } of LANGUAGES) {
  test.describe(`in ${code}`, () => {
    test.use({ baseURL: `http://localhost:${port + 1}/` });
    const words = disguisePart({ ...english }, disguise);

    test('every screen, wide and narrow', async ({ page }) => {
      test.setTimeout(300_000);
      const go = (address: string) => page.goto(`/?lang=${code}#${address}`);

      async function look(name: string): Promise<void> {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('html'), name).toHaveAttribute('dir', direction);
        await expect(page.locator('html'), name).toHaveAttribute('lang', code);
        // The narrow one first: the way goes on in the wide one.
        for (const width of [360, 1280]) {
          await resize(page, width);
          if (process.env.PICTURES) {
            const path = `${process.env.PICTURES}/${name}-${width}-${direction}.png`;
            await page.screenshot({ path, fullPage: true });
          }
          expect.soft(await plainWords(page), `plain English on ${name} at ${width} px`).toEqual([]);
          expect.soft(await cutOff(page), `cut or beyond the edge on ${name} at ${width} px`).toEqual([]);
          expect.soft(await headingSide(page), `the heading's side on ${name}`).toBe(direction);
        }
      }

      await go('/');
      await look('start');
      await page.locator('#root:not([inert]) input[type=file]').setInputFiles(COPY);
      const add = page.getByRole('button', { name: words.opening.inside.add });
      await add.waitFor();
      await look('backup');
      await add.click();
      await expect(add).toBeHidden();
      await look('start-again');
      for (const screen of PAGES) {
        await go(`/r/example-${PERSON}/${screen}`);
        await page.locator('#content h1').waitFor();
        await look(screen);
      }
      // A CV in the person's own words, in as many skills as no answer has room for.
      await go(`/r/example-${PERSON}/cv`);
      await page.locator('#content h1').waitFor();
      await look('cv');
      await page
        .locator('#root:not([inert]) #content input[type=file]')
        .setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from(CV) });
      await page.locator('.cv-draft').waitFor();
      await look('cv-draft');
      await page.getByRole('button', { name: words.cv.enough }).click();
      await look('cv-end');
      await go(`/r/example-${PERSON}/aspiration`);
      await page.getByRole('button', { name: words.results.bar.pdf }).click();
      await page.getByRole('dialog').waitFor();
      await look('paper');
      for (const screen of ['/privacy', '/coaches', `/example/${PERSON}`, '/nowhere']) {
        await go(screen);
        await page.locator('#content h1').waitFor();
        await look(screen.slice(1).replace('/', '-'));
      }
      /** A session with a client who has given no answers yet, and what the client sees of it. */
      async function lookAtSession(): Promise<void> {
        const { clients, session, vault } = words;
        await go('/clients');
        const without = page.getByRole('button', { name: vault.setup.without });
        await without.waitFor();
        await look('lock');
        await without.click();
        await page.getByRole('textbox', { name: clients.add.label }).fill('Amina');
        await page.getByRole('button', { name: clients.add.button }).click();
        await lookBefore();
        await page.getByRole('button', { name: clients.client.beginSession }).click();
        for (const tab of Object.values(session.grow.tabs)) {
          await page.getByRole('tab', { name: tab }).click();
          await look(`session-${tab.length}`);
        }
        await expect(page.locator('.save-mark.is-saved')).toBeAttached();
        const address = new URL(page.url()).hash.slice(1);
        await go(address.replace('/session/', '/shared/'));
        await page.getByText(words.sharedView.foot).waitFor();
        await page.getByRole('button', { name: words.sharedView.more.agreed }).click();
        await look('shared');
        await lookAtRecords(address);
      }
      /** A session that is finished, the files after it, the list that it stands in, and the lock over all of it. */
      async function lookAtRecords(address: string): Promise<void> {
        const { clients, session, sharedView, records, vault, passphrase } = words;
        const client = address.replace(/\/session\/.*/, '');
        await go(address);
        await page.getByRole('button', { name: sharedView.leaving.leave }).waitFor();
        await look('leaving');
        await page.getByRole('button', { name: sharedView.leaving.leave }).click();
        await page.getByRole('button', { name: session.finish.button }).click();
        await page.getByRole('button', { name: session.finish.confirm }).click();
        await page.getByText(session.locked).waitFor();
        await look('session-finished');
        await go(client);
        await page.getByRole('button', { name: clients.client.beginSession }).click();
        await page.locator('.session-timer').waitFor();
        await expect(page.locator('.save-mark.is-saved')).toBeAttached();
        await go(`${client}/records`);
        await page.getByRole('radio', { name: records.brand.own }).check();
        for (const inside of await page.locator('.pack-look summary').all()) await inside.click();
        await look('records');
        await go('/clients');
        await page.locator('.clients-parts:not([inert])').waitFor();
        await look('clients');
        await go('/clients/_archive');
        await page.locator('#content h1').waitFor();
        await look('archive');
        await go('/clients');
        await page.getByRole('button', { name: vault.settings.set }).click();
        await page.getByRole('textbox', { name: passphrase.label }).fill(PASSPHRASE);
        await page.getByRole('checkbox', { name: vault.setup.known }).check();
        await page.getByRole('button', { name: vault.setup.button }).click();
        await page.locator('.clients-parts:not([inert])').waitFor();
        await look('clients-with-lock');
        await page.getByRole('button', { name: vault.lock, exact: true }).click();
        await page.getByRole('button', { name: vault.locked.forgotten }).click();
        await page.getByLabel(passphrase.label, { exact: true }).fill('not the right passphrase');
        await page.getByRole('button', { name: vault.locked.button, exact: true }).click();
        await page.getByText(vault.locked.wrong).waitFor();
        await look('locked');
      }
      /** What belongs before a session: the contract, questions for home, the page to prepare from, and the client at home. */
      async function lookBefore(): Promise<void> {
        const { contract, assigning, assignment, common } = words;
        await page.getByRole('button', { name: contract.write }).click();
        await page.getByRole('button', { name: contract.save }).click();
        await look('contract');
        await page.getByRole('button', { name: common.cancel }).click();
        const client = new URL(page.url()).hash.slice(1);
        await page.getByRole('button', { name: assigning.choose }).click();
        await page.getByRole('button', { name: assigning.add(common.factors.social) }).click();
        for (const strand of await page.locator('.choose-strand summary').all()) await strand.click();
        await look('assigning');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: assigning.save }).click();
        const file = await (await download).path();
        await go(`${client}/prepare`);
        await page.locator('.prepare-facts').waitFor();
        await look('prepare');
        await go('/');
        await page.locator('#root:not([inert]) input[type=file]').setInputFiles(file);
        await page.getByRole('link', { name: assignment.begin }).waitFor();
        await look('assignment');
        await page.getByRole('link', { name: assignment.begin }).click();
        await page.locator('.assignment-progress').waitFor();
        await look('assigned');
        await go(client);
      }
      await lookAtSession();
    });
  });
}

/** Gives the page another width, and waits until it has taken it. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** On which side of its box the heading begins. */
async function headingSide(page: Page): Promise<'ltr' | 'rtl'> {
  return page.evaluate(() => {
    const heading = document.querySelector('h1');
    if (!heading) return 'ltr';
    const range = document.createRange();
    range.selectNodeContents(heading);
    const [text, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
    const { paddingLeft, paddingRight } = getComputedStyle(heading);
    const left = text.left - box.left - Number.parseFloat(paddingLeft);
    const right = box.right - text.right - Number.parseFloat(paddingRight);
    return getComputedStyle(heading).direction === 'rtl' && right <= left + 1 ? 'rtl' : 'ltr';
  });
}
