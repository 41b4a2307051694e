import { isLong } from '#tests/helpers/how-many.ts';
import { answerAll, begin } from './answering.ts';
import { expectTranslated, translatePage } from './as-translated.ts';
import { expect, type Page, test } from './fixtures.ts';
import { DELROY } from './people.ts';

/* The whole way with a browser that translates the page, which replaces every text under React's hands. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = async (page: Page, screen: string, title: string | RegExp) => {
  await page.goto(page.url().replace(/(#\/r\/[^/]+\/).*$/, `$1${screen}`));
  await expect(heading(page)).toHaveText(title);
  await expectTranslated(page);
};

/**
 * At once, as text appears, or late, when React may have changed the text meanwhile: by turns, so that one walk meets both, and
 * with LONG=1 a walk for each.
 */
const WALKS = isLong ? [[0], [120]] : [[0, 120]];

for (const delays of WALKS) {
  const when = delays.join(' or ');
  test(`from the first question to the PDF, translated ${when} ms after text appears`, async ({ page }) => {
    test.slow();
    await translatePage(page, delays);
    await begin(page, DELROY);
    await answerAll(page, DELROY, async (step) => {
      await expectTranslated(page);
      if (step === 'What you do well') {
        // Counts and words that follow a press are those of now, not those of before.
        const note = page.locator('.chip-group').first().getByRole('status').last();
        await expect(note).toContainText('3');
        await page.getByRole('checkbox', { name: 'Listening properly' }).check();
        await expect(note).toContainText('4');
        await page.getByRole('checkbox', { name: 'Listening properly' }).uncheck();
        await expect(note).toContainText('3');
      }
      if (step !== 'What you have done') return;
      await expect(page.locator('.save-status')).toContainText('Saved on this device');
      await page.reload();
      await expect(heading(page)).toHaveText(step);
      await expectTranslated(page);
      await expect(page.getByRole('textbox', { name: 'I am at my best when I', exact: true })).toHaveValue(
        'know everybody in the building',
      );
    });
    await page.getByRole('link', { name: 'See my aspiration' }).click();
    await expect(heading(page)).toHaveText('Your aspiration');
    await expectTranslated(page);

    const statement = page.locator('.statement');
    await statement.getByRole('link', { name: /old people living alone/i }).click();
    await statement.getByRole('button', { name: 'Rewrite this part' }).click();
    await statement.getByRole('textbox').fill('neighbours who live alone');
    await page.keyboard.press('Enter');
    await expect(statement.locator('.traced-words')).toContainText('look after neighbours who live alone');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(page.locator('.undo-said')).toHaveText('Taken back.');
    await expect(statement.locator('.traced-words')).toContainText('old people living alone');

    const before = await statement.locator('.traced-words').innerText();
    await page
      .getByRole('button', { name: /^Follow this one for now/ })
      .first()
      .click();
    await expect(statement.locator('.traced-words')).not.toHaveText(before);
    await expectTranslated(page);
    await page.reload();
    await expect(statement.locator('.traced-words')).not.toHaveText(before);
    await page.getByRole('button', { name: 'Try other sliders' }).click();
    await page.locator('.trial').getByRole('slider', { name: 'Skills' }).press('Home');
    await expectTranslated(page);

    await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take it with you' });
    await dialog.getByRole('textbox', { name: /Your name/ }).fill(DELROY.name);
    await dialog.getByRole('checkbox', { name: 'The directions I can choose from' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Make the PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await expectTranslated(page);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();

    await go(page, 'plan', 'Plan');
    for (let taken = 0; taken < 2; taken++)
      await page
        .getByRole('button', { name: /^Take this goal on/ })
        .first()
        .click();
    await page.locator('.plan-goal').first().getByRole('radio', { name: 'In progress' }).check();
    await page
      .getByRole('button', { name: /^Move up/ })
      .last()
      .click();
    await expect(page.locator('.plan-goal')).toHaveCount(2);
    await expectTranslated(page);

    await go(page, 'interview', 'Say it in an interview');
    const said = page.locator('.say-text .traced-words');
    const whole = (await said.innerText()) ?? '';
    await page.getByRole('radio', { name: '30 seconds' }).check();
    await expect(said).not.toHaveText(whole);
    await page.getByRole('button', { name: 'Say that it is a step' }).click();
    await page.getByRole('textbox', { name: 'Name of the employer' }).fill('Northside Homes');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('For Northside Homes');
    await expectTranslated(page);

    await go(page, 'rehearsal', 'Rehearse');
    await page.keyboard.press('Space');
    const clock = page.getByRole('timer');
    await expect(clock).toHaveText(/^[1-9]\d* of \d+ seconds/);
    const second = await clock.innerText();
    await expect(clock).not.toHaveText(second);
    await expect(clock).toHaveText(/^([5-9]|\d\d) of \d+ seconds/);
    await page.getByRole('button', { name: 'I have finished', exact: true }).click();
    await expect(page.getByText(/^You have said it aloud once/)).toBeVisible();

    await go(page, 'versions', /version/i);
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'is kept' })).toBeVisible();
    await expectTranslated(page);
    await go(page, 'check', 'Check your answers');
  });
}
