import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  AROUND,
  BUDGETS,
  exceeded,
  latinFonts,
  type Manifest,
  measure,
  measureBuild,
  OTHER_QUESTIONS,
  QUESTION_WORDS,
  WIZARD,
} from '#scripts/size.mjs';

const manifest: Manifest = {
  'index.html': {
    file: 'main.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: [WIZARD],
    css: ['main.css'],
  },
  '_react.js': { file: 'react.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js', imports: ['_react.js'] },
  [WIZARD]: {
    file: 'wizard.js',
    imports: ['_shared.js', '_form.js'],
    dynamicImports: ['src/files/pdf/pdf.ts'],
  },
  '_form.js': { file: 'form.js' },
  [`${AROUND}1a2b.js`]: { file: 'header.js', imports: ['_shared.js'] },
  'src/i18n/en/asking.ts': { file: 'asking.js' },
  'src/content/en/beginning.ts': { file: 'beginning.js' },
  'src/content/en/index.ts': { file: 'questions.js', imports: ['src/content/en/beginning.ts'] },
  '_more-fields-1a2b.js': { file: 'more-fields.js', imports: ['_form.js'] },
  'src/i18n/en/rewriting.ts': { file: 'rewriting.js' },
  'src/domain/language/en/live.ts': { file: 'live.js', imports: ['_shared.js', '_topic.js'] },
  '_topic.js': { file: 'topic.js' },
  'src/state/live-half.ts': { file: 'so-far.js' },
  'src/domain/language/en/index.ts': { file: 'whole.js', imports: ['src/domain/language/en/live.ts'] },
  'src/files/pdf/pdf.ts': { file: 'pdf.js' },
};
const sizes = {
  'main.js': 10_000,
  'react.js': 60_000,
  'shared.js': 5_000,
  'wizard.js': 8_000,
  'form.js': 12_000,
  'header.js': 1_000,
  'asking.js': 3_000,
  'beginning.js': 2_000,
  'questions.js': 13_000,
  'more-fields.js': 4_000,
  'rewriting.js': 1_000,
  'live.js': 80_000,
  'topic.js': 1_000,
  'so-far.js': 10_000,
  'whole.js': 110_000,
  'pdf.js': 168_000,
  'main.css': 4_000,
  'a.woff2': 21_000,
  'b.woff2': 21_000,
};
const page = { scripts: ['main.js'], fonts: ['a.woff2', 'b.woff2'] };

const weigh = (more: Partial<Record<keyof typeof sizes, number>> = {}) => {
  const [firstVisit, firstQuestion, others, afterwards, fonts] = measure(
    manifest,
    { ...sizes, ...more },
    page,
  );
  return { firstVisit, firstQuestion, others, afterwards, fonts };
};
const over = (more: Partial<Record<keyof typeof sizes, number>>) =>
  exceeded(measure(manifest, { ...sizes, ...more }, page)).map(({ name }) => name);

describe('measure', () => {
  it('counts the entry with its static imports, each once', () => {
    expect(weigh().firstVisit).toMatchObject({
      bytes: 75_000,
      files: ['main.js', 'react.js', 'shared.js'],
    });
  });

  it('adds the wizard, its header and what they need, but nothing that loads on use', () => {
    expect(weigh().firstQuestion).toMatchObject({ bytes: 101_000 });
    expect(weigh().firstQuestion?.files).not.toContain('pdf.js');
  });

  it('counts the other questions and their fields apart, without what the first brought', () => {
    expect(weigh().others).toMatchObject({
      bytes: 18_000,
      files: ['more-fields.js', 'questions.js', 'rewriting.js'],
    });
    expect(weigh().firstQuestion?.files).not.toContain('questions.js');
    expect(weigh().afterwards?.files).not.toContain('questions.js');
  });

  it('counts what follows the first question: the live half with what it needs, and not the rest of the language', () => {
    expect(weigh().afterwards).toMatchObject({
      bytes: 91_000,
      files: ['live.js', 'so-far.js', 'topic.js'],
    });
  });

  it('counts what index.html loads by itself', () => {
    const [first] = measure(
      manifest,
      { ...sizes, 'extra.js': 1 },
      { ...page, scripts: ['main.js', 'extra.js'] },
    );
    expect(first?.bytes).toBe(75_001);
  });

  it('passes a build within its budgets, up to the last byte', () => {
    expect(over({})).toEqual([]);
    expect(over({ 'wizard.js': 8_000 + BUDGETS.firstQuestion - 101_000 })).toEqual([]);
  });

  it('fails one that is a byte over', () => {
    expect(over({ 'wizard.js': 8_001 + BUDGETS.firstQuestion - 101_000 })).toEqual([
      'JavaScript, up to the first question',
    ]);
    expect(over({ 'main.js': 140_000 })).toContain('JavaScript, first visit');
    expect(over({ 'questions.js': BUDGETS.otherQuestions })).toEqual(['JavaScript, the other questions']);
    expect(over({ 'live.js': BUDGETS.liveHalf })).toEqual(['JavaScript, after the first question']);
    expect(over({ 'a.woff2': 40_000 })).toEqual(['Fonts, first visit (Latin)']);
  });

  it('refuses to pass what it cannot find', () => {
    const { [WIZARD]: _, ...without } = manifest;
    expect(() => measure(without, sizes, page)).toThrow(WIZARD);
    for (const file of QUESTION_WORDS) {
      const { [file]: ___, ...wordless } = manifest;
      expect(() => measure(wordless, sizes, page)).toThrow(file);
    }
    for (const start of OTHER_QUESTIONS) {
      const without = Object.fromEntries(Object.entries(manifest).filter(([key]) => !key.startsWith(start)));
      expect(() => measure(without, sizes, page)).toThrow(start);
    }
    const { 'src/state/live-half.ts': __, ...withoutHalf } = manifest;
    expect(() => measure(withoutHalf, sizes, page)).toThrow('src/state/live-half.ts');
    expect(() => measure({}, sizes, page)).toThrow('no entry');
    expect(() => measure(manifest, sizes, { ...page, fonts: [] })).toThrow('font');
    expect(() => measure(manifest, {}, page)).toThrow('not in dist/');
  });
});

