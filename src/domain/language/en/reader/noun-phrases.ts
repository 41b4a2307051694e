/** Things and people named without an article, as second languages name them: "on floor with one child", "small animal, mostly rabbit". */

import { type BareName, bareNames, isOne, plain } from './bare-names.ts';
import { manyOf } from './many-of.ts';
import { isSomeone } from './tag-lists.ts';
import type { Tag } from './tag-names.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';
import { isWorker } from './work-words.ts';

/** Phrases that are whole without one. */
const WHOLE =
  /^(?:from family|at (?:choir|school|table|college|university|hand|war|anchor)|(?:in|to|into|from|of) (?:school|hospital|class|college|course|season|harvest|choir|costume|place|person|hand|uniform|war)|on (?:board|contract|horse|page|trial|guard|hand|offer|course|tap|watch|loan)|by \p{L}+|(?:before|after|during|until|till|since|for) (?:school|class|instance|ever)|(?:over|under|off|up|of) (?:hill|hand|school|college|season|contract)|up shop|with child|without question|than one|(?:face to|hand in|step by|day by|year after|day after|time after|side by|house to|door to|word for) \p{L}+)$/u;

const SOMEWHERE =
  /^(?:in|on|at|from|to|into|near|behind|through|around|inside|outside|under|over|across|along|onto|beside|past)$/u;
const HAVE_NO_OBJECT =
  /^(?:am|is|are|was|were|be|been|being|become|became|becomes|go|goes|went|come|comes|came|get|gets|got|getting|feel|feels|felt|look|looks|stay|stays|stayed|keep|keeps|kept|seem|seems|turn|turned|sound|work|worked|works|live|lived|lives|act|acted|play|played|talk|talked|speak|spoke|study|studied|start|started|stop|stopped|let|lets|says?|said|make|makes|made|help|helps|helped|did|do|does|called|named|born|based|used)$/u;

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
/** What such verbs have behind whom it is for: "gave me a house". */
const GIVES =
  /^(?:giv(?:es?|ing)|gave|b(?:uys?|ought|rings?|rought|uil[dt]s?)|sen[dt]s?|lends?|lent|finds?|found)$/u;
const IS = /^(?:am|is|was|became|become|be|i'm|i’m)$/u;
/** Posts that one person holds are named without an article, too. */
const HELD_BY_ONE =
  /(?:captain|head|chief|leader|manager|director|president|secretary|treasurer|mayor|chair\p{L}*|editor|principal|foreman|supervisor|girl|boy|aider|champion|winner|member|owner)$/u;
/** Where a "to" behind them leads, is somewhere or somebody. */
const LEADS_TO =
  /^(?:go|goes|gone|went|com(?:e|es|ing)|came|(?:walk|listen|talk|return|mov|belong|explain|sell|clos|bring)\p{Ll}*|drove|ran|get|got|sold|spoke|said|back|next|close|new|give|gave|sent?|write|wrote|brought|way|door|near|home|from)$/u;
/** "Miles of road", "a kind of mood": as much of it as there is. */
const KIND_OF = /^(?:sort|kind|type|lack|sense|bit|piece|cup|style|mile|metre|acre)s?$/u;
const MAY = /^(?:can|cannot|can't|must|will|should|do|don't|have|are|need)$/u;
/** One there is of it: "the sun", "the government". */
const THE_ONE =
  /^(?:sun|moon|world|sky|government|bus|boss|manager|landlord|ambulance|flood|war|river|machine|factory|village|bank|phone|teacher)$/u;

/** The line with the article that one of many cannot stand without: behind a verb, behind a preposition, before its own verb. */
export function withArticles(line: string): string {
  const said = line
    .replace(/(?<=\ban? \p{Ll}+, (?:only|not|just|but) )(?=(\p{Ll}+)$)/u, (_, thing: string) =>
      isOne(thing, thing) ? `${articleOf(thing)} ` : '',
    )
    .replace(
      /\b(too|so|how) much (\p{Ll}{3,})(?=$|[,.]| (?:in|of|on|at|with|and|for|is|are)\b)/gu,
      (whole, how: string, thing: string) => (isOne(thing, thing) ? `${how} many ${manyOf(thing)}` : whole),
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
      (name.tagBefore === '' ||
        name.tagBefore === 'wh' ||
        name.tagBefore === 'stop' ||
        (name.tagBefore === 'and' && name.isNewClause)) &&
      !/^(?:which|what|whose)$/u.test(name.before) &&
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
    // "A bakery in Berlin" is one of many there.
    const isElsewhere = /^in \p{Lu}/u.test(said.slice(head + 1, head + 3).join(' '));
    return isTold || isOfOne || (isThere && !isElsewhere) ? 'the' : opensWith(said, from);
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
  const isGiven = tagBefore === 'obj' && GIVES.test(said[from - 2] ?? '');
  if (
    tagBefore === 'base' ||
    tagBefore === 'fin' ||
    tagBefore === 'ger' ||
    isGiven ||
    /^ha(?:ve|s|d)$/u.test(before)
  ) {
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
/** "Staying smile" tells how one is, and not of many smiles. */
const STAYS_SO = /^(?:stay|be|becom|feel|remain|go|turn)ing$/u;
/** One of these is many already. */
const GROUP = /^(?:team|group|crew|class|club|choir|band|community|neighbourhood|village|town|region|area)$/u;

/** The phrase with what is done or made for many as many: "small animal, mostly rabbit" is no one animal. */
export function asManyThings(line: string): string {
  const said = line.split(' ');
  const { words, tags } = tag(line);
  const inner = tags.findIndex(
    (one, at) =>
      (one === 'ger' && at > 1) ||
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
    if (isOuter && (SCHOOL.test(`${name.before} ${word}`) || STAYS_SO.test(name.before))) continue;
    // "Nine years of mother at home".
    if (name.before === 'of' && KIN.test(word) && /^(?:year|month)s$/u.test(said[name.from - 2] ?? ''))
      continue;
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
