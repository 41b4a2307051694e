import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/* docs/glossary.md, held by a test: no text that a person reads calls a thing by a second name. */

const ROOT = resolve(import.meta.dirname, '../..');

type Banned = {
  name: RegExp;
  say: string;
  /** Only the texts of the page and of the questions: in the writing the word is somebody's work or place. */
  isOfPage?: boolean;
};

const SECOND_NAMES: readonly Banned[] = [
  { name: /\bsocial circles?\b/i, say: 'People' },
  { name: /\bfinances\b/i, say: 'Money', isOfPage: true },
  { name: /\bdials?\b/i, say: 'sliders' },
  { name: /\bweights?\b/i, say: 'sliders, or how much it counts', isOfPage: true },
  { name: /\bsteer(s|ed|ing)?\b/i, say: 'counts', isOfPage: true },
  { name: /(?<!\bon the )\broads?\b/i, say: 'direction', isOfPage: true },
  { name: /\bstatements?\b/i, say: 'aspiration', isOfPage: true },
  { name: /\b(on the|under) way$/i, say: 'in progress', isOfPage: true },
  { name: /\banswer for anybody\b/i, say: 'general answer' },
  { name: /\bclauses?\b/i, say: 'sentence', isOfPage: true },
  { name: /\bmuddle/i, say: 'a mess' },
  { name: /\bpull(s|ed)? (apart|the other way|in different)/i, say: 'do not fit together, or is against it' },
  { name: /\b(on|in) (my|your) path\b/i, say: 'nothing' },
  { name: /\bwrite (it|this|them) differently\b|\bchange (the|its|your) words\b/i, say: 'Rewrite' },
  { name: /\beras(e|ed|es|ing)\b|\bwipe[sd]?\b/i, say: 'delete, or delete for good', isOfPage: true },
  { name: /\bcoachees?\b/i, say: 'client' },
  { name: /\bto-?dos?\b/i, say: 'action, or goal', isOfPage: true },
  { name: /\bedit\b (?!here|there)/i, say: 'Change or Rewrite', isOfPage: true },
];

/** Words that a reader of English as a second language may not know, where a plainer one says the same. */
const HARD_WORDS: readonly Banned[] = [
  { name: /\bgladly\b/i, say: 'would like to' },
  { name: /\bwilling(ly)?\b/i, say: 'ready, or will you' },
  // In one's own text others "find their feet": eight of eight readers would have it so.
  { name: /\bfind(ing)? (your|my|her|his|…) feet\b/i, say: 'make a good start' },
  { name: /\bopen(ing)? the door\b/i, say: 'give a chance' },
  { name: /\b(stand(ing)?|stood) up for\b/i, say: 'speak up for' },
  { name: /\bearn(ing)? a living for\b/i, say: 'provide for, with what I earn' },
  { name: /\b(at ease|to heart)\b/i, say: 'calm, or without worry' },
  { name: /\b(anew|afresh)\b/i, say: 'again' },
  { name: /\bseldom\b/i, say: 'rarely' },
  { name: /\bset on it\b/i, say: 'yes' },
  { name: /\bsleep on\b/i, say: 'for tomorrow' },
  { name: /\bever since\b/i, say: 'since' },
  { name: /\b(on|in|for) (the|a|my) (whole )?wards?\b/i, say: 'hospital, or team' },
  { name: /\bmarkdown\b(?!\))/i, say: 'what it is for, its name in brackets' },
].map((each) => ({ ...each, isOfPage: true }));

type Text = { where: string; words: string; isOfPage: boolean };

const STRING = /'((?:[^'\\\n]|\\.)*)'(?!:)|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** Every string in a TypeScript file that could be read by a person: no comment, import, key or id. */
function textsOfCode(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^(?:import|export) .*from .*$/gm, '');
  return [...code.matchAll(STRING)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .map((words) => words.replaceAll(/\$\{[^{}]*(?:\}|$)/g, '…'))
    .filter((words) => !/^[a-z]+(?:-[a-z]+)*$/.test(words));
}

/** What is looked for in a person's own words, and never shown. */
const UNSEEN = new Set(['keywords', 'search', 'not']);

function textsOfContent(value: unknown, key = ''): string[] {
  if (UNSEEN.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOfContent(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOfContent(each, name));
}

/** Names of jobs and fields, which are what they are. */
const CATALOGUES = ['roles.json', 'fields.json', 'work-search.json'];

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !CATALOGUES.includes(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const texts: readonly Text[] = [
  ...filesIn('src/i18n/en', '.ts').flatMap((where) =>
    textsOfCode(where).map((words) => ({ where, words, isOfPage: true })),
  ),
  ...filesIn('src/content/en', '.json').flatMap((where) =>
    textsOfContent(JSON.parse(readFileSync(join(ROOT, where), 'utf8'))).map((words) => ({
      where,
      words,
      isOfPage: true,
    })),
  ),
  ...filesIn('src/domain/language/en', '.ts').flatMap((where) =>
    textsOfCode(where).map((words) => ({ where, words, isOfPage: false })),
  ),
];

describe('the glossary', () => {
  it('reads the texts of the page, of the questions and of the writing', () => {
    const of = (folder: string) => texts.filter(({ where }) => where.startsWith(folder)).length;
    expect(of('src/i18n/en')).toBeGreaterThan(800);
    expect(of('src/content/en')).toBeGreaterThan(800);
    expect(of('src/domain/language/en')).toBeGreaterThan(800);
  });

  it.each(SECOND_NAMES)('$say is said where $name could be', ({ name, isOfPage = false }) => {
    const said = texts.filter((text) => (text.isOfPage || !isOfPage) && name.test(text.words));
    expect(said.map(({ where, words }) => `${where}: ${words.slice(0, 120)}`)).toEqual([]);
  });

  it.each(HARD_WORDS)('$say is said where $name could be', ({ name }) => {
    const said = texts.filter((text) => text.isOfPage && name.test(text.words));
    expect(said.map(({ where, words }) => `${where}: ${words.slice(0, 120)}`)).toEqual([]);
  });

  it('finds a second name where there is one', () => {
    const caught = (words: string) => SECOND_NAMES.filter(({ name }) => name.test(words)).length;
    expect(caught('Try other dials')).toBe(1);
    expect(caught('The statement, on another road')).toBe(2);
    expect(caught('Rewrite this part of your aspiration')).toBe(0);
  });
});
