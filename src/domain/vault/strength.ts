/** How hard a passphrase is to guess. One that is `easy` is not taken. */
export type StrengthLevel = 'easy' | 'fair' | 'strong';
/** What makes one easy to guess; null where nothing in particular does. */
export type StrengthReason = 'known' | 'keys' | 'repeated' | 'series' | 'names' | 'dates' | null;
export type Strength = { level: StrengthLevel; reason: StrengthReason };

/**
 * The fewest guesses, as powers of ten, from which a passphrase is taken, and from which it is strong. One graphics card tries
 * about a thousand a second against the price that the key asks: 10^8 is a day of it, 10^14 is three thousand years.
 */
const TAKEN_FROM = 8;
const STRONG_FROM = 14;

/** How strong a passphrase is that falls after so many guesses. */
export function strengthFrom(guessesLog10: number, reason: StrengthReason): Strength {
  if (guessesLog10 < TAKEN_FROM) return { level: 'easy', reason };
  return { level: guessesLog10 < STRONG_FROM ? 'fair' : 'strong', reason: null };
}
