/** The least signs of a passphrase, counted as a reader counts letters. */
export const SHORTEST = 15;
/** How many words one is made of, and out of how many: 7,776 words are 12.9 bits each. */
export const WORDS = 5;
/** Fewer different signs than this is a key held down. */
const LEAST_DIFFERENT = 5;

/** `easy`: long enough, and among the first that anybody would try (strength.ts). */
export type PassphraseProblem = 'empty' | 'short' | 'same' | 'easy';

/**
 * A passphrase as it is turned into a key: one form for signs that look alike but were typed in two ways, and without the
 * blanks or line ends that come along when it is pasted.
 */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** What is wrong with a new passphrase to look at; null when nothing is. */
export function passphraseProblem(typed: string): PassphraseProblem | null {
  const signs = [...normalPassphrase(typed)];
  if (signs.length === 0) return 'empty';
  if (signs.length < SHORTEST) return 'short';
  return new Set(signs).size < LEAST_DIFFERENT ? 'same' : null;
}

/**
 * A passphrase of words that chance picked. `random` gives whole numbers from 0 to 2^32 - 1, each as likely as any other;
 * numbers that would favour the words at the front are passed over.
 */
export function makePassphrase(words: readonly string[], random: () => number): string {
  const most = 2 ** 32 - (2 ** 32 % words.length);
  const pick = (): string => {
    let at = random();
    while (at >= most) at = random();
    return words[at % words.length] ?? '';
  };
  return Array.from({ length: WORDS }, pick).join(' ');
}
