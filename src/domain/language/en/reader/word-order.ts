import { ADJECTIVES, PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { mendAgreement } from './agreement.ts';
import { baseOfPast, gerundOf } from './inflect.ts';
import type { Tagged } from './tag-names.ts';
import { isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';
import { isWorker } from './work-words.ts';

/** English that a second language shows through: it is left out of sentences, and a plain form offered where one is certain. */
export type Slip = {
  offer: string | null /** Whether only the form of a verb or of a name was not right. */;
  isSure?: boolean;
};

const NO_SUBJECT = /^(?:when|because|if|while|but)$/;
const NO_SUBJECT_FIRST = /^(?:when|because|if|while|but|now|then|here|always)$/;
const BE = /^(?:am|is|are|was|were)$/;

/** The first slip of a phrase that nobody can mend for certain, null where it reads as plain English. */
export function slipOf(line: string, tagged: Tagged): Slip | null {
  const { words, tags } = tagged;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const last = words[at - 1] ?? '';
    const isSlip =
      // "When is heavy day", "now is broken": a verb with nobody before it.
      (/^(?:is|was)$/.test(word) && (at === 1 ? NO_SUBJECT_FIRST : NO_SUBJECT).test(last)) ||
      (/^explain(?:s|ed|ing)?$/.test(word) && /^(?:me|him|her|us|them)$/.test(next)) ||
      (word === 'i' && (BE.test(next) ? next !== 'am' && next !== 'was' : /^(?:has|does)$/.test(next))) ||
      (/^(?:always|never|often)$/.test(word) && next === '' && /^(?:fin|base)$/.test(tags[at - 1] ?? '')) ||
      (word === 'who' &&
        isOnePerson(words, at - 1) &&
        tags[at + 1] === 'fin' &&
        isBaseVerb(next) &&
        !isSameInPast(next)) ||
      (/^(?:no|not)$/.test(word) &&
        /^(?:english|money|good|know|understand|speak)$/.test(next) &&
        /^(?:here|come|i|they|people)$/.test(last)) ||
      (BE.test(word) &&
        tags[at + 1] === 'base' &&
        isBaseVerb(next) &&
        !isSameInPast(next) &&
        !ADJECTIVES.has(next));
    if (isSlip) return { offer: null };
    // "I tired", "we happy".
    if (
      /^(?:i|we|they)$/.test(word) &&
      tags[at] === 'sub' &&
      ADJECTIVES.has(next) &&
      !isBaseVerb(next) &&
      !isPast(next) &&
      !next.endsWith('ed')
    )
      return { offer: null };
    const mended = mendOf(words, tags, at);
    if (mended !== null) return offer(line, next, mended);
    if (/^(?:want|wants|wanted)$/.test(word) && isBaseVerb(next) && !isNounToo(next))
      return offer(line, word, `${word} to`);
    // "They ask me fix their phones".
    if (/^(?:ask|asks|asked|tell|tells|told)$/.test(word) && /^(?:me|us|him|her|them)$/.test(next)) {
      const does = words[at + 2] ?? '';
      if (isBaseVerb(does) && !isNounToo(does) && tags[at + 2] !== 'adj' && words[at + 3] !== undefined)
        return { offer: [gerundOf(does), ...words.slice(at + 3)].join(' ') };
    }
  }
  const said = words.join(' ');
  if (/^(?:i )?talk (?:customer|people|client|everyone)\b/.test(said)) return { offer: null };
  const [, what = '', does = ''] =
    /^([a-z]+) (improve|reduce|increase|develop|grow|manage)$/.exec(said) ?? [];
  if (does !== '' && !/^(?:i|we|they|to|and|help|can)$/.test(what))
    return { offer: `${gerundOf(does)} ${what}` };
  const [, own] =
    /(?:^| )(shop|house|business|salon|restaurant|car|place|cafe|farm) (?:my|of my) own$/.exec(said) ?? [];
  if (own) return { offer: own };
  const agreed = mendAgreement(line);
  return agreed === line ? null : { offer: agreed, isSure: true };
}

/** "Didn’t went", "able to went": the plain form that a past one stands for; null where none does. */
function mendOf(words: readonly string[], tags: Tagged['tags'], at: number): string | null {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  const isBehindDid =
    /^(?:didn't|did|don't|doesn't)$/.test(word) && /^(?:fin|part)$/.test(tags[at + 1] ?? '');
  const isBehindTo =
    word === 'to' && /(?:able|want|wanted|like|need|have|had|going|how)$/.test(words[at - 1] ?? '');
  return (isBehindDid || isBehindTo) && isPast(next) && !isSameInPast(next) && !isBaseVerb(next)
    ? baseOfPast(next)
    : null;
}

function offer(line: string, from: string, to: string): Slip {
  return {
    offer: line.replace(new RegExp(`(?<![\\p{L}’])${from.replaceAll("'", '’')}(?![\\p{L}’])`, 'iu'), to),
  };
}

/** "Boss who shout": one person, and the verb of many. */
function isOnePerson(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (PERSONS.has(word) || isWorker(word)) && words[at - 1] !== 'and' && words[at - 2] !== 'and';
}
