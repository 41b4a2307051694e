const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
];

/**
 * The language to try for a letter, told by its script; null where the script names none. `around`: all of the text, which
 * tells apart the languages of one script.
 *
 * @example scriptLanguage('仕', '仕事をする') // 'ja'
 */
export function scriptLanguage(letter: string, around: string): string | null {
  if (/\p{Script=Arabic}/u.test(letter)) return arabicScriptLanguage(around);
  if (/\p{Script=Han}/u.test(letter))
    return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(around) ? 'ja' : 'zh';
  return BY_SCRIPT.find(([script]) => script.test(letter))?.[1] ?? null;
}

/** Urdu and Persian have letters of their own; words without any are Arabic. */
export function arabicScriptLanguage(text: string): string {
  if (/[ٹڈڑںےھہ]/u.test(text)) return 'ur';
  return /[پچژگکی]/u.test(text) ? 'fa' : 'ar';
}
