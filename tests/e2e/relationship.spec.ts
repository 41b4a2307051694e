import { readFileSync } from 'node:fs';
import type { Browser, Download } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readBack } from '#tests/files/pdf/read-back.ts';
import { openCoachCopy, PLANTED } from './coach-copy.ts';
import { checkAxe, expect, type Page, test, watchContext } from './fixtures.ts';
import { expectClean, listen } from './listening.ts';

/*
 * A whole coaching relationship in one walk: a contract, questions that go home as a file and come back, a session in two
 * windows, what the client takes along, what the coach keeps, and the end. Words that are the coach's alone are planted at
 * the start, and looked for in every way out: screen, second window, title, history, clipboard, PDF, file, calendar, names.
 */

// Unlocking takes its time on a busy machine.
test.use({ actionTimeout: 60_000 });

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const ALONE = [...Object.values(PLANTED), 'plantedtag'];
/** The label stands in the names of files by design: a file without a name goes to the wrong person. */
const NOT_EVEN_IN_NAMES = ALONE.filter((word) => word !== PLANTED.label);

function expectNone(text: string, words: readonly string[], where: string): void {
  for (const word of words) expect(text.includes(word), `${word} in ${where}`).toBe(false);
}

async function download(page: Page, press: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  expectNone(file.suggestedFilename(), NOT_EVEN_IN_NAMES, 'the name of a file');
  return file;
}

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  return name.endsWith('.pdf') ? (await readBack(bytes)).pages.join('') : new TextDecoder().decode(bytes);
}

/** The client at home, in a browser of their own. */
async function answerAtHome(browser: Browser, baseURL: string | undefined, file: string): Promise<string> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport });
  const watch = await watchContext(context, baseURL);
  const page = await context.newPage();
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles(file);
  await expect(page.getByText('A cup of tea helps.')).toBeVisible();
  expectNone(await page.content(), ALONE, 'the client’s browser');
  await page.getByRole('link', { name: 'Begin' }).click();
  await page.getByRole('radio').first().check();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox').first().fill('Begin before you are ready');
  await page.getByRole('button', { name: 'Continue' }).click();
  // What is about money goes back only by a tick of its own.
  await expect(
    page.getByRole('checkbox', { name: 'Would you work without pay for a while?' }),
  ).not.toBeChecked();
  await checkAxe(page);
  expect(await wide(page)).toBe(0);
  const answers = await download(page, () =>
    page.getByRole('button', { name: 'Save the file for my coach' }).click(),
  );
  expect(answers.suggestedFilename()).toMatch(/^answers-for-my-coach-\d{4}-\d\d-\d\d\.json$/);
  const path = await answers.path();
  expect(watch.problems).toEqual([]);
  return path;
}

