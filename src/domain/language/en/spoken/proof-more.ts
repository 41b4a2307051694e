import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { baseOfGerund } from '#src/domain/language/en/reader/inflect.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import { NO_PROSE } from '#src/domain/language/en/reader/prose.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { tailInWords } from './deed-tail.ts';
import { restOf } from './second-half.ts';
import { isComplaint } from './tact.ts';

const MOST_WORDS_OF_OUTCOME = 10;

/**
 * What came of a deed, behind its comma: "and it has not fallen down", of "built a wall, and it has not fallen down". Empty
 * where no whole clause in plain English stands there.
 */
export function outcomeOf(past: string, quote: string): string {
  const words = inWords(repair(quote.trim())).replace(/[.\s]+$/u, '');
  const rest =
    words.startsWith(`${past}, `) || words.startsWith(`${past} and `) ? words.slice(past.length) : '';
  const [, told = ''] = OUTCOME.exec(rest) ?? [];
  const isPlain = !NO_PROSE.test(told) && !isBroken(told) && !isComplaint(told);
  if (told !== '' && isPlain && told.split(' ').length <= MOST_WORDS_OF_OUTCOME) return told;
  const left = restOf(past, quote);
  const tail = past.endsWith(left) ? '' : tailInWords(left);
  return isComplaint(tail) ? '' : tail;
}

const OUTCOME =
  /^,? (and (?:it|they|he|she|nobody|everybody|everyone|all of them|none of them) (?:has|have|had|is|are|was|were|still|never|now|came|went|got|kept|stood|stands?|works?|worked|runs?|lives?|lived|\p{Ll}+ed)\b[^,]*)$/u;

/** "Woman" and "repair phones", of "be a woman repairing phones": who was the first, and at what; empty for anything else. */
export function firstAs(to: string): { woman: string; base: string } {
  const [, woman = '', doing = '', rest = ''] =
    /^be an? (woman|girl|man|foreigner|migrant|deaf person)(?: (\p{Ll}+ing)((?: \p{L}+){0,4}))?$/u.exec(to) ??
    [];
  // "Be a girl": that is all of it.
  if (woman !== '' && doing === '') return { woman, base: '' };
  const base = baseOfGerund(doing);
  return base === null || woman === '' ? { woman: '', base: '' } : { woman, base: `${base}${rest}` };
}

/** "Without one fire", of "41 years without one fire", where it counts the very years of the work; else empty. */
export function yearsWithout(counted: string, years: number | undefined): string {
  const [, count, without = ''] =
    /^(\d+) years ((?:without (?:an?|one|any|a single)|with (?:\d+|no|one|two|three)) .+)$/u.exec(counted) ??
    [];
  if (Number(count) === years) return without;
  // "41 years, no accidents".
  const [, many, none = ''] =
    /^(\d+) years, (?:no|zero|not one) (?!lates?$|more\b|one\b|body\b)((?:\p{Ll}+ )?\p{Ll}+?(?<!ie|s))s?$/u.exec(
      counted,
    ) ?? [];
  return Number(many) === years && none !== '' ? `without one ${none}` : '';
}

/** "Not one wall fell", of "48 years and not one wall fell", where it counts the very years of the work; else empty. */
export function yearsNotOne(counted: string, years: number | undefined): string {
  const [, count, none = ''] =
    /^(\d+) (?:years|winters|seasons) and ((?:not one|no|not a single|nobody|never) [^,]+)$/u.exec(counted) ??
    [];
  if (Number(count) === years && !LATE.test(none)) return none;
  const [, many, late = ''] =
    /^(\d+) (?:years|winters|seasons)(?:,| and|, and) ([^,]+)$/u.exec(counted) ?? [];
  return Number(many) === years && LATE.test(late) ? 'I was never late' : '';
}

/** "Not one passenger got hurt", of "drove 36 years and not one passenger got hurt", where the very years stand before it. */
export function yearsDone(past: string, years: number | undefined): string {
  const [, count, none = ''] =
    /^(?:\p{L}+ed|drove|taught|ran|sold|rode|flew|sang|did it|did this)(?: for)? (\d+) years(?:,| and|, and) ((?:not one|no|not a single|nobody|never) [^,]+)$/u.exec(
      past,
    ) ?? [];
  return Number(count) === years ? none.replace(/^never /u, 'I never ') : '';
}

/** "No late", "never late": one was not. */
const LATE =
  /^(?:no lates?|(?:never|not)(?: once| one time)? late(?: once)?|no late (?:days?|arrivals?|shifts?))$/u;

/** "All ten fingers", of "31 years and all ten fingers", where it counts the very years of the work; else empty. */
export function yearsStill(counted: string, years: number | undefined): string {
  const [, count, still = ''] =
    /^(\d+) (?:years|winters|seasons),? and (?:(?:I |I’ve )?(?:still )?(?:have|got|have got|had|kept) )?(all .+|(?:my )?ten fingers)$/u.exec(
      counted,
    ) ?? [];
  return Number(count) === years ? still.replace(/^(?:my )?ten /u, 'all ten ') : '';
}

/** "One boy’s words" and "in half a year": what is counted, and in what time it went so far; empty where no time is told. */
export function spanOf(counted: string): { what: string; span: string } {
  const [, what = '', span = ''] =
    /^(.+?), ((?:in|within|over) (?:half a|an?|one|two|three|four|five|six|\d+) (?:year|month|week|season|day)s?)$/u.exec(
      counted,
    ) ?? [];
  return { what, span };
}
