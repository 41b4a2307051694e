import { isNoProse } from './plain-clause.ts';
import { repairProse } from './repair.ts';

/** Words of a whole deed, behind "I". */
const MOST_WORDS_OF_DEED = 24;
/** What one was in, and no deed: "was at the desk when the whole country lost the light". */
const A_STATE = /^(?:was|were|had) /u;
/** "He’s fine", "it still runs": how it ended, in a sentence of its own. */
const HOW_IT_ENDED =
  /^[.,;] ((?:he|she|they|it|all of them|both|everybody|everyone)(?:’s|’re| is| are| was| were| still| lived| survived| came| got| made| walked| works?| runs?)(?: [\p{L}’]+){1,6})$/iu;
/** "While the owner, who was my cousin": what is told between commas leaves the sentence open. */
const OPEN_ASIDE = /, (?:who|which|whose)\b[^,]*$/u;
const GOES_ON = /,? and (?:I|we|they|he|she|it) \p{L}/u;

/**
 * What somebody did, as it stands after "I". Where its first half only tells what befell them, the point is in the second:
 * then it is told whole, or not at all.
 */
export function wholeDeed(past: string, quote: string): string | null {
  const words = repairProse(quote.trim(), 'did')
    .replace(/^I /u, '')
    .replace(/[.\s]+$/u, '');
  const how = words.startsWith(past) ? HOW_IT_ENDED.exec(words.slice(past.length))?.[1] : undefined;
  if (how !== undefined && !isNoProse(`${past} ${how}`))
    return `${past}, and ${how.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
  const isCut =
    (A_STATE.test(past) && GOES_ON.test(words.slice(past.length))) ||
    (OPEN_ASIDE.test(past) && words.startsWith(`${past}, `));
  if (!isCut || !words.startsWith(past)) return past;
  const isShort = words.split(/\s+/u).length <= MOST_WORDS_OF_DEED;
  return isShort && !isNoProse(words) ? words : null;
}
