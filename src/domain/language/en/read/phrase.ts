import { stretchesIn } from '#src/domain/text/stretches.ts';

/** One line of an answer beside its words, which are taken apart once and then only looked at. */
export type Phrase = {
  readonly line: string;
  /** The words as typed. */
  readonly said: readonly string[];
  /** The same words in small letters without the punctuation around them. */
  readonly words: readonly string[];
};

export function phraseOf(line: string): Phrase {
  const said = wordsOf(line);
  return { line, said, words: said.map(bare) };
}

/** The phrase from one of its words on. */
export function from(phrase: Phrase, at: number): Phrase {
  if (at === 0) return phrase;
  const said = phrase.said.slice(at);
  return { line: said.join(' '), said, words: phrase.words.slice(at) };
}

/** A word in lower case, without punctuation around it, with a straight apostrophe. */
export function bare(word: string): string {
  const low = word.toLowerCase();
  if (/^[a-z']+$/.test(low)) return low;
  return low.replaceAll('’', "'").replace(/^[^\p{L}\p{N}']+|[^\p{L}\p{N}']+$/gu, '');
}

export function wordsOf(line: string): string[] {
  return stretchesIn(line);
}
