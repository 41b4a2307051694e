/** Clauses within: "people who works", "when everything going sideways". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfThird, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { isSomeone } from '#src/domain/language/en/reader/tag-lists.ts';
import { isThingInIng } from '#src/domain/language/en/reader/things-in-ing.ts';
import { isBaseVerb, isNounToo, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { isOneThing } from './things.ts';
import { isMany } from './who.ts';

/** Many under the name of one: both "the team who works" and "the team who work" are English. */
const A_BODY =
  /^(?:team|family|staff|crew|company|government|council|band|class|public|couple|rest|lot|group|majority|number|kind|sort|type|way|time|moment|day|reason|place|half|club|pair|committee|audience|workforce)$/u;
const ANYBODY = /^(?:somebody|someone|everybody|everyone|anybody|anyone|nobody)$/u;
/** Behind a verb that may be a thing these show that it is one. */
const TAKES =
  /^(?:me|us|him|them|it|the|an?|my|our|his|their|to|in|on|at|for|with|well|hard|up|down|out|off|away|back|here|there|from|help|people|others|everybody|everyone|by|like|alone)$/u;
const NO_VERB =
  /^(?:like|back|close|better|will|can|may|must|might|dare|people|well|own|even|just|only|best|most|lay|fell|ground|wound|bound|bore|rent|spat)$/u;

const OF_MANY: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  'doesn’t': 'don’t',
  'isn’t': 'aren’t',
  'wasn’t': 'weren’t',
  'hasn’t': 'haven’t',
};
const OF_ONE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(OF_MANY).map(([one, many]) => [many, one])),
};

/** The verb as many have it, or one; as it was where that cannot be told. */
function formFor(verb: string, next: string, many: boolean, isSure = false): string {
  const known = (many ? OF_MANY : OF_ONE)[verb];
  if (known) return known;
  // "Saw" and "felt" are verbs of their own, and mostly told of the past.
  const base = many ? baseOfThird(verb) : isBaseVerb(verb) && !isPast(verb) ? verb : null;
  if (!base || NO_VERB.test(verb) || isSameInPast(base)) return verb;
  if (!isSure && isNounToo(base) && !TAKES.test(next)) return verb;
  return many ? base : thirdOf(base);
}

/** "Ask parents who works here": the clause is what is asked. */
const ASKS =
  /\b(?:ask|asks|asked|asking|tell|tells|told|know|knows|knew|see|show|shows|showed|remember|wonder)$/u;

