import { ADJECTIVES, DETERMINERS } from '#src/domain/language/en/read/nouns.ts';
import { isGerund, isPast, NOT_PAST, PURE_PAST, SURE_THIRD } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb } from '#src/domain/language/en/read/words.ts';
import { baseOfPast, baseOfThird } from './inflect.ts';
import {
  AFTER_VERB,
  BE_AND_HAVE,
  BEFORE_BASE,
  isSomeone,
  MODALS,
  OBJECT_ONLY,
  PLURAL_PEOPLE,
  SUBJECT_ONLY,
  THIRD_SUBJECTS,
} from './tag-lists.ts';
import { type Tag, type Tagged, tagBefore } from './tag-names.ts';
import { tagOfSmall } from './tag-small-words.ts';
import { isCounted, isUncounted } from './uncounted.ts';
import { isBaseVerb, isHowToo, isNounToo, isOnlyParticiple, isSameInPast, staysVerb } from './verb-words.ts';

function lower(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}']+|[^\p{L}\p{N}']+$/gu, '');
}

/** The words of a line, taken apart and tagged; where a clause was asked for, a past form after a noun is its verb. */
export function tag(line: string, leansToClause = false): Tagged {
  const said: string[] = [];
  for (const piece of line.split(/\s+/)) {
    // "IT support" is no pronoun.
    const word = /^IT\b/.test(piece) ? 'it-work' : lower(piece);
    if (word !== '') said.push(word);
    if (/[,;:]$/.test(piece)) said.push(',');
  }
  if (said.at(-1) === ',') said.pop();
  const tags: Tag[] = [];
  for (let at = 0; at < said.length; at += 1)
    tags.push(tagAt(said, tags, at, leansToClause && !hasVerb(tags)));
  return { words: said, tags };
}

function wordBefore(said: readonly string[], tags: readonly Tag[], at: number): string {
  let back = at - 1;
  while (back >= 0 && tags[back] === 'adv') back -= 1;
  return said[back] ?? '';
}

/** Past forms that are too short to be told by their ending. */
const SHORT_PAST = /^(?:lied|died|tied|dyed)$/;

/** Whether a finite verb of the main clause has come already. */
function hasVerb(tags: readonly Tag[]): boolean {
  return tags.includes('fin') || tags.includes('aux') || tags.includes('wh') || tags.includes('base');
}

function tagAt(said: readonly string[], tags: readonly Tag[], at: number, leans: boolean): Tag {
  const word = said[at] ?? '';
  const closed = tagOfSmall(said, tags, at, word);
  if (closed) return closed;
  const before = tagBefore(tags, at);
  const last = wordBefore(said, tags, at);
  const next = said[at + 1] ?? '';
  if (word.endsWith('ing') && isGerund(word)) return 'ger';
  if (isOnlyParticiple(word)) return 'part';
  if (word.length > 2 && SURE_THIRD.has(word) && before !== 'det' && before !== 'adj') return 'fin';
  if ((isPast(word) || SHORT_PAST.test(word)) && !(isBaseVerb(word) && isSameInPast(word)))
    return leans && before === 'noun' ? 'fin' : tagOfPast(said, tags, before, last, word, next);
  if (before === 'sub' && word.endsWith('ed') && NOT_PAST.has(word) && baseOfPast(word)) return 'fin';
  const third = baseOfThird(word);
  if (
    third &&
    leans &&
    before === 'noun' &&
    (next !== '' || (tags[0] === 'det' && at === 2 && !/s$/.test(last)))
  )
    return 'fin';
  if (third) return tagOfThird(before, last, third, next);
  if (
    leans &&
    before === 'noun' &&
    isBaseVerb(word) &&
    next !== '' &&
    (/[^s]s$/.test(last) || PLURAL_PEOPLE.has(last))
  )
    return 'fin';
  if (leans && before === 'noun' && isBaseVerb(word) && isPluralTold(said, tags, at, next)) return 'fin';
  if (isBaseVerb(word)) return tagOfBase(said, tags, at, before, last, next);
  if (ADJECTIVES.has(word) || SIZES.test(word) || NOT_PAST.has(word) || hasAdjectiveEnding(word))
    return 'adj';
  return isAdverb(word) ? 'adv' : 'noun';
}

