import { readFile, truncate, writeFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { readBack, squeeze } from '#tests/files/pdf/read-back.ts';
import { expect, type Page, test, watchContext } from './fixtures.ts';

/*
 * What goes wrong with people, files and browsers, caused for real. Each has an answer that was thought of, and none
 * costs a word that was typed.
 */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const saved = (page: Page) =>
  expect(page.locator('.save-status').getByText('Saved on this device').first()).toBeVisible();
const statement = (page: Page) => page.locator('.statement .traced-words');
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const WHO = 'whom, or what';
/** The sentence of something to be proud of, which holds the most. */
const STORY = 'I';

/** Begins a quick reflection; returns how to go straight to one of its screens, in whatever order. */
async function beginQuickly(page: Page): Promise<(screen: string) => Promise<void>> {
  await page.goto('/');
  await page.getByRole('radio', { name: /^Quick/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText('Where you are now');
  const home = page.url().replace(/\/now$/, '');
  return async (screen) => {
    await page.goto(`${home}/${screen}`);
    await expect(heading(page)).toBeVisible();
  };
}

/** Enough for a statement: one strength, and whom it should help. */
async function sayEnough(page: Page, go: (screen: string) => Promise<void>, who = 'new parents') {
  await go('skills');
  await page.getByRole('checkbox', { name: 'Listening properly' }).check();
  await go('social');
  await sayWhom(page, who);
  await go('aspiration');
  await expect(statement(page)).toContainText(who);
}

async function sayWhom(page: Page, who: string): Promise<void> {
  await page.getByRole('combobox', { name: 'I want to', exact: true }).selectOption({ label: 'help' });
  await box(page, WHO).fill(who);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

async function saveCopy(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: 'Keep it' }).getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  return textOf(download);
}

async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('/');
  // The first page stands in the HTML before a script takes it over; a file given to it then would go nowhere.
  await page
    .locator('#root:not([inert]) .open-copy input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

async function makePdf(page: Page, name = '') {
  await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it with you' });
  await dialog.getByRole('textbox', { name: /Your name/ }).fill(name);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the PDF' }).click(),
  ]);
  await expect(dialog.getByText('Your PDF is in your downloads.')).toBeVisible();
  const { title, pages } = await readBack(new Uint8Array(await readFile(await download.path())));
  return { title, text: pages.join('') };
}

test.describe('very long text', () => {
  test('a hundred thousand characters are kept whole; what is more is refused, and nothing is cut', async ({
    page,
  }) => {
    const cv = 'I looked after people on the night shift. '.repeat(3000).slice(0, LIMITS.text);
    const go = await beginQuickly(page);
    await go('experiences');
    await box(page, STORY).focus();
    await paste(page, cv);
    await expect(
      page.getByText('All of it is kept. In your aspiration we quote one sentence at most.'),
    ).toBeVisible();
    await saved(page);

    await paste(page, 'x');
    await expect(page.getByRole('alert').filter({ hasText: 'nothing was added or cut' })).toBeVisible();
    await page.keyboard.type('y');
    expect(await box(page, STORY).inputValue()).toBe(cv);

    await saved(page);
    await page.reload();
    expect(await box(page, STORY).inputValue()).toBe(cv);
    await go('aspiration');
    await expect(page.locator('main')).not.toContainText(cv.slice(0, 500));

    // A paste that would pass the limit leaves what was there.
    await go('experiences');
    await box(page, STORY).fill('helped new parents');
    await box(page, STORY).press('End');
    await paste(page, 'z'.repeat(LIMITS.text));
    await expect(page.getByRole('alert').filter({ hasText: '100,000 characters' })).toBeVisible();
    await expect(box(page, STORY)).toHaveValue('helped new parents');
    await saved(page);
    await page.reload();
    await expect(box(page, STORY)).toHaveValue('helped new parents');
  });

  test('text without a space stays out of the sentences; names and chips are refused whole, and a long name is printed', async ({
    page,
  }) => {
    const go = await beginQuickly(page);
    await sayEnough(page, go);
    for (const endless of ['yadi'.repeat(2000), '照顾老人'.repeat(500)]) {
      await go('experiences');
      await box(page, STORY).fill(endless);
      await go('aspiration');
      await expect(statement(page)).toContainText('help new parents');
      await expect(page.locator('main')).not.toContainText(endless.slice(0, 100));
      expect((await statement(page).innerText()).length).toBeLessThan(1000);
    }

    await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
    const name = page.getByRole('textbox', { name: /Your name/ });
    await name.fill('Amina');
    await name.press('End');
    await paste(page, 'n'.repeat(LIMITS.name));
    await expect(name).toHaveValue('Amina');
    await expect(page.getByRole('alert').filter({ hasText: '300 characters' })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    const long = 'Maria Wolfeschlegelsteinhausen '.repeat(10).slice(0, 200).trim();
    const pdf = await makePdf(page, long);
    expect(pdf.title).toBe(`The career aspiration of ${long}`);
    expect(pdf.text).toContain(squeeze(long));

    await page.getByRole('button', { name: 'Close' }).click();
    await go('skills');
    await page.getByRole('button', { name: 'Add your own' }).first().click();
    await paste(page, 'c'.repeat(LIMITS.own + 1));
    await expect(page.getByRole('alert').filter({ hasText: '200 characters' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Your own words' })).toHaveValue('');

    await page.goto('/#/');
    await page.getByRole('button', { name: /^Rename / }).click();
    const title = page.getByRole('textbox', { name: /^Name/ });
    await title.fill('My spring');
    await title.press('End');
    await paste(page, 't'.repeat(LIMITS.name));
    await expect(title).toHaveValue('My spring');
    await expect(page.getByRole('alert').filter({ hasText: '300 characters' })).toBeVisible();
  });
});

test('markup, templates, control characters and emoji are text, never markup', async ({ page }) => {
  const who = 'old people 👵🏽 <script>document.title="broken"</script>';
  const story = 'helped {{constructor}} feel safe <img src=x onerror="document.title=\'broken\'">';
  const go = await beginQuickly(page);
  await go('skills');
  await page.getByRole('checkbox', { name: 'Listening properly' }).check();
  await page.getByRole('button', { name: 'Add your own' }).first().click();
  // The field takes the focus once it is there.
  await expect(page.getByRole('textbox', { name: 'Your own words' })).toBeFocused();
  await page.keyboard.insertText('<b>fixing</b> {{radiators}} 🔧');
  await page.keyboard.press('Enter');
  await expect(page.getByText('<b>fixing</b> {{radiators}} 🔧').first()).toBeVisible();
  await go('experiences');
  await box(page, STORY).fill(story);
  await go('social');
  // Bell, escape and "from right to left from here", as pasted from a terminal or by a joker.
  await sayWhom(page, `\u0007${who}\u001b[31m\u202e`);
  await saved(page);
  await page.reload();
  await expect(box(page, WHO)).toHaveValue(`${who}[31m\u202e`);
  await go('experiences');
  await expect(box(page, STORY)).toHaveValue(story);

  await go('check');
  await expect(page.locator('main')).toContainText(who);
  await go('aspiration');
  await expect(statement(page)).toContainText('old people');
  const words = await statement(page).innerText();
  expect(words).not.toMatch(/[<>{}\p{Cc}\p{Cf}]/u);
  expect(words).not.toMatch(/undefined|null|NaN|\[object/);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).not.toContain('broken');

  const pdf = await makePdf(page, '<i>Amina</i> {{name}}');
  expect(pdf.title).toBe('The career aspiration of <i>Amina</i> {{name}}');
  expect(pdf.text).toContain('oldpeople');
});

test('words in other scripts are said to be unread, and go all the way to the paper when the person says so', async ({
  page,
}) => {
  const go = await beginQuickly(page);
  await go('skills');
  await page.getByRole('checkbox', { name: 'Listening properly' }).check();
  for (const [who, name] of [
    ['أسر جديدة في مدينتنا', 'ليلى حداد'],
    ['אנשים שגרים לבד', 'דוד כהן'],
    ['新来的家庭', '王小明'],
  ] as const) {
    await go('social');
    await sayWhom(page, who);
    await expect(page.getByText(/^Not used:/)).toBeVisible();
    await page.getByRole('button', { name: /^Rewrite how we use/ }).click();
    await page.getByRole('button', { name: 'Use these words' }).click();
    await go('aspiration');
    await expect(statement(page)).toContainText(who);
    const pdf = await makePdf(page, name);
    expect(pdf.title).toBe(`The career aspiration of ${name}`);
    for (const text of [who, name]) expect(pdf.text).toContain(squeeze(text));
    expect(pdf.text).not.toContain('?”');
    await page.getByRole('button', { name: 'Close' }).click();
  }
});

test.describe('addresses that lead nowhere', () => {
  test('each says so, with a way on, and where a reflection may be that is not on this device', async ({
    page,
  }) => {
    for (const address of ['/#/nowhere', '/#/r', '/#/%E0%A4%A', '/#/r/a/skills/b/c', '/#//']) {
      await page.goto(address);
      await expect(heading(page)).toHaveText('There is no page at this address');
      await page.getByRole('link', { name: 'Go to the start' }).click();
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    }
    for (const address of [
      '/#/r/nothere/skills',
      '/#/r/__proto__/now',
      '/#/r/constructor/check',
      '/#/r/nothere/aspiration',
    ]) {
      await page.goto(address);
      await expect(heading(page)).toHaveText('There is no reflection with this address on this device');
      await expect(page.getByText('you can open that copy from the start page')).toBeVisible();
      await page.getByRole('link', { name: 'Go to the start' }).click();
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    }
  });

  test('a step, a question and an example that are not there, and steps out of order', async ({ page }) => {
    const go = await beginQuickly(page);
    for (const screen of ['hobbies', 'check/extra', 'constructor']) {
      await go(screen);
      await expect(heading(page)).toHaveText('There is no page at this address');
    }
    await go('skills/no-such-question');
    await expect(heading(page)).toHaveText('What you do well');
    await expect(page.getByRole('checkbox', { name: 'Listening properly' })).toBeVisible();
    await page.goto('/#/example/nobody');
    await expect(heading(page)).toHaveText('There is no such example');

    // A step that is opened out of order simply works.
    await go('social');
    await expect(heading(page)).toHaveText('The people around you');
    await sayWhom(page, 'new parents');
    await go('aspiration');
    await expect(statement(page)).toContainText('new parents');
    await go('education');
    await expect(heading(page)).toHaveText('What you know and want to know');
    await go('social');
    await expect(box(page, WHO)).toHaveValue('new parents');
  });
});

test.describe('a browser that keeps nothing', () => {
  const WAYS: Record<string, () => void> = {
    'has no database': () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
    'throws when it is opened': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Storage is off.', 'SecurityError');
      };
    },
    'never answers': () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...given) {
        const request = open.apply(this, given);
        request.addEventListener = () => {};
        return request;
      };
    },
  };
  for (const [how, cause] of Object.entries(WAYS)) {
    test(`that ${how}: it says so, and everything else works`, async ({ page }) => {
      await page.addInitScript(cause);
      const go = await beginQuickly(page);
      await expect(page.getByText('Not saved: this browser keeps nothing for this page.')).toBeVisible();
      await sayEnough(page, go);
      expect((await makePdf(page)).text).toContain('newparents');
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await saveCopy(page)).toContain('"new parents"');
      const [fromNotice] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.page-notices').getByRole('button', { name: 'Save a copy' }).click(),
      ]);
      expect(await textOf(fromNotice)).toContain('"new parents"');
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, and why', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript')).toBeVisible();
    const told = await page.locator('noscript p').evaluate((element) => element.textContent);
    expect(told).toMatch(/needs\s+JavaScript.*Please allow\s+JavaScript for this page\s+and load it again/s);
  });
});

