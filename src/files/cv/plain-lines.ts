import { Parser } from 'htmlparser2';
import { wellFormed } from '#src/domain/text/well-formed.ts';

/** Tags that begin a line of their own. */
const LINE_TAGS: ReadonlySet<string> = new Set(
  'p br div li ul ol tr h1 h2 h3 h4 h5 h6 table section article blockquote dt dd hr'.split(' '),
);

/** The lines of a text that may hold HTML, once more where it was escaped; a list's signs and blanks around are taken off. */
export function plainLines(words: string, depth = 0): string[] {
  if (!/<[a-z/!][^>]*>|&(?:#?\w+);/i.test(words)) return linesIn(words);
  let text = '';
  let skipped = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'script' || name === 'style') skipped++;
      if (LINE_TAGS.has(name)) text += '\n';
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') skipped--;
      if (LINE_TAGS.has(name)) text += '\n';
    },
    ontext: (piece) => {
      if (skipped === 0) text += piece;
    },
  });
  parser.end(words);
  return depth < 2 ? plainLines(text, depth + 1) : linesIn(text);
}

/** Signs that stand before an item of a list; dingbats of Word's fonts come as private signs. */
const BULLET =
  /^[\s]*(?:[•●▪▫■□◦‣⁃∙·*►◆✅\u2713-\u2718❖\u2794-\u27be\u{1f300}-\u{1faff}\uf000-\uf0ff]\ufe0f?|[-–—>](?=\s)|[-–—](?=\p{Lu}\p{Ll})|o(?=\s{2,}|\t))\s*/u;

/** A line without the sign of a list before it, and whether there was one. */
export function withoutBullet(line: string): { text: string; isItem: boolean } {
  const text = line.replace(BULLET, '');
  return { text: text.trim(), isItem: text !== line && text !== line.trimStart() };
}

/** Signs that mean a list wherever they stand, and those that also stand between words: "Full-time · Remote", "well-known - and loved". */
const SURE = /\s*[•●▪▫■◦‣⁃►◆✅\u2713-\u2718❖\u2794-\u27be\u{1f300}-\u{1faff}\uf000-\uf0ff]\ufe0f?\s*/u;
const MAYBE = /\s+(?=[-–—*·o]\s+[\p{L}\p{N}(“"])/u;
/** What begins an item behind such a sign: the sentence before it is over, or the line itself began so. */
const ENDED = /[.!?;:]$/u;
const SIGN = /[•●▪▫■◦‣⁃►◆✅\u2713-\u2718❖\u2794-\u27be\u{1f300}-\u{1faff}\uf000-\uf0ff]|(?:^|\s)[-–—*·o]\s/u;
const MAYBE_BEGINS = /^\s*[-–—*·o]\s+/u;

/**
 * The items of a list that stand in one line, each without its sign: "Ran the shop. • Led 5 people. • Cut waste by 8%." A dash or a dot in
 * the middle is one only where what stands before it is a sentence, or where all of the line is such a list.
 */
export function itemsIn(line: string): string[] {
  // Most lines are none.
  if (!SIGN.test(line)) return [line];
  const items = line.split(SURE).flatMap((part) => listedIn(part.trim()));
  return items.filter((item) => /[\p{L}\p{N}]/u.test(item));
}

function listedIn(line: string): string[] {
  const parts = line.split(MAYBE);
  const [first = ''] = parts;
  const sign = MAYBE_BEGINS.exec(first)?.[0].trim();
  const bare = parts.map((part) => part.replace(MAYBE_BEGINS, '').trim());
  if (parts.length === 1) return bare;
  const isList =
    parts.slice(1).every((_, at) => ENDED.test(bare[at] ?? '')) ||
    (sign !== undefined &&
      parts.every((part, at) => part.startsWith(`${sign} `) && (bare[at] ?? '').split(/\s+/).length > 2));
  return isList ? bare : [line.replace(MAYBE_BEGINS, '')];
}

function linesIn(text: string): string[] {
  return wellFormed(text)
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) => withoutBullet(tidy(line)).text)
    .filter((line) => line !== '');
}

const RAISED = /[⁰¹²³⁴-⁹]/u;
/** The figure of a note behind a word: "14 plants²", but not "300 m²". */
const NOTE = /(?<=\p{L}{3}[.!?,;:)”"’']{0,2})[⁰¹²³⁴-⁹]+(?![\p{L}\p{N}])/gu;

/** A line with one blank between words and without signs that nobody sees. */
export function tidy(line: string): string {
  const bare = RAISED.test(line) ? line.replace(NOTE, '') : line;
  return (
    bare
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g, '')
      .replace(/[^\S\t]+/g, ' ')
      // Dots that lead from one column to the next.
      .replace(/ ?(?:\.{4,}|(?:\. ){3,}\.|_{4,}) ?/g, '\t')
      .trim()
  );
}
