/** Reasons without the one who tells them: "love being outdoors", "grew up on a farm", "always wanted to fly", "better hours". */

import { isGerund, isPast } from '#src/domain/language/en/read/verbs.ts';
import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { freeVerbs } from './free-verbs.ts';
import { HAPPENED, NO_PROSE } from './prose.ts';
import { tag } from './tags.ts';

const OFTEN = '(?:always|just|really|also|still|never) ';
/** What only somebody who tells of themselves begins with. */
const OF_ME = new RegExp(
  `^(?:${OFTEN})?(?:love|enjoy|miss|adore|want|need|believe|feel|hope|hate|can|can’t|cannot|couldn’t|could|am|have|haven’t|don’t(?! know)|didn’t(?! know)|used to|like (?=\\p{Ll}+ing\\b|people\\b|kids\\b|animals\\b|the\\b|it\\b|to\\b))(?= )`,
  'u',
);
const SO_FAR =
  /^(?:(always|never|still|just) )?(been|wanted|loved|liked|done|had|seen|known|dreamed|dreamt|worked)(?= )/u;
const OBJECT =
  /^(?:my|me|it|them|him|her|us|our|the|an?|this|that|up|down|out|off|away|into|in|on|at|with|for|from|to|about|how|one|two|three|everything|nothing|somebody|someone|nobody)$/u;

/** The words with "I" in front, where only "I" can be meant; as typed for all others. */
export function withI(words: string): string {
  if (OF_ME.test(words)) return `I ${words}`;
  const [, often = '', done = ''] = SO_FAR.exec(words) ?? [];
  if (done !== '' && (often !== '' || done === 'been')) return `I have ${words}`;
  const [first = '', second = ''] = words.split(' ');
  const isDeed =
    isPast(first) &&
    (OBJECT.test(second) ||
      /^got (?:laid|fired|made|hired|told|sick|clean|sober|divorced|hurt|lost|stuck|sent)\b/u.test(words)) &&
    !/^(?:born|made|based|called|gone|given)$/u.test(first);
  return isDeed ? `I ${words}` : words;
}

const MOST_WORDS = 6;

/** "Of better hours", "of my kids": what it is for the sake of, as it stands behind "because"; null where it is no plain name. */
export function becauseOf(words: string): string | null {
  const said = /^(?:money|pay|salary)$/iu.test(words)
    ? `the ${words.toLowerCase()}`
    : words.replace(/^of /iu, '');
  const { words: each, tags } = tag(said, true);
  const isName =
    freeVerbs(tag(said)) === 0 &&
    !tags.some((one) => /^(?:fin|aux|wh|may-wh|sub|to|base|stop)$/u.test(one)) &&
    /^(?:det|adj|noun)$/u.test(tags[0] ?? '') &&
    /^(?:noun)$/u.test(tags.at(-1) ?? '') &&
    (/^(?:my|the|our|a|an)$/u.test(each[0] ?? '') ||
      /[^su]s$|^(?:pay|family|people|children|money)$/u.test(each.at(-1) ?? ''));
  const isPlain =
    !NO_PROSE.test(said) &&
    !HAPPENED.test(said) &&
    !/\b(?:not|no|never|idk|dunno)\b/iu.test(said) &&
    !isGerund(each[0] ?? '') &&
    !PREPOSITIONS.has(each[0] ?? '');
  return isName && isPlain && each.length <= MOST_WORDS && each.length > (/s$/u.test(said) ? 0 : 1)
    ? `of ${said}`
    : null;
}
