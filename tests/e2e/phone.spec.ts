import { readFileSync } from 'node:fs';
import { expect, type Page, test } from './fixtures.ts';
import { openAnswersOf, openExample } from './open-copy.ts';
import { PAGES } from './pages.ts';
import { DELROY } from './people.ts';

/* A phone of 360 x 740 pixels: the room belongs to the question, and nothing that sticks covers what one is at. */

test.use({ viewport: { width: 360, height: 740 } });

const AT = '/#/r/example-tomasz';
const openTomasz = (page: Page, at: string) => openExample(page, 'tomasz', at);

test('“Begin” is in sight on the first screen', async ({ page }) => {
  await page.goto('/');
  const box = await page.getByRole('button', { name: 'Begin' }).boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
});

test('the header takes 56 pixels at most, and the pages of a reflection one row', async ({ page }) => {
  await openTomasz(page, 'now');
  for (const at of PAGES) {
    await page.goto(`${AT}/${at}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect((await page.locator('.page-head').boundingBox())?.height, at).toBeLessThanOrEqual(56);
    const tops = await page
      .getByRole('navigation', { name: 'Pages of this reflection' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size, at).toBeLessThanOrEqual(1);
  }
});

test('help takes less than 50 pixels of a question while nobody asks for it', async ({ page }) => {
  await openTomasz(page, 'experiences');
  const helps = page.locator('.need-help');
  expect(await helps.count()).toBeGreaterThan(2);
  for (const help of await helps.all()) expect((await help.boundingBox())?.height).toBeLessThan(50);
});

test('the sixth chip is refused right where it was pressed', async ({ page }) => {
  await openTomasz(page, 'skills');
  const chips = page.locator('#question-strengths .chip input[type=checkbox]');
  const own = await page.locator('#question-strengths .chip.is-own').count();
  for (const chip of await chips.all()) {
    if ((await page.locator('#question-strengths .chip input:checked').count()) + own >= 5) break;
    if (!(await chip.isChecked())) await chip.check();
  }
  const sixth = page.locator('#question-strengths .chip input:not(:checked)').last();
  await sixth.click();
  await expect(sixth).not.toBeChecked();
  const refused = page.getByRole('alert').filter({ hasText: 'To choose another, take one off first.' });
  await expect(refused).toBeInViewport();
  const gap = ((await refused.boundingBox())?.y ?? 0) - ((await sixth.boundingBox())?.y ?? 0);
  expect(Math.abs(gap)).toBeLessThan(90);
});

test('what a slider takes out of the sentence is said where one is, and covers no slider that one comes to', async ({
  page,
}) => {
  const { reason: _, ...answers } = DELROY.answers;
  await openAnswersOf(page, { ...DELROY, name: 'Delroy, without a reason', answers }, 'weights');
  const said = page.locator('.answer-loss').filter({ hasText: /^This takes/ });
  const sliders = page.getByRole('slider');
  const ends = ['End', 'Home'] as const;
  for (const slider of await sliders.all()) {
    for (const end of ends) {
      if ((await said.count()) > 0) break;
      await slider.press(end);
      // "So far" follows the last key within 150 ms.
      await page.waitForTimeout(400);
    }
  }
  await expect(said).toBeInViewport({ ratio: 1 });
  for (const slider of await sliders.all()) {
    await slider.focus();
    const [box, notice] = [await slider.boundingBox(), await said.boundingBox()];
    const isApart =
      box && notice && (box.y + box.height <= notice.y + 1 || box.y >= notice.y + notice.height - 1);
    expect(isApart).toBe(true);
  }
});

test('the button that makes the PDF is in sight when its dialog opens', async ({ page }) => {
  await openTomasz(page, 'aspiration');
  await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
  await expect(page.getByRole('button', { name: 'Make the PDF' })).toBeInViewport({ ratio: 1 });
});

test('a goal that is taken on is shown with its title', async ({ page }) => {
  await openTomasz(page, 'plan');
  const take = page.getByRole('button', { name: /^Take this goal on/ }).first();
  const name = (await take.getAttribute('aria-label'))?.replace(/^[^:]*: /, '') ?? '';
  await take.click();
  const card = page.locator('[data-goal]:focus');
  // Behind "By 30 June 2027, I will" it goes on with a small letter.
  await expect(card).toContainText(name, { ignoreCase: true });
  await expect(card.getByRole('heading')).toBeInViewport({ ratio: 1 });
});

test('“Save and go back” lands at the answer that was changed', async ({ page }) => {
  await openTomasz(page, 'check');
  const change = page.locator('.check-change a').nth(9);
  const href = await change.getAttribute('href');
  await change.click();
  await page.getByRole('button', { name: 'Save and go back' }).click();
  await expect(page.locator(`.check-change a[href="${href}"]`)).toBeFocused();
  await expect(page.locator(`.check-change a[href="${href}"]`)).toBeInViewport({ ratio: 1 });
});

test('a saved copy says what it holds and what it is called', async ({ page }) => {
  await openTomasz(page, 'aspiration');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  await expect(page.getByRole('status').filter({ hasText: download.suggestedFilename() })).toContainText(
    'Saved: all answers, as the file',
  );
});

test('the way on is never covered by “So far”, however far one has scrolled', async ({ page }) => {
  await openTomasz(page, 'finances');
  const onward = page.locator('.step-actions .btn').first();
  for (const [width, height] of [
    [320, 568],
    [360, 740],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await onward.waitFor();
    const covered = await page.evaluate(async () => {
      const bar = document.querySelector('.so-far-open');
      const buttons = [...document.querySelectorAll('.step-actions .btn')];
      if (!bar || buttons.length === 0) throw new Error('No bar, or no way on.');
      const found: number[] = [];
      const end = document.documentElement.scrollHeight - innerHeight;
      for (let top = Math.max(0, end - innerHeight); top <= end; top += 8) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        const edge = bar.getBoundingClientRect();
        if (
          buttons
            .map((one) => one.getBoundingClientRect())
            .some((box) => box.top < edge.bottom - 1 && box.bottom > edge.top + 1)
        )
          found.push(top);
      }
      return found;
    });
    expect(covered, `${width} wide`).toEqual([]);
  }
});

for (const at of ['skills', 'aspiration', 'plan', 'rehearsal']) {
  test(`nothing that has the focus is covered on the page ${at}`, async ({ page }) => {
    await openTomasz(page, at);
    const covered: string[] = [];
    for (let stop = 0; stop < 70; stop++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(async () => {
        const held = document.activeElement;
        if (!held || held === document.body) return 'end';
        const bar = document.querySelector('.keep-bar, .so-far-open, .say-bar');
        if (!bar || bar.contains(held) || getComputedStyle(bar).position !== 'sticky') return null;
        // The last line of words that run over several: all of it stands clear.
        const isClear = () => {
          const edge = bar.getBoundingClientRect();
          return [...held.getClientRects()].every(
            ({ top, bottom }) => bottom <= edge.top + 1 || top >= edge.bottom - 1,
          );
        };
        // A busy browser scrolls to it some frames after the key.
        for (let frames = 0; frames < 60 && !isClear(); frames++) await new Promise(requestAnimationFrame);
        return isClear() ? null : `${held.tagName} ${held.textContent?.slice(0, 40)}`;
      });
      if (found === 'end') break;
      if (found) covered.push(found);
    }
    expect(covered).toEqual([]);
  });
}

test('a long title leaves the header one line, and can be read whole', async ({ page }) => {
  const title = 'What I want to do once the children are at school and the second job has come to its end';
  const copy = JSON.parse(readFileSync('public/examples/tomasz.json', 'utf8'));
  copy.reflections[0].title = title;
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(copy)),
  });
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
  await page.goto(`/#/r/${copy.reflections[0].id}/finances`);
  const label = page.locator('.whose-label');
  await expect(label).toHaveAttribute('title', title);
  await expect(label).toHaveText(title);
  for (const width of [700, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 1024 });
    const head = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const children = [...document.querySelectorAll('.page-head > *')].map((one) =>
        one.getBoundingClientRect(),
      );
      return {
        width: innerWidth,
        isOneLine: children.every(
          ({ top, bottom }) => top < (children[0]?.bottom ?? 0) && bottom > (children[0]?.top ?? 0),
        ),
        isWider: document.documentElement.scrollWidth > innerWidth,
      };
    });
    expect(head).toEqual({ width, isOneLine: true, isWider: false });
    const { width: seen = 0 } = (await label.boundingBox()) ?? {};
    // Cut, and still enough to tell one's reflections apart.
    expect(seen, `${width} wide`).toBeGreaterThan(60);
  }
});
