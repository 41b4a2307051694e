import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lockProblems } from '#scripts/audit/lock-problems.ts';

const lock = { packages: { '': {}, 'node_modules/idb': { version: '8.0.4', integrity: 'sha512-abc' } } };

it('finds nothing where every package is pinned with its checksum', () => {
  expect(lockProblems({ dependencies: { idb: '8.0.4' } }, lock)).toEqual([]);
});

it.each(['^8.0.4', '8.x', 'latest', '>=8.0.0'])(
  'names a package that is asked for as a range: %s',
  (range) => {
    expect(lockProblems({ dependencies: { idb: range } }, lock)).toEqual([
      `idb is asked for as “${range}”, which is no single version.`,
    ]);
  },
);

it('names a package without a checksum, or with a weak one', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b/node_modules/c': { integrity: 'sha1-x' },
  };
  expect(lockProblems({}, { packages })).toEqual([
    'a has no checksum (SHA-512) in package-lock.json.',
    'c has no checksum (SHA-512) in package-lock.json.',
  ]);
});

it('holds for this project', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  expect(lockProblems(read('package.json'), read('package-lock.json'))).toEqual([]);
});
