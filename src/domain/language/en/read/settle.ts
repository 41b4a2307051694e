/* What the whole of the language makes of a line that is tidy: capitals as inside a sentence, without hedges and force. */

import { DETERMINERS, NOUN_OPENERS } from './nouns.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { ACRONYMS, PROPER, ROUGH_INTENSIFIERS } from './words.ts';

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
