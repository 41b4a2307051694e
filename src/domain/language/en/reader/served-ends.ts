import { othersFromBrackets, othersToo } from '#src/domain/language/en/mend/others-too.ts';
import { repairProse } from './repair.ts';
import { isPlainProse } from './served.ts';
import { readUnlike } from './served-lists.ts';

/** What ends a line after a comma and belongs to those named: when, until when, to what end. */
const ITS_END =
  /^, (?:before|until|till|when|while|after|so that|so (?=they|that|it|nobody|no one|everyone)|without|whose|above all|most of all) /u;

/** "The record of small places, before the last who knows them is gone", whole; null where it ends otherwise, or is too long. */
export function readItsEnd(named: string, quote: string): string | null {
  const line = othersFromBrackets(repairProse(quote))
    .replace(/ \([^)]*\)/gu, '')
    .trim()
    .replace(/[.\s]+$/u, '')
    .replace(/,? so (?=they\b)/u, ', so that ');
  const whole = line.replace(/^(?:The|My|Our|Those|All|People|Children|Young|Old)\b/u, (word) =>
    word.toLowerCase(),
  );
  const unlike = named === '' ? null : readUnlike(named, line);
  if (unlike !== null) return unlike;
  const after = (text: string) => (named !== '' && text.startsWith(named) ? text.slice(named.length) : '');
  const end = after(whole);
  // What tells which ones they are may have been put right in what was read.
  const others = othersToo(end === '' ? after(repairProse(quote, 'who')) : end);
  if (others !== '' && isPlainProse(named)) return `${named}${others}`;
  // To what end may hold a "not": it is told whole.
  const isPlain = isPlainProse(
    /^, so that they /u.test(end) ? whole.replace(/ (?:do|can|need) not /u, ' ') : whole,
  );
  return ITS_END.test(end) && end.split(', ').length === 2 && isPlain ? whole : null;
}
