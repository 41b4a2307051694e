import type { BrowserContext } from '@playwright/test';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { personOf } from '#tests/personas/person.ts';
import { expect, type Page } from './fixtures.ts';
import type { TypedPerson } from './people.ts';

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What the browser keeps once a copy was taken in, so that each worker walks that way once for each copy. */
const kept = new Map<string, Kept>();

/** Opens a screen of an example that was taken in as the person's own, from its saved copy. */
export async function openExample(page: Page, name: string, screen: string): Promise<void> {
  await openKept(page, `example-${name}`, `public/examples/${name}.json`);
  await show(page, `example-${name}`, screen);
}

/** The reflection that holds the answers of a person of the tests. */
export const TYPED = 'typed';

/** Opens a screen of a person's answers, as they are once every question has been answered. */
export async function openAnswersOf(page: Page, person: TypedPerson, screen: string): Promise<void> {
  const level = person.path === 'Quick' ? 'quick' : person.path === 'Deep' ? 'deep' : 'standard';
  const { reflection } = personOf(TYPED, { about: '', aside: {}, ...person, level });
  const copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: reflection.updatedAt,
    reflections: [reflection],
    clients: [],
  };
  const buffer = Buffer.from(JSON.stringify(copy));
  await openKept(page, person.name, { name: 'copy.json', mimeType: 'application/json', buffer });
  await show(page, TYPED, screen);
}

async function openKept(
  page: Page,
  key: string,
  copy: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const known = kept.get(key);
  if (known) {
    await page.context().setStorageState(known);
    return;
  }
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles(copy);
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
  kept.set(key, await page.context().storageState({ indexedDB: true }));
}

/** Goes to a screen of a reflection that is here, and waits until it stands there: its heading is another than the one before. */
export async function show(page: Page, id: string, screen: string): Promise<void> {
  const address = `/#/r/${id}/${screen}`;
  const heading = page.locator('#content h1');
  const before = page.url().endsWith(address) ? [] : await heading.allInnerTexts();
  await page.goto(address);
  // The page that loads has a heading of its own.
  await heading.waitFor();
  for (const title of before) await expect(heading).not.toHaveText(title);
}
