/** Slips of telling when one is at one's best, put right by the stem that the words complete. */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { baseOfGerund, gerundOf } from './inflect.ts';
import { tag } from './tags.ts';
import { isThingInIng } from './things-in-ing.ts';
import { isBaseVerb } from './verb-words.ts';

/** What a moment completes: "when I ___", "when it is ___", "when ___", or where it is. */
export type Moment = 'when-i' | 'when-it' | 'when' | 'where';

type Row = readonly [RegExp, string | ((...found: string[]) => string)];

const OF_ALL: readonly Row[] = [
  [/\b(any|every|some|no)(one|body)s (?=\p{Ll})/giu, '$1$2’s '],
  [
    /\b(?:proper|dead|pure|well) (?=(\p{Ll}+))/giu,
    (whole, next = '') => (ADJECTIVES.has(next) ? 'really ' : whole),
  ],
  [/,? ?\b(?:af|as hell|as f\p{L}*)$/giu, ''],
];

/** "Is cold": what is so behind "when" has its "it". */
const OF_WHEN: readonly Row[] = [
  [
    /^is (?=(?:so |very |not )?(\p{Ll}+)(?:$|,| and\b| outside\b))/iu,
    (whole, how = '') => (isHow(how) ? 'it is ' : whole),
  ],
  [/^(?=(?:have|am|can|feel) )/iu, 'I '],
  // "In the salon it is calm".
  [
    /^((?:in|on|at) (?:the|my|our) (?:\p{Ll}+ )?\p{Ll}+),? ((?:it|everything|everybody|everyone|nobody) is \p{Ll}+)$/iu,
    '$2 $1',
  ],
  ...OF_ALL,
];

const OF_I: readonly Row[] = [
  [/^left (?=alone|in peace|to )/iu, 'am left '],
  [/^has (?=an?\b|the\b|my\b|\p{Ll}+s\b)/iu, 'have '],
  [/^no (?=(?:what|how|where|who|why|my)\b)/iu, 'know '],
  [/^dey (?=(?:with|in|at|on|inside|outside|for)\b)/iu, 'am '],
  [
    /^(?:have )?got (?=(?:my|a|an|the|some|everything|all|no|time|music|\p{Ll}+s (?:in|on|at|and))\b)/iu,
    'have ',
  ],
  [
    /^am (\p{Ll}+)(?= (?:something|things?|people|the|my|an?|it|to|with|for|in)\b)/iu,
    (whole, verb = '') => (isBaseVerb(verb) && !ADJECTIVES.has(verb) ? `am ${gerundOf(verb)}` : whole),
  ],
  [/^am (open|clean|dry|empty) (?=(?:the|my|an?) )/iu, (_, verb = '') => `am ${gerundOf(verb)} `],
  [
    /^(\p{Ll}+ing)(?= )/iu,
    (whole, doing = '') => (baseOfGerund(doing.toLowerCase()) ? `am ${doing.toLowerCase()}` : whole),
  ],
];

const OF_IT: readonly Row[] = [
  [/^(?:the )?(early|late) (?:in )?(morning|evening|afternoon)\b/iu, '$1 in the $2'],
  [/^light dey\b/iu, 'there is light'],
  [/^bit of (?=an?\b)/iu, 'a bit of '],
];

/** "Radio on", "machine running right", "the customers happy": what is so, without its verb. */
const IS_SO =
  /^(?:(the|my|our|all the) )?((?:\p{Ll}+(?<!ing) )?\p{Ll}+(?<!ing)) (on|off|up|down|in|in yet|out|open|full|empty|(?:still |nearly )?\p{Ll}+(?:ed|ing(?: .+)?)|\p{Ll}+)$/u;
/** What is only there: "coffee", "one thing at a time". */
const IS_THERE =
  /^(?:(?:one|an?|no|enough|some|lots of|plenty of) .+|coffee|tea|music|snow|rain|sun|frost)$/iu;
/** "No meetings", "no customers shouting". */
const NO_MANY =
  /^no (?:(?:\p{Ll}+ ){0,2}?\p{Ll}+[^\Wsu]s|people|children)(?:$| (?:\p{Ll}+ing|(?:a)?round|about|yet|there|here|in|on|at|to|for|from|with)\b)/u;
const IS_HOW =
  /^(?:early|late|dark|light|hot|cold|warm|wet|dry|loud|hectic|quiet|asleep|together|home|raining|snowing|on|off|out|open|over|up|down|in.*|full|empty|.*ed)$/u;

const isHow = (words: string) => ADJECTIVES.has(words) || IS_HOW.test(words);

