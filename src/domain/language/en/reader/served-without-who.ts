/** "Families live in old buildings", "shop owners they are afraid of letters": those who are served, and what is told of them without its "who". */

import { freeVerbs } from './free-verbs.ts';
import { isPlainProse } from './served.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';

/** Many people by their last word, and a verb of many right behind. */
const TOLD =
  /^((?:(?:the|those|these|all|our|other) )?(?:[\p{L}-]+ ){0,3}?(?:people|children|kids|women|men|folks?|families|\p{Ll}{3,}(?<![su])s)) ((?:they|which|what) )?((?:also|always|still|often|really) )?(\p{Ll}+(?:n’t)?) (?=\p{L})(.+)$/u;
/** How they are, or what befell them; "kids learn to read" and "people live longer" are what one wishes them, behind "help". */
const AS_THEY_ARE =
  /^(?:are|have|were|had|cannot|can’t|don’t|didn’t|aren’t|haven’t|need|want|lack|own|fear|face|suffer|struggle|wait|lose|came|fled|went)$/u;
const LIVES =
  /^(?:live (?:alone|far|in (?:an? )?(?:old|poor|high|small|bad|cold|council|remote|rural|shacks?|tents?|cars?|camps?|hostels?|slums?|villages?)\b)|come from |grew up )/u;

/** "They don’t know anything": a second sentence about them. */
const SECOND =
  /(?<!\b(?:what|where|when|how|who|that|because|as|than|after|before|until)),? (?:and )?(?:they|we|I) \p{L}.*$/u;

/** Whom a line names with its "who" put in; null for any other line. */
export function withWho(text: string): string | null {
  const [, people = '', again = '', often = '', verb = '', rest = ''] =
    TOLD.exec(text.replace(/^The\b/u, 'the')) ?? [];
  const isTold =
    AS_THEY_ARE.test(verb) || LIVES.test(`${verb} ${rest}`) || (again === 'they ' && isBaseVerb(verb));
  if (!isTold || freeVerbs(tag(people)) > 0 || !/^(?:det|noun|adj)$/u.test(tag(people).tags[0] ?? ''))
    return null;
  const told = `${people} who ${often}${verb} ${rest.replace(SECOND, '')}`;
  return freeVerbs(tag(told)) === 0 && isPlainProse(told) ? told : null;
}
