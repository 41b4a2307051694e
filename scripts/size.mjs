// What a first visit costs, checked against budgets: `npm run size`, after `npm run build`.
// It fails when a budget is exceeded, and also when it cannot find what it is meant to weigh.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A thousand bytes, as browsers and Vite count them. */
const KB = 1000;

/**
 * The most that may travel. JavaScript is weighed as gzip sends it; fonts are compressed already. Up to the first question
 * come the questions of its step and the words of the page, without the help behind each; the other questions with their fields,
 * and what reads answers and drafts the aspiration, follow once it has shown (docs/decisions/0003), and what writes the documents
 * when nobody waits for anything.
 */
export const BUDGETS = {
  firstVisit: 103 * KB,
  firstQuestion: 140 * KB,
  otherQuestions: 22 * KB,
  liveHalf: 157.5 * KB,
  fonts: 60 * KB,
};

/**
 * What the page fetches once the first question has shown: the live half of the language, and what follows the answers. How
 * their keys begin, since the build makes up the end of a name that several files share.
 */
export const LIVE_HALF = ['src/domain/language/en/live.ts', 'src/state/live-half.ts'];

/** The questions of the later steps, and what they bring besides: fetched beside the live half. Keys begin so, as above. */
export const OTHER_QUESTIONS = ['src/content/en/index.ts', '_more-fields-', 'src/i18n/en/rewriting.ts'];

/** The lazily loaded module that shows the questions. */
export const WIZARD = 'src/features/wizard/wizard-page.tsx';

/** The file with what stands around every page of a reflection: how its key begins (vite.config.ts puts it together). */
export const AROUND = '_around-';

/** The words that follow with the first question: the page's language loads them. */
export const QUESTION_WORDS = ['src/i18n/en/asking.ts', 'src/content/en/beginning.ts'];

/**
 * The part of Vite's manifest that is read here.
 * @typedef {Record<string, {
 *   file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[]
 * }>} Manifest
 *
 * What index.html names itself, and the fonts that its style sheets ask for.
 * @typedef {{ scripts: string[], fonts: string[] }} Page
 *
 * One row of the table; `budget` is null for what is only shown.
 * @typedef {{ name: string, bytes: number, budget: number | null, files: string[] }} Row
 */

/**
 * Weighs the build. Pure: `sizes` says what each file of dist/ weighs on its way.
 *
 * Throws when the manifest lacks the entry, the wizard or their words, or when a file has no size: a check that finds nothing to
 * weigh would pass for ever.
 *
 * @param {Manifest} manifest
 * @param {Readonly<Record<string, number>>} sizes
 * @param {Page} page
 * @returns {Row[]}
 */
export function measure(manifest, sizes, page) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0)
    throw new Error('The manifest names no entry: was dist/ built by `npm run build`?');
  if (!manifest[WIZARD]) {
    throw new Error(
      `The manifest has no ${WIZARD}. If the questions moved, or are no longer loaded on demand, change WIZARD in scripts/size.mjs.`,
    );
  }
  const around = Object.keys(manifest).filter((key) => key.startsWith(AROUND));
  if (around.length === 0) {
    throw new Error(
      `The manifest has no ${AROUND}*. If vite.config.ts names that file anew, change AROUND in scripts/size.mjs.`,
    );
  }
  for (const key of QUESTION_WORDS) {
    if (!manifest[key]) {
      throw new Error(
        `The manifest has no ${key}. If the words moved, change the lists in scripts/size.mjs.`,
      );
    }
  }
  /** @param {string} start */
  const keysFrom = (start) => {
    const keys = Object.keys(manifest).filter((key) => key.startsWith(start));
    if (keys.length === 0) {
      throw new Error(`The manifest has no ${start}. If it moved, change the lists in scripts/size.mjs.`);
    }
    return keys;
  };
  const live = LIVE_HALF.flatMap(keysFrom);
  const others = withStaticImports(manifest, OTHER_QUESTIONS.flatMap(keysFrom));
  if (page.fonts.length === 0)
    throw new Error('No style sheet of the first visit names a font for Latin text.');

  const first = new Set([...page.scripts, ...withStaticImports(manifest, entries)]);
  const question = new Set([
    ...first,
    ...withStaticImports(manifest, [WIZARD, ...around, ...QUESTION_WORDS]),
  ]);
  /** @param {string} name @param {Iterable<string>} files @param {number | null} budget @returns {Row} */
  const row = (name, files, budget) => {
    const list = [...new Set(files)].sort();
    const bytes = list.reduce((sum, file) => {
      const size = sizes[file];
      if (size === undefined) throw new Error(`${file} is named by the build but not in dist/.`);
      return sum + size;
    }, 0);
    return { name, bytes, budget, files: list };
  };
  const scripts = Object.keys(sizes).filter((file) => file.endsWith('.js'));
  const styles = entries.flatMap((entry) => manifest[entry]?.css ?? []);
  return [
    row('JavaScript, first visit', first, BUDGETS.firstVisit),
    row('JavaScript, up to the first question', question, BUDGETS.firstQuestion),
    row(
      'JavaScript, the other questions',
      others.filter((file) => !question.has(file)),
      BUDGETS.otherQuestions,
    ),
    row(
      'JavaScript, after the first question',
      withStaticImports(manifest, live).filter((file) => !question.has(file) && !others.includes(file)),
      BUDGETS.liveHalf,
    ),
    row('Fonts, first visit (Latin)', page.fonts, BUDGETS.fonts),
    row('Style sheets, first visit', styles, null),
    row('All JavaScript, with what loads on use', scripts, null),
  ];
}

