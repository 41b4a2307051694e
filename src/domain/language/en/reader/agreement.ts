/** Verbs in the form that who does it asks for: "nobody understand", "my children needs", "a good haircut change how a man walk". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfThird, pastOf, thirdOf } from './inflect.ts';
import type { Tag } from './tag-names.ts';
import { tag } from './tags.ts';
import { formOf, TAKES } from './verb-of-whom.ts';
import { isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';

const ONE =
  /^(?:he|she|it|nobody|everybody|everyone|somebody|someone|anyone|anybody|noone|something|nothing|everything)$/u;
const MANY =
  /^(?:we|they|people|children|men|women|kids|folk|folks|police|i|you|others|many|most|both|some)$/u;
const OF_MANY =
  /^(?:these|those|many|few|both|several|all|some|most|other|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|\d.*|hundreds|thousands|dozens)$/u;
const SENSES = /^(?:see|sees|saw|seen|hear|hears|heard|watch|watched|let|lets|make|makes|made|help|helped)$/u;
/** No end of those who do it: "news", "series", "always". */
const NO_MANY =
  /(?:ics|news|maths|gas|lens|always|perhaps|this|us|is|ss|series|species|headquarters|works|wards|sometimes|nowadays|barracks|tennis|diabetes|bowls|darts|dominoes|draughts|billiards|skittles|measles|mumps|rabies|shingles|asbestos|christmas)$/u;

/** Behind these a verb has whom or what it is done to: "streets are narrow" and "have separate rooms" have none. */
const IS_DONE_TO = /^(?:everybody|everyone|people|them|it|him|us|me|my|our|his|the|an?|\d+)$/u;
/** Adverbs that the tags take for things. */
const WHEN =
  /^(?:now|then|here|there|today|always|still|also|often|never|really|only|even|just|all|both|already|sometimes|finally|usually)$/u;

