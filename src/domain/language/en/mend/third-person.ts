/** What one person or thing does ends in "s": "when the client look in the mirror", "nobody hear them", "the one who talk louder". In a story it is told as the story is. */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfPast, baseOfThird, pastOf, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isNounToo, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing, isThing } from './things.ts';
import { ANYBODY, isMany, isOnePerson } from './who.ts';

/** Many under the name of one, whose verb may be that of many. */
const A_BODY =
  /^(?:team|family|staff|crew|company|government|council|band|class|public|couple|rest|lot|group|majority|number|kind|sort|type|club|pair|committee|audience|workforce|police|youth|press|army|union|school|village|bunch|handful|few|dozen|hundred|thousand|million|variety|range|crowd|host|load|ton|set|series|mix|list|pile|row|half|most|sheep|fish|deer|cattle|dead|poor|old|young|sick|deaf|blind|rich|elderly|new|other|same|only|first|last|best)$/u;
/** Words that are a verb in few of their places. */
const NO_VERB =
  /^(?:be|like|back|close|better|will|can|may|must|might|dare|well|own|even|just|only|best|most|lay|fell|ground|wound|bound|bore|found|felt|saw|left|rent|need|please|let|mean|free|open|clean|clear|dry|warm|cool|calm|slow|own|further|total|lower|complete|separate|welcome|live|present|perfect|last|lost|further|long|light|round|fit|side|home|alone|matter|front|staff|work|cook|guide|coach)$/u;
/** Behind "he" and "she" more is a verb, since no thing can be called so there. */
const NO_VERB_OF_HIS =
  /^(?:be|will|can|may|must|might|dare|better|well|even|just|only|best|most|back|close|home|alone|calm|free|open|present|right|fit|still|lay|fell|ground|wound|bound|bore|found|felt|saw|left|rent|perfect|light|dry|warm|cool|clear|clean|slow|welcome|separate)$/u;
/** Behind these a person does it, though the word may be a thing as well: no "customer need", "patient care", "client contact". */
const DOES =
  /^(?:go|need|listen|look|talk|cry|laugh|smile|wait|sleep|eat|stop|start|fall|say|run|walk|drink|play|sing|dance|leave|break|show|thank|hope|call|ask|try|use|move|come|help|pay|hold|cut|hear|count|touch|visit)$/u;
/** Behind a verb that may be a thing these show that it is none. */
const TAKES =
  /^(?:me|us|him|them|it|the|an?|my|our|his|their|I|he|she|they|we|to|in|on|at|with|up|down|out|off|away|back|here|there|from|people|others|everybody|everyone|by|like|and|because|louder|better|more|less|slowly|fast|again|hard|well|very|how|what|why|that|so|too)$/u;

const FIRST =
  '(?:^|(?<=\\b(?:when|whenever|because|if|before|after|until|till|while|where|how|why|once|that) ))';
const HOW = '((?:(?:always|never|ever|still|even|also|just|only|really|often|sometimes) )?)';
/** "Suggested that she go": what is asked for stands so. */
const ASKED_FOR =
  /\b(?:suggest|recommend|insist|demand|require|propos|important|essential|better|wish|ask|vital|request)\p{Ll}*(?: \p{L}+){0,3} that $/u;
/** Whom somebody lets, makes, sees or helps, and what they do: "made my mother and everybody laugh". */
const CAUSES =
  /\b(?:ma[dk]e|mak(?:es|ing)|let|help|hear|se[en]|saw|watch|feel|ha(?:ve|d|ving))\p{Ll}*\b(?!.*\b(?:that|because|when)\b)/u;

/** Whether what stands before tells of the past: "I found the metal and", "we lost our house and". */
function isStory(before: string, after: string): boolean {
  if (/ (?:when|before|until|because|and) (?:I|we|he|she|they|it) (?:was|were|had|came|went)\b/u.test(after))
    return true;
  if (/^(?:once|one time|one day|twice),? $/u.test(before)) return true;
  const words = before.split(/[ ,]+/u);
  return words.some((word, at) => {
    const who = words[at - 1] ?? '';
    const tells =
      at === 0 ||
      /^(?:I|we|they|he|she|it|who|never|and|\p{Lu}\p{Ll}+)$/u.test(who) ||
      /^(?:my|the|our|his|her)$/u.test(words[at - 2] ?? '');
    return (
      tells &&
      (/^(?:was|were|had|did|went|didn’t|couldn’t)$/u.test(word) ||
        (isPast(word) && !isBaseVerb(word)) ||
        (/ed$/u.test(word) && !ADJECTIVES.has(word) && baseOfPast(word) !== null))
    );
  });
}