const ROWS: readonly Row[] = [
  // "People who afraid of needles", "when I with children": somebody, and how they are.
  [
    ' who ',
    says`\b(@) who (?=(?:afraid|scared|sick|ill|lonely|hungry|tired|deaf|blind|disabled|homeless|unable|ashamed|pregnant)\b)`,
    (whole, one = '') =>
      isMany(one) ? `${one} who are ` : ANYBODY.test(one) || isSomeone(one) ? `${one} who is ` : whole,
  ],
  ['when I ', says`\bwhen I (?=(?:with|among|busy|calm|relaxed) )`, 'when I am '],
  // "People who works", "bachelors who is missing": by the number of whom it is told.
  [
    ' who ',
    /(?<!\b(?:[Oo]ne|[Nn]one|[Ee]ach|[Aa]ny) of (?:\p{L}+ ){0,2})(?<!\b(?:owner|mother|father|son|daughter|head|manager|teacher|friend|member|wife|widow) of (?:\p{L}+ ){0,2})(?<![\p{L}’])(\p{L}+ )?(\p{Ll}{3,}) who ((?:also|always|still|really|never|only|just|often) )?([\p{Ll}’]+)(?: ([\p{L}\d’]+))?/gu,
    (whole, before = '', head = '', how = '', verb = '', next = '') => {
      if (ASKS.test(before.trim()) || ASKS.test(head)) return whole;
      const many = isMany(head);
      const one =
        ANYBODY.test(head) ||
        (/^(?:an?|one|every|each|some|the|my|this|that|another|old|young|new|little) $/u.test(before) &&
          !many &&
          !A_BODY.test(head) &&
          (isSomeone(head) ||
            isWorker(head) ||
            /^(?:person|child|kid|guest|customer|patient|client)$/u.test(head)));
      if (!many && !one) return whole;
      const put = formFor(verb, next, many, true);
      return put === verb ? whole : whole.replace(` who ${how}${verb}`, ` who ${how}${put}`);
    },
  ],
  // "The country that take me", "a job that pay well".
  [
    ' that ',
    says`(?:^|\b(?<!\bof |s (?:in|on|with|from|at|for) )(?=(?:an?|the|this|every|one) ))((?:(?:an?|the|this|every|one) (?:# )?)?)(@) that (@|have|are|do|don’t)(?= (#|\d+))`,
    (whole, the = '', one = '', verb = '', next = '') => {
      // "A company that respect people" is one; "the team that work here" may be many.
      const isBody = A_BODY.test(one) && !/^an? company$/u.test(`${the}${one}`);
      if (!isOneThing(one) || isBody || isMany(one)) return whole;
      const isSaid =
        /^(?:idea|belief|feeling|thought|fact|news|hope|sense|sign|proof|dream|rule|promise|story|lesson|message)$/u.test(
          one,
        );
      if (isSaid && !(verb in OF_ONE)) return whole;
      const put = formFor(verb, next, false);
      return put === verb || /^(?:an?|the) (?:one|many|few)/u.test(the) ? whole : `${the}${one} that ${put}`;
    },
  ],
  // "Somebody have to", "everybody are happy", "nobody want it".
  [
    'ody ',
    says`(?<=^|, |\b(?:and|but|so|because|when|that|where|if|until|before|after) )((?:every|some|no|any)body) (have|are|were|don’t|do|need|want|know|care|understand|help|go|come) (?=\p{L})`,
    (_whole, who = '', verb = '') => `${who} ${formFor(verb, 'to', false)} `,
  ],
  [
    'one ',
    says`(?<=^|, |\b(?:and|but|so|because|when|that|where|if|until|before|after) )((?:every|some|any|no )one) (have|are|were|don’t|do|need|want|know|care|understand|help|go|come) (?=\p{L})`,
    (_whole, who = '', verb = '') => `${who} ${formFor(verb, 'to', false)} `,
  ],
  [
    'hing ',
    says`(?<=^|, |\b(?:and|but|so|because|when|that|where|if|until|before|after) )((?:every|some|no|any)thing) (have|are|were|don’t|work|need|go|come|stop|break|fall) (?=\p{L})`,
    (_whole, what = '', verb = '') => `${what} ${formFor(verb, 'to', false)} `,
  ],
  // "They needs", "people works hard".
  [
    '',
    says`(?<=^|, |\b(?:and|but|so|because|when|that|where|if|until|before|after) )(they|we|people) (has|is|was|doesn’t|@s)(?= (#))`,
    (whole, who = '', verb = '', next = '') =>
      who === 'people' &&
      (/^(?:and|or|of|in|is|are)$/u.test(next) ||
        (isNounToo(baseOfThird(verb) ?? '') && !/^(?:me|us|him|them|it|to|hard|well)$/u.test(next)))
        ? whole
        : `${who} ${formFor(verb, who === 'people' ? next : 'to', true)}`,
  ],
  // "When everything going sideways", "because people waiting".
  [
    'ing',
    says`(?<=^|, |\b(?:and|but) )(when|because|if) ((?:the|my|our|his|her|their) (?:# )?(@)|I|he|she|it|we|they|people|everybody|everyone|nobody|somebody|everything|nothing|something|kids|children|customers|patients) ((?:not|still|always|already|all) )?(#ing)\b(?=((?: [\p{L}\d’]+)*))`,
    (whole, when = '', who = '', one = '', how = '', doing = '', rest = '') =>
      isDoing(doing, rest) && (one === '' || isOneThing(one) || isMany(one))
        ? `${when} ${who} ${beOf(who, one)} ${how}${doing}`
        : whole,
  ],
  // "When engine making noise".
  [
    'ing',
    says`(?<=^|, |\b(?:and|but) )(when|because|if) (engine|machine|motor|customer|child|baby|patient|client|boss|car|phone|teacher|dog|horse) (@ing)\b(?=((?: [\p{L}\d’]+)*))`,
    (whole, when = '', one = '', doing = '', rest = '') =>
      isDoing(doing, rest) ? `${when} the ${one} is ${doing}` : whole,
  ],
  // "Everything going sideways and somebody has to decide": two clauses, of which one has its verb.
  [
    'ing',
    says`^(everything|everybody|everyone|nobody|people|customers|kids|patients) (#ing) ((?:(?!and\b)# ){0,3})and (?=(?:somebody|someone|nobody|everybody|I|they|we|it|people|time) (?:has|have|is|are|needs?|must|can|want)\b)`,
    (whole, who = '', doing = '', rest = '') =>
      isDoing(doing, rest) ? `${who} ${beOf(who, '')} ${doing} ${rest}and ` : whole,
  ],
];

const beOf = (who: string, one: string) =>
  who === 'I'
    ? 'am'
    : /^(?:we|they|people|kids|children|customers|patients)$/u.test(who) || isMany(one)
      ? 'are'
      : 'is';

/** Whether the word is what somebody is doing there, and no thing: nothing behind it says so once more. */
function isDoing(doing: string, rest: string): boolean {
  const base = baseOfGerund(doing);
  if (!base || isThingInIng(doing) || /^(?:including|during|being)$/u.test(doing)) return false;
  const words = rest.trim().split(' ');
  // "People living alone struggle", "children living there wanted a shop": the verb comes behind.
  if (
    words.some(
      (word, at) =>
        !/^(?:to|not|can|will|and|or)$/u.test(words[at - 1] ?? '') &&
        ((isBaseVerb(word) && !isAdverb(word) && !ADJECTIVES.has(word) && isVerbHere(word, words, at)) ||
          (/ed$/u.test(word) && TAKES_MORE.test(words[at + 1] ?? ''))),
    )
  )
    return false;
  const within = rest.split(/ (?:and|or|but|when|because|so|who|that) /u)[0] ?? '';
  if (within.split(' ').some((word) => isPast(word) && !word.endsWith('ed'))) return false;
  return !/ (?:is|are|was|were|has|have|had|can|will|makes?|gets?|goes|feels?|fills?|starts?|ends?|comes?|keeps?|means?|needs?|helps?|calms?|takes?|gives?)\b/u.test(
    within,
  );
}

/** Behind a verb that was, and seldom behind what is done to somebody. */
const TAKES_MORE = /^(?:me|us|him|them|it|the|an?|my|our|his|her|their|more|help|somebody|someone)$/u;

/** A word that is a thing too is one behind an article or a preposition: "waiting for help", "making a noise". */
const isVerbHere = (word: string, words: readonly string[], at: number) =>
  !isNounToo(word) ||
  (at > 0 &&
    !/^(?:the|an?|my|our|his|her|their|no|some|more|any|for|to|of|with|by|in|on|at|from|and|or|into|about|without)$/u.test(
      words[at - 1] ?? '',
    ) &&
    (at === words.length - 1 || TAKES.test(words[at + 1] ?? '')));

/** The line with its clauses within as English has them. */
export const mendClauses = (line: string): string => withRows(line, ROWS);
