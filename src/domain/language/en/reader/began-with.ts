/** What a wish began with, where it has a name and nothing more is told of it: "the flood", "my first shift", "watching my dad weld". */

import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { isGerund } from '#src/domain/language/en/read/verbs.ts';
import { isBroken } from './broken.ts';
import { freeVerbs } from './free-verbs.ts';
import { HAPPENED, NO_PROSE } from './prose.ts';
import { tag } from './tags.ts';
import { isWorker } from './work-words.ts';

const MOST_WORDS = 10;
const MOST_WORDS_OF_DOING = 14;

const NAMED_TIME =
  /^(?:(?:early |late )?childhood|(?:primary|secondary|high|middle|elementary|art|nursing|medical|law|night|trade)? ?school|kindergarten|college|university|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) grade)$/u;
/** A day of the calendar alone is no reason; what happened then is one. */
export const CALENDAR =
  /^(?:about |around |last |in )?(?:(?:year|month|week|spring|summer|autumn|winter|\p{Lu}\p{Ll}{2,8})? ?(?:19|20)\d\d|year|spring|summer|autumn|winter)$/u;
/** What has a name of its own, and the year of it: "Carnival 2023", "Cyclone Amphan". */
const NAMED_EVENT =
  /^(?:lockdown|covid|carnival|christmas|easter|eid|diwali|ramadan|hogmanay|thanksgiving|brexit|(?:hurricane|cyclone|typhoon|storm) \p{L}+)(?: (?:19|20)\d\d)?$/iu;
/** "The big storm when the crew came down our street", "the 2018 flood, when our boats were in the road": what it was, and what happened then. */
const WHEN_IT_WAS = /^([^,]+?),? (?:when|where) \p{L}+ \p{L}/u;
const A_TIME =
  /^(?:the|my|our|that) [^,]{3,30}, when I |^(?:that|the) (?:first |last )?(?:night|day|morning|evening|afternoon|summer|winter|spring|autumn|year|week|moment)(?= of (?:the|my|our) | (?:I|we|when|that|they|he|she|my|our) )/u;
/** What has an owner or an article; a person is no event. */
const OWNED = /^(?:the|my|our|that|this|an?|his|her|their) /u;

/** Whether the words name a time or an event, and tell of no deed: "that night of the blackout". */
export function isATime(words: string): boolean {
  const [, time = ''] = WHEN_IT_WAS.exec(words) ?? [];
  return A_TIME.test(words) || CALENDAR.test(time) || isNamed(words) || isNamed(time);
}

function isNamed(words: string): boolean {
  if (NAMED_TIME.test(words) || NAMED_EVENT.test(words)) return true;
  const count = words.split(/\s+/u).length;
  if (NO_PROSE.test(words) || isBroken(words) || /[,.]/u.test(words)) return false;
  if (isGerund(words.split(' ')[0] ?? ''))
    return count > 2 && count <= MOST_WORDS_OF_DOING && !/ (?:is|are|was|were|makes?|made) /u.test(words);
  if (!OWNED.test(words) || HAPPENED.test(words) || count > MOST_WORDS || count < 2) return false;
  // "My husband’s transfer": what is his is a thing.
  const tagged = tag(words.replace(/ \p{L}+’s (?=\p{Ll})/u, ' '), false);
  if (freeVerbs(tagged) > 0 || tagged.tags.includes('base')) return false;
  const end = tagged.tags.findIndex(
    (one, at) => at > 0 && one !== 'noun' && one !== 'adj' && one !== 'det' && one !== 'ger',
  );
  const head = tagged.words.slice(0, end < 0 ? undefined : end).at(-1) ?? '';
  return (
    !PERSONS.has(head) &&
    !/^(?:people|kids|children|parents|men|women)$/u.test(head) &&
    !isWorker(head.replace(/s$/u, ''))
  );
}