/** The verb as one person has it; null where the word is none, or is right as it stands. */
function formOf(
  verb: string,
  before: string,
  after: string,
  isTold: boolean,
  noVerb = NO_VERB,
): string | null {
  if (verb === 'don’t') return isTold || isStory(before, after) ? 'didn’t' : 'doesn’t';
  const isVerb = verb === 'have' || verb === 'do' || verb === 'go' || isBaseVerb(verb);
  if (!isVerb || isPast(verb) || isSameInPast(verb) || noVerb.test(verb)) return null;
  if (verb === 'need' && after.startsWith('not ')) return null;
  if (!isTold && !isStory(before, after)) return thirdOf(verb);
  return verb === 'have' ? 'had' : verb === 'do' ? 'did' : pastOf(verb);
}

/** Behind these comes a clause, so that a name needs its verb: "when the engine start", and no "before the tea break". */
const CLAUSE = /\b(?:when|whenever|if|because|while|how|why|once) $/u;
const isSure = (one: string, verb: string, next: string, before: string) =>
  !isNounToo(verb) ||
  (CLAUSE.test(before)
    ? next === '' || (TAKES.test(next) && !/^(?:and|like|by|of)$/u.test(next))
    : isOnePerson(one) && (DOES.test(verb) || /^(?:me|us|him|them|it)$/u.test(next)) && TAKES.test(next));
const isOne = (one: string) =>
  (isOneThing(one) ||
    isOnePerson(one) ||
    /^(?:youngest|eldest|oldest|missus|madam)$/u.test(one) ||
    (isThing(one) && !/s$|^(?:feet|teeth|hair)$/u.test(one))) &&
  !isMany(one) &&
  !A_BODY.test(one);

/** What is so much or so little, and never many: "when yield drop". */
const MUCH =
  'yield|water|power|light|electricity|demand|business|traffic|weather|rain|snow|internet|network|pressure|temperature|production|voltage|current|time|money|food|fuel|petrol|work|winter|summer|night|season|school';

/**
 * The rows, with what may stand before (`*`, or `+` where the first verb stays), and whether all of it is a story. Where that
 * is still to be told, what is joined to it waits.
 */
