/** Things and people named without an article, as second languages name them: "on floor with one child", "small animal, mostly rabbit". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { baseOfThird } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { isSomeone } from './tag-lists.ts';
import type { Tag } from './tag-names.ts';
import { tag } from './tags.ts';
import { isCounted, isUncounted } from './uncounted.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';
import { isWorker } from './work-words.ts';

/** Phrases that are whole without one. */
const WHOLE =
  /^(?:from family|at (?:choir|school|table|college|university|hand|war|anchor)|(?:in|to|into|from|of) (?:school|hospital|class|college|season|harvest|choir|costume|place|person|hand|uniform|war)|on (?:board|contract|horse|page|trial|guard|hand|offer|course|tap|watch|loan)|by \p{L}+|(?:before|after|during|until|till|since|for) (?:school|class|instance|ever)|(?:over|under|off|up|of) (?:hill|hand|school|college|season|contract)|up shop|with child|without question|than one|(?:face to|hand in|step by|day by|year after|day after|time after|side by|house to|door to|word for) \p{L}+)$/u;

const LEFT_OF_NAME: ReadonlySet<Tag> = new Set(['noun', 'adj']);
const ENDS_NAME: ReadonlySet<Tag> = new Set([
  'stop',
  'prep',
  'may-wh',
  'wh',
  'and',
  'aux',
  'sub',
  'to',
  'det',
  'obj',
  'adv',
  'fin',
]);
const SOMEWHERE =
  /^(?:in|on|at|from|to|into|near|behind|through|around|inside|outside|under|over|across|along|onto|beside|past)$/u;
const HAVE_NO_OBJECT =
  /^(?:am|is|are|was|were|be|been|being|become|became|becomes|go|goes|went|come|comes|came|get|gets|got|getting|feel|feels|felt|look|looks|stay|stays|stayed|keep|keeps|kept|seem|seems|turn|turned|sound|work|worked|works|live|lived|lives|act|acted|play|played|talk|talked|speak|spoke|study|studied|start|started|stop|stopped|let|lets|says?|said|make|makes|made|help|helps|helped|did|do|does|called|named|born|based|used)$/u;

/** Behind these a word in -ing is what is done, and no part of a name. */
const OPENS_DOING =
  /^(?:and|or|of|for|by|without|like|love|enjoy|keep|kept|start|started|stop|stopped|i|am|is|are|was|were|in|at|from|after|before|when|while|about|to)$/u;

/** Where a name begins and ends, what stands before it, and the tag of what follows. */
type BareName = {
  readonly from: number;
  readonly head: number;
  readonly before: string;
  readonly tagBefore: Tag | '';
  readonly tagNext: Tag | '';
  /** Whether a verb has been told before it. */
  readonly isNewClause: boolean;
};

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}’']+|[^\p{L}\p{N}’']+$/gu, '')
    .replaceAll('’', "'");

/** Whether a word is one of many things, in the form of one: a word that is not known may be a name, or no thing at all. */
function isOne(typed: string, word: string): boolean {
  return (
    /^\p{Ll}[\p{Ll}-]{2,}[,.;]?$/u.test(typed) &&
    (isCounted(word) ||
      ((isSomeone(word) || isWorker(word)) &&
        !/(?:[^s]s|ed|earlier|ty-.*|^(?:kids?|crew|folk|people|children|w?o?men))$/u.test(word) &&
        !isUncounted(word) &&
        (!ADJECTIVES.has(word) || word === 'patient')))
  );
}

