/** "Families live in old buildings", "shop owners they are afraid of letters": those who are served, and what is told of them without its "who". */

import { freeVerbs } from './free-verbs.ts';
import { isPlainProse } from './served.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';

/** Many people by their last word, and a verb of many right behind. */
const TOLD =
  /^((?:(?:the|those|these|all|our|other) )?(?:[\p{L}-]+ ){0,3}?(?:people|children|kids|women|men|folks?|families|\p{Ll}{3,}(?<![su])s)) (?:(?:they|which|what) )?((?:also|always|still|often|really) )?(\p{Ll}+(?:n’t)?) (?=\p{L})(.+)$/u;
const HELPS = /^(?:are|have|were|had|do|can|cannot|could|must|don’t|can’t|didn’t|aren’t|haven’t)$/u;
/** What follows those who were named, and is no verb of theirs. */
const NO_VERB =
  /^(?:like|and|or|in|of|from|at|on|to|for|with|without|who|that|left|stuck|cut|put|set|hit|hurt)$/u;
/** "They don’t know anything": a second sentence about them. */
const SECOND =
  /(?<!\b(?:what|where|when|how|who|that|because|as|than|after|before|until)),? (?:and )?(?:they|we|I) \p{L}.*$/u;

/** Whom a line names with its "who" put in; null for any other line. */
export function withWho(text: string): string | null {
  const [, people = '', often = '', verb = '', rest = ''] = TOLD.exec(text.replace(/^The\b/u, 'the')) ?? [];
  const isVerb = (HELPS.test(verb) || isBaseVerb(verb)) && !NO_VERB.test(verb);
  if (!isVerb || freeVerbs(tag(people)) > 0 || !/^(?:det|noun|adj)$/u.test(tag(people).tags[0] ?? ''))
    return null;
  const told = `${people} who ${often}${verb} ${rest.replace(SECOND, '')}`;
  return freeVerbs(tag(told)) === 0 && isPlainProse(told) ? told : null;
}