test.describe('a file that is no saved copy is named for what it is', () => {
  const copy = (change: object) =>
    JSON.stringify({
      format: COPY_FORMAT,
      version: LIBRARY_VERSION,
      savedAt: '2026-11-22T10:00:00.000Z',
      reflections: [],
      clients: [],
      ...change,
    });
  const FILES: Record<string, [content: string | Buffer, reason: string]> = {
    // Two that are refused for the same reason do not follow each other.
    'a list': ['[1, 2, 3]', 'This file comes from another program.'],
    'a damaged copy': [copy({}).slice(0, 60), 'a part of it is missing'],
    'a PDF cut short': ['%PDF-1.7\n%âãÏÓ\n1 0 obj', 'This PDF is damaged or not whole.'],
    'a packed file': [Buffer.from('504b030414000000', 'hex'), 'This is a packed file.'],
    'a picture': [Buffer.from('89504e470d0a1a0aff00fe', 'hex'), 'This is not a text file'],
    'an empty file': ['  \n', 'The file is empty.'],
    'a newer version': [
      copy({ version: LIBRARY_VERSION + 1 }),
      'A newer version of Waymark wrote this file.',
    ],
    'another program’s file': [
      '{"name":"package","version":"1.0.0"}',
      'This file comes from another program.',
    ],
    'a harmful name': [copy({}).replace('{', '{"__proto__": {"admin": true},'), 'could do harm'],
    'a copy edited by hand': [copy({ reflections: [{ id: 'a' }] }), 'In reflection 1,'],
  };
  test('one after the other, on the same page', async ({ page }, testInfo) => {
    await page.goto('/');
    const input = page.locator('#root:not([inert]) .open-copy input[type=file]');
    const refusal = page.locator('.open-copy').getByRole('status');
    for (const [what, [content, reason]] of Object.entries(FILES)) {
      await test.step(what, async () => {
        await input.setInputFiles({
          name: 'file.json',
          mimeType: 'application/json',
          buffer: Buffer.from(content),
        });
        await expect(refusal).toContainText('This file was not opened.');
        await expect(refusal).toContainText(reason);
        await expect(page.getByRole('dialog')).toHaveCount(0);
      });
    }
    const path = testInfo.outputPath('huge.json');
    await writeFile(path, '{');
    await truncate(path, LIMITS.fileBytes + 1);
    await input.setInputFiles(path);
    await expect(refusal).toContainText('It is larger than 64 MB');
  });
});

