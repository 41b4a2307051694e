import { expect, type Page, test } from './fixtures.ts';
import { show } from './open-copy.ts';

/*
 * What a screen reader is given of each kind of question: the names, roles and states of Chromium's accessibility tree,
 * with an answer refused. docs/screen-readers.md says what no machine here can: how a reader speaks them.
 */

type Kind = {
  kind: string;
  at: string;
  question: string;
  role: Parameters<Page['getByRole']>[0];
  named: RegExp;
};

const KINDS: readonly Kind[] = [
  { kind: 'choice', at: 'now', question: 'arc', role: 'radio', named: /^I am starting out/ },
  {
    kind: 'picks, with a search',
    at: 'now',
    question: 'target',
    role: 'textbox',
    named: /^Search for a job/,
  },
  { kind: 'picks', at: 'skills', question: 'strengths', role: 'checkbox', named: /^Listening properly/ },
  { kind: 'stems', at: 'experiences', question: 'proof', role: 'radio', named: /./ },
  {
    kind: 'starter',
    at: 'experiences',
    question: 'loved-work',
    role: 'textbox',
    named: /like to do again is/,
  },
  { kind: 'people', at: 'social', question: 'people', role: 'button', named: /^Add / },
  { kind: 'verb', at: 'social', question: 'serve', role: 'combobox', named: /^I want to/ },
  { kind: 'rows', at: 'education', question: 'papers', role: 'textbox', named: /./ },
  { kind: 'figures', at: 'finances', question: 'pay', role: 'textbox', named: /./ },
  { kind: 'scales', at: 'weights', question: 'weights', role: 'slider', named: /^Skills/ },
];

/** A new reflection on the deep path, which asks all; returns how to go to one of its steps. */
async function beginDeep(page: Page): Promise<(step: string) => Promise<void>> {
  await page.goto('/');
  await page.getByRole('radio', { name: /^Deep/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Where you are now' }).waitFor();
  const [, , id = ''] = new URL(page.url()).hash.split('/');
  return (step) => show(page, id, step);
}

test('a question of each kind has its stem as a group, and named controls', async ({ page }) => {
  const go = await beginDeep(page);
  for (const { kind, at, question, role, named } of KINDS)
    await test.step(kind, async () => {
      await go(at);
      const card = page.locator(`#question-${question}`);
      const stem = await card.locator('h2').innerText();
      const group = page.getByRole('group', { name: stem, exact: true });
      await expect(group).toBeVisible();
      await expect(group.getByRole(role, { name: named }).first()).toBeAttached();
      await expect(card.getByRole('button', { name: `Need help? ${stem}` })).toHaveAttribute(
        'aria-expanded',
        'false',
      );
      // No control without a name.
      const nameless = await group
        .locator('input, textarea, select, button')
        .evaluateAll(
          (all) =>
            all.filter(
              (one) =>
                !one.getAttribute('aria-label') &&
                !one.textContent?.trim() &&
                !(one as HTMLInputElement).labels?.length,
            ).length,
        );
      expect(nameless, kind).toBe(0);
    });
});

test('a refused answer is marked invalid and says why', async ({ page }) => {
  const go = await beginDeep(page);
  for (const [at, questions] of [
    ['now', ['arc', 'target']],
    ['skills', ['strengths']],
    ['social', ['serve']],
  ] as const) {
    await go(at);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('region', { name: /still open$/ })).toBeFocused();
    for (const question of questions) {
      const refused = page.locator(`#question-${question} [aria-invalid=true]`).first();
      await expect(refused).toBeAttached();
      await expect(refused).toHaveAccessibleDescription(/Answer this, or choose/);
    }
  }
});
