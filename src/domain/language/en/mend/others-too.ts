import { isMany, isPeople, lastOf } from './who.ts';

/* Others whom a line names beside those it began with: told in brackets, or behind a comma with an "also" or a "too". */

const NAME = '(?:(?:the|my|our|their|his|her|old|young|little|small|older|younger) )*\\p{L}{3,}';
/** Said of others in passing: "why not", "there’s a few now", "if they want". */
const SAID_OF_IT =
  '(?:[,!.–-]| (?:why|now|sure|of|obviously|if|kinda|though|lol|haha|there)(?= |$|[!.,)]))[^()]*';
const IN_BRACKETS = new RegExp(
  ` ?\\((?:(and|or|&|also|plus|even)(?: also| even)? )?(${NAME})( too| as well| also)?[!.]?(?:${SAID_OF_IT})?\\)`,
  'iu',
);
/** What takes them back. */
const TAKES_BACK = /\b(?:not|no|never|but|except|only|without|maybe)\b|n['’]t/iu;

/** "Girls (and boys!) that want to sew" are girls and boys; "lads starting out (girls too now)" are lads, and girls too. */
export function othersFromBrackets(line: string): string {
  return line.replace(
    IN_BRACKETS,
    (whole: string, opener = '', others = '', tail = '', at: number, all: string) => {
      const before = all.slice(0, at);
      const isNamed = (opener !== '' || tail !== '') && isMany(lastOf(others).toLowerCase());
      if (!isNamed || TAKES_BACK.test(whole.replace(/why not/iu, ''))) return whole;
      const joint = opener.toLowerCase() === 'or' ? 'or' : 'and';
      return isPeople(lastOf(before).toLowerCase()) ? ` ${joint} ${others}` : `, ${joint} ${others} too`;
    },
  );
}

/** Peoples that are called by a word with no form for many. */
const A_PEOPLE =
  /^(?:\p{L}+ese|english|irish|scottish|welsh|british|french|dutch|spanish|polish|swedish|danish|finnish|turkish|swiss)$/iu;
const OTHERS_TOO = new RegExp(
  `^(, and also|, and even|,? and|, also|, even|, plus|,) ?(${NAME})( too| as well| also)?(,? if (?:they|he|she) (?:want|wants|like|likes|wish)(?: to)?)?(?=$|,)`,
  'u',
);

/** What follows those who were named, where it is others that are meant as well: ", and boys too if they want"; empty for all else. */
export function othersToo(end: string): string {
  const [, opener = '', others = '', tail = '', condition = ''] = OTHERS_TOO.exec(end) ?? [];
  const isAlso = tail !== '' || condition !== '' || / ?(?:also|even)$/u.test(opener);
  if (others === '' || !isAlso || lastOf(others) === 'too') return '';
  const whom = A_PEOPLE.test(others) ? `the ${others}` : others;
  if (condition !== '') return `, and ${whom} too if they want`;
  return `,${/and|plus/u.test(opener) ? ' and' : ''} ${whom} too`;
}