test('a saved copy brings the same statement back after everything was deleted, and on another device', async ({
  page,
  browser,
  baseURL,
}) => {
  const open = async (tab: Page, copy: string) => {
    await openFile(tab, 'waymark.json', copy);
    await expect(tab.getByText('1 reflection will be added.')).toBeVisible();
    await tab.getByRole('button', { name: 'Add to this device' }).click();
    await tab.getByRole('link', { name: /^Aspiration of/ }).click();
    return statement(tab).innerText();
  };
  const go = await beginQuickly(page);
  await sayEnough(page, go);
  const words = await statement(page).innerText();
  const copy = await saveCopy(page);

  await page.goto('/#/privacy');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  const receipt = page.getByRole('region', { name: 'Deleted for good' });
  await expect(receipt.getByText('1 reflection', { exact: true })).toBeVisible();
  await receipt.getByRole('button', { name: 'Close the receipt' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expect(page.getByText('Carry on where you left off')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expect(page.getByText('Carry on where you left off')).toHaveCount(0);
  expect(await open(page, copy)).toBe(words);

  const device = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const watch = await watchContext(device, baseURL);
  expect(await open(await device.newPage(), copy)).toBe(words);
  expect(watch.problems).toEqual([]);
  await device.close();
});

test.describe('nothing typed is lost', () => {
  const typeUntil = async (page: Page) => {
    const go = await beginQuickly(page);
    await go('skills');
    await go('social');
    await box(page, WHO).focus();
    await page.keyboard.type('people who are new to the to');
    return go;
  };

  test('by the Back button, by loading the page again, or by closing the tab in the middle of a word', async ({
    page,
    context,
  }) => {
    await typeUntil(page);
    await page.goBack();
    await expect(heading(page)).toHaveText('What you do well');
    await page.goForward();
    await expect(box(page, WHO)).toHaveValue('people who are new to the to');

    const goOn = async (more: string) => {
      // Behind the last letter, on whichever line of the box that stands.
      await box(page, WHO).press('Control+End');
      await page.keyboard.type(more);
    };
    await goOn('wn, as I');
    await page.reload();
    await expect(box(page, WHO)).toHaveValue('people who are new to the town, as I');

    await goOn(' was on');
    const address = page.url();
    await page.close();
    const next = await context.newPage();
    await next.goto(address);
    await expect(box(next, WHO)).toHaveValue('people who are new to the town, as I was on');
  });
});

test('a second tab reads along and can take the pen; neither loses a word', async ({ page, context }) => {
  const go = await beginQuickly(page);
  await go('social');
  await box(page, WHO).fill('new parents');
  await saved(page);

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('Open in another tab: you can read here, and edit there.')).toBeVisible();
  await expect(box(second, WHO)).toHaveValue('new parents');
  await expect(box(second, WHO)).toBeDisabled();

  await box(page, WHO).fill('new parents and their parents');
  await expect(box(second, WHO)).toHaveValue('new parents and their parents');

  await second.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(box(second, WHO)).toBeEnabled();
  await expect(page.getByText('Open in another tab: you can read here, and edit there.')).toBeVisible();
  await box(second, WHO).fill('grandparents');
  await expect(box(page, WHO)).toHaveValue('grandparents');
  await expect(box(page, WHO)).toBeDisabled();

  await saved(second);
  await second.close();
  await expect(box(page, WHO)).toBeEnabled();
  await expect(box(page, WHO)).toHaveValue('grandparents');
});

test.describe('a PDF that cannot be made', () => {
  // The service worker may hold the files already: here they have to come over the network.
  test.use({ serviceWorkers: 'block' });

  test('whichever part of it cannot be fetched: a clear message, the answers safe, and then it works', async ({
    page,
    context,
    guard,
  }) => {
    guard.expectProblem(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    const go = await beginQuickly(page);
    await sayEnough(page, go);
    // The first part, then the engine, then a font: each is asked for once what stands before it has come.
    for (const files of [/make-pdf[^/]*\.js/, /pdf-worker[^/]*\.js/, /\.woff$/]) {
      await context.route(files, (route) => route.abort('internetdisconnected'));
      // It is set ahead once the result has been seen: nothing of it may have come before.
      await page.reload();
      await expect(statement(page)).toContainText('new parents');
      await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
      const dialog = page.getByRole('dialog', { name: 'Take it with you' });
      await dialog.getByRole('button', { name: 'Make the PDF' }).click();
      await expect(dialog.getByText('The PDF could not be made. Your answers are safe.')).toBeVisible();
      await expect(dialog.getByText(/Try once more, or use Print/)).toBeVisible();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await expect(statement(page)).toContainText('new parents');
      await context.unroute(files);
    }
    expect((await makePdf(page)).text).toContain('newparents');
  });
});
