import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byFolder, circlesIn, importsOf } from './circles.ts';

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

describe('the files of src', () => {
  it('stand in no circle, types included', () => {
    expect(sources.size).toBeGreaterThan(300);
    const imports = importsOf(sources);
    expect([...imports.values()].flat().length).toBeGreaterThan(1000);
    expect(circlesIn(imports)).toEqual([]);
  });

  it('stand in no circle of folders in the domain', () => {
    const folders = byFolder(importsOf(sources), domainFolder);
    expect(folders.size).toBeGreaterThan(8);
    expect(circlesIn(folders)).toEqual([]);
  });
});

const domainFolder = (file: string) => /^src\/domain\/([^/]+)\//.exec(file)?.[1] ?? null;

describe('a circle', () => {
  const circles = (files: Record<string, string>) => circlesIn(importsOf(new Map(Object.entries(files))));

  it('is seen through types, late imports and whole folders', () => {
    expect(
      circles({
        'src/a/one.ts': "import type { Two } from './two.ts';",
        'src/a/two.ts': "export { three } from '#src/b/three.ts';",
        'src/b/three.ts': "export const one = () => import('#src/a/one.ts');",
      }),
    ).toEqual([['src/a/one.ts', 'src/a/two.ts', 'src/b/three.ts', 'src/a/one.ts']]);
  });

  it('is none where two ways lead to one file', () => {
    expect(
      circles({
        'src/top.ts': "import './left.ts';\nimport './right.ts';",
        'src/left.ts': "import { a } from './end.ts';",
        'src/right.ts': "import { a } from './end.ts';",
        'src/end.ts': 'export const a = 1;',
      }),
    ).toEqual([]);
  });

  it('of folders is seen where no two files need each other', () => {
    const imports = importsOf(
      new Map([
        ['src/domain/a/one.ts', "import type { B } from '#src/domain/b/one.ts';"],
        ['src/domain/b/one.ts', 'export type B = 1;'],
        ['src/domain/b/two.ts', "import type { A } from '#src/domain/a/two.ts';"],
        ['src/domain/a/two.ts', 'export type A = 1;'],
      ]),
    );
    expect(circlesIn(imports)).toEqual([]);
    expect(circlesIn(byFolder(imports, domainFolder))).toEqual([['a', 'b', 'a']]);
  });
});
