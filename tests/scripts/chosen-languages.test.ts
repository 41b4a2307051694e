import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf } from './circles.ts';

/** The folder of a language that a file stands in: how it reads and writes, what the page says in it, or what is asked. */
const languageOf = (file: string) =>
  /^src\/(?:domain\/language|i18n|content)\/[a-z]{2,3}\//.exec(file)?.[0] ?? null;

/** The files that import a language without standing in one, by value, by type or late. */
function choosing(files: ReadonlyMap<string, string>): readonly string[] {
  return [...importsOf(files)]
    .filter(
      ([file, imported]) => languageOf(file) === null && imported.some((path) => languageOf(path) !== null),
    )
    .map(([file]) => file);
}

describe('a language', () => {
  const sources = new Map(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.(?:tsx?|json)$/.test(file))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

  it('is chosen in one file of src, its row, and imported nowhere else, types included', () => {
    expect(new Set([...sources.keys()].map(languageOf)).size).toBe(4);
    expect(choosing(sources)).toEqual(['src/app/languages.ts']);
  });

  it('is seen where it is imported', () => {
    const files = {
      'src/i18n/en/first.ts': '',
      'src/content/en/now.json': '',
      'src/domain/language/en/index.ts': "import './matters.ts';",
      'src/domain/language/en/matters.ts': '',
      'src/ui/by-type.ts': "type English = typeof import('#src/i18n/en/first.ts');",
      'src/content/nearby.ts': "import now from './en/now.json';",
      'src/state/late.ts': "export const a = () => import('#src/domain/language/en/index.ts');",
      'src/i18n/words.ts': "import './plural.ts';",
      'src/i18n/plural.ts': '',
    };
    expect(choosing(new Map(Object.entries(files)))).toEqual([
      'src/ui/by-type.ts',
      'src/content/nearby.ts',
      'src/state/late.ts',
    ]);
  });
});