describe('latinFonts', () => {
  const face = (file: string, range: string) =>
    `@font-face{font-family:L;src:url(./${file}.woff2)format("woff2"),url(./${file}.woff)format("woff");${range}}`;

  it('names the first source of the faces that a Latin page asks for', () => {
    const css = [
      face('latin', 'unicode-range:U+0000-00FF,U+0131'),
      face('greek', 'unicode-range:U+0370-03FF'),
      face('short', 'unicode-range:U+??'),
      face('all', ''),
    ].join('');
    expect(latinFonts(css)).toEqual(['latin.woff2', 'short.woff2', 'all.woff2']);
  });
});

it('measureBuild weighs a build as it lies on disk', () => {
  const dist = mkdtempSync(join(tmpdir(), 'waymark-size-'));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  const write = (file: string, text: string) => writeFileSync(join(dist, file), text);
  mkdirSync(join(dist, '.vite'));
  mkdirSync(join(dist, 'assets'));
  write(
    '.vite/manifest.json',
    JSON.stringify({
      'index.html': { file: 'assets/main.js', isEntry: true, css: ['assets/main.css'] },
      [WIZARD]: { file: 'assets/wizard.js' },
      [`${AROUND}1a2b.js`]: { file: 'assets/wizard.js' },
      'src/domain/language/en/live.ts': { file: 'assets/live.js' },
      'src/state/live-half.ts': { file: 'assets/so-far.js' },
      ...Object.fromEntries(QUESTION_WORDS.map((key) => [key, { file: 'assets/words.js' }])),
      ...Object.fromEntries(OTHER_QUESTIONS.map((key) => [key, { file: 'assets/others.js' }])),
    }),
  );
  write(
    'index.html',
    '<script type="module" crossorigin src="./assets/main.js"></script><link href="./assets/main.css">',
  );
  write('assets/main.js', 'a'.repeat(100_000));
  write('assets/wizard.js', 'b');
  write('assets/words.js', 'w');
  write('assets/others.js', 'o');
  write('assets/live.js', 'r');
  write('assets/so-far.js', 's');
  write(
    'assets/main.css',
    '@font-face{src:url(./latin.woff2)}@font-face{src:url(./greek.woff2);unicode-range:U+370}',
  );
  write('assets/latin.woff2', 'c'.repeat(1000));
  write('assets/greek.woff2', 'd'.repeat(1000));

  const rows = measureBuild(dist);
  expect(rows[0]?.bytes).toBeLessThan(1000);
  expect(rows[0]?.files).toEqual(['assets/main.js']);
  expect(rows[1]?.files).toEqual(['assets/main.js', 'assets/wizard.js', 'assets/words.js']);
  expect(rows[2]?.files).toEqual(['assets/others.js']);
  expect(rows[3]?.files).toEqual(['assets/live.js', 'assets/so-far.js']);
  expect(rows[4]).toMatchObject({ bytes: 1000, files: ['assets/latin.woff2'] });
});
