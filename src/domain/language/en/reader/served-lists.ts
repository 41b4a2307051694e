import { oneOf } from '#src/domain/language/en/mend/things.ts';
import { isPlainProse } from './served.ts';
import { isWorker } from './work-words.ts';

/* Whom a work is for, typed as a list: a comma is an "and" only between two that are served alike. */

/** Those whom a word of many names, beside those that one may work as. */
const PEOPLE =
  /^(?:people|children|kids|babies|families|folks?|men|women|girls|boys|lads|lasses|ladies|guys|blokes|patients|residents|guests|visitors|travellers|tourists|customers|clients|refugees|pupils|learners|youths?|neighbours|neighbors|parents|couples|pensioners|seniors|elders|elderly|orphans|widows|toddlers|adults|newcomers|beginners|survivors|readers|users|owners|mums|dads|apprentices|trainees|sailors|miners|brides|prisoners|villagers|passengers)$/u;
/** What is no one: what people have to do with, mark, eat or get. */
const HAPPENINGS =
  /^(?:weddings?|burials?|funerals?|birthdays?|part(?:y|ies)|ceremon(?:y|ies)|celebrations?|events?|festivals?|meetings|holidays|tax(?:es)?|benefits|forms?|papers?|documents|bills?|debts?|letters|visas?|pensions?|invoices|accounts|food|meals?|music|health|education|safety|culture|nature|jobs?|work|money|language|english|homework|(?:quality|price|prices|training|support|advice|care|hope|skills))$/u;
/** Where the name of somebody ends and more is told of them. */
const MORE =
  / (?:from|in|of|at|on|with|without|for|to|who|that|which|after|before|like|and|or|\p{Ll}+ing|even)(?= |$).*$/u;

const headOf = (name: string) => /\p{L}+$/u.exec(name.replace(MORE, ''))?.[0] ?? '';
const isPeople = (name: string) => {
  const head = headOf(name);
  return PEOPLE.test(head) || isWorker(oneOf(head) ?? '');
};

const KIN =
  /^(?:my |our )?(?=(?:(?:two|three|four|five|six|\d|little|small|young|old|older|younger) )*(?:wife|husband|kids|children|sons?|daughters?|parents|mother|father|brothers?|sisters?)(?= |$))/u;
/** "The ones who want to listen", of those who were named before. */
const OF_THEM = /^(?:the |those |these )(?:ones )?(?:who|that) (.+)$|^ones (?:who|that) (.+)$/u;

/** Whom a list names where its second part is none of its own: more of the first, or no one at all; null for any other list. */
export function readUnlike(named: string, line: string): string | null {
  const [first = '', second = ''] = line.replace(/[.\s]+$/u, '').split(', ');
  // "My wife and three kids but already home": what is said of them besides.
  const bare = named.replace(
    / (?:even (?:if|when|though)|but (?:already|also|only|now|still|mostly|mainly)) .*$/u,
    '',
  );
  if (!isPlainProse(bare)) return null;
  // "My family, two daughters in school", "the under tens, the little boats I mean": who that is.
  if (/^(?:my|our) family$/u.test(bare) && KIN.test(second) && isPlainProse(second))
    return second.replace(KIN, 'my ');
  const meant = / I mean$/u.test(second) ? second.replace(/ I mean$/u, '') : '';
  if (meant !== '' && isPlainProse(meant)) return meant;
  const [, whoOne, whoMore = ''] = OF_THEM.exec(second) ?? [];
  const told = whoOne ?? whoMore;
  if (told !== '') {
    const whole = `${bare} who ${told}`;
    return headOf(bare) !== '' && !/ (?:who|that|and|or) /u.test(bare) && isPlainProse(whole) ? whole : bare;
  }
  if (second !== '' && isPeople(first) && HAPPENINGS.test(headOf(second))) return bare;
  return bare === named ? null : bare;
}