/** "Two lads from my crew run their own firms", "fewer people fall": what many do, where a clause was asked for. */
function isPluralTold(said: readonly string[], tags: readonly Tag[], at: number, next: string): boolean {
  const subject = next === '' ? at - 1 : tags.indexOf('noun');
  const head = said[subject] ?? '';
  if (!/[^s]s$/.test(head) && !PLURAL_PEOPLE.has(head)) return false;
  return next === '' ? at > 1 && !tags.includes('prep') : /^(?:their|the|a|it|them|my|to)$/.test(next);
}

function tagOfPast(
  said: readonly string[],
  tags: readonly Tag[],
  before: Tag | '',
  last: string,
  word: string,
  next: string,
): Tag {
  if (said.length === 1 || before === '') return 'fin';
  if (BE_AND_HAVE.has(last) || before === 'det' || before === 'adj' || before === 'to') return 'part';
  if (PURE_PAST.has(word) || said[tags.length - 1] === 'never' || before === 'sub' || before === 'wh')
    return 'fin';
  if (before === 'and' || before === 'stop')
    return said.some((w, at) => at === 0 && isPast(w)) || hasSubject(said) ? 'fin' : 'part';
  if (before !== 'noun' && before !== 'obj') return 'part';
  if (/^(?:left|based|called|named|stuck|trapped|stranded|locked|born)$/.test(word)) return 'part';
  if (AFTER_VERB.has(next) && next !== 'to' && next !== 'with') return 'fin';
  if (tags[0] === 'sub' && !tags.includes('fin') && !tags.includes('aux')) return 'fin';
  return isSomeone(last) ? 'fin' : 'part';
}

function hasSubject(said: readonly string[]): boolean {
  return said.some((word) => SUBJECT_ONLY.has(word));
}

function tagOfThird(before: Tag | '', last: string, base: string, next: string): Tag {
  if (THIRD_SUBJECTS.has(last) && (before === 'sub' || before === 'wh' || !isNounToo(base) || last === 'one'))
    return 'fin';
  if (!/^(?:noun|sub|obj|wh)$/.test(before)) return 'noun';
  if (before === 'sub' || before === 'wh')
    return before === 'wh' && /^(?:how|what|when|where|why|whose|which)$/.test(last) ? 'noun' : 'fin';
  if (!isNounToo(base) && base.length > 3) return 'fin';
  if (AFTER_VERB.has(next) && !last.endsWith('s')) return 'fin';
  return isSomeone(last) && !last.endsWith('s') ? 'fin' : 'noun';
}

function tagOfBase(
  said: readonly string[],
  tags: readonly Tag[],
  at: number,
  before: Tag | '',
  last: string,
  next: string,
): Tag {
  const word = said[at] ?? '';
  if (before === 'to' || MODALS.has(last)) return 'base';
  if (before === 'aux' && BE_AND_HAVE.has(last))
    return isSameInPast(word)
      ? 'part'
      : ADJECTIVES.has(word) || isHowToo(word)
        ? 'adj'
        : isNounToo(word)
          ? 'noun'
          : 'base';
  if (before === 'det' || before === 'adj' || before === 'prep')
    return ADJECTIVES.has(word) && next !== '' ? 'adj' : 'noun';
  if (before === 'may-wh') return isNounToo(word) || ADJECTIVES.has(word) ? 'noun' : 'base';
  if (before === 'wh')
    return /^(?:who|that|which)$/.test(last) || SUBJECT_ONLY.has(last)
      ? 'fin'
      : isNounToo(word)
        ? 'noun'
        : 'base';
  if (before === 'sub')
    return ADJECTIVES.has(word) && isNounToo(word) === false && next === '' ? 'adj' : 'fin';
  if (before === '' || before === 'stop' || before === 'and') {
    // "Calm down angry customers" has its verb.
    const isMore = /^(?:up|down|out|off)$/.test(next);
    if (ADJECTIVES.has(word) && next !== '' && !isMore && !DETERMINERS.has(next)) return 'adj';
    if (isHowToo(word) && isCounted(next)) return 'adj';
    return isVerbByNext(word, next, before === '') ? 'base' : 'noun';
  }
  if (before === 'noun' || before === 'obj') return tagAfterNoun(said, tags, at, word, last, next);
  if (before === 'base' || before === 'fin' || before === 'ger')
    return BEFORE_BASE.has(last) && !isNounToo(word) ? 'base' : ADJECTIVES.has(word) ? 'adj' : 'noun';
  return ADJECTIVES.has(word) ? 'adj' : isNounToo(word) ? 'noun' : 'base';
}

