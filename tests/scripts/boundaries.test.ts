import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * A boundary that nobody has seen fail may not be a boundary at all. So each rule of biome.json gets a file that
 * breaks it, in a copy outside the tree, and the linter has to report every one of them and none of the clean ones.
 */

const root = resolve(import.meta.dirname, '../..');

/** Runs a tool of this repository in the copy: by its script, which works on Windows too, where .bin has none. */
const run = (tool: string, args: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: copy, encoding: 'utf8' });

const use = (from: string) => `import { a } from '${from}';\n\nexport const b = a;\n`;

/** Legal files: one for each folder, using everything that the folder may use. */
const clean: Record<string, string> = {
  'src/domain/clean.ts': [
    "import { diffWords } from 'diff';",
    "import * as z from 'zod/mini';",
    "import { c } from '#src/domain/model/clean.ts';",
    "import { d } from './model/clean.ts';",
    '',
    'export const a = [diffWords, z, c, d, Math.max(1, 2)];',
  ].join('\n'),
  'src/domain/model/clean.ts': use('#src/domain/wizard/clean.ts'),
  'src/domain/language/language.ts': use('#src/domain/model/clean.ts'),
  'src/domain/language/xx/index.ts': [
    use('#src/domain/language/xx/read/words.ts'),
    "export { c } from '#src/domain/language/language.ts';",
    "export { d } from './read/words.ts';",
  ].join('\n'),
  'src/domain/dates.ts': "export const a = Date.parse('2026-01-01');\n",
  'src/content/clean.ts': use('#src/domain/model/clean.ts'),
  'src/i18n/clean.ts': use('#src/domain/model/clean.ts'),
  'src/state/clean.ts': `${use('#src/domain/clean.ts')}export { createStore } from 'zustand/vanilla';\n`,
  'src/storage/clean.ts': `${use('#src/domain/clean.ts')}export { openDB } from 'idb';\n`,
  'src/files/clean.ts': `${use('#src/i18n/clean.ts')}export { c } from '#src/domain/clean.ts';\n`,
  'src/files/paper/clean.ts': `${use('#src/content/clean.ts')}export { c } from '#src/i18n/clean.ts';\nexport { d } from '#src/domain/clean.ts';\n`,
  'src/ui/clean.tsx': `${use('#src/i18n/clean.ts')}export { c } from './other.ts';\nexport { d } from '#src/domain/text/clean.ts';\n`,
  'src/gallery/clean.tsx': `${use('#src/ui/clean.tsx')}export { c } from '#src/i18n/clean.ts';\n`,
  'src/features/wizard/clean.tsx': [
    use('#src/state/clean.ts'),
    "export { c } from '#src/domain/clean.ts';",
    "export { d } from '#src/files/clean.ts';",
    "export { e } from '#src/ui/clean.tsx';",
    "export { f } from './part/clean.ts';",
    "export type { Language } from '#src/domain/language/language.ts';",
    "export { useForm } from 'react-hook-form';",
  ].join('\n'),
  'src/app/clean.tsx': [
    use('#src/features/wizard/clean.tsx'),
    "export { c } from '#src/storage/clean.ts';",
    "export const d = () => import('#src/i18n/en/first.ts');",
    "export const e = () => import('#src/content/en/index.ts');",
    "export const f = () => import('#src/domain/language/xx/index.ts');",
  ].join('\n'),
  'src/i18n/en/clean.ts': `${use('#src/i18n/clean.ts')}export { c } from './other.ts';\n`,
  'src/content/en/clean.ts': `${use('#src/content/clean.ts')}export { c } from './now.json';\n`,
  'scripts/names-a-language.ts': use('#src/i18n/en/common.ts'),
  'tests/names-a-language.ts': use('#src/content/en/index.ts'),
  'scripts/clean.ts': use('#src/domain/language/xx/index.ts'),
  'tests/clean.ts': use('#src/domain/language/xx/index.ts'),
};

const lower = ['content', 'i18n', 'state', 'storage', 'files', 'ui'];

