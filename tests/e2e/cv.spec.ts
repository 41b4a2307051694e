import { drawnPdf } from '#tests/fixtures/cv/pdf.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';

/* A CV comes in, one thing at a time: from a file, then pasted; what it and the answers ask of each other becomes a goal. */

const RESUME = {
  basics: { name: 'Zofia Example', label: 'Ward manager', summary: 'Nurse and ward manager.' },
  work: [
    {
      name: 'St Anne’s',
      position: 'Ward manager',
      startDate: '2017-09',
      endDate: '',
      highlights: ['Cut falls on the ward from 40 to 12 a year'],
    },
    { company: 'City Hospital', position: 'Nurse', startDate: '2008-01', endDate: '2015-04' },
  ],
  education: [{ institution: 'University of Leeds', studyType: 'BSc', area: 'Nursing', endDate: '2007' }],
  skills: [{ name: 'SPSS' }],
};
const PASTED = `Zofia Example

Experience
Ward manager, St Anne’s, Sep 2017 - present
Nurse, City Hospital, Jan 2008 - Apr 2015

Skills
SPSS, sign language`;

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

test('a CV comes in as a file and as text, and its review becomes a goal', async ({ page }) => {
  await page.goto('/');
  await press(page, 'Have a CV? Bring it in');
  await expect(page).toHaveURL(/\/cv$/);
  await page.goto(page.url().replace(/cv$/, 'now'));
  await page.getByRole('link', { name: /^Have a CV/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bring in your CV' })).toBeFocused();
  await checkAxe(page);

  await page.locator('input[type=file]').setInputFiles({
    name: 'resume.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(RESUME)),
  });
  await expect(page.getByText(/^Read as a JSON Resume:/)).toBeFocused();
  // Two jobs and their field, for an answer with room for two.
  await expect(page.getByRole('checkbox', { name: /^Nursing/ })).toBeVisible();
  await checkAxe(page);
  await press(page, 'One by one');
  const line = page.locator('.cv-draft blockquote');
  await expect(line).toContainText('Ward manager');
  await checkAxe(page);
  await press(page, 'Take it: Ward manager');
  await expect(page.getByRole('heading', { level: 3 })).toBeFocused();
  await press(page, 'Leave it out: Nurse');
  await press(page, 'Undo: Nurse');
  await press(page, 'Take it: Nurse');
  await expect(page.getByText('Counted from the dates of this job.')).toBeVisible();
  await press(page, /^Change it first: 9/);
  await page.getByRole('textbox', { name: 'Years in that work' }).fill('15');
  await checkAxe(page);
  await press(page, 'Done');
  await press(page, /^Take it: cut falls/);
  await press(page, /^Take it: BSc/);

  // What is pasted later shows what is new, and nothing that was looked at.
  await press(page, 'Read another CV');
  await page.getByText('Paste the text of your CV').click();
  await page.getByRole('textbox').fill(PASTED);
  await press(page, 'Read this text');
  await expect(page.getByText(/^Read as text[:.]/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take it: (Ward manager|Nurse|15|16)$/ })).toHaveCount(0);
  await press(page, 'That is enough');

  const taken = page.getByRole('region', { name: 'What you took' });
  await expect(taken.getByText('Years in that work: 15')).toBeVisible();
  const review = page.getByRole('region', { name: 'Your CV beside your answers' });
  await expect(review.getByText(/^From May 2015 to August 2017 your CV shows no work/)).toBeVisible();
  await checkAxe(page);
  await press(page, 'Make it a goal: May 2015 to August 2017');
  await review.getByRole('link', { name: 'Go to my plan' }).click();
  await expect(
    page.getByText(/^Have two calm sentences about May 2015 to August 2017/).first(),
  ).toBeVisible();

  // The CV is still here on the way back from an answer, and gone with the page.
  await page.goBack();
  await expect(review).toBeHidden();
  await press(page, 'That is enough');
  await taken.getByRole('link', { name: 'For how many years?' }).click();
  await expect(page.getByRole('textbox', { name: 'Years in that work' })).toHaveValue('15');
  await press(page, 'Save and go back');
  await expect(page.getByRole('heading', { level: 1, name: 'Bring in your CV' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a PDF is read once the page has been opened with one', async ({ page, context }) => {
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await press(page, 'Have a CV? Bring it in');
    const kept = () =>
      page.evaluate(async () => {
        const cache = await caches.open('waymark-on-the-way');
        return (await cache.keys()).map(({ url }) => url).some((url) => url.includes('pdf.worker'));
      });
    await expect.poll(kept).toBe(true);
    await context.setOffline(true);
    await page.reload();
    const bytes = await drawnPdf((doc) => doc.text('Experience').text('Cook, Hotel Sol, 2015 – 2018'));
    // Not the one of the welcome page, which stands in the file until its script has come.
    await page
      .locator('#root:not([inert]) .cv input[type=file]')
      .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
    await expect(page.getByText(/^Read as a PDF:/)).toBeVisible();
    await expect(page.locator('.cv-draft blockquote')).toContainText('Cook, Hotel Sol');
  });
});
