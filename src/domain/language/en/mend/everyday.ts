/** Slips of every day, whatever one grew up with: "fixin bikes", "thirty three winters", "bread everyday", "they don’t burn themself", "what the fires going to do". */

import { baseOfGerund } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { isOneThing, isThing, oneOf } from './things.ts';
import { isPeople } from './who.ts';

/** Words in "-in" that are no deed with its last letter left out: "a puffin", "a bobbin". */
const WHOLE =
  /^(?:basin|raisin|robin|within|cousin|puffin|jerkin|bobbin|muffin|checkin|walkin|signin|dropin|login|plugin|admin|rosin)$/u;

/** Behind "going to" this is a deed, and no place: "the kids going to school". */
const isDone = (verb: string) =>
  verb === 'be' ||
  (isBaseVerb(verb) && !isNounToo(verb)) ||
  /^(?:do|say|break|need|stop|start|fall|change|move|turn)$/u.test(verb);

const ROWS: readonly Row[] = [
  // "Fixin bikes and cookin for kids".
  [
    'in',
    /(?<![\p{L}\p{N}’'-])(\p{Ll}{2,}in)(?:[’'](?=[ ,.]|$))?(?![\p{L}\p{N}’'-])/gu,
    (whole, typed = '') =>
      !WHOLE.test(typed) && !isThing(typed) && typed.length > 3 && baseOfGerund(`${typed}g`) !== null
        ? `${typed}g`
        : whole,
  ],
  [
    'ty ',
    says`\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)\b(?!-)`,
    '$1-$2',
  ],
  // "Bread everyday", and no "everyday life".
  [
    'everyday',
    says`(?<!\b(?:the|an?|my|our|his|her|their|of|in|about|for|with|some|more|most|and|or|old|normal|simple) )\beveryday(?=$|[,.]| (?:and|at|in|for|from|with|without|even|to|on|because|when|but|I|we|they|he|she|before|after|until|by|like|of my)\b)`,
    'every day',
  ],
  // "So they don’t burn themself".
  [
    'themself',
    says`\b((?:they|people|kids|children|men|women|those|ones|others|(@s)) (?:(?!(?:someone|somebody|person|each|he|she)\b)[\p{L}’]+ ){0,6})themself\b`,
    (whole, said = '', many = '') => (many === '' || isPeople(many) ? `${said}themselves` : whole),
  ],
  // "Three of my cousin’s now have work": they are many, and nobody's.
  [
    '’s ',
    says`\b(two|three|four|five|six|\d+|some|many|most|all|both|none|few) of (my|our|his|her|their|the) (@)’s (?=(?:now|all|have|are|were|got|work|live|can|will|still|do|did|had|came|come|went|go)\b)`,
    (whole, how = '', whose = '', one = '') =>
      isOneThing(one) || isPeople(`${one}s`) ? `${how} of ${whose} ${one}s ` : whole,
  ],
  // "What the fires going to do".
  [
    's going to ',
    says`\b(what|how|where|when|why|if|that|because) (the|my|our|his|her|this) (@s) going to (?=(#))`,
    (whole, what = '', the = '', many = '', verb = '') => {
      const less = many.slice(0, -1);
      const one = oneOf(many) ?? (isNounToo(less) ? less : null);
      return isPeople(many) || one === null || !isDone(verb) ? whole : `${what} ${the} ${one}’s going to `;
    },
  ],
  [
    ' going to ',
    says`\b(what|how|where|when|why|if|because) (the|my|our|his|her|this) (@) going to (?=(#))`,
    (whole, what = '', the = '', one = '', verb = '') =>
      !isDone(verb)
        ? whole
        : isPeople(one)
          ? `${what} ${the} ${one} are going to `
          : isOneThing(one)
            ? `${what} ${the} ${one} is going to `
            : whole,
  ],
  ['an other ', says`\ban other (?=#)`, 'another '],
];

/** The line with what is slipped every day put right. */
export const mendEveryday = (line: string): string => withRows(line, ROWS);
