import { isGerund } from '#src/domain/language/en/read/verbs.ts';
import { upperFirst } from './capitals.ts';
import { apartFromReason } from './reasons.ts';
import { clauses, counts, deeds, firstWord, names, places, predicates, states } from './split-by-stem.ts';
import { LISTS, type Stem } from './stems.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';

/** A stretch of the answer: an item or a sentence, what stood in brackets, or what a condition hangs on. */
export type Piece = {
  readonly line: string;
  readonly isAside: boolean;
  readonly isFirst: boolean;
  readonly isOpening: boolean;
};

/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|No|vs|approx|dept|Sgt|Capt|Rev|Hon|Bros|Inc|Ltd|Co|Ph|[a-zA-Z]|(?:[A-Za-z]{1,3}\.)+[A-Za-z]{1,4}|LL\.?B|M\.?Ed|B\.?Ed|B\.?Tech|B\.?Sc|M\.?Sc|e\.g|i\.e|a\.m|p\.m)$/;

/** Sentences of a line; full stops within abbreviations and numbers end none. */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth > 0) continue;
    if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== ';' && sign !== '…') continue;
    const next = line[at + 1];
    if (next !== undefined && next !== ' ' && next !== '"' && next !== '”' && next !== ')') continue;
    if (sign === '.' && next !== undefined && ABBREVIATION.test(line.slice(from, at))) continue;
    sentences.push(line.slice(from, at + (sign === ';' ? 0 : 1)).trim());
    from = at + 1;
  }
  sentences.push(line.slice(from).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** What follows a comma and belongs to what stands before it. */
const GOES_WITH =
  /^(?:who|whom|which|whose|(?:where|when|how)(?! to\b)|while|because|as |so (?:that|I|they|we)\b|until|unless|if |but |to |for |with|without|within|in |on |at |of |by |from|than|like |especially|particularly|including|such as|mostly|mainly|even |not just|though|although|after|before|during|since|over |under |both |from |plus \d|then |about |through|against|around|instead|rather|depending|fine\b|please\b|ok\b|okay\b|too\b|really\b|once\b|again\b|twice\b|only (?:if|when)|as long as|provided|\d{4}(?:[-–]\d{2,4}| to \d{4})?$|(?:level|grade|class|cat(?:egory)?\.?|part) [\dA-D]\b|(?:first|second) class\b|back to back|one (?:or two )?at a time|strange but true|no joke|self[- ]study|online$|\d[\d.,]* (?:(?:years?|months?|weeks?|days?|hours?)(?! (?:course|class))|sems?|semesters?|CGPA|GPA|credits)\b|(?:one|two|three|four|five|six|ten) (?:years?|months?|weeks?|days?)\b|\d+(?:\.\d+)? (?:CGPA|GPA))/i;

/** The pieces of a repaired answer, in order. */
export function split(line: string, stem: Stem): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of sentencesOf(line)) {
    const { rest, asides } = withoutBrackets(sentence);
    const items =
      LISTS.has(stem) || stem === 'any'
        ? itemsOf(rest, stem)
        : stem === 'did' || stem === 'never'
          ? deeds(rest)
          : (BY_STEM[stem]?.(rest) ?? [rest]);
    let told = 0;
    for (const [at, item] of (GIVES_REASONS.has(stem)
      ? items.flatMap((item) => apartFromReason(item, stem === 'learning'))
      : items
    ).entries()) {
      const line = trimStops(item.replace(BRACKETS, '').replace(/\s+/g, ' '));
      if (/[\p{L}\p{N}]/u.test(line))
        pieces.push({ line, isAside: false, isFirst: at === 0, isOpening: pieces.length === 0 });
      for (const aside of asides.slice(told, told + (item.match(BRACKETS)?.length ?? 0)))
        if (/[\p{L}\p{N}]/u.test(aside))
          pieces.push({ line: trimStops(aside), isAside: true, isFirst: true, isOpening: false });
      told += item.match(BRACKETS)?.length ?? 0;
    }
  }
  return pieces;
}

function itemsOf(line: string, stem: Stem): string[] {
  return listItems(toTellApart(line, stem));
}

/** Those named, and of which peoples they are. */
const WHICH_PEOPLE =
  /^((?:the )?\p{Ll}+), (\p{Lu}\p{Ll}+(?:an|ish|ese|li|qi))(?: (?:and|or) (\p{L}+(?:an|ish|ese|li|qi)))?$/u;

