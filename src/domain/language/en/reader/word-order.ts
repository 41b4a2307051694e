import { ADJECTIVES, PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isOnePerson } from './bare-things.ts';
import { baseOfPast, gerundOf } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { COUNT as COUNT_WORDS, COUNTED as COUNTED_WORDS } from './spelling.ts';
import type { Tagged } from './tag-names.ts';
import { isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';

/** English that a second language shows through: it is left out of sentences, and a plain form offered where one is certain. */
export type Slip = { offer: string | null };

const COUNTED = new RegExp(`^(?:${COUNTED_WORDS}|child|people|class|person|baby)$`);
const COUNT = new RegExp(`^(?:${COUNT_WORDS}|few)$`);
const NO_SUBJECT = /^(?:when|because|if|while|but)$/;
const NO_SUBJECT_FIRST = /^(?:when|because|if|while|but|now|then|here|always)$/;
const BE = /^(?:am|is|are|was|were)$/;
const MASS = /^(?:staff|police|music|food|data|people|media)$/;

/** The first slip of a phrase, null where it reads as plain English. */
export function slipOf(line: string, tagged: Tagged): Slip | null {
  const { words, tags } = tagged;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const last = words[at - 1] ?? '';
    // "When is heavy day", "now is broken": a verb with nobody before it.
    if (/^(?:is|was)$/.test(word) && (at === 1 ? NO_SUBJECT_FIRST : NO_SUBJECT).test(last))
      return { offer: null };
    if (/^explain(?:s|ed|ing)?$/.test(word) && /^(?:me|him|her|us|them)$/.test(next)) return { offer: null };
    if (COUNT.test(word) && COUNTED.test(next) && !isCompound(words, at + 1))
      return next === 'people' ? null : offer(line, next, manyOf(next));
    if (word === 'i' && (BE.test(next) ? next !== 'am' && next !== 'was' : /^(?:has|does)$/.test(next)))
      return { offer: null };
    if (
      /^(?:i|we|they)$/.test(word) &&
      tags[at] === 'sub' &&
      ADJECTIVES.has(next) &&
      !isBaseVerb(next) &&
      !isPast(next) &&
      !next.endsWith('ed')
    )
      return {
        offer:
          tags[at + 2] === undefined
            ? `${line
                .split(' ')
                .slice(0, at + 1)
                .join(' ')} ${word === 'i' ? 'am' : 'are'} ${next}`
            : null,
      };
    if (
      (/^(?:one|guy|someone|somebody)$/.test(last) || isOnePerson(words, at - 1)) &&
      word === 'who' &&
      tags[at + 1] === 'fin' &&
      isBaseVerb(next) &&
      !isSameInPast(next)
    )
      return { offer: null };
    if (/^(?:always|never|often)$/.test(word) && next === '' && /^(?:fin|base)$/.test(tags[at - 1] ?? ''))
      return { offer: null };
    if (
      (/^(?:am|i'm)$/.test(word) || (word === 'was' && (at === 0 || last === 'i'))) &&
      isBareRole(words, tags, at + 1)
    )
      return { offer: withArticle(line, words, at) };
    if (
      (BE.test(word) || word === "i'm") &&
      tags[at + 1] === 'base' &&
      isBaseVerb(next) &&
      !isSameInPast(next) &&
      !ADJECTIVES.has(next)
    )
      return { offer: null };
    if (
      /^(?:he|she|it)$/.test(word) &&
      tags[at] === 'sub' &&
      !isObjectPlace(tags, at) &&
      disagreesThird(words, tags, at)
    )
      return { offer: null };
    // "When the doctor come".
    if (
      tags[at] === 'fin' &&
      /^(?:the|a|my|his|her)$/.test(words[at - 2] ?? '') &&
      tags[at - 3] === 'wh' &&
      PERSONS.has(last) &&
      isBaseVerb(word) &&
      !isSameInPast(word) &&
      (!isPast(word) || word === 'come' || word === 'run')
    )
      return { offer: null };
    if (
      /^(?:is|was|has)$/.test(word) &&
      /[^sui']s$/.test(last) &&
      tags[at - 1] === 'noun' &&
      isPluralSubject(words, tags, at - 1)
    )
      return offer(line, word, word === 'is' ? 'are' : word === 'was' ? 'were' : 'have');
    if (
      /^(?:people|children|they|we)$/.test(word) &&
      /^(?:is|was|has|doesn't)$/.test(next) &&
      !isWithin(tags, at)
    )
      return { offer: null };
    if (
      /^(?:didn't|did|don't|doesn't)$/.test(word) &&
      (tags[at + 1] === 'fin' || tags[at + 1] === 'part') &&
      isPast(next) &&
      !isSameInPast(next) &&
      baseOfPast(next)
    )
      return offer(line, next, baseOfPast(next) ?? next);
    if (/^(?:want|wants|wanted)$/.test(word) && isBaseVerb(next) && !isNounToo(next))
      return offer(line, word, `${word} to`);
    if (/^(?:can|could|must|should|will)$/.test(word) && next === 'to') return { offer: null };
    if (
      word === 'to' &&
      isPast(next) &&
      baseOfPast(next) !== null &&
      !isBaseVerb(next) &&
      last !== 'used' &&
      /(?:able|want|wanted|like|need|have|had|going|how)$/.test(last)
    )
      return offer(line, next, baseOfPast(next) ?? next);
    if (
      /^(?:ask|asks|asked|tell|tells|told)$/.test(word) &&
      /^(?:me|us|him|her|them)$/.test(next) &&
      isToldToDo(words, tags, at + 2)
    )
      return { offer: gerundFrom(words, at + 2) };
    if (
      /^(?:ask|asks|asked)$/.test(word) &&
      next === 'me' &&
      /[a-z]s$/.test(words[at + 2] ?? '') &&
      at + 3 === words.length &&
      !/questions|favou?rs|things/.test(words[at + 2] ?? '')
    )
      return { offer: null };
    if (
      (word === 'no' || word === 'not') &&
      /^(?:english|money|good|know|understand|speak)$/.test(next) &&
      /^(?:here|come|i|they|people)$/.test(last)
    )
      return { offer: null };
    if (
      /^(?:is|was|has)$/.test(word) &&
      /^(?:customer|girl|boy|man|woman|friend|company|manager|guy)$/.test(last) &&
      at === 1
    )
      return { offer: null };
    if (
      tags[at] === 'fin' &&
      isBareSingular(words, tags, at - (tags[at - 1] === 'adv' ? 2 : 1)) &&
      isBaseVerb(word) &&
      !isPast(word) &&
      !isSameInPast(word) &&
      word !== 'come' &&
      word !== 'run'
    )
      return { offer: null };
    if (
      /^(?:more better|more easier|most best|very much good|very like|too much good)$/.test(`${word} ${next}`)
    )
      return { offer: null };
  }
  if (/^(?:do|make) (?:nail|hair style|cook|clean|sew|cake|website|app|design good)\b/.test(words.join(' ')))
    return { offer: null };
  const thing =
    /^([a-z]+) (computer|car|phone|house|nail|cake|website|app|machine|bike|door|wall|truck|engine|dress|shoe|tv|roof|room)$/.exec(
      words.join(' '),
    );
  if (thing && tags[0] === 'base') return { offer: `${gerundOf(thing[1] ?? '')} ${thing[2]}s` };
  if (
    /^(?:work|speak|talk|cook|drive|learn|explain|do|make|write|help|sew|clean) (?:good|nice|quick|fast|careful|very (?:good|nice|fast))$/.test(
      words.join(' '),
    )
  )
    return { offer: null };
  if (/^talk (?:customer|people|client|everyone)\b/.test(words.slice(words[0] === 'i' ? 1 : 0).join(' ')))
    return { offer: null };
  if (
    /^(?:process|quality|cost|work|service|product|system|team) (?:improve|reduce|increase|develop|grow|manage)$/.test(
      words.join(' '),
    )
  )
    return { offer: `${gerundOf(words[1] ?? '')} ${words[0]}` };
  if (/^(?:shop|house|business|salon|restaurant|car|place) (?:my|of my) own$/.test(words.slice(-3).join(' ')))
    return { offer: words.at(-3) ?? null };
  return null;
}

function offer(line: string, from: string, to: string): Slip {
  return {
    offer: line.replace(new RegExp(`(?<![\\p{L}’])${from.replaceAll("'", '’')}(?![\\p{L}’])`, 'iu'), to),
  };
}

/** "2 year course", "three day week": the word counts what follows. */
function isCompound(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next !== ',' &&
    !/^(?:and|of|in|at|for|with|who|experience|old|ago|to|from|as|now|working|without|on)$/.test(next)
  );
}

/** "I am senior engineer": work named without its article. */
function isBareRole(words: readonly string[], tags: readonly string[], at: number): boolean {
  let head = at;
  while (
    head < words.length &&
    (tags[head] === 'adj' || /^(?:senior|junior|chief|head|lead)$/.test(words[head] ?? '')) &&
    !PERSONS.has(words[head] ?? '')
  )
    head += 1;
  const word = words[head] ?? '';
  return (
    /^(?:engineer|teacher|nurse|driver|accountant|doctor|cook|chef|developer|designer|manager|student|mother|father|worker|electrician|technician|programmer|cashier|housewife|tailor|mechanic|farmer|seller|cleaner|lawyer|supervisor|assistant|baker|person|learner|interpreter|translator|receptionist|waiter|carer)$/.test(
      word,
    ) &&
    (words[head + 1] === undefined || /^(?:of|in|and|with|from|at|for|,)$/.test(words[head + 1] ?? ''))
  );
}

function withArticle(line: string, words: readonly string[], at: number): string {
  const first = words[at + 1] ?? '';
  const said = line.split(' ');
  return [...said.slice(0, at + 1), /^[aeiou]/.test(first) ? 'an' : 'a', ...said.slice(at + 1)].join(' ');
}

function isObjectPlace(tags: readonly string[], at: number): boolean {
  return /^(?:base|fin|ger|prep|part|to)$/.test(tags[at - 1] ?? '');
}

function disagreesThird(words: readonly string[], tags: readonly string[], at: number): boolean {
  const verb = words[at + 1] ?? '';
  if (/^(?:don't|are|have|were|am)$/.test(verb)) return !/^(?:if|as|wish)$/.test(words[at - 1] ?? '');
  return tags[at + 1] === 'fin' && isBaseVerb(verb) && !isSameInPast(verb) && !isPast(verb);
}

/** The subject of "is" is the noun right before it, unless that belongs to a preposition. */
function isPluralSubject(words: readonly string[], tags: readonly string[], at: number): boolean {
  if (MASS.test(words[at] ?? '') || /(?:ics|ss|news)$/.test(words[at] ?? '')) return false;
  for (let back = at - 1; back >= 0; back -= 1) {
    if (/^(?:prep|ger|base|wh|may-wh|to|and|fin)$/.test(tags[back] ?? '')) return false;
    if (/^(?:a|an|one|each|every|[a-z]+'s?)$/.test(words[back] ?? '')) return false;
  }
  return true;
}

function isWithin(tags: readonly string[], at: number): boolean {
  return /^(?:prep|base|ger|fin|and)$/.test(tags[at - 1] ?? '');
}

function isToldToDo(words: readonly string[], tags: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return isBaseVerb(word) && !isNounToo(word) && tags[at] !== 'adj' && words[at + 1] !== undefined;
}

function gerundFrom(words: readonly string[], at: number): string {
  return [gerundOf(words[at] ?? ''), ...words.slice(at + 1)].join(' ');
}

/** "Customer follow me", "new girl ask me": one person or thing without an article, and a verb without its -s. */
function isBareSingular(words: readonly string[], tags: readonly string[], at: number): boolean {
  if (at < 0 || tags[at] !== 'noun') return false;
  const word = words[at] ?? '';
  if (
    /s$/.test(word) ||
    /^(?:people|children|men|women|staff|folk|police|youth|everyone)$/.test(word) ||
    (COUNTED.test(words[at] ?? '') === false &&
      !/^(?:girl|boy|boss|man|woman|customer|mother|father|mum|mom|dad|wife|husband|friend|team|company|manager|lady|guy)$/.test(
        word,
      ))
  )
    return false;
  return tags.slice(0, at).every((tagged) => tagged === 'noun' || tagged === 'adj' || tagged === 'det');
}
