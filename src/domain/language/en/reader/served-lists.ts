import { oneOf } from '#src/domain/language/en/mend/things.ts';
import { isOwnPeople } from './own-people.ts';
import { isPlainProse } from './served.ts';
import { isWorker } from './work-words.ts';

/* Whom a work is for, typed as a list: a comma is an "and" only between two that are served alike. */

/** Those whom a word of many names, beside those that one may work as. */
const PEOPLE =
  /^(?:people|children|kids|babies|families|folks?|men|women|girls|boys|lads|lasses|ladies|guys|blokes|patients|residents|guests|visitors|travellers|tourists|customers|clients|refugees|pupils|learners|youths?|neighbours|neighbors|parents|couples|pensioners|seniors|elders|elderly|orphans|widows|toddlers|adults|newcomers|beginners|survivors|readers|users|owners|mums|dads|apprentices|trainees|sailors|miners|brides|prisoners|villagers|passengers)$/u;
/** What is no one: what people have to do with, mark, eat or get. */
const HAPPENINGS =
  /^(?:weddings?|burials?|funerals?|birthdays?|part(?:y|ies)|ceremon(?:y|ies)|celebrations?|events?|festivals?|meetings|holidays|tax(?:es)?|benefits|forms?|papers?|documents|bills?|debts?|letters|visas?|pensions?|invoices|accounts|food|meals?|music|health|education|safety|culture|nature|jobs?|work|money|language|english|homework|(?:windows?|stairs|doors?|roofs?|floors?|walls?|pipes?|heating|plumbing|wiring|furniture|quality|price|prices|training|support|advice|care|hope|skills))$/u;
/** What befalls them: no one keeps it safe, or helps it. */
const HARMS =
  /^(?:floods?|flooding|fires?|wildfires?|landslides?|storms?|typhoons?|hurricanes?|cyclones?|tornado(?:es|s)?|earthquakes?|avalanches?|drought|accidents?|crash(?:es)?|injur(?:y|ies)|falls?|explosions?|collapses?|leaks?|smoke|pollution|poison|diseases?|infections?|outbreaks?|drugs|gangs|violence|abuse|crime|theft|thieves|robber(?:y|ies)|scams?|scammers|fraud|hackers|bombs|mines|war|speeding|hunger|loneliness|stress)$/u;
/** "Trees falling on houses": a thing, and what it does to others. */
const BEFALLS =
  /^(?:the )?(?:\p{Ll}+ )?(\p{Ll}+) (?:\p{Ll}+ing) (?:on|onto|into|over|down|through|against|at|off|up)\b/u;
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

/** "The ones round here", "those at the back", "the ones nobody wants": which of them. */
const WHICH_OF_THEM =
  /^(?:(?:the |those |these |them )(?:same )?ones|those|them) ((?:from|in|of|at|on|with|without|near|around|round|down|up|over|under|behind|outside|inside|between|like|here|there|living|working|waiting|sleeping|left|stuck|whose|nobody|no one|everybody|everyone|I|we|they)(?: .+)?)$/u;
/** "The small ones": what kind of them. */
const KIND_OF_THEM = /^the (?!same |other |first |last |next |only |right |wrong )(\p{Ll}+) ones$/u;
/** Where many are named, so that "ones" can be said of them. */
const MANY = /(?:s|people|children|men|women|folk|sheep|cattle|youth|staff|poultry)$/u;

/** Those whom a list names once more with which of them it means: "horses, the ones round here"; null for any other list. */
function namedAgain(first: string, second: string): string | null {
  const [, which = ''] = WHICH_OF_THEM.exec(second) ?? [];
  const [, kind = ''] = KIND_OF_THEM.exec(second) ?? [];
  if ((which === '' && kind === '') || !MANY.test(headOf(first))) return null;
  const whole = kind === '' ? `${first} ${which}` : first.replace(/^((?:the|my|our) )?/u, `$1${kind} `);
  return MORE.test(first) || !isPlainProse(whole) ? first : whole;
}

/** "And also the readers", behind others of whom something is told. */
const OTHERS =
  /^(?:(and also|and|also|plus) )?((?!(?:and|also|plus|their|his|her|its|other|all|any|some|those|these|even) )(?:\p{Ll}+ ){0,3}\p{Ll}+)$/u;
/** More is told of the first than its name, by two words or more. */
const TOLD =
  / (?:(?:who|that) |(?:from|in|of|at|on|with|without|near|around|round|under|behind) \p{L}+ ).*?(\p{L}+)$/u;
const MOST_WORDS_OF_TWO = 16;

/** "People who come in to be warm, and also the readers": the short one first, so that it is no part of what is told; null for any other list. */
function shortFirst(first: string, second: string): string | null {
  const [, joint = '', others = ''] = OTHERS.exec(second) ?? [];
  const [, last = ''] = TOLD.exec(first) ?? [];
  if (last === '' || !isPeople(others) || MORE.test(others)) return null;
  // "Young people of the village, also girls": they are among them, and come behind.
  if (joint.includes('also') && !/ (?:who|that) /u.test(first)) return null;
  // "People who help children, families": whom they help.
  if (joint === '' && isPeople(last)) return null;
  const one = /^(?:the|my|our|those) /u.test(first) ? others : others.replace(/^the /u, '');
  const both = `${one} and ${first}`;
  return both.split(' ').length <= MOST_WORDS_OF_TWO && isPlainProse(both) && !isOwnPeople(both)
    ? both
    : null;
}

/** "Trekkers and also porters, same food". */
const ALSO = /^ and also ((?:the )?(?:\p{Ll}+ )?\p{Ll}+), (?:the )?same \p{Ll}+$/u;

/** Whom a list names where its second part is none of its own: more of the first, or no one at all; null for any other list. */
export function readUnlike(named: string, line: string): string | null {
  const [first = '', second = '', ...more] = line.replace(/[.\s]+$/u, '').split(', ');
  // "My wife and three kids but already home": what is said of them besides.
  const bare = named.replace(
    / (?:even (?:if|when|though)|but (?:already|also|only|now|still|mostly|mainly)) .*$/u,
    '',
  );
  if (!isPlainProse(bare)) return null;
  // "My family, two daughters in school", "the under tens, the little boats I mean": who that is.
  if (/^(?:my|our) family$/u.test(bare) && KIN.test(second) && isPlainProse(second))
    return second.replace(KIN, 'my ');
  const also = line.startsWith(bare) ? (ALSO.exec(line.slice(bare.length))?.[1] ?? '') : '';
  if (also !== '' && isPeople(also)) return `${bare} and ${also}`;
  const again = namedAgain(bare, second);
  if (again !== null) return again;
  const turned = more.length === 0 ? shortFirst(bare, second) : null;
  if (turned !== null) return turned;
  const meant = / I mean$/u.test(second) ? second.replace(/ I mean$/u, '') : '';
  if (meant !== '' && isPlainProse(meant)) return meant;
  const [, whoOne, whoMore = ''] = OF_THEM.exec(second) ?? [];
  const told = whoOne ?? whoMore;
  if (told !== '') {
    const whole = `${bare} who ${told}`;
    return headOf(bare) !== '' && !/ (?:who|that|and|or) /u.test(bare) && isPlainProse(whole) ? whole : bare;
  }
  const thing = BEFALLS.exec(second)?.[1] ?? '';
  if ((thing !== '' && !isPeople(thing)) || HARMS.test(headOf(second))) return bare;
  if (second !== '' && (isPeople(first) || / (?:who|that) /u.test(first)) && HAPPENINGS.test(headOf(second)))
    return bare;
  return bare === named ? null : bare;
}
