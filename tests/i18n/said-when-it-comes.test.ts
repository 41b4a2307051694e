import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/*
 * What comes into a status is said only where the status was there before: one that has no box while it is empty comes
 * together with its words, and Firefox tells a screen reader of no change (heard with Orca).
 */

const filesOf = (ending: string) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join('src', name), 'utf8'));

it('no status is put away while it is empty', () => {
  const putAway = new Set(
    filesOf('.css').flatMap((css) =>
      [...css.matchAll(/([^{}]+)\{[^{}]*display: none;[^{}]*\}/g)].flatMap(([, selectors = '']) =>
        [...selectors.matchAll(/\.([\w-]+):empty/g)].map(([, name]) => name),
      ),
    ),
  );
  const statuses = filesOf('.tsx').flatMap((code) =>
    [...code.matchAll(/<\w+\b[^<>]*(?:role="status"|aria-live=)[^<>]*>/g)].map(([tag]) => tag),
  );
  expect(putAway.size).toBeGreaterThan(0);
  expect(statuses.length).toBeGreaterThan(20);
  const bad = statuses.filter(
    (tag) =>
      /\bhidden=/.test(tag) ||
      (/className="([^"]*)"/.exec(tag)?.[1] ?? '').split(' ').some((name) => putAway.has(name)),
  );
  expect(bad).toEqual([]);
});
