import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPool } from '#scripts/bench/pool.ts';

let home = '';
const build = (name: string, page: string) => {
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pool-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('rounds of several runs of the same two builds are counted together, each part for itself', () => {
  const folders = [build('a', 'one'), build('b', 'two')];
  const file = join(home, 'pool.json');
  expect(openPool(file, folders).add('keys', [1, 2])).toEqual([1, 2]);
  expect(openPool(file, folders).add('keys', [3])).toEqual([1, 2, 3]);
  expect(openPool(file, folders).add('visit', [4])).toEqual([4]);
});

test('rounds of another build are never among them, and are still there for it', () => {
  const file = join(home, 'pool.json');
  const theirs = build('b', 'two');
  const older = build('a', 'one');
  openPool(file, [older, theirs]).add('keys', [1]);
  const newer = build('c', 'one more word');
  expect(openPool(file, [newer, theirs]).add('keys', [2])).toEqual([2]);
  expect(openPool(file, [older, theirs]).add('keys', [3])).toEqual([1, 3]);
});
