import { openCoachCopy } from './coach-copy.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { namesTwice } from './names-twice.ts';
import { pressAll } from './press-all.ts';

/*
 * The coach's pages by keyboard alone, on the narrowest phone: everything that can be pressed is reached by Tab, has a name of its
 * own, stands inside the page, and takes the focus nowhere when it goes away.
 */

test.use({ viewport: { width: 360, height: 740 } });

/** Pressed for real these open windows, end what the walk stands on, or ask the machine for something. */
const NOT_PRESSED =
  /^(?:Choose|Open the client’s view|Client’s view here|Yes,|Lock\b|Print|Skip to|Cancel|Close|Save|Set a passphrase|Go on without|Throw this session away)/;

const PAGES = {
  clients: '/clients',
  client: '/clients/c1',
  'what to prepare from': '/clients/c1/prepare',
  'follow-up and records': '/clients/c1/records',
  'workspace file': '/clients/_archive',
  'earlier states': '/clients/_earlier',
};

/** What is on the page and can be pressed or typed in, by its name; of radios that belong together the one that Tab comes to. */
const controls = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLInputElement>(
      '#content :is(a[href], button, summary, select, textarea, input)',
    );
    const nameOf = (element: HTMLInputElement) =>
      `${element.tagName} ${element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent}`.trim();
    return [...all]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]'))
      .filter((element) => element.type !== 'radio' || element.checked)
      .map(nameOf);
  });

/** What has the focus, told in the same way, as one goes on by Tab until the page ends. */
async function stops(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#content')?.focus());
  const met: string[] = [];
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const held = document.activeElement as HTMLInputElement | null;
      if (!held?.closest('#content')) return null;
      return `${held.tagName} ${held.getAttribute('aria-label') ?? held.labels?.[0]?.textContent ?? held.textContent}`.trim();
    });
    if (name === null) break;
    met.push(name);
  }
  return met;
}

async function look(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(wide, `${name}: beyond the page`).toBe(0);
  expect.soft(await namesTwice(page), `${name}: one name for two`).toEqual([]);
  // What is fetched late stands among the controls before Tab has passed it: what is never reached is missed each time.
  await expect(async () => {
    const met = await stops(page);
    const missed = (await controls(page)).filter((control) => !met.includes(control));
    expect(missed, `${name}: not reached by Tab`).toEqual([]);
  }).toPass({ timeout: 30_000 });
  await checkAxe(page);
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto(`/#${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('#content :is(a, button)').first().waitFor();
}

const PARTS = ['Talk', 'Agenda', 'Notes', 'Agreed'];
const TABS = ['Goal', 'Reality', 'Options', 'Will'];

async function beginSession(page: Page): Promise<void> {
  await go(page, '/clients/c1');
  await page.getByRole('button', { name: 'Begin a session' }).click();
  await page.getByRole('heading', { level: 1, name: /^Session of/ }).waitFor();
}

test('every page of the workspace by keyboard, at 360 pixels, in both themes', async ({ page }) => {
  await openCoachCopy(page);
  for (const [name, address] of Object.entries(PAGES)) {
    await go(page, address);
    await look(page, name);
  }
  await beginSession(page);
  const partOf = (name: string) =>
    page.getByRole('group', { name: 'Part of the session' }).getByRole('button', { name, exact: true });
  for (const name of PARTS) {
    await partOf(name).click();
    await look(page, `session, ${name}`);
  }
  await partOf('Talk').click();
  for (const name of TABS.slice(1)) {
    await page.getByRole('tab', { name }).click();
    await look(page, `session, ${name}`);
  }
  const session = page.url();
  await page.goto(page.url().replace('/session/', '/shared/'));
  await page.getByText('Nothing else is in this window.').waitFor();
  await look(page, 'the client’s view');
  await page.goto('/#/clients/c2');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.goto(session.slice(session.indexOf('/#/')));
  await partOf('Notes').click();
  await page.getByRole('textbox', { name: 'We worked on' }).fill('The phone call');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByRole('button', { name: 'Share with the client: The phone call' }).click();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Yes, share it' }).click();
  await page.getByRole('button', { name: 'Finish the session' }).click();
  await page.getByRole('button', { name: 'Yes, finish it' }).click();
  for (const name of PARTS) {
    await partOf(name).click();
    await look(page, `finished session, ${name}`);
  }
});

test('a session with nothing in it yet, what it asks for, and its end, by keyboard, at 360 pixels', async ({
  page,
}) => {
  await openCoachCopy(page);
  await go(page, '/clients/c2');
  await page.getByRole('button', { name: 'Begin a session' }).click();
  await page.getByRole('button', { name: 'Start a reflection' }).click();
  await expect(page.getByText('An answer to one of these questions can make a text:')).toBeVisible();
  for (const name of TABS) {
    await page.getByRole('tab', { name }).click();
    await look(page, `empty session, ${name}`);
  }
  const partOf = (name: string) =>
    page.getByRole('group', { name: 'Part of the session' }).getByRole('button', { name, exact: true });
  await partOf('Agenda').click();
  await page.getByRole('textbox', { name: 'Another topic' }).fill('Money');
  await page.keyboard.press('Enter');
  await partOf('Agreed').click();
  await page.getByRole('textbox', { name: 'We agree that' }).press('Enter');
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('Ring the college');
  await page.keyboard.press('Enter');
  // The first of what is missing has the focus.
  await expect(page.getByRole('textbox', { name: 'Day' })).toBeFocused();
  await look(page, 'what is missing');
  await page.getByRole('button', { name: 'Finish the session' }).press('Enter');
  const end = page.getByRole('dialog', { name: /^Finish this session/ });
  await end.getByRole('radio', { name: 'Discussed' }).press('Space');
  await expect(end.getByRole('radio', { name: 'Discussed' })).toBeChecked();
  await checkAxe(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Throw this session away' }).press('Enter');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Yes, throw it away' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('plantedother');
  await expect(page.getByText('No session yet.')).toBeVisible();
});

test('no press on the pages of a client loses the focus', async ({ page }) => {
  let all = 0;
  await openCoachCopy(page);
  for (const [name, address] of Object.entries(PAGES)) {
    await go(page, address);
    const { lost, pressed } = await pressAll(page, 60, NOT_PRESSED);
    expect.soft(lost, name).toEqual([]);
    all += pressed;
  }
  expect(all).toBeGreaterThan(20);
});

test('no press in a session loses the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openCoachCopy(page);
  await beginSession(page);
  await page.getByRole('textbox', { name: 'We worked on' }).fill('The phone call');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  const { lost, pressed } = await pressAll(page, 80, NOT_PRESSED);
  expect(lost).toEqual([]);
  expect(pressed).toBeGreaterThan(20);
});
