import { openCoachCopy, PLANTED } from './coach-copy.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { expectClean, listen } from './listening.ts';

/*
 * A session in two windows: the coach's page, and what the client sees, on which no private word ever stands. The walk of
 * relationship.spec.ts goes through a session as well; here is what it leaves out.
 */

// Unlocking takes its time on a busy machine.
test.use({ actionTimeout: 60_000 });

const ALONE = Object.values(PLANTED);

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a session in two windows', async ({ page, context }) => {
  await listen(context);
  await openCoachCopy(page);
  await page.goto('/#/clients/c1');
  await page.getByRole('button', { name: 'Begin a session' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Session of/ })).toBeVisible();

  // Before: the agenda, with what was carried over, in the client's order.
  const agenda = part(page, 'Agenda');
  await expect(agenda.getByRole('listitem')).toHaveText(/Fewer days at work.*carried over/);
  await agenda.getByRole('textbox', { name: 'Another topic' }).fill('Which course to take');
  await page.keyboard.press('Enter');
  await agenda.getByRole('button', { name: 'Move up: Which course to take' }).press('Enter');
  await expect(agenda.getByRole('listitem').first()).toContainText('Which course to take');
  await agenda
    .getByRole('group', { name: /Fewer days/ })
    .getByRole('radio', { name: 'Deferred to next time' })
    .check();

  const notes = part(page, 'Notes');
  await notes.getByRole('textbox', { name: 'We worked on' }).fill(`She laughed at ${PLANTED.note}`);
  await notes.getByRole('button', { name: 'Keep the note' }).click();
  await notes.getByRole('radio', { name: 'Committed to' }).check();
  await notes.getByRole('textbox', { name: 'Committed to' }).fill('Ask Ruth for an hour');
  await notes.getByRole('radio', { name: 'Shared: the client sees it' }).check();
  await notes.getByRole('button', { name: 'Keep the note' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(2);
  await checkAxe(page);

  // The client's view, in a window of its own.
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the client’s view in a second window' }).click();
  const view = await opening;
  const asked = view.getByRole('heading', { level: 1 });
  await expect(asked).toHaveText('Ready when you are.');
  await expect(view).toHaveTitle('Waymark');
  await expect(view.getByRole('link')).toHaveCount(0);
  await expectClean(view, [page], ALONE);

  // One question at a time, and the client's words are the client's.
  await page.getByRole('button', { name: /^Show the client: What would make this hour/ }).click();
  await expect(asked).toHaveText('What would make this hour a good one for you?');
  await view.getByRole('textbox', { name: 'In your words' }).fill('To leave with one thing to do');
  await expect(part(page, 'What the client sees').getByText('To leave with one thing to do')).toBeVisible();
  await page.getByRole('textbox', { name: 'A question in my own words' }).fill('And on a wet Monday?');
  await page.keyboard.press('Enter');
  await expect(asked).toHaveText('And on a wet Monday?');
  await expectClean(view, [page], ALONE);

  // What is private opens only where the client opens it.
  await page.getByRole('tab', { name: 'Reality' }).click();
  await page
    .getByRole('button', { name: /^Show the client: .*(bring in|pay|money)/i })
    .first()
    .click();
  await expect(view.getByText(/^This is private/)).toBeVisible();
  await expect(view.locator('.shared-answer')).toHaveCount(0);
  await view.getByRole('button', { name: 'Open it here' }).click();
  await expect(view.locator('.shared-answer')).toBeVisible();
  await checkAxe(view);

  // On demand, what both may look up.
  await view.getByRole('button', { name: 'Notes' }).click();
  await expect(part(view, 'Notes')).toContainText('Ask Ruth for an hour');
  await view.getByRole('button', { name: 'Agenda' }).click();
  await expect(part(view, 'Agenda')).toContainText('Fewer days at work Deferred to next time');
  await expectClean(view, [page], ALONE);

  // One key hides everything private, from either window; what was half typed is kept.
  await notes.getByRole('radio', { name: 'Follow up' }).check();
  await notes.getByRole('textbox', { name: 'Follow up' }).fill(`half a ${PLANTED.note}`);
  await view.keyboard.press('F2');
  await expect(page.getByRole('heading', { level: 1, name: 'Hidden' })).toBeVisible();
  expect(await page.content()).not.toContain('planted');
  await expect(page).toHaveTitle('Hidden · Waymark');
  await checkAxe(page);
  await page.keyboard.press('F2');
  await expect(notes.getByRole('textbox', { name: 'Follow up' })).toHaveValue(`half a ${PLANTED.note}`);

  // The coach's words enter the text only when the client takes them.
  const offers = part(page, 'Offer words of mine');
  await offers.getByRole('combobox', { name: 'For the phrase' }).selectOption({ index: 2 });
  await offers.getByRole('textbox', { name: 'My words for it' }).fill('words of the coach');
  await offers.getByRole('button', { name: 'Keep the offer' }).click();
  await offers.getByRole('button', { name: 'Show the client: words of the coach' }).click();
  await expect(asked).toHaveText('words of the coach');
  await expect(view.getByText('Your coach’s words')).toBeVisible();
  await checkAxe(view);
  await view.getByRole('button', { name: 'Take these words' }).click();
  await expect(asked).toContainText('Taken.');
  await expect(offers.getByText('taken by the client')).toBeVisible();
  await page.getByRole('tab', { name: 'Options' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('words of the coach');
  await checkAxe(page);

  // The window is gone, whether or not it could still say so.
  await expect(page.getByText('The client’s window is open.')).toBeAttached();
  await view.close();
  await expect(page.getByText('The client’s window is not open.')).toBeAttached();

  // Taken, they say for good whose they were.
  const own = await context.newPage();
  await own.goto('/#/r/r1/aspiration');
  await own.locator('.phrase', { hasText: 'words of the coach' }).first().click();
  await expect(own.getByText('Your coach offered these words, and you took them.')).toBeVisible();
  await own.close();
});

test('the client’s view in the first window, and the coach’s page in the second', async ({
  page,
  context,
}) => {
  await listen(context);
  await openCoachCopy(page);
  await page.goto('/#/clients/c1');
  await page.getByRole('button', { name: 'Begin a session' }).click();
  await page.getByRole('button', { name: /^Show the client: What do you want this for/ }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: /^Client’s view here/ }).click();
  const coach = await opening;
  await expect(page.getByText('Nothing else is in this window.')).toBeVisible();
  await expect(page).toHaveTitle('Waymark');
  // What this window was called while it was the coach's, the workspace alone decides (locked.spec.ts).
  await page.evaluate(() => window.titles?.splice(0));
  // A small window shows one part at a time.
  await coach.getByRole('button', { name: 'Notes', exact: true }).click();
  await coach.getByRole('textbox', { name: 'We worked on' }).fill('From here');
  await coach.getByRole('button', { name: 'Keep the note' }).click();
  await expect(part(coach, 'Notes').getByRole('listitem')).toContainText('From here');
  // The three fields of a day are there as on a wide page: each part hides the others, and nothing of its own.
  await coach.getByRole('button', { name: 'Agreed', exact: true }).click();
  const actions = part(coach, 'Actions');
  await actions.getByRole('textbox', { name: 'What', exact: true }).fill('Ring the college');
  const byWhen = actions.getByRole('group', { name: 'By when' });
  for (const [name, typed] of Object.entries({ Day: '15', Month: '1', Year: '2027' }))
    await byWhen.getByRole('textbox', { name }).fill(typed);
  await actions.getByRole('textbox', { name: 'How will we know?' }).fill('A day is set');
  await actions.getByRole('combobox', { name: 'Whose' }).selectOption('client');
  await actions.getByRole('button', { name: 'Add the action' }).click();
  await expect(actions.getByRole('listitem')).toContainText('15 January 2027');
  await coach.getByRole('button', { name: 'Talk', exact: true }).click();
  await coach.getByRole('button', { name: /^Show the client: If this went well, what/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^If this went well, what/);
  await expectClean(page, [coach], ALONE);
  // Back leads out of the client's view only for who says so.
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Leave this page?' })).toBeVisible();
  await expectClean(page, [coach], ALONE);
  await checkAxe(page);
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expect(page.getByText('Nothing else is in this window.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^If this went well/);
  await page.goBack();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('link', { name: 'Go on with the session' })).toBeVisible();
  await coach.keyboard.press('F2');
  await expect(coach.getByRole('heading', { level: 1, name: 'Hidden' })).toBeVisible();
});

test('the client’s window of the session before gives way to that of the next, which can be typed into', async ({
  page,
  context,
}) => {
  await openCoachCopy(page);
  await page.goto('/#/clients/c1');
  await page.getByRole('button', { name: 'Begin a session' }).click();
  const first = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the client’s view in a second window' }).click();
  const old = await first;
  await expect(old.getByRole('heading', { name: 'Ready when you are.' })).toBeVisible();
  await page.getByRole('button', { name: 'Finish the session' }).click();
  await page.getByRole('button', { name: 'Yes, finish it' }).click();
  await expect(old.getByRole('heading', { name: 'This session is finished.' })).toBeVisible();

  // In another tab, which does not know the window by its name.
  const other = await context.newPage();
  await other.goto('/#/clients/c1');
  await other.getByRole('button', { name: 'Begin a session' }).click();
  const second = context.waitForEvent('page');
  await other.getByRole('button', { name: 'Open the client’s view in a second window' }).click();
  const view = await second;
  await expect.poll(() => old.isClosed()).toBe(true);
  await other.getByRole('button', { name: /^Show the client: What would make this hour/ }).click();
  await view.getByRole('textbox', { name: 'In your words' }).fill('One thing to do');
  await expect(view.getByText('Reading only')).toHaveCount(0);
  await expect(part(other, 'What the client sees').getByText('One thing to do')).toBeVisible();

  // Pressed again, it is the same window and no second one.
  await other.getByRole('button', { name: 'Open the client’s view in a second window' }).click();
  await expect(view.getByRole('textbox', { name: 'In your words' })).toHaveValue('One thing to do');
  expect(context.pages()).toHaveLength(3);
});

test('a client without a reflection starts one in their own window', async ({ page, context }) => {
  await openCoachCopy(page);
  await page.goto('/#/clients');
  await page.getByRole('textbox', { name: 'Initials or a code' }).fill('QX');
  await page.getByRole('button', { name: 'Add the client' }).click();
  await page.getByRole('button', { name: 'Begin a session' }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the client’s view in a second window' }).click();
  const view = await opening;
  await page.getByRole('button', { name: /^Show the client: What would make this hour/ }).click();
  await view.getByRole('button', { name: 'Start it and write here' }).click();
  await view.getByRole('textbox', { name: 'In your words' }).fill('To know what I want');
  await checkAxe(view);
  // The coach's page has it too.
  await expect(part(page, 'What the client sees').getByText('To know what I want')).toBeVisible();
});