/** "My kids, then the street"; "zero hours and no sick pay": one more thing, where nothing within the first says so. */
function toTellApart(line: string, stem: Stem): string {
  // "Children, Ukrainian and Polish": which of them.
  if (stem === 'who' && WHICH_PEOPLE.test(line))
    return line.replace(WHICH_PEOPLE, (_, who: string, one: string, two = '') =>
      two ? `${one} and ${upperFirst(two)} ${who}` : `${one} ${who}`,
    );
  if (stem === 'who' || stem === 'learning') return line.replace(/, (?:and )?then (?=\S)/gi, ', ');
  // "Difficult births, 3 in the morning", "wedding cakes, 3 tiers and up": when it is, or how many.
  if (stem === 'gift')
    return line
      .replace(THEY_COME, '')
      .replace(/, (?=\d{1,2} (?:in the (?:morning|night|afternoon|evening)|am|a\.m\.|o’clock)\b)/giu, ' at ')
      .replace(/(?<=\p{L}), (\d+ \p{Ll}+ and (?:up|more|over))$/giu, ' of $1')
      .replace(OF_ONE_DOING, '$1 and ')
      .replace(SUCH_AS, '$1 such as $2')
      .replace(ABOVE_ALL, (_, what: string, one: string) =>
        /(?:surgery|operations?)$/iu.test(what)
          ? `${what}, especially on ${one}`
          : `${what}, especially ${one}`,
      );
  return stem === 'off' && !/\b(?:who|that|which|with|without|of|for)\b/i.test(line)
    ? line.replace(/ and (?=no (?!one\b)[a-z])/g, ', ')
    : line;
}

/** "Excel sheets, all seniors also ask me", "they come to me": what others do is no gift of its own. */
const THEY_COME =
  /(?<=\p{L})(?:, (?:and )?| and )(?:(?:they|everybody|everyone|people|(?:(?:all|even|the|many|most|some|my|other|our) )+(?:\p{L}+ )?\p{Ll}+s)(?: (?:all|also|always|often|too|just|still|even|then))* (?:ask|asks|call|calls|trust|trusts|(?:come|comes|go|goes|run|runs|turn|turns)(?: \p{Ll}+)? to|rely on|relies on|look for|send for) me)[.!]?$/iu;

/** "I remember every floor, every shop": one doing, and two things of it. */
const OF_ONE_DOING = /^(I \p{Ll}+ (every|each|which|what|where|who)\b [^,]+), (?:and )?(?=\2 )/iu;
/** "Forms, Attendance Allowance": what is named is one of them. */
const SUCH_AS = /^(forms|benefits|paperwork), ((?:\p{L}+ ){1,3}(?:allowance|credit|benefit|pension|tax))$/iu;
/** "Surgery, cats especially": the one thing of which it is said most. */
const ABOVE_ALL = /^([^,]+), ((?:\p{L}+ ){0,2}\p{L}+) (?:especially|above all|most of all)$/iu;

export const GIVES_REASONS: ReadonlySet<Stem> = new Set([
  ...LISTS,
  'title',
  'role',
  'behind',
  'number-what',
  'field',
]);

const BY_STEM: Readonly<Partial<Record<Stem, (line: string) => string[]>>> = {
  clause: clauses,
  'when-i': predicates,
  title: names,
  role: names,
  behind: counts,
  'when-it': states,
  where: places,
};

/** Stands where brackets were, until the items are told apart. */
const BRACKETS = /\s*\uE000/g;

function withoutBrackets(line: string): { rest: string; asides: string[] } {
  if (!/[()]/.test(line)) return { rest: line, asides: [] };
  const asides: string[] = [];
  const rest = line.replace(/\s*\(([^()]*)\)/g, (_, inner: string) => {
    asides.push(inner);
    return ' \uE000';
  });
  return { rest: rest.replace(/[()]/g, ' ').replace(/\s+/g, ' '), asides };
}

export function trimStops(line: string): string {
  return line
    .replace(/^((?!-\d+C?( and|$))[\s.,;:!?…–—+&=/|-])+(?=\S)|(?<!\b[A-Z])[\s.,;:!?…–—]+$/gu, '')
    .replace(/[\s,;:!?…–—]+$/u, '');
}

/** Where items are told apart: commas outside numbers, spaced dashes and strokes, and the words that add one more. */
const BETWEEN =
  /\s*,(?!\d{3}\b)\s+|\s*,(?=\p{L})|\s+[–—/|-]{1,2}\s+|(?<!\b(?:maybe|perhaps|possibly|probably|might|could|is|are|was|were|am|be|has|have|had|can|will|would|must|who|that|which|but|not only))\s+(?:and )?also\s+(?!(?:in|from|with|without|on|at|by|for) )|(?<=ing)\s+(?=maybe )|\s+and (?=(?:maybe|perhaps|possibly) )|\s+as well as\s+|\s+plus\s+(?!size|one)/gu;

