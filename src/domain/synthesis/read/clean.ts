import { ACRONYMS, NOISE, NOISE_PHRASES, PROPER, ROUGH_INTENSIFIERS } from './words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': 'and',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** How much of an answer is read: longer ones are kept whole, and quoted by the sentence at most. */
const READ_AT_MOST = 4_000;

/**
 * An answer as one tidy line: no tags, control characters, bullets, brackets of templates or doubled spaces.
 * Words are never changed, but for "i" to "I" and "&" to "and". Idempotent, and total over any string.
 */
export function tidy(raw: string): string {
  const tidied = raw
    .slice(0, READ_AT_MOST)
    .toWellFormed()
    .normalize('NFC')
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/[{}[\]<>|\\^`~*_#]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]+/gu, (run) => run.replace(/[^\n\r\t]/gu, ''))
    .replace(/^\s*(?:(?:[•·‣▪◦]|\d{1,2}[.)]|-{1,2})\s+)+/gm, '')
    // Lines of their own are items of a list.
    .replace(/(?<=[\p{L}\p{N})])[ \t]*(?:\r?\n[ \t]*)+(?=[\p{L}\p{N}])/gu, ', ')
    .replace(/\s&\s/g, ' and ')
    .replace(/\sw\/\s/gi, ' with ')
    .replace(/[‘’ʼ]/g, '’')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(^|[^\p{L}\p{N}’])i(?=$|[^\p{L}\p{N}.])/gu, '$1I')
    .replace(/(^|\s)im(?=\s)/gi, '$1I’m')
    .replace(/\s+([,.;:!?]+)(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return tidied;
}

/** The line without an end: no full stop, comma, smiley, "lol" or emoji after the last word. */
export function trimEnd(line: string): string {
  let before: string;
  let after = line;
  do {
    before = after;
    after = before
      .replace(/[\s.,;:!?…\-–—/]+$/u, '')
      .replace(/[\s(]*(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u20E3)+\)?$/u, '')
      .replace(
        /\s+(?:lol|haha|hehe|xx+|:\)|:-\)|;\)|:d|:p|etc|really|i guess|i suppose|or something|or whatever|and stuff)$/i,
        '',
      )
      .trim();
  } while (after !== before);
  return after;
}

/** The line without "..." and emoji at its start. */
export function trimStart(line: string): string {
  return line.replace(
    /^(?:[\s.,;:!?…\-–—"“”'’)\]/]|\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F)+/u,
    '',
  );
}

/** Whether nothing was said: a dash, "idk", keyboard mash, or no letter at all. */
export function isNoise(line: string): boolean {
  const plain = trimEnd(trimStart(line)).toLowerCase().replaceAll('’', "'");
  if (!/\p{L}/u.test(plain)) return true;
  if (NOISE.has(plain) || (NOISE_PHRASES as readonly string[]).includes(plain)) return true;
  if (/^(\p{L})\1{2,}$/u.test(plain) || /^(\S+)(?: \1)+$/u.test(plain)) return true;
  // One "word" of Latin letters without a vowel, or of home-row keys, was not meant as one.
  return (
    /^[a-z]{4,}$/.test(plain) &&
    (!/[aeiouy]/.test(plain) || /^(?:[asdfghjkl]{5,}|[qwertyuiop]{9,})$/.test(plain))
  );
}

/** Without words that only add force ("so bloody tired" keeps its meaning as "so tired"). */
export function withoutIntensifiers(line: string): string {
  return line
    .split(' ')
    .filter((word, at, all) => at === all.length - 1 || !ROUGH_INTENSIFIERS.has(bare(word)))
    .join(' ');
}

/** A word in lower case, without punctuation around it, with a straight apostrophe. */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}']+|[^\p{L}\p{N}']+$/gu, '');
}

export function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** Letters in capitals throughout, as typed with Caps Lock: at least two words and no small letter. */
function isShouted(line: string): boolean {
  return wordsOf(line).length >= 2 && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
}

/**
 * Capitals as they stand inside a sentence: Caps Lock is undone, the first word starts small unless it is
 * "I", an acronym or a known name, and names of languages and days get their capital.
 */
export function settleCapitals(line: string): string {
  const spoken = isShouted(line) ? line.toLowerCase() : line;
  return wordsOf(spoken)
    .map((word, at, all) => {
      const plain = bare(word);
      if (ACRONYMS.has(plain)) return word.toUpperCase();
      if (PROPER.has(plain)) return capitalise(word);
      if (plain === 'i' || /^i'/.test(plain)) return capitalise(word);
      if (at > 0 || /\p{Lu}.*\p{Lu}|\d/u.test(word)) return word;
      const nextIsName = /^\p{Lu}\p{Ll}/u.test(all[1] ?? '');
      return nextIsName ? word : lowerFirst(word);
    })
    .join(' ');
}

export function capitalise(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function lowerFirst(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}