/** "Let people know", "grads come to me", "the team support me", against "customer support". */
function tagAfterNoun(
  said: readonly string[],
  tags: readonly Tag[],
  at: number,
  word: string,
  last: string,
  next: string,
): Tag {
  for (let back = at - 1; back >= 0; back -= 1) {
    const tagged = tags[back];
    if (tagged === 'stop' || tagged === 'wh') break;
    if (BEFORE_BASE.has(said[back] ?? '') && tagged !== 'noun')
      return isNounToo(word) && !AFTER_VERB.has(next) && last !== 'me' && last !== 'them' ? 'noun' : 'base';
  }
  if (ADJECTIVES.has(word) && next === '') return 'adj';
  // "A cold dry morning", "when the bean is big and dry": how it is, where it is done to nothing.
  if (isHowToo(word) && !AFTER_VERB.has(next) && !/[^s]s$/.test(next)) return 'adj';
  if (!isNounToo(word)) return 'fin';
  if (/[^s]s$/.test(last) || PLURAL_PEOPLE.has(last))
    return /^(?:me|us|him|them|my|the|it|to|their|his|a)$/.test(next) ? 'fin' : 'noun';
  return /^(?:me|us|him|them)$/.test(next) ? 'fin' : 'noun';
}

/** Whether a verb that opens a phrase is one, by what follows: "cook for 40" and "help people", against "care work". */
function isVerbByNext(word: string, next: string, isFirst: boolean): boolean {
  if (!isNounToo(word)) return true;
  if (/^(?:out|up|down|off|away|around|together)$/.test(next)) return true;
  // "Work fast", "stay zen", "draw small maps": how it is done, or how it is, stands behind a verb.
  if (
    isFirst &&
    /^(?:work|stay|draw|speak|act|think|talk|drive|cook|walk|run|look|build|carve|sew|paint)$/.test(word)
  )
    if (
      ADJECTIVES.has(next) ||
      SIZES.test(next) ||
      /^(?:fast|zen|well|hard|cool|slow|clean|neat)$/.test(next)
    )
      return true;
  if (word === 'work')
    return /^(?:nights|weekends|evenings|shifts|overtime|late|alone|hard|well|in|for|at|under)$/.test(next);
  if (next === '' || next === ',') return false;
  if (
    /^(?:and|or|of|that|which|between|from|in|after|at|over|without|is|are|was|were|not|on|who)$/.test(next)
  )
    return false;
  if (DETERMINERS.has(next) || OBJECT_ONLY.has(next) || next === 'it' || next === 'people' || next === 'her')
    return true;
  if (/^(?:talk|speak|chat|deal|cope|care|listen|work)$/.test(word) && /^(?:with|for|to)$/.test(next))
    return isFirst;
  if (/^(?:with|for|to)$/.test(next)) return staysVerb(word) && isFirst;
  if (isGerund(next)) return false;
  if (word === 'cover' && /^letters?$/.test(next)) return false;
  if (staysVerb(word) && isAdverb(next)) return true;
  if (staysVerb(word))
    return /[^s]s$/.test(next) || isUncounted(next) || ADJECTIVES.has(next) || PLURAL_PEOPLE.has(next);
  return false;
}

/** Before a thing these say which or how large it is. */
const SIZES =
  /^(?:small|big|large|huge|tiny|new|young|whole|main|local|rural|wooden|high|low|deep|wide|short|broken|foreign|national)$/u;

function hasAdjectiveEnding(word: string): boolean {
  return (
    word.length > 5 &&
    /(?:ful|ous|able|ible|less|ative|ical|ional|istic)$/.test(word) &&
    !/^(?:table|vegetable|cable|timetable|bible|unless|handful|mouthful|spoonful|professional|alternative|representative|narrative)$/.test(
      word,
    )
  );
}