const rowsOf = (before: '*' | '+', isTold: boolean, waits = false): readonly Row[] => [
  // "Nobody hear them", "found the metal in the line and everybody thank me".
  [
    '',
    saysOf(
      `^(.${before}?)(?:(?<=^|, |\\b(?:and|but|so|because|when|that|where|if|until|before|after|why|how) ))(${ANYBODY}) ${HOW}(#|don’t)(?=(?: (#))?(.*)$)(?=$|[,.]| #)`,
    ),
    (whole, said = '', who = '', how = '', verb = '', next = '', after = '') => {
      if (/(?:, |and |so )$/u.test(said) && (CAUSES.test(said) || (waits && !isStory(said, after))))
        return whole;
      if (ASKED_FOR.test(said) || (isNounToo(verb) && next !== '' && !TAKES.test(next))) return whole;
      const put = formOf(verb, said, after, isTold);
      return put === null ? whole : `${said}${who} ${how}${put}`;
    },
  ],
  // "When the client look in the mirror", "my mother work at the market", "because she know".
  [
    '',
    saysOf(
      `^(.${before}?)${FIRST}((?:the|my|our|his|her|this|that|an?|each|every) (?:(?:old|young|new|small|little|other|older|younger|eldest|youngest|first|last|next|second|own|sick|late) )?)(@)((?: (?:in|of|at|from|on) (?:(?:the|my|our|an?|his|her) )?@)?) ${HOW}(#|don’t)(?=(?: (#))?(.*)$)(?=$|[,.]| #)`,
    ),
    (whole, said = '', the = '', one = '', where = '', how = '', verb = '', next = '', after = '') => {
      if (!isOne(one) || ASKED_FOR.test(said) || (where !== '' && (isNounToo(verb) || /thing$/u.test(one))))
        return whole;
      if (!isSure(one, verb, next, said)) return whole;
      const put = formOf(verb, said, after, isTold);
      return put === null ? whole : `${said}${the}${one}${where} ${how}${put}`;
    },
  ],
  [
    '',
    saysOf(
      `^(.${before}?)(?:(?<=^|, |\\b(?:and|but|so|because|when|if|until|before|after|while|where|how|why|then|what|the way) ))(he|she|it) ${HOW}(#)(?=(?: (#))?(.*)$)(?=$|[,.]| #)`,
    ),
    (whole, said = '', who = '', how = '', verb = '', next = '', after = '') => {
      if (/(?:, |and |so )$/u.test(said) && (CAUSES.test(said) || (waits && !isStory(said, after))))
        return whole;
      if (isNounToo(verb) && next !== '' && !TAKES.test(next)) return whole;
      if (who === 'it' && (verb === 'like' || NO_VERB.test(verb))) return whole;
      const put = formOf(verb, said, after, isTold, NO_VERB_OF_HIS);
      return put === null ? whole : `${said}${who} ${how}${put}`;
    },
  ],
  // "Drinks nobody else think of", "a board everybody say is dead".
  [
    'body ',
    saysOf(
      `^(.*?)\\b(@) ((?:every|no|any)body(?: else)?) (#)(?= (?:is|are|of|about|in|for|to|with|at|on)\\b|$)`,
    ),
    (whole, said = '', thing = '', who = '', verb = '') => {
      if (!isThing(thing) || CAUSES.test(`${said}${thing} `)) return whole;
      const put = formOf(verb, said, '', isTold);
      return put === null ? whole : `${said}${thing} ${who} ${put}`;
    },
  ],
  // "The one who talk louder".
  [
    ' who ',
    saysOf(
      `^(.${before}?)\\b(the (?:(?:only|first|last) )?|every|some|any|no)(one|person|body) who ${HOW}(#)(?=(?: #)?(.*)$)(?=$|[,.]| #)`,
    ),
    (whole, said = '', the = '', one = '', how = '', verb = '', after = '') => {
      const put = formOf(verb, said, after, isTold);
      return put === null ? whole : `${said}${the}${one} who ${how}${put}`;
    },
  ],
  // "She holds my hand and listen to my voice".
  [
    ' and ',
    saysOf(
      `(?<=^|, |\\b(?:and|but|because|when|if|until) )((?:he|she|${ANYBODY}|(?:the|my|an?|his|her|our) (@)) (@s) (?:(?!(?:and|who|that|which|to|people|they)\\b)[\\p{L}’]+ ){0,5})and (@)(?= (?:to|me|us|him|them|it|the|my|his|her|at|for|with|about)\\b)`,
    ),
    (whole, said = '', one = '', third = '', verb = '') =>
      (!one || isOne(one)) &&
      baseOfThird(third) !== null &&
      !isNounToo(verb) &&
      formOf(verb, '', '', false) !== null
        ? `${said}and ${thirdOf(verb)}`
        : whole,
  ],
  // "When yield drop", "before light go off".
  [
    '',
    saysOf(
      `\\b(when|whenever|if|because|until|before|once|after) ((?:the )?(?:${MUCH})) (drop|fall|rise|stop|go|come|start|fail|break|change|increase|decrease|grow|end|slow|begin|disappear|return)(?=$|[,.]| (?:down|up|off|out|on|in|at|and|for|again|below|too|by|to)\\b)`,
    ),
    (_, when = '', what = '', verb = '') => `${when} ${what} ${thirdOf(verb)}`,
  ],
  // "Small son call me uncle", "my youngest call me": one of one's own.
  [
    '',
    says`^(?:[Mm]y )?((?:(?:small|little|young|big|old|eldest|oldest|elder|older|youngest|younger) )?(?:son|daughter|brother|sister|husband|wife|grandson|granddaughter)|youngest|eldest|oldest) (@)(?= (?:me|us|him|them|the|my|why|if|when|because|himself|herself)\b)`,
    (whole, one = '', verb = '') =>
      isBaseVerb(verb) && !isPast(verb) && !isSameInPast(verb) && !NO_VERB.test(verb)
        ? `my ${one} ${thirdOf(verb)}`
        : whole,
  ],
  // "Only when my father die": that happened once.
  [
    ' die',
    says`\b((?:my|his|her|our) (?:(?:late|older|little|big|younger|grand) )?(?:mother|father|dad|mum|mom|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|friend|grandmother|grandfather|nan|gran|teacher|boss|baby)) dies?(?=$|[,.]| (?:in|of|at|when|and|from|last|young|\d)\b)(?<!(?:if|before) my \p{L}+ dies?)`,
    '$1 died',
  ],
];

const ROWS = rowsOf('*', false);
const WITHIN = { since: rowsOf('+', true), because: rowsOf('+', false, true) };

/** The line with the verbs of one person or thing. */
export const mendThirdPerson = (line: string): string => withRows(line, ROWS);

/** The same for a reason, but for its first verb, by the stem that it stands behind. */
export const thirdPersonWithin = {
  since: (line: string): string => withRows(line, WITHIN.since),
  because: (line: string): string => withRows(line, WITHIN.because),
};
