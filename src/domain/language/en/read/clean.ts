import { wellFormed } from '#src/domain/text/well-formed.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': ' & ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** How much of an answer is read: longer ones are kept whole, and quoted by the sentence at most. */
const READ_AT_MOST = 4_000;

/** Letters, digits and punctuation that most answers are made of: for them most of the cleaning has nothing to do. */
const EVERYDAY = /^[A-Za-z0-9 ,.'!?;:"()’-]*$/;

/**
 * An answer as one tidy line: no tags, control characters, bullets, brackets of templates or doubled spaces.
 * Words are never changed, but for "i" to "I". Idempotent, and total over any string.
 */
export function tidy(raw: string): string {
  const cut = raw.slice(0, READ_AT_MOST);
  if (EVERYDAY.test(cut)) return tidyEveryday(cut);
  return (
    wellFormed(cut)
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]+/gu, (run) => run.replace(/[^\n\r\t]/gu, ''))
      .normalize('NFC')
      .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
      .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? ' ')
      .replace(/[{}[\]<>|\\^`~*_#]+/g, ' ')
      .replace(/^\s*(?:(?:[•·‣▪◦]|\d{1,2}\s*[.)]|-{1,2})\s+)+/gm, '')
      // Lines of their own are items of a list.
      .replace(/(?<=[\p{L}\p{N})])[ \t]*(?:\r?\n[ \t]*)+(?=[\p{L}\p{N}])/gu, ', ')
      .replace(/\sw\/\s/gi, ' with ')
      .replace(/[‘’ʼ]/g, '’')
      .replace(/(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu, '’')
      .replace(/(^|[^\p{L}\p{N}’])i(?=$|[^\p{L}\p{N}.])/gu, '$1I')
      .replace(/(^|\s)im(?=\s)/gi, '$1I’m')
      .replace(/\s+([,.;:!?]+)(?=\s|$)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function tidyEveryday(raw: string): string {
  let line = raw;
  if (/^\s*[\d-]/.test(line)) line = line.replace(/^\s*(?:(?:\d{1,2}\s*[.)]|-{1,2})\s+)+/, '');
  if (line.includes("'")) line = line.replace(/(?<=[A-Za-z])'(?=[A-Za-z])/g, '’');
  if (/\bi/i.test(line))
    line = line.replace(/(^|[^A-Za-z0-9’])i(?=$|[^A-Za-z0-9.])/g, '$1I').replace(/(^|\s)im(?=\s)/gi, '$1I’m');
  if (/ [,.;:!? ]/.test(line)) line = line.replace(/\s+([,.;:!?]+)(?=\s|$)/g, '$1').replace(/ +/g, ' ');
  return line.trim();
}

/** Words after the last that matters, and the phrases that end so. */
const TAIL_WORDS: ReadonlySet<string> = new Set([
  'lol',
  'haha',
  'hehe',
  'xx',
  'xxx',
  ':d',
  ':p',
  ':)',
  ':-)',
  ';)',
  'etc',
  'really',
  'tbh',
]);
const TAILS = /(?: (?:maybe|i guess|i suppose|or something|or whatever|and stuff)|[.,;…] ?(?:idk|dunno))$/i;

/** The line without an end: no full stop, comma, smiley, "lol" or emoji after the last word. */
export function trimEnd(line: string): string {
  let before: string;
  let after = line;
  do {
    before = after;
    if (!/[A-Za-z0-9]$/.test(after))
      after = after
        .replace(/[\s.,;:!?…\-–—/]+$/u, '')
        .replace(/[\s(]*(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u20E3)+\)?$/u, '');
    const space = after.lastIndexOf(' ');
    if (space > 0) {
      if (TAIL_WORDS.has(after.slice(space + 1).toLowerCase())) after = after.slice(0, space);
      else after = after.replace(TAILS, '');
    }
    after = after.trim();
  } while (after !== before);
  return after;
}

/** The line without "..." and emoji at its start. */
export function trimStart(line: string): string {
  if (/^[A-Za-z0-9]/.test(line) && line.charCodeAt(1) < 0x7f) return line;
  return line.replace(
    /^(?:[\s.,;:!?…\-–—"“”'’)\]/]|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F)+/u,
    '',
  );
}
