/**
 * What each word is, as far as the word itself and those around it tell: `sub` subject, `obj` object pronoun, `det`, `aux`
 * (a finite helper), `fin` (any other finite verb), `base`, `ger`, `part` (participle), `to`, `prep`, `wh` (opens a clause within),
 * `may-wh` (a preposition, or opens one), `and`, `adj`, `adv`, `noun`, `stop` (a comma).
 */
export type Tag =
  | 'sub'
  | 'obj'
  | 'det'
  | 'aux'
  | 'fin'
  | 'base'
  | 'ger'
  | 'part'
  | 'to'
  | 'prep'
  | 'wh'
  | 'may-wh'
  | 'and'
  | 'adj'
  | 'adv'
  | 'noun'
  | 'stop';

/** Words of a line in small letters, with their tags; a comma stands as a word of its own. */
export type Tagged = { readonly words: readonly string[]; readonly tags: readonly Tag[] };

/** The tag before this place, adverbs and "not" left out; empty at the beginning. */
export function tagBefore(tags: readonly Tag[], at: number): Tag | '' {
  let back = at - 1;
  while (back >= 0 && tags[back] === 'adv') back -= 1;
  return tags[back] ?? '';
}