test('from the contract to the receipt, with nothing of the coach’s given away', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await listen(context);
  const addresses: string[] = [];
  context.on('page', (opened) => opened.on('framenavigated', (frame) => addresses.push(frame.url())));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await openCoachCopy(page);
  await page.goto('/#/clients/c1');
  await page.getByRole('textbox', { name: 'Tags, with commas between them' }).fill('plantedtag');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  // Before: what both agree to, and questions for home.
  const contract = part(page, 'Contract and consent');
  await contract.getByRole('button', { name: 'Write the contract' }).click();
  for (const field of ['What it is for', 'Who sees what', 'Where confidentiality ends'])
    await contract.getByRole('button', { name: `Use the example wording for “${field}”` }).click();
  await contract.getByRole('button', { name: 'Save the contract' }).click();
  await contract.getByRole('textbox', { name: 'Name or initials of who agrees' }).fill('A. B.');
  await contract.getByRole('button', { name: 'Write down that it is agreed' }).click();
  await expect(contract.getByText(/^Agreed by/)).toBeVisible();
  const handed = await download(page, () =>
    contract.getByRole('button', { name: 'Save it as a PDF to hand over' }).click(),
  );
  const agreed = await textOf('contract.pdf', new Uint8Array(readFileSync(await handed.path())));
  expect(agreed).toContain('AgreedbyA.B.');
  expectNone(agreed, ALONE, 'the contract');
  const home = part(page, 'Questions to answer at home');
  await home.getByRole('button', { name: 'Choose questions' }).click();
  for (const [strand, question] of [
    ['Money', 'Would you work without pay for a while?'],
    ['The life I want', 'Which words do you try to live by?'],
  ] as const) {
    await home.locator('summary').filter({ hasText: strand }).click();
    await home.getByRole('checkbox', { name: question }).check();
  }
  await home.getByRole('textbox', { name: 'A word of welcome' }).fill('A cup of tea helps.');
  await checkAxe(page);
  const questions = await download(page, () =>
    home.getByRole('button', { name: 'Save the file with the questions' }).click(),
  );
  expectNone(readFileSync(await questions.path(), 'utf8'), ALONE, 'the file with questions');
  const answers = await answerAtHome(browser, baseURL, await questions.path());
  await part(page, 'Open a file that the client sent').locator('input[type=file]').setInputFiles(answers);
  const back = part(page, 'Answers to your questions');
  await checkAxe(page);
  await back.getByRole('button', { name: 'Take the answer to “Which words do you try to live by?”' }).click();
  await expect(back.getByText(/^Nothing new to decide/)).toBeVisible();
  await page.getByRole('link', { name: 'Prepare the next session' }).click();
  await expect(part(page, 'Topics left over')).toContainText('Fewer days at work');
  await expect(part(page, 'What changed since last time')).toContainText('Begin before you are ready');
  await expect(part(page, 'Came back from home')).toContainText(
    /Which words do you try to live by\? taken.*Came back: .*Begin before you are ready/,
  );
  await checkAxe(page);
  await page.goBack();

  // During: notes are the coach's, the client's words the client's, in two windows.
  await page.getByRole('button', { name: 'Begin a session' }).click();
  const notes = part(page, 'Notes');
  await notes.getByRole('textbox', { name: 'We worked on' }).fill(`She laughed at ${PLANTED.note}`);
  await notes.getByRole('button', { name: 'Keep the note' }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the client’s view in a second window' }).click();
  const view = await opening;
  await page.getByRole('button', { name: /^Show the client: What would make this hour/ }).click();
  await view.getByRole('textbox', { name: 'In your words' }).fill('To leave with one thing to do');
  await expect(part(page, 'What the client sees').getByText('To leave with one thing to do')).toBeVisible();
  await page.getByRole('tab', { name: 'Will' }).click();
  await page
    .getByRole('button', { name: /^Take on: / })
    .first()
    .click();
  await expect(page.getByText('Live goals: 1 of 3')).toBeVisible();
  const agreements = part(page, 'Agreements');
  await agreements.getByRole('textbox').fill('We meet on Mondays');
  await page.keyboard.press('Enter');
  const actions = part(page, 'Actions');
  await actions.getByRole('textbox', { name: 'What', exact: true }).fill('Ring the college');
  const byWhen = actions.getByRole('group', { name: 'By when' });
  await byWhen.getByRole('textbox', { name: 'Day' }).fill('15');
  await byWhen.getByRole('textbox', { name: 'Month' }).fill('1');
  await byWhen.getByRole('textbox', { name: 'Year' }).fill('2027');
  await actions.getByRole('textbox', { name: 'How will we know?' }).fill('A day is set');
  await actions.getByRole('combobox', { name: 'Whose' }).selectOption('client');
  await actions.getByRole('button', { name: 'Add the action' }).click();
  await view.getByRole('button', { name: 'What we agreed' }).click();
  await expect(part(view, 'What we agreed')).toContainText('Ring the college');
  await expectClean(view, [page], ALONE);
  await page.getByRole('button', { name: 'Finish the session' }).click();
  // The topic that was carried over is still open: what became of it is one press.
  const end = page.getByRole('dialog', { name: /^Finish this session/ });
  await checkAxe(page);
  await end
    .getByRole('group', { name: /Fewer days at work/ })
    .getByRole('radio', { name: 'Discussed' })
    .check();
  await page.getByRole('button', { name: 'Yes, finish it' }).click();
  await expect(view.getByRole('heading', { level: 1 })).toHaveText('This session is finished.');
  await part(page, 'Added later').getByRole('textbox').fill(PLANTED.later);
  await page.keyboard.press('Enter');
  await expect(part(page, 'Added later').getByRole('listitem')).toContainText(PLANTED.later);
  await expectClean(view, [page], ALONE);
  await view.close();

  // After: what the client takes along says nothing of the coach's; the coach's record says it all.
  await page.goto('/#/clients/c1/records');
  const pack = part(page, 'Follow-up pack');
  await page.getByRole('radio', { name: 'With my name and logo' }).check();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Coach Ode');
  await page.locator('input[accept="image/png,image/jpeg"]').setInputFiles('public/icon-192.png');
  await expect(page.getByRole('img', { name: 'Your logo as it will be printed' })).toBeVisible();
  await checkAxe(page);
  const zip = await download(page, () => pack.getByRole('button', { name: 'Save as one ZIP' }).click());
  const inside = unzipSync(new Uint8Array(readFileSync(await zip.path())));
  expect(Object.keys(inside).map((name) => name.replace(/-\d{4}-\d\d-\d\d/, ''))).toEqual([
    ...['my-aspiration.pdf', 'what-we-agreed.pdf', 'waymark.json', 'my-plan.ics'].map(
      (name) => `${PLANTED.label}-${name}`,
    ),
    'READ-ME.txt',
  ]);
  for (const [name, bytes] of Object.entries(inside)) {
    const text = await textOf(name, bytes);
    // The title of a reflection is the client's own words: their file and their paper keep it.
    const keepsTitle = /my-aspiration|waymark/.test(name);
    expectNone(text, keepsTitle ? NOT_EVEN_IN_NAMES : ALONE, name);
    if (name.includes('agreed')) {
      expect(text).toContain('Ringthecollege');
      expect(text).toContain('Toleavewithonethingtodo');
      expect(text).toContain('Goalsthatyoutookon');
    }
    if (name.endsWith('.ics')) expect(text).toContain('Ring the college');
  }
  const record = await download(page, () =>
    page
      .getByRole('button', { name: /^Save the record as a PDF/ })
      .first()
      .click(),
  );
  const kept = await textOf('record.pdf', new Uint8Array(readFileSync(await record.path())));
  expect(kept).toContain(PLANTED.note);
  expect(kept).toContain(PLANTED.later);
  expectNone(kept, [PLANTED.other], 'the record of another client');

  // Every button that copies, on every page of the client's reflection.
  const copied: string[] = [];
  for (const [address, buttons] of [
    ['aspiration', ['Copy my aspiration', 'Copy the answer', 'Copy the line']],
    ['interview', ['Copy the answer']],
  ] as const) {
    await page.goto(`/#/r/r1/${address}`);
    for (const name of buttons) {
      const button = page.getByRole('button', { name, exact: true }).first();
      await button.click();
    }
    copied.push(...(await page.evaluate(() => window.copied?.splice(0) ?? [])));
  }
  await page.goto('/#/r/r1/interview');
  await page.getByRole('button', { name: 'Add a hard fact' }).click();
  const fact = page.getByRole('group', { name: 'Hard fact 1' });
  await fact.getByRole('textbox').nth(0).fill('I left after four months');
  await fact.getByRole('textbox').nth(1).fill('to ask before I begin');
  await fact.getByRole('button', { name: 'Copy the line' }).click();
  await page.goto('/#/r/r1/rehearsal');
  const sheet = part(page, 'A sheet for a friend');
  await sheet.getByRole('textbox').nth(2).fill('The part about the open day');
  await sheet.getByRole('button', { name: 'Copy what is written' }).click();
  await page.goto('/#/r/r1/plan');
  await page.locator('summary').filter({ hasText: 'Find a mentor' }).click();
  await page.getByRole('button', { name: 'Copy the message' }).first().click();
  copied.push(...(await page.evaluate(() => window.copied?.splice(0) ?? [])));
  expect(copied).toHaveLength(7);
  expectNone(copied.join(' '), ALONE, 'the clipboard');
  expectNone(addresses.join(' '), ALONE, 'an address, which the browser keeps in its history');

  // The end: everything of the client goes, and the receipt says what, without a name.
  await page.goto('/#/clients');
  // The second copy follows some seconds later: what was never in it could not be seen to go.
  const inSecondCopy = (word: string) =>
    page.evaluate(async (wanted) => {
      const cache = await caches.open('waymark-mirror');
      const texts = (await cache.keys()).map(async (request) => (await cache.match(request))?.text() ?? '');
      return (await Promise.all(texts)).filter((text) => text.includes(wanted)).length;
    }, word);
  for (const word of [PLANTED.label, PLANTED.note, PLANTED.later])
    await expect.poll(() => inSecondCopy(word), { message: word }).toBeGreaterThan(0);
  await page.getByRole('button', { name: `Delete ${PLANTED.label} for good` }).click();
  await page.getByRole('button', { name: 'Yes, delete for good' }).click();
  const receipt = part(page, 'Deleted for good');
  await expect(receipt).toContainText(/1 reflection.*2 sessions.*1 client/s);
  // The client, the reflection and both sessions at least; counted where it is deleted, and gone in the same moment.
  await expect(receipt).toContainText(/(?:[4-9]|\d\d+) second copies/);
  for (const word of [PLANTED.label, PLANTED.note, PLANTED.later]) expect(await inSecondCopy(word)).toBe(0);
  await expect(page.locator('body')).not.toContainText(PLANTED.label);
  const left = await page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await open(name);
      for (const store of db.objectStoreNames)
        all.push(
          await new Promise((resolve) => {
            const request = db.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
        );
      db.close();
    }
    for (const key of await caches.keys()) {
      // The files of the page itself aside, all that is kept beside the database.
      if (!/mirror|aside/.test(key)) continue;
      const cache = await caches.open(key);
      for (const request of await cache.keys()) all.push(await (await cache.match(request))?.text());
    }
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }, history.state]);
  });
  expect(left).toContain(PLANTED.other);
  expectNone(
    left,
    ALONE.filter((word) => word !== PLANTED.other),
    'what the browser keeps after the end',
  );

  // The client's own file, opened here again, says that it was deleted, and by which receipt.
  const code = /[2-9A-Z]{3}-[2-9A-Z]{3}/.exec((await receipt.textContent()) ?? '')?.[0] ?? 'no code';
  const own = Object.entries(inside).find(([name]) => name.endsWith('.json'));
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles({
    name: 'theirs.json',
    mimeType: 'application/json',
    buffer: Buffer.from(own?.[1] ?? []),
  });
  const dialog = page.getByRole('dialog', { name: 'What is in this copy' });
  await expect(dialog).toContainText(`You deleted 1 reflection of this file for good here on`);
  await expect(dialog).toContainText(`(receipt ${code})`);
  await checkAxe(page);
});
