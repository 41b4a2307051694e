import { readFileSync } from 'node:fs';
import { questionnaire } from '#src/content/en/index.ts';
import { LEVELS, type Level } from '#src/domain/model/steps.ts';
import { countWords } from '#src/domain/text/words.ts';
import { levelIncludes } from '#src/domain/wizard/visible-steps.ts';
import { expect, type Page } from './fixtures.ts';
import { LINH, type TypedPerson } from './people.ts';
import { pressAnswer } from './press-answer.ts';

/**
 * For whom the times hold: someone who reads 200 words a minute (a careful reader on a small screen), types 30 on a phone,
 * and needs 1.5 seconds for a press and 3 for a page to come and be looked over.
 */
export const PACE = { readsAMinute: 200, typesAMinute: 30, secondsAPress: 1.5, secondsAPage: 3 } as const;

/** A small phone, on which the walk is counted. */
export const PHONE = { width: 360, height: 740 };

/** Who walks each path: invented people from short answers to long ones. The middle one of them gives the time. */
export const WALKERS: Readonly<Record<Level, readonly string[]>> = {
  quick: ['conal', 'Linh', 'yonas', 'tam', 'cal'],
  standard: ['zbyszek', 'rohit-delhi', 'nomvula', 'beata', 'dean'],
  deep: ['mariela', 'ulrich', 'corinne'],
};

/** What a page asked of a person: words that were read, by the question or the part of the page they stood in; typed words; presses. */
export type PageWork = { page: string; read: Record<string, number>; typed: number; presses: number };

/** One of the walkers, as the journeys type people. */
export function walkerOf(name: string): TypedPerson {
  if (name === 'Linh') return LINH;
  const { level, ...person } = JSON.parse(readFileSync(`tests/personas/people/${name}.json`, 'utf8'));
  const at = LEVELS.indexOf(level);
  return { ...person, path: (['Quick', 'Standard', 'Deep'] as const)[at] };
}

/**
 * Walks from the press on "Begin" until the aspiration stands there, as somebody does who reads once every word that comes into
 * sight (buttons, examples in fields, notes under an answer), opens every menu that is used and reads it whole, asks for the rest of
 * a list where the answer is not among the first, and types the person's own words.
 */
export async function walkReading(page: Page, person: TypedPerson, home = '/'): Promise<PageWork[]> {
  const level = person.path.toLowerCase() as Level;
  await watchHands(page);
  await page.goto(home);
  await page.getByRole('radio', { name: new RegExp(`^${person.path}`) }).check();
  const known = new Set<string>();
  await look(page, known);
  await takeHands(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  const walked: PageWork[] = [];
  for (const step of questionnaire) {
    const asked = step.questions.filter((question) => levelIncludes(level, question.level));
    if (asked.length === 0) continue;
    await expect(page.getByRole('heading', { level: 1, name: step.title })).toBeVisible();
    const read: Record<string, number> = {};
    const lookOver = async () => {
      await page.waitForTimeout(SETTLE_MS);
      for (const [part, count] of await look(page, known)) read[part] = (read[part] ?? 0) + count;
    };
    await lookOver();
    for (const { id } of asked) {
      if (person.answers[id] === undefined) continue;
      await pressAnswer(page, person, id);
      // Who has typed words knows them where they stand again.
      for (const words of textsIn(person.answers[id])) known.add(words);
      await lookOver();
    }
    await page.getByRole('button', { name: /^(?:Continue|See my aspiration)$/ }).click();
    walked.push({ page: step.title, read, ...(await takeHands(page)) });
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Your aspiration' })).toBeVisible();
  return walked;
}

/** How long what an answer brings may take to come. */
const SETTLE_MS = 300;

/** Seconds that a page takes. */
export function secondsOf({ read, typed, presses }: PageWork): number {
  const words = Object.values(read).reduce((sum, count) => sum + count, 0);
  const { readsAMinute, typesAMinute, secondsAPress, secondsAPage } = PACE;
  return (words / readsAMinute + typed / typesAMinute) * 60 + presses * secondsAPress + secondsAPage;
}

/** Minutes that a whole walk takes. */
export function minutesOf(walked: readonly PageWork[]): number {
  return walked.reduce((sum, page) => sum + secondsOf(page), 0) / 60;
}

function textsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer.trim()];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsIn) : [];
}

/** The words in sight that were not read before, by the part of the page they stand in. */
async function look(page: Page, known: Set<string>): Promise<[part: string, count: number][]> {
  const lines = await page.evaluate(() => {
    const found: { part: string; text: string }[] = [];
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.visually-hidden, .skip, script, style, option, textarea') &&
      getComputedStyle(element).clipPath !== 'inset(50%)';
    // A line that ends in … at the edge is read as far as it goes.
    const inSight = (element: Element, text: string) =>
      getComputedStyle(element).textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth
        ? text.slice(0, Math.ceil((text.length * element.clientWidth) / element.scrollWidth))
        : text;
    const partOf = (element: Element) =>
      element.closest('.question')?.id.replace('question-', '') ?? 'around the questions';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text && element && isShown(element))
        found.push({ part: partOf(element), text: inSight(element, text) });
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea'))
      if (field.placeholder && field.value === '' && isShown(field))
        found.push({ part: partOf(field), text: field.placeholder });
    for (const menu of document.querySelectorAll('select'))
      if (menu.value !== '' && isShown(menu)) {
        for (const option of menu.options) {
          // A named part of a menu, in the order of the alphabet, is looked up and not read: its name, and what was chosen in it.
          const isLookedUp = option.parentElement instanceof HTMLOptGroupElement && !option.selected;
          if (!isLookedUp) found.push({ part: partOf(menu), text: option.label });
        }
        for (const group of menu.querySelectorAll('optgroup'))
          found.push({ part: partOf(menu), text: group.label });
      }
    return found;
  });
  return lines.flatMap(({ part, text }) => {
    if (known.has(text)) return [];
    known.add(text);
    return [[part, countWords(text)]];
  });
}

type Hands = { presses: number; typed: number };

/** Counts presses and typed words in the page itself. A menu takes two presses: one opens it, one chooses. */
async function watchHands(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hands: Hands = { presses: 0, typed: 0 };
    Object.assign(window, { hands });
    let pressed: EventTarget | null = null;
    const isText = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    const on = (type: string, count: (event: Event) => number) =>
      addEventListener(
        type,
        (event) => {
          hands.presses += count(event);
        },
        { capture: true },
      );
    on('pointerdown', ({ target }) => {
      pressed = target;
      return 1;
    });
    on('focusin', ({ target }) => (isText(target) && target !== pressed ? 1 : 0));
    on('keydown', (event) => ((event as KeyboardEvent).key === 'Enter' ? 1 : 0));
    on('change', ({ target }) => (target instanceof HTMLSelectElement ? 2 : 0));
    on('input', ({ target }) => {
      // A whole text is put in at once.
      if (isText(target)) hands.typed += target.value.split(/\s+/).filter(Boolean).length;
      return target instanceof HTMLInputElement && target.type === 'range' ? 1 : 0;
    });
  });
}

/** What the hands did since this was asked last. */
async function takeHands(page: Page): Promise<Hands> {
  return page.evaluate(() => {
    const { hands } = window as unknown as { hands: Hands };
    const done = { ...hands };
    Object.assign(hands, { presses: 0, typed: 0 });
    return done;
  });
}