/** Files that each break one rule. The name says which. */
const planted: Record<string, string> = {
  'src/domain/imports-react.ts': "import 'react';\n",
  'src/domain/imports-the-large-zod.ts': use('zod'),
  'src/domain/imports-node.ts': use('node:fs'),
  'src/domain/imports-storage.ts': use('#src/storage/clean.ts'),
  'src/domain/imports-a-type-of-state.ts':
    "import type { A } from '#src/state/clean.ts';\n\nexport type B = A;\n",
  'src/domain/re-exports-storage.ts': "export { a } from '#src/storage/clean.ts';\n",
  'src/domain/loads-storage-late.ts': "export const a = () => import('#src/storage/clean.ts');\n",
  'src/domain/climbs.ts': use('../storage/clean.ts'),
  'src/domain/climbs-in-disguise.ts': use('./../storage/clean.ts'),
  'src/domain/climbs-behind-a-subpath.ts': use('#src/domain/../storage/clean.ts'),
  'src/domain/model/climbs-twice.ts': use('../../storage/clean.ts'),
  'src/domain/reads-the-clock.ts': 'export const a = Date.now();\n',
  'src/domain/makes-a-date.ts': 'export const a = new Date();\n',
  'src/domain/starts-a-timer.ts': 'export const a = setTimeout(() => 1);\n',
  'src/domain/throws-dice.ts': 'export const a = Math.random();\n',
  'src/domain/makes-an-id.ts': 'export const a = crypto.randomUUID();\n',
  'src/domain/touches-the-page.ts': "export const a = document.querySelector('a');\n",
  'src/domain/touches-the-page-in-disguise.ts': 'export const a = globalThis.document;\n',
  'src/domain/calls-home.ts': "export const a = fetch('/');\n",

  'src/domain/chooses-a-language-nearby.ts': use('./language/xx/index.ts'),
  'src/domain/language/xx/imports-storage.ts': use('#src/storage/clean.ts'),
  'src/domain/language/xx/climbs.ts': use('../language.ts'),
  'src/features/wizard/loads-a-language-late.ts':
    "export const a = () => import('#src/domain/language/xx/index.ts');\n",
  'src/features/wizard/imports-a-type-of-a-language.ts':
    "import type { A } from '#src/domain/language/xx/read/words.ts';\n\nexport type B = A;\n",
  ...Object.fromEntries(
    ['domain', 'domain/synthesis', 'features/wizard', 'files/paper', ...lower].map((zone) => [
      `src/${zone}/chooses-a-language.ts`,
      use('#src/domain/language/xx/index.ts'),
    ]),
  ),

  'src/features/wizard/imports-a-feature.ts': use('#src/features/results/clean.ts'),
  'src/features/wizard/imports-a-feature-sideways.ts': use('../results/clean.ts'),
  'src/features/wizard/imports-a-feature-to-come.ts': use('#src/features/not-yet-made/clean.ts'),
  'src/features/wizard/loads-a-feature-late.ts':
    "export const a = () => import('#src/features/results/x.ts');\n",
  'src/features/not-yet-made/imports-a-feature.ts': use('#src/features/results/clean.ts'),
  'src/features/wizard/part/imports-a-feature.ts': use('../../results/clean.ts'),
  'src/features/wizard/imports-storage.ts': use('#src/storage/clean.ts'),
  'src/features/wizard/imports-the-app.ts': use('#src/app/clean.tsx'),
  'src/features/wizard/imports-the-database.ts': use('idb'),
  'src/features/wizard/keeps-things-itself.ts': "export const a = localStorage.getItem('a');\n",

  'src/features/wizard/imports-the-gallery.ts': use('#src/gallery/clean.tsx'),

  'src/content/imports-state.ts': use('#src/state/clean.ts'),
  'src/i18n/imports-ui.ts': use('#src/ui/clean.tsx'),
  'src/state/imports-storage.ts': use('#src/storage/clean.ts'),
  'src/state/keeps-things-itself.ts': 'export const a = indexedDB;\n',
  'src/storage/imports-state.ts': use('#src/state/clean.ts'),
  'src/files/imports-state.ts': use('#src/state/clean.ts'),
  'src/files/imports-the-database.ts': use('idb'),
  'src/files/imports-content.ts': use('#src/content/clean.ts'),
  'src/files/paper/imports-one-of-its-forms.ts': use('#src/files/pdf/clean.ts'),
  'src/files/paper/imports-a-feature.ts': use('#src/features/results/clean.ts'),
  'src/files/paper/imports-a-tool.ts': use('pdfkit'),
  'src/files/paper/reads-the-clock.ts': 'export const a = Date.now();\n',
  'src/files/paper/touches-the-page.ts': "export const a = document.querySelector('a');\n",
  'src/gallery/imports-a-feature.tsx': use('#src/features/wizard/clean.tsx'),
  'src/gallery/imports-the-domain.tsx': use('#src/domain/clean.ts'),
  'src/app/imports-the-gallery.tsx': use('#src/gallery/clean.tsx'),
  'src/ui/imports-the-gallery.tsx': use('#src/gallery/clean.tsx'),
  'src/ui/imports-the-domain.tsx': use('#src/domain/clean.ts'),
  'src/ui/imports-state.tsx': use('#src/state/clean.ts'),
  ...Object.fromEntries(
    lower.flatMap((zone) => [
      [`src/${zone}/imports-a-feature.ts`, use('#src/features/wizard/clean.tsx')],
      [`src/${zone}/imports-the-app.ts`, use('#src/app/clean.tsx')],
      [`src/${zone}/climbs.ts`, use('../app/clean.tsx')],
    ]),
  ),
  ...Object.fromEntries(
    [...lower, 'features/wizard'].flatMap((zone) => [
      [`src/${zone}/names-a-language.ts`, use('#src/i18n/en/common.ts')],
      [`src/${zone}/names-the-questions-of-a-language.ts`, use('#src/content/en/index.ts')],
      [`src/${zone}/loads-a-language-late.ts`, "export const a = () => import('#src/i18n/en/common.ts');\n"],
    ]),
  ),
  'src/domain/names-a-language.ts': use('#src/i18n/en/common.ts'),
  'src/i18n/names-a-language-beside-it.ts': use('./en/common.ts'),
  'src/content/names-a-language-beside-it.ts': use('./en/index.ts'),
  'src/app/climbs.ts': use('../storage/clean.ts'),
  'tests/climbs.ts': use('../src/domain/clean.ts'),
  'src/ui/exports-a-default.tsx': 'export default 1;\n',
};