function listItems(line: string): string[] {
  // A condition in front holds for all that follows.
  if (/^(?:if|unless|only (?:if|when)|when|until|as long as|provided)\b/i.test(line)) return [line];
  // "Spotting fakes - trainers, bags": what follows one dash tells more of it.
  const dash = line.split(/\s+[–—-]{1,2}\s+/);
  if (
    dash.length === 2 &&
    isVerbal(dash[0] ?? '') &&
    !isVerbal(dash[1] ?? '') &&
    !/\b(?:not|no|never|but|only|if|\p{L}+n’t)(?![\p{L}’])/iu.test(dash[1] ?? '')
  )
    return listItems(dash[0] ?? '');
  const raw = line.split(BETWEEN).filter((item) => item !== undefined && item.trim() !== '');
  const commas = raw.length > 1;
  const items: string[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    let item = (raw[at] ?? '').trim();
    const isSerial = /^(?:and|or|&) /i.test(item);
    if (isSerial) item = item.replace(/^(?:and|or|&) (?:also |lastly |finally )?/i, '');
    else if (/^(?:also|then|plus) /i.test(item) && !ALSO_WITH.test(item))
      item = item.replace(/^(?:also|plus) /i, '');
    const before = items.at(-1);
    if (before !== undefined && OF_THE_SAME.test(item)) items[items.length - 1] = `${before} and ${item}`;
    else if (before !== undefined && !isSerial && (GOES_WITH.test(item) || ALSO_WITH.test(item)))
      items[items.length - 1] = `${before}, ${item}`;
    else items.push(item);
  }
  if (!commas) return items;
  const kept = keepObjects(items, raw.length > 1 && /^(?:and|or|&) /i.test((raw.at(-1) ?? '').trim()));
  return kept.flatMap((item, at) => (at === kept.length - 1 && kept.length > 1 ? lastPair(item) : [item]));
}

/** "Learning from the manual, also in German". */
const ALSO_WITH = /^also (?:the|in|from|with|without|on|at|by|for|of|those|to) /iu;

/** "Organising rotas, and then redoing them": what is done to the very thing before. */
const OF_THE_SAME = /^(?:then )?[a-z]+ing (?:them|it)(?: \w+)?$/i;

/** Two words that are one notion, in a list too. */
const ONE_NOTION =
  /\b(?:arts and crafts|(?:health|law|terms|profit|sales|trial|ups|pros|odds|tea|hair|peace) and \w+|food and drinks?|(?:fish|bread|black|salt|meet|back|supply|hide) and (?:chips|butter|white|pepper|greet|forth|demand|seek))\b/i;

/** "A, B and C": the last two of a list are told apart, but for things of one verb and for what is one notion. */
function lastPair(item: string): string[] {
  const pair = /^((?:\S+ ){0,4}?\S+) and (\S+(?: \S+){0,5})$/.exec(item);
  if (!pair?.[1] || !pair[2] || /[,]/.test(item) || ONE_NOTION.test(item)) return [item];
  const [, left, right] = pair;
  if (
    /^(?:I|we|they|to|with|for|in|of|on|at|how|who|then|so|not|no|never|\S+ed)\b/i.test(right) ||
    / and /.test(right)
  )
    return [item];
  const isDone = isVerbal(left);
  const isNextDone = isVerbal(right) || /^(?!\w+thing)\S+ing\b/.test(right);
  // "Fixing bikes and cars", "teaching reading and writing": two things of one verb, where it has one.
  if (isDone && left.includes(' ') && (!isNextDone || / \S+ing\b/.test(left))) return [item];
  return / (?:who|that|which|of|for|with|between|about) /.test(left) ? [item] : [left, right];
}

function isVerbal(text: string): boolean {
  const word = firstWord(text);
  return isGerund(word) || (isBaseVerb(word) && !isNounToo(word));
}

/** Many of them, or a name: "diggers", "Punjabi". */
const A_THING = /[a-z]s$|\b[A-Z][a-z]+$/;

/** "Operate cranes, diggers and dumpers": the things that one verb is done to stay together. */
function keepObjects(items: readonly string[], isSerial: boolean): string[] {
  const [first = ''] = items;
  const words = first.split(' ');
  const others = items.slice(1);
  const hasObject = isVerbal(first) && words.length >= 2 && A_THING.test(words.at(-1) ?? '');
  const isThings = others.every((item) => {
    const parts = item.split(/ (?:and|or) /);
    return parts.every(
      (part) =>
        part.split(' ').length <= 2 && !isVerbal(part) && A_THING.test(part) && !/^(?:my|the)\b/.test(part),
    );
  });
  // "Taking photos of products, people, pets": all of them are what the photos are of.
  const isOfAll =
    isVerbal(first) &&
    / (?:of|for|with|to|about|on|in) (?:people|children|\p{L}+[^s]s)$/u.test(first) &&
    others.length > 1 &&
    others.every((item) => /^(?:people|children|animals|\p{L}+[^s]s)$/u.test(item) && !isVerbal(item));
  if (isOfAll) return [items.join(', ')];
  if (!hasObject || !isThings || words.length > 3 || items.length < 2) return [...items];
  if (!isSerial && !/ (?:and|or) /.test(items.at(-1) ?? '')) return [...items];
  const last = others.at(-1) ?? '';
  const middle = [first, ...others.slice(0, -1)].join(', ');
  return [isSerial ? `${middle} and ${last}` : `${middle}, ${last}`];
}
