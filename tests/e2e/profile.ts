import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { watchContext } from './fixtures.ts';

/** Every file under a folder that holds one of these words, as UTF-8 or as UTF-16. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const bytes = readFileSync(path);
    const found = needles.filter((needle) => bytes.includes(needle)).map((needle) => needle.toString());
    return found.length > 0 ? [`${name}: ${found.join(', ')}`] : [];
  });
}

/** Opens a browser over a profile of its own on the disk. */
export async function openProfile(folder: string, use: { baseURL: string | undefined; launch: object }) {
  const context = await chromium.launchPersistentContext(folder, {
    ...use.launch,
    ...(use.baseURL ? { baseURL: use.baseURL } : {}),
    locale: 'en-GB',
  });
  const watch = await watchContext(context, use.baseURL);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  return { context, page, watch };
}