let copy = '';
let reported = new Set<string>();

function write(path: string, text: string) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'waymark-boundaries-'));
  // The copy is no git repository, so there is no ignore file to read.
  write('biome.json', readFileSync(join(root, 'biome.json'), 'utf8').replace(/"vcs": \{[^}]*\},/, ''));
  mkdirSync(join(copy, 'scripts/lint'), { recursive: true });
  copyFileSync(join(root, 'scripts/lint/no-randomness.grit'), join(copy, 'scripts/lint/no-randomness.grit'));
  for (const [path, text] of Object.entries({ ...clean, ...planted })) write(path, text);

  const answer = run('@biomejs/biome/bin/biome', [
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '--diagnostic-level=error',
    '.',
  ]);
  const { diagnostics } = JSON.parse(answer.stdout) as { diagnostics: { location?: { path?: string } }[] };
  reported = new Set(diagnostics.map(({ location }) => location?.path ?? ''));
}, 30_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the boundaries that biome.json draws', () => {
  it.each(Object.keys(planted))('are seen to be crossed by %s', (path) => {
    expect(reported).toContain(path);
  });

  it.each(Object.keys(clean))('leave %s in peace', (path) => {
    expect(reported).not.toContain(path);
  });
});

describe('tsconfig.domain.json', () => {
  it('knows no DOM, so that a domain that touches the page does not compile', () => {
    const config = (name: string) => readFileSync(join(root, name), 'utf8');
    write('tsconfig.json', config('tsconfig.json').replace(/"types": \[[^\]]*\]/, '"types": []'));
    write(
      'tsconfig.domain.json',
      config('tsconfig.domain.json').replace(
        /"include": \[[^\]]*\]/,
        '"include": ["src/domain/touches-the-page.ts"]',
      ),
    );
    const compile = (...more: string[]) =>
      run('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.domain.json', ...more]);

    expect(compile().stdout).toContain("Cannot find name 'document'");
    expect(compile('--lib', 'ES2023,DOM').stdout).toBe('');
  }, 30_000);
});
