import { wellFormed } from '#src/domain/text/well-formed.ts';
import { DETERMINERS, NOUN_OPENERS } from './nouns.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { ACRONYMS, PROPER, ROUGH_INTENSIFIERS } from './words.ts';

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

/** "Idk, rivers" names rivers: what was said before the answer came is no part of it. */
export function withoutHedge(line: string): string {
  return line.replace(
    /^(?:idk|dunno|not sure|no idea|um+|erm?|hmm+|well)(?:\s*[,.…:;–-]+\s*)(?=[\p{L}\p{N}])/iu,
    '',
  );
}

/** Without words that only add force ("so bloody tired" keeps its meaning as "so tired"). */
export function withoutIntensifiers(phrase: Phrase): Phrase {
  const { said, words } = phrase;
  const last = words.length - 1;
  const isForce = (word: string, at: number) => at < last && ROUGH_INTENSIFIERS.has(word);
  if (!words.some(isForce)) return phrase;
  return phraseOf(said.filter((_, at) => !isForce(words[at] ?? '', at)).join(' '));
}

/** Letters in capitals throughout, as typed with Caps Lock: at least two words and no small letter. */
function isShouted({ line, said }: Phrase): boolean {
  if (/[a-z]/.test(line) || said.length < 2) return false;
  return /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in into of off on or out over that the this to up with who whose my'.split(' '),
);

/** Every Word In Capitals, as in a headline: four of them at least, since shorter ones may be a name. */
export function isTitled({ said, words }: Phrase): boolean {
  if (said.length < 4) return false;
  const large = said.filter((_, at) => !SMALL_WORDS.has(words[at] ?? ''));
  return large.length >= 4 && large.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word));
}

/** The words with Caps Lock or headline capitals undone; what has a capital inside it stays. */
function spoken(phrase: Phrase, keepCase: boolean): readonly string[] {
  if (isShouted(phrase)) return phrase.said.map((word) => word.toLowerCase());
  if (keepCase || !isTitled(phrase)) return phrase.said;
  return phrase.said.map((word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()));
}

/**
 * Capitals as they stand inside a sentence: Caps Lock and headline capitals are undone, the first word starts small unless it is
 * "I", an acronym or a known name, and names of languages and days get their capital. Where names of people are
 * asked for, only small words lose their capital.
 */
export function settleCapitals(phrase: Phrase, keepCase: boolean): Phrase {
  const said = spoken(phrase, keepCase);
  const { words } = phrase;
  const settled = said.map((word, at) => {
    const plain = words[at] ?? '';
    if (ACRONYMS.has(plain)) return word.toUpperCase();
    if (PROPER.has(plain)) return capitalise(word);
    if (plain === 'i' || plain.startsWith("i'")) return capitalise(word);
    if (at > 0 || word === word.toLowerCase()) return word;
    if (DETERMINERS.has(plain)) return lowerFirst(word);
    if (/\p{Lu}.*\p{Lu}|\d/u.test(word)) return word;
    if (keepCase && !NOUN_OPENERS.has(plain)) return word;
    return /^\p{Lu}\p{Ll}/u.test(said[1] ?? '') ? word : lowerFirst(word);
  });
  return { line: settled.join(' '), said: settled, words };
}

function capitalise(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function lowerFirst(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}