/**
 * The rows that cost more than they may.
 * @param {Row[]} rows
 */
export const exceeded = (rows) => rows.filter(({ bytes, budget }) => budget !== null && bytes > budget);

/** @param {Manifest} manifest @param {string[]} keys @param {Set<string>} seen @returns {string[]} */
function withStaticImports(manifest, keys, seen = new Set()) {
  return keys.flatMap((key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [chunk.file, ...withStaticImports(manifest, chunk.imports ?? [], seen)];
  });
}

/**
 * The fonts that a page of Latin text asks for: the first source of each face that covers the letter A.
 * @param {string} css
 * @returns {string[]} File names without their folders.
 */
export function latinFonts(css) {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1]?.split(',') ?? ['U+0-10FFFF'];
    const source = /url\(["']?([^"')]+)/.exec(face)?.[1];
    return source && ranges.some(coversA) ? [source.split('/').at(-1) ?? source] : [];
  });
}

/** @param {string} range Such as `U+0000-00FF`, `U+41` or `U+00??`. */
function coversA(range) {
  const text = range.trim().replace(/^u\+/i, '');
  const [from = '', to = from] = text.split('-');
  const low = Number.parseInt(from.replaceAll('?', '0'), 16);
  const high = Number.parseInt(to.replaceAll('?', 'F'), 16);
  return low <= 0x41 && 0x41 <= high;
}

/**
 * Reads and weighs the build in a folder.
 * @param {string} dist
 */
export function measureBuild(dist = 'dist') {
  const read = (/** @type {string} */ file) => readFileSync(join(dist, file));
  /** @type {Manifest} */
  const manifest = JSON.parse(read('.vite/manifest.json').toString());
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const weighed = files.filter((file) => /\.(js|css|woff2?)$/.test(file));
  const sizes = Object.fromEntries(
    weighed.map((file) => [file, /\.woff2?$/.test(file) ? read(file).length : gzipSync(read(file)).length]),
  );

  const html = read('index.html').toString();
  const named = [...html.matchAll(/<(script|link)\b[^>]*?(?:src|href)="\.?\/?([^"]+)"/g)].map(
    ([, , file = '']) => file,
  );
  const styles = new Set([
    ...named.filter((file) => file.endsWith('.css')),
    ...Object.values(manifest).flatMap((chunk) => (chunk.isEntry ? (chunk.css ?? []) : [])),
  ]);
  const wanted = new Set(latinFonts([...styles].map((file) => read(file).toString()).join('\n')));
  return measure(manifest, sizes, {
    scripts: named.filter((file) => file.endsWith('.js')),
    fonts: weighed.filter(
      (file) => wanted.has(file.split('/').at(-1) ?? '') || (/\.woff2?$/.test(file) && named.includes(file)),
    ),
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = measureBuild();
  const kb = (/** @type {number | null} */ bytes) => (bytes === null ? '' : `${(bytes / KB).toFixed(1)} KB`);
  console.log(`${''.padEnd(44)}${'weight'.padStart(10)}${'budget'.padStart(10)}`);
  for (const { name, bytes, budget } of rows) {
    console.log(`${name.padEnd(44)}${kb(bytes).padStart(10)}${kb(budget).padStart(10)}`);
  }
  for (const { name, bytes, budget, files } of exceeded(rows)) {
    console.error(
      `\n${name}: ${kb(bytes - (budget ?? 0))} over its budget. It is made of:\n  ${files.join('\n  ')}`,
    );
    process.exitCode = 1;
  }
}