/** Names without an article: where they begin, and their last word. */
export function bareNames(
  line: string,
  leansToClause: boolean,
  beginsWithDoing = false,
): readonly BareName[] {
  const said = line.split(' ');
  const { words, tags } = tag(line, leansToClause);
  // Stops are words of their own among the tags.
  const at: number[] = [];
  words.forEach((word, index) => {
    if (word !== ',') at.push(index);
  });
  if (at.length !== said.length) return [];
  const found: BareName[] = [];
  for (let head = 0; head < said.length; head += 1) {
    const typed = said[head] ?? '';
    const word = plain(typed);
    const behind = plain(said[head + 1] ?? '');
    // "Hall 7", "harder than", "those written off stand up".
    const isOtherwise =
      /^(?:\d|\p{Lu}\d?$)/u.test(said[head + 1] ?? '') ||
      (behind === 'than' && word.endsWith('er')) ||
      (isBaseVerb(word) && /^(?:up|down|out|off|away|me|us|him|them|it)$/u.test(behind));
    if (isOtherwise) continue;
    const place = at[head] ?? 0;
    const nextTag = tags[place + 1];
    const isName =
      tags[place] === 'noun' ||
      (words[place - 1] === 'do' && isNounToo(word)) ||
      (tags[place - 1] === 'prep' && (word === 'patient' || (tags[place] === 'ger' && isCounted(word))));
    if (
      !isName ||
      !(
        nextTag === undefined ||
        /[,.;]$/u.test(typed) ||
        ENDS_NAME.has(nextTag) ||
        (nextTag === 'ger' && isSomeone(word))
      )
    )
      continue;
    if (!isOne(typed, word)) continue;
    let from = head;
    while (
      from > 0 &&
      (LEFT_OF_NAME.has(tags[at[from - 1] ?? -1] ?? 'stop') ||
        // "A sewing machine": a name of two words.
        (tags[at[from - 1] ?? -1] === 'part' && tags[at[from - 2] ?? -1] === 'det') ||
        (tags[at[from - 1] ?? -1] === 'ger' &&
          (from > 1 ? !OPENS_DOING.test(plain(said[from - 2] ?? '')) : !beginsWithDoing))) &&
      // "Shut down shop": "down" is no part of the name.
      !/^(?:down|away|apart|ahead|aside|together)$/u.test(plain(said[from - 1] ?? '')) &&
      !/[,.;]$/u.test(said[from - 1] ?? '') &&
      !/['’]s?$/u.test(said[from - 1] ?? '')
    )
      from -= 1;
    if (from > 0 && /['’]s?$/u.test(said[from - 1] ?? '')) continue;
    const last = at[from - 1];
    // "Small shops that cannot": the shops follow, and are no verb.
    const follows = words[place + 1] ?? '';
    if (
      nextTag === 'fin' &&
      /[^s]s$/u.test(follows) &&
      (!leansToClause ||
        isNounToo(baseOfThird(follows) ?? '') ||
        (last !== undefined && !/^(?:wh|stop)$/u.test(tags[last] ?? '')))
    )
      continue;
    if (said.slice(from, head).some((one) => /(?:thing|body|one|[^s’']s)$/u.test(one))) continue;
    // A capital, a number or a plural inside is a name of another kind.
    if (said.slice(from, head).some((one) => /\p{Lu}|\d|^(?:m[aiey]|oor|wee)$/u.test(one))) continue;
    const isCut = /[,.;]$/u.test(said[from - 1] ?? '');
    found.push({
      from,
      head,
      before: isCut ? ',' : last === undefined ? '' : (words[last] ?? ''),
      tagBefore: isCut ? 'stop' : last === undefined ? '' : (tags[last] ?? ''),
      tagNext: nextTag ?? '',
      isNewClause: tags.slice(0, place).some((one) => one === 'fin' || one === 'aux'),
    });
  }
  return found;
}

const articleOf = (word: string) => (/^(?:[aio]|e(?!u)|u(?!ni|se|su)|hour|honest)/u.test(word) ? 'an' : 'a');
const opensWith = (said: readonly string[], at: number) => articleOf(plain(said[at] ?? ''));

/** Somebody, or one of a kind: behind "when" or "because" any of them is meant. */
const ANY_ONE =
  /^(?:person|man|woman|child|girl|boy|customer|patient|student|job|dog|horse|baby|worker|teacher|nurse|driver)$/u;
/** "Finished school": what one goes to for years. */
const SCHOOL =
  /^(?:(?:mov|clean)\p{Ll}* house|(?:up|mind\p{Ll}*|tend\p{Ll}*) shop|t(?:each|aught|ak|ook)\p{Ll}* (?:gym|shop|class)|(?:st[oa]+n?d|ke?e?pt?)\p{Ll}* (?:guard|watch)|t[ao]\p{Ll}+ place|talk\p{Ll}* shop|dr[io]v(?:e|ing) (?:truck|bus|cab|forklift)|(?:set|clear|wait)\p{Ll}* table)$|^(?:lef|leav|finish|start|beg|attend|quit|skip|cut|drop|miss)\p{Ll}* (?:prison|jail|hospital|school|college|university|uni|church|court|class|town)$/u;
/** "Community college", "trade school": named without an article, as their second word is. */
const BARE_TOO =
  /(?:(?<!\b(?:small|big|new|old|good|local|village|rural|poor|little|famous|first|buil[dt]|open(?:ed)?|start(?:ed)?|found(?:ed)?|r[au]n)) (?:school|college|university)$|\b(?:best|worst|top|first|second|third|last|next) |(?:back|front) of house|cross country)/u;
const IS = /^(?:am|is|was|became|become|be|i'm|i’m)$/u;
/** Posts that one person holds are named without an article, too. */
const HELD_BY_ONE =
  /(?:captain|head|chief|leader|manager|director|president|secretary|treasurer|mayor|chair\p{L}*|editor|principal|foreman|supervisor|girl|boy|aider|champion|winner|member|owner)$/u;
/** Where a "to" behind them leads, is somewhere or somebody. */
const LEADS_TO =
  /^(?:go|goes|gone|went|com(?:e|es|ing)|came|(?:walk|listen|talk|return|mov|belong|explain|sell|clos|bring)\p{Ll}*|drove|ran|get|got|sold|spoke|said|back|next|close|new|give|gave|sent?|write|wrote|brought|way|door|near|home|from)$/u;
const KIND_OF = /^(?:sort|kind|type|species|lack|sense|bit|piece|cup|style)s?$/u;
const MAY = /^(?:can|cannot|can't|must|will|should|do|don't|have|are|need)$/u;
/** One there is of it: "the sun", "the government". */
const THE_ONE =
  /^(?:sun|moon|world|sky|government|bus|boss|manager|landlord|ambulance|flood|war|river|machine|factory|village|bank|phone|teacher)$/u;

/** The line with the article that one of many cannot stand without: behind a verb, behind a preposition, before its own verb. */
export function withArticles(line: string): string {
  const said = line
    .replace(
      /(?<=\b(?:for|get|gets|got|at|in|with|from|on|to|have|has|had|do|does|did|make|made|by|of|use|used) )same (?=\p{Ll})/gu,
      'the same ',
    )
    .replace(
      /(?<=\b(?:in|under|through) )(rain|snow|dark|cold|heat|sun|wind|storm|morning|evening|afternoon)(?=$|[,.]| (?:and|with|for|when|to|at|an?|all)\b)/gu,
      'the $1',
    )
    .replace(
      /(?<!\b(?:the|an|each|every|any|no|one|some|my|our|their) )\bother (?=\p{Ll}+ (?:is|was|has)\b)/gu,
      'the other ',
    )
    .replace(/(?<=\ban? \p{Ll}+, (?:only|not|just|but) )(?=(\p{Ll}+)$)/u, (_, thing: string) =>
      isOne(thing, thing) ? `${articleOf(thing)} ` : '',
    )
    .replace(/\b(buy|buys|bought|have|get|need|afford|find|make|take|got|sell|for|with) (?=(?:new|old|better|second|good|big|bigger|small|cheap|different) one(?=$|[,.]| (?:and|or|for|in|when|because)\b))/gu, '$1 a ')
    // "Six years I was the only one".
    .replace(/^((?:\d+|\p{L}+) (?:years|months|weeks)) (?=(?:I|we|he|she|my \p{L}+) \p{Ll})/u, 'for $1 ')
    .replace(/\b(in|for|after|every) half (?=(?:year|hour|day)\b)/gu, '$1 half a ')
    .replace(
      /\b(too|so|how) much (\p{Ll}{3,})(?=$|[,.]| (?:in|of|on|at|with|and|for|is|are)\b)/gu,
      (whole, how: string, thing: string) => (isOne(thing, thing) ? `${how} many ${manyOf(thing)}` : whole),
    )
    .replace(
      /\b((?:go|goes|went|going|come|comes|came|coming|arrive[ds]?|get|gets|got|return(?:ed|s)?)) (?:to|in|at) home\b/gu,
      '$1 home',
    )
    .replace(
      /\b((?:walk|go|come|went|came|run|ran|drive|drove|ride|rode|move)(?:s|d|ed|ing)? to) (?=(?:garden|farm|field|market|shop)(?=$|[,.]| (?:and|with|in|every|again|to|on|when)\b))/gu,
      '$1 the ',
    )
    .replace(
      /\b(all|many|these|those) (\p{Ll}{3,})(?=$|[,.]| (?:is|are|was|were|has|have|in|of|on|at|with|who|that|and)\b)/gu,
      (whole, all: string, thing: string) =>
        isOne(thing, thing) && !/^(?:many|all|those|than|right)$/u.test(thing)
          ? `${all} ${manyOf(thing)}`
          : whole,
    )
    .split(' ');
  for (const name of [...bareNames(said.join(' '), true)].reverse()) {
    const word = plain(said[name.head] ?? '');
    // "Passenger must arrive safe": any of them.
    if (
      name.tagNext === 'aux' &&
      (name.tagBefore === '' || name.tagBefore === 'wh' || name.tagBefore === 'stop') &&
      (isSomeone(word) || isWorker(word)) &&
      MAY.test(plain(said[name.head + 1] ?? ''))
    ) {
      said[name.head] = manyOf(word);
      continue;
    }
    const article = articleFor(name, said);
    if (article !== null) withIts(said, name.from, article);
  }
  return said.join(' ');
}

/** "For other man": the article and "other" are one word. */
function withIts(said: string[], at: number, article: string): void {
  if (article !== 'the' && said[at] === 'other') said[at] = 'another';
  else said.splice(at, 0, article);
}

function articleFor(
  { from, head, before, tagBefore, tagNext, isNewClause }: BareName,
  said: readonly string[],
): string | null {
  const word = plain(said[head] ?? '');
  const isTold = tagNext === 'aux' || tagNext === 'fin';
  const isBare =
    BARE_TOO.test(said.slice(Math.max(0, from - 2), head + 1).join(' ')) ||
    // "Employee of the month".
    /^of the (?:month|year|week|match|game)\b/u.test(said.slice(head + 1).join(' '));
  if (isBare && !(isTold && tagBefore !== 'prep')) return null;
  if (tagBefore === 'prep' || tagBefore === 'may-wh') {
    // "The sort of adult who reads".
    if (before === 'of' && KIND_OF.test(plain(said[from - 2] ?? ''))) return null;
    // "The after school club": a name of three words.
    if (/^(?:an?|the|my|our|this)$/u.test(plain(said[from - 2] ?? ''))) return null;
    // "Someone to yarn to" has a verb behind "to" that is not known.
    if (before === 'to' && !LEADS_TO.test(plain(said[from - 2] ?? ''))) return null;
    if (from === head && WHOLE.test(`${before} ${word}`)) return null;
    if (before === 'as' && isWorker(word) && !HELD_BY_ONE.test(word)) return opensWith(said, from);
    if (/^(?:like|as|than|per|by|between|till|until|since)$/u.test(before) && !isTold) return null;
    // "The tower of airport": what belongs to the one is the one, too.
    const isOfOne =
      before === 'of' &&
      /^the$/u.test(
        said.slice(Math.max(0, from - 4), from - 1).find((one) => /^(?:the|an?|my)$/u.test(one)) ?? '',
      );
    // "From house to house".
    const isPair =
      before === 'to'
        ? plain(said[from - 2] ?? '') === word
        : said[head + 1] === 'to' && plain(said[head + 2] ?? '') === word;
    if (isPair) return null;
    const isThere = SOMEWHERE.test(before) && from === head && !isSomeone(word) && !isWorker(word);
    if (before === 'in' && /^(?:row|line|queue|hurry|team|group|circle)$/u.test(word)) return 'a';
    return isTold || isOfOne || isThere ? 'the' : opensWith(said, from);
  }
  // "I was cleaner", "my father is trauma nurse": who somebody is.
  if (IS.test(before))
    return isWorker(
      said
        .slice(from, head + 1)
        .join(' ')
        .replace(/[,.]$/u, ''),
    ) && !HELD_BY_ONE.test(word)
      ? opensWith(said, from)
      : null;
  if (tagBefore === 'base' || tagBefore === 'fin' || tagBefore === 'ger' || /^ha(?:ve|s|d)$/u.test(before)) {
    if (
      (HAVE_NO_OBJECT.test(before) && !(from < head && /^play/u.test(before))) ||
      SCHOOL.test(`${before} ${word}`) ||
      tagNext === 'aux' ||
      (tagNext === 'fin' && before !== 'see')
    )
      return null;
    return opensWith(said, from);
  }
  const isSubject =
    isTold &&
    !/^(?:school|college|class|war)$/u.test(word) &&
    (tagBefore === '' || tagBefore === 'wh' || tagBefore === 'stop' || (tagBefore === 'and' && isNewClause));
  if (!isSubject || /^(?:who|whose|which|what|whom)$/u.test(before)) return null;
  // Some have it: "headphone is on", "because coat is difficult".
  if (ANY_ONE.test(word)) return opensWith(said, from);
  return (tagNext === 'aux' && !isBaseVerb(word)) ||
    THE_ONE.test(word) ||
    /^(?:first|last|only)$/u.test(plain(said[from] ?? ''))
    ? 'the'
    : null;
}

const OPENS_MANY: ReadonlySet<Tag | ''> = new Set<Tag | ''>([
  '',
  'stop',
  'and',
  'base',
  'ger',
  'adv',
  'may-wh',
]);
const KIN =
  /^(?:mother|father|sister|brother|wife|husband|son|daughter|uncle|aunt|auntie|cousin|niece|nephew|grand\p{Ll}+|partner|mither|mam|madam|oga)$/u;
/** One of these is many already. */
const GROUP = /^(?:team|group|crew|class|club|choir|band|community|neighbourhood|village|town|region|area)$/u;

/** The phrase with what is done or made for many as many: "small animal, mostly rabbit" is no one animal. */
export function asManyThings(line: string): string {
  const said = line.split(' ');
  const { words, tags } = tag(line);
  const inner = tags.findIndex(
    (one, at) =>
      (one === 'ger' && at > 0) ||
      one === 'prep' ||
      one === 'wh' ||
      one === 'may-wh' ||
      one === 'to' ||
      one === 'fin' ||
      one === 'aux' ||
      one === 'part',
  );
  const outer = inner < 0 ? said.length : words.slice(0, inner).filter((one) => one !== ',').length;
  const names = bareNames(line, false, true);
  // "Find small mistake in drawing": where there are many, they are in many.
  const isOuterName = ({ head, before, tagBefore }: BareName) =>
    head < outer && (OPENS_MANY.has(tagBefore) || /^(?:up|down|out|off)$/u.test(before));
  const isOfMany = /^(?:base|ger)$/u.test(tags[0] ?? '') && names.some(isOuterName);
  for (const name of [...names].reverse()) {
    const word = plain(said[name.head] ?? '');
    const isOuter = isOuterName(name);
    if (isOuter && SCHOOL.test(`${name.before} ${word}`)) continue;
    if (isOuter && KIN.test(word)) said.splice(name.from, 0, 'my');
    else if (isOuter && GROUP.test(word)) said.splice(name.from, 0, opensWith(said, name.from));
    else if (
      isOuter ||
      (name.tagBefore === 'prep' &&
        (/^(?:for|of|about|between)$/u.test(name.before) || (isOfMany && /^(?:in|on)$/u.test(name.before))) &&
        !KIND_OF.test(plain(said[name.from - 2] ?? '')) &&
        !WHOLE.test(`${name.before} ${word}`))
    )
      said[name.head] = (said[name.head] ?? '').replace(word, manyOf(word));
    else {
      const article = articleFor(name, said);
      if (article !== null) withIts(said, name.from, article);
    }
  }
  return said.join(' ');
}
