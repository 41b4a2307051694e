import type { Stem } from './stems.ts';

/** Stems of what somebody vouches for: an exception told behind it belongs to it. */
const VOUCHED: ReadonlySet<Stem> = new Set(['did', 'never', 'behind', 'number-what', 'figure']);

const HOW_MANY =
  '(?:one|once|twice|two|three|a few|a couple|some|sometimes|\\d[\\d.,]*)(?! (?:of\\b|(?:\\p{L}+ )?(?:years?|months?|weeks?|days?|hours?|seasons?|shifts?)\\b))';
/** "Well, one in Aber", "except Sundays", "ok maybe twice", "or almost": what is owned up to behind any deed. */
const OWNED_UP = new RegExp(
  `^(?:(?:but|and|though|or|oh|yes) )?(?:(?:well|ok(?:ay)?|i mean|actually|alright)(?:, | (?=(?:one|once|twice|two|three|a few|some|only|just|maybe|almost|nearly|not|i|my|we|it|there|the|except|\\d[\\d.,]*)(?=[ ,.]|$)))|(?:except|apart from|other than)\\b|(?:(?:but|or|maybe|perhaps) )(?:only |just |maybe |almost |nearly )*${HOW_MANY}(?=[ ,.]|$)|(?:almost|nearly)(?=[.,]|$))`,
  'iu',
);
/** "One in Aber", "only one and he was 95", "once I was late"; "2 fingers is the worst" counts something else. */
const THERE_WAS = new RegExp(
  `^(?:but |and )?(?:(?:(?:only|just|maybe|almost|nearly|perhaps) )+${HOW_MANY}(?=[ ,.]|$)|(?:once|twice|sometimes)(?=[ ,.]|$)|${HOW_MANY}(?=$|[,.]| (?:in|on|at|when|because|but|and|was|were|is|that|who|times?|by|with|for|had|got|came|fell|died|last)\\b))`,
  'iu',
);
/** "Without a late cake", "not one man": a thing that is denied. */
const DENIES = /\b(?:without|no|not|never|nobody|none|zero)\b/iu;

/** Within a sentence, "well" takes back all the same; other exceptions that a comma joins are printed with it. */
const WELL = /, (?:well|ok(?:ay)?|i mean)(?:, | (?=(?:one|once|twice|two|only|maybe|almost|not)\b))/iu;

/** Whether what is told behind a deed owns up to an exception from it. */
export const ownsUp = (told: string, deed: string, stem: string): boolean =>
  OWNED_UP.test(told) || ((stem === 'never' || DENIES.test(deed)) && THERE_WAS.test(told));

/** Whether the piece of an answer at `at` is an exception to a deed, or a deed that alone would say too much. */
export function isExcepted(lines: readonly string[], at: number, stem: Stem): boolean {
  if (!VOUCHED.has(stem)) return false;
  const line = lines[at] ?? '';
  return (
    (at > 0 && OWNED_UP.test(line)) ||
    WELL.test(line) ||
    lines.slice(at + 1).some((told) => ownsUp(told, line, stem))
  );
}