const hasVerb = (words: string) =>
  words.includes('one’s ') || tag(words, true).tags.some((one) => one === 'fin' || one === 'aux');

/** Whether a piece names something and says nothing of it. */
function lacksVerb(piece: string): boolean {
  const { words, tags } = tag(piece, true);
  return (
    !hasVerb(piece) &&
    !isHow(words[0] ?? '') &&
    (/^(?:noun|det)$/u.test(tags[0] ?? '') || /^(?:nobody|everybody|everyone|till|no)$/u.test(words[0] ?? ''))
  );
}

/** A piece of a moment with the verb that it lacks; null where none can be put in. */
function withVerb(piece: string): string | null {
  if (!lacksVerb(piece)) return piece;
  const [, nobody, rest = ''] = /^(nobody|everybody|everyone) (.+)$/u.exec(piece) ?? [];
  if (nobody) return `${nobody} is ${rest}`;
  // "No safety meeting", "no phone ringing": what is not there.
  if (/^no /u.test(piece)) return `there ${NO_MANY.test(piece) ? 'are' : 'is'} ${piece}`;
  const [, typed, what = '', how = ''] = IS_SO.exec(piece) ?? [];
  const of = typed ?? (/^(?:two|three|four|both|some|all|people|kids)\b/u.test(what) ? '' : 'the');
  const doing = how.split(' ').find((one) => one.endsWith('ing')) ?? '';
  // "Traffic thins out" has its verb.
  const isTold = / \p{Ll}+s$/u.test(what) && !/(?:ing|ed)\b/u.test(how);
  if (what !== '' && !isTold && (isHow(how) || (baseOfGerund(doing) !== null && !isThingInIng(doing))))
    return `${`${of} ${what}`.trim()} ${/[^s]s$|people$/u.test(what) ? 'are' : 'is'} ${how}`;
  return IS_THERE.test(piece) ? `there is ${piece}` : null;
}

/** "Quiet, and one thing at a time", "early, coffee, machine running right": what is so or there has a verb of its own. */
function withThere(stem: Moment, words: string): string {
  const pieces = words.split(/,? and |, /u);
  const lacks = pieces.map(lacksVerb);
  const isOpen = stem === 'when' ? lacks[0] && !hasVerb(words) : isHow(words.split(/[ ,]/u)[0] ?? '');
  if (!isOpen || !lacks.includes(true)) return words;
  // Behind "when" what is so says of whom.
  const told = pieces.map((piece, at) => (stem === 'when' && !lacks[at] ? null : withVerb(piece)));
  const end = told.indexOf(null);
  const whole = end < 0 ? told : told.slice(0, end);
  if (whole.length === 0) return words;
  return whole.length < 2 ? (whole[0] ?? words) : `${whole.slice(0, -1).join(', ')} and ${whole.at(-1)}`;
}

/** The words of a moment as English puts them behind its stem. */
export function mendMoment(stem: Moment, words: string): string {
  const rows =
    stem === 'when-i'
      ? [...OF_ALL, ...OF_I]
      : stem === 'when-it'
        ? [...OF_IT, ...OF_ALL]
        : stem === 'when'
          ? OF_WHEN
          : OF_ALL;
  const mended = rows.reduce(
    (line, [slip, mend]) => (typeof mend === 'string' ? line.replace(slip, mend) : line.replace(slip, mend)),
    words,
  );
  return stem === 'when-it' || stem === 'when' ? withThere(stem, mended) : mended;
}

const STARTS_A_PLACE =
  /^(?:anywhere|in|on|at|by|near|with|among|between|behind|under|outside|outdoors|indoors|inside|out|up|down|off|along|across|above|below|beside|through|deep|high|alone|over)\b/iu;
const HOW =
  /^(?:(?:very|really|so|quite|too|all) )?(\p{Ll}+)(?=$|,| and\b| enough\b| with\b| for\b| what\b| who\b)/u;

/** Whether words complete their stem as plain English does: a verb behind "I", how it is behind "it is", where one is. */
export function completes(stem: Moment, words: string, isClause: (words: string) => boolean): boolean {
  const first = words.split(' ')[0] ?? '';
  // "Mentor Freshers On Exploratory Testing" was typed as a title.
  if (stem === 'when-i')
    return (
      /^(?:am|have|can|know|feel|hear|see)$/u.test(first) || (isBaseVerb(first) && !ADJECTIVES.has(first))
    );
  if (stem === 'where') return STARTS_A_PLACE.test(words);
  if (stem === 'when-it') return /^a bit of an? \p{Ll}/u.test(words) || isHow(HOW.exec(words)?.[1] ?? '');
  return isClause(words);
}
