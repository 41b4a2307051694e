import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPaths, isThere, namedIn, readmesIn } from './named-files.ts';

/* A text that names a file which is gone sends a newcomer looking for it. */

const root = resolve(import.meta.dirname, '../..');
const paths = allPaths(root);

describe('what READMEs, guides and decisions name', () => {
  it.each(readmesIn(paths))('is there: %s', (readme) => {
    const text = readFileSync(join(root, readme), 'utf8');
    // What was decided otherwise later is kept as it was written.
    if (/^Superseded by/m.test(text)) return;
    expect(namedIn(text).filter((named) => !isThere(named, readme, paths))).toEqual([]);
  });

  it('is found in backticks and links, with braces spelled out, and not in code or addresses of the web', () => {
    const text = [
      'See `src/app/start.tsx`, `realise/{a,b}.ts`, `*-field.tsx` and [why](../0001.md#choice).',
      'Not `npm run unit`, `has-people`, `answer.value` or [there](https://example.org/a.md).',
      '```sh',
      'open `gone.ts`',
      '```',
    ].join('\n');
    expect(namedIn(text)).toEqual([
      'src/app/start.tsx',
      'realise/a.ts',
      'realise/b.ts',
      '*-field.tsx',
      '../0001.md',
    ]);
  });

  it('is missed when it is gone, also where another folder has a file of that name', () => {
    const some = new Set([
      'README.md',
      'src',
      'src/a',
      'src/a/README.md',
      'src/a/one.ts',
      'src/b',
      'src/b/two.ts',
    ]);
    expect(isThere('one.ts', 'src/a/README.md', some)).toBe(true);
    expect(isThere('b/two.ts', 'src/a/README.md', some)).toBe(true);
    expect(isThere('two.ts', 'src/a/README.md', some)).toBe(false);
    expect(isThere('src/a/two.ts', 'README.md', some)).toBe(false);
    expect(isThere('o*.ts', 'src/a/README.md', some)).toBe(true);
  });
});