const isMany = (word: string) =>
  MANY.test(word) ||
  /(?:children|(?<!speci|regi|abdo|^o|acu|ra)men)$/u.test(word) ||
  (/[^s']s$/u.test(word) && !NO_MANY.test(word));

/** The place behind a name that begins here, and its head; null where none begins. */
function nameAt(
  words: readonly string[],
  tags: readonly Tag[],
  start: number,
): { head: number; end: number; isMany: boolean; isSure: boolean } | null {
  let at = start;
  const first = words[at] ?? '';
  if (first === 'no' && words[at + 1] === 'one')
    return { head: at + 1, end: at + 2, isMany: false, isSure: true };
  if (tags[at] === 'sub')
    return ONE.test(first) || MANY.test(first)
      ? { head: at, end: at + 1, isMany: MANY.test(first), isSure: true }
      : null;
  const isOpened =
    tags[at] === 'det' || /^(?:my|our|his|her|their|your|the|an?|one|this|every|each|no|that)$/u.test(first);
  if (isOpened) at += 1;
  else if (/['’]s?$/u.test(first)) at += 1;
  while (
    tags[at] === 'adj' ||
    (at > start && /^(?:first|last|next|only|own|other|old)$/u.test(words[at] ?? '')) ||
    /['’]s?$/u.test(words[at] ?? '') ||
    (tags[at] === 'det' && at > start) ||
    (tags[at] === 'ger' && tags[at + 1] === 'noun')
  )
    at += 1;
  // "Growing things calms me": one doing, and no many.
  if (tags[start] === 'ger') return null;
  const names = at;
  // "My building".
  if (isOpened && tags[at] === 'ger' && at === start + 1 && !/^(?:det|noun|obj)$/u.test(tags[at + 1] ?? ''))
    at += 1;
  while (
    tags[at] === 'noun' &&
    !WHEN.test(words[at] ?? '') &&
    !/^(?:up|down|out|off|away|can|will|must|may|might)$/u.test(words[at] ?? '')
  )
    at += 1;
  if (/['’]s?$/u.test(words[at - 1] ?? '')) return null;
  if (at === names) return null;
  const head = at - 1;
  const many =
    isMany(words[head] ?? '') ||
    (isOpened && OF_MANY.test(first)) ||
    (words[start + 1] !== 'other' && OF_MANY.test(words[start + 1] ?? ''));
  return { head, end: at, isMany: many, isSure: isOpened || MANY.test(first) };
}

/** The line with its verbs in the form of one or of many; `isPast` tells what was typed bare as it happened then. */
export function mendAgreement(line: string, inPast = false): string {
  const said = line.split(' ');
  const { words, tags } = tag(line, true);
  const place: number[] = [];
  let index = 0;
  words.forEach((word, at) => {
    place[at] = index;
    if (word !== ',') index += 1;
  });
  if (index !== said.length) return line;
  for (let start = 0; start < words.length; start += 1) {
    const before = words[start - 1] ?? '';
    const tagBefore = tags[start - 1];
    const opens =
      start === 0 ||
      // "Twice the contractor".
      (start === 1 && words[0] === 'twice') ||
      // "In the factory nobody understand me".
      (tags[start] === 'sub' && tagBefore === 'noun' && ONE.test(words[start] ?? '')) ||
      (tagBefore === 'wh' && !/^(?:whose|which|who|whom)$/u.test(before)) ||
      (tagBefore === 'may-wh' &&
        before !== 'like' &&
        before !== 'than' &&
        !/^(?:look|ask|com|nam|tak|run)/u.test(words[start - 2] ?? '')) ||
      (tagBefore === 'stop' && tags.slice(0, start).some((one) => one === 'fin' || one === 'aux')) ||
      (tagBefore === 'and' && tags.slice(0, start).some((one) => one === 'fin' || one === 'aux'));
    if (!opens) continue;
    if (tagBefore === 'and' && words.slice(0, start).some((one) => SENSES.test(one))) continue;
    if (
      tagBefore === 'and' &&
      tags[start - 2] === 'noun' &&
      tags[start] !== 'sub' &&
      !startsClause(words, tags, start)
    )
      continue;
    const name = nameAt(words, tags, start);
    if (!name) continue;
    let { head, end, isMany: many } = name;
    // A verb that may be a thing was taken for the end of the name.
    if (
      tags[head] === 'noun' &&
      head > start &&
      end - start > 1 &&
      tags[head - 1] === 'noun' &&
      isVerbHere(words, tags, head)
    ) {
      end = head;
      head -= 1;
      many = isMany(words[head] ?? '') || (name.isSure && OF_MANY.test(words[start] ?? ''));
    } else if (tags[end] === 'and' && tags[end + 1] !== 'fin' && tags[end + 1] !== 'aux') continue;
    // "The people of my block": what is told of them stands between.
    while (tags[end] === 'prep') {
      // "A boy of ten".
      if (words[end] === 'of' && OF_MANY.test(words[end + 1] ?? '') && isBaseVerb(words[end + 2] ?? '')) {
        end += 2;
        break;
      }
      const inner = nameAt(words, tags, end + 1);
      if (!inner || tags[end + 1] === 'sub') break;
      let last = inner.end;
      if (
        tags[last - 1] === 'noun' &&
        last - 1 > end + 1 &&
        tags[last - 2] === 'noun' &&
        isVerbHere(words, tags, last - 1)
      )
        last -= 1;
      end = last;
    }
    while ((tags[end] === 'adv' && !/^(?:not|no)$/u.test(words[end] ?? '')) || WHEN.test(words[end] ?? ''))
      end += 1;
    // "My father he look after us".
    if (
      name.isSure &&
      tags[end] === 'sub' &&
      tags[head] === 'noun' &&
      /^(?:he|she|they)$/u.test(words[end] ?? '') &&
      // "Many times they gave my job away".
      !/^(?:time|year|month|week|day)s$/u.test(words[head] ?? '') &&
      !words.includes(',')
    ) {
      const does = formOf(words[end + 1] ?? '', words[end + 2] ?? '', many, words[head] ?? '', 'fin', inPast);
      said.splice(place[end] ?? 0, does === null ? 1 : 2, ...(does === null ? [] : [does]));
      return mendAgreement(said.join(' '), inPast);
    }
    const verb = words[end] ?? '';
    if (verb === '' || (!name.isSure && tags[head] === 'noun' && !many)) continue;
    const typed = said[place[end] ?? -1] ?? '';
    const did = words[end + 1] ?? '';
    // "The farmer is feed everybody", "I am feel".
    if (
      /^(?:is|are|am)$/u.test(verb) &&
      isBaseVerb(did) &&
      !ADJECTIVES.has(did) &&
      // "It is like 20 below".
      !/^(?:adj|may-wh|prep)$/u.test(tags[end + 1] ?? '') &&
      !isSameInPast(did) &&
      IS_DONE_TO.test(words[end + 2] ?? '')
    ) {
      const isI = words[head] === 'i';
      said.splice(place[end] ?? 0, 2, many || isI ? did : thirdOf(did));
      return mendAgreement(said.join(' '), inPast);
    }
    // "A nurse have sing to me".
    if (
      /^(?:have|has)$/u.test(verb) &&
      isBaseVerb(did) &&
      !isNounToo(did) &&
      !isSameInPast(did) &&
      !/come$|^run$/u.test(did) &&
      !isPast(did) &&
      IS_DONE_TO.test(words[end + 2] ?? '')
    ) {
      said.splice(place[end] ?? 0, 2, pastOf(did));
      return mendAgreement(said.join(' '), inPast);
    }
    const put = formOf(verb, words[end + 1] ?? '', many, words[head] ?? '', tags[end], inPast);
    // "The matatus have": how many they are, nobody can tell by their ending.
    const isOpen =
      !/s$/u.test(verb) &&
      /(?<!b|vir|camp|stat|circ|bon|foc|chor|cens|geni|fung)us$/u.test(words[head] ?? '');
    if (put !== null && put !== verb && before !== 'if' && before !== 'to' && !isOpen) {
      const stop = /[,.;:]+$/u.exec(typed)?.[0] ?? '';
      said[place[end] ?? 0] = put.replace("'", '’') + stop;
    }
  }
  return said.join(' ');
}

/** "Drivers who is new", "a boss who shout": what is told of somebody has their verb. */
export function mendRelative(line: string): string {
  if (!/ (?:who|which) /u.test(line)) return line;
  if (line.includes(', ')) return line.split(', ').map(mendRelative).join(', ');
  const said = line.split(' ');
  const { words, tags } = tag(line, true);
  for (let at = 1; at < words.length - 1; at += 1) {
    if (
      !/^(?:who|which)$/u.test(words[at] ?? '') ||
      tags[at - 1] !== 'noun' ||
      tags.slice(0, at).some((one) => one === 'prep' || one === 'and')
    )
      continue;
    const head = words[at - 1] ?? '';
    const many = isMany(head);
    const isOne =
      !many &&
      words.slice(Math.max(0, at - 4), at).some((one) => /^(?:an?|the|one|this|every|my)$/u.test(one));
    let verb = at + 1;
    while (tags[verb] === 'adv') verb += 1;
    if (!many && !isOne) continue;
    const put = formOf(words[verb] ?? '', words[verb + 1] ?? '', many, head, tags[verb], false);
    if (put !== null) said[verb] = (said[verb] ?? '').replace(/^[\p{L}’']+/u, put.replace("'", '’'));
  }
  return said.join(' ');
}

const startsClause = (words: readonly string[], tags: readonly Tag[], start: number) => {
  const before = tags.slice(0, start - 1);
  return before.lastIndexOf('fin') >= 0 || before.lastIndexOf('aux') >= 0
    ? tags[start] === 'det' && words[start] !== undefined && !/^(?:noun|adj)$/u.test(tags[start - 2] ?? '')
    : false;
};

/** Whether a word that may be a thing is a verb here. */
function isVerbHere(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  const word = words[at] ?? '';
  const base = isBaseVerb(word) ? word : baseOfThird(word);
  if (base === null || base === undefined) return false;
  const next = words[at + 1] ?? '';
  return (
    TAKES.test(next) &&
    !/^(?:every|each|all|one|two|three|well|better)$/u.test(next) &&
    tags[at + 1] !== 'and' &&
    !isPast(word) &&
    !(next === 'of')
  );
}
