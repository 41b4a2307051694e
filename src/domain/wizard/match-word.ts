import type { SearchRules } from './work-catalogue.ts';

const PLAIN = /^[ -~]*$/;

/** Words of a text for comparing: lower case, no accents, apostrophes closed up, every other sign a gap. */
export function foldWords(text: string): string[] {
  // Nearly all words of a catalogue are plain letters, for which the search through all alphabets would be slow.
  const words = PLAIN.test(text)
    ? text
        .replaceAll("'", '')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
    : text
        .normalize('NFKD')
        .replace(/[\p{M}'’‘ʼ]/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

/** The word for one of them ("nurses" gives "nurse"). Short words stay, since "bus" and "gas" are not several. */
export function toSingular(word: string, rules: SearchRules): string {
  if (word.length < 4) return word;
  const rule = rules.plurals.find(([ending]) => word.endsWith(ending));
  return rule ? word.slice(0, word.length - rule[0].length) + rule[1] : word;
}

/** What "teacher", "teaching" and "teach" have in common. At least four letters are left, so that kin stays near. */
export function toKin(singular: string, rules: SearchRules): string {
  const ending = rules.kin.find((each) => singular.endsWith(each) && singular.length - each.length >= 4);
  return ending === undefined ? singular : singular.slice(0, singular.length - ending.length);
}

/**
 * Whether `typed` is one slip (a letter wrong, missing, too many, or two swapped) away from how `word` begins. The first
 * letter may only be swapped with the second: other slips there are rare, and would find "escort" for a shop's name.
 */
export function isOneSlipFromStart(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const startsAgain = (fromTyped: number, fromWord: number) =>
    word.startsWith(typed.slice(same + fromTyped), same + fromWord);
  return (
    (same > 0 && (startsAgain(1, 1) || startsAgain(1, 0) || startsAgain(0, 1))) ||
    (typed[same] === word[same + 1] && typed[same + 1] === word[same] && startsAgain(2, 2))
  );
}
