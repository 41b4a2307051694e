/** What somebody tells of their own body or past: it stays out of what strangers read or hear, and what stands beside it may stay. */

import type { Reason } from '#src/domain/synthesis/slots.ts';
import { isOfOwnBody } from './own-body.ts';
import { isOfOwnPast } from './own-past.ts';

/** Whether the words tell of one's own health, of prison or of absence. */
export const isOwnMatter = (text: string): boolean => isOfOwnBody(text) || isOfOwnPast(text);

/** A reason without what it tells of the person's own body or past; null where nothing else is told. */
export function besideOwnMatter(reason: Reason): Reason | null {
  const { clause } = reason;
  const told = Object.entries(clause.forms).map(([form, text]) => [form, textBeside(text)] as const);
  if (told.every(([form, text]) => text === clause.forms[form as 'clause'])) return reason;
  const forms = Object.fromEntries(told.filter(([, text]) => text !== ''));
  return Object.keys(forms).length === 0
    ? null
    : { ...reason, clause: { ...clause, quote: textBeside(clause.quote), forms } };
}

/** "There’s a kid coming", of "I coughed for two months and now there’s a kid coming". */
function textBeside(text: string): string {
  if (isOfOwnPast(text)) return '';
  if (!isOfOwnBody(text)) return text;
  const [first = '', second = '', ...more] = text.split(JOINT);
  const only = [first, second].filter((half) => !isOfOwnBody(half) && OF_OTHERS.test(half));
  const [rest = ''] = only;
  return more.length === 0 && only.length === 1 && rest.split(/[ ’]/u).length >= FEWEST_WORDS ? rest : '';
}

/** "The dogs waited" says nothing alone. */
const FEWEST_WORDS = 5;
/** Between two sentences. */
const JOINT = /,? and (?:now |also |then )?|[,.;] (?:now |and )?/iu;
/** Somebody or something else: what one could do, or did, behind it came of it. */
const OF_OTHERS =
  /^(?:there|the|an?|one|some|every|nobody|no one|somebody|someone|people|everybody|everyone)(?:[’']s|[’']re)? (?!(?:same|other|rest)\b)\p{L}/iu;
