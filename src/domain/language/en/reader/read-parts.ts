import { topicOf } from '#src/domain/language/en/read/topics.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { isExcepted } from './exceptions.ts';
import { isKeptPrivate, leansForeign, takesAway } from './kinds.ts';
import { withArticles } from './noun-phrases.ts';
import { withMine } from './own-people.ts';
import type { Part, ReadAnswer, Refusal } from './part.ts';
import { isAdvertised, isPasted, pastedItems } from './pasted.ts';
import { quoteFinder } from './quote.ts';
import { readPart } from './read-part.ts';
import { isGrudged } from './reasons.ts';
import { repair, repairProse } from './repair.ts';
import { type Piece, split } from './split.ts';
import type { Stem } from './stems.ts';

/** Answers read lately, by stem and text: the same answer is read at every key and for every draft. */
const readings = onceByText((key) => {
  const end = key.indexOf('\n');
  return read(key.slice(end + 1), key.slice(0, end) as Stem);
}, 400);

/**
 * Reads one free answer by its stem: the repaired line to show under the field, and its parts with the forms that are right.
 * Pure, total over any string; meaning is never turned: what is negated, hedged or hangs on a condition is no item of a wish.
 */
export function readParts(text: string, stem: Stem): ReadAnswer {
  return readings(`${stem}\n${text}`);
}

function read(text: string, stem: Stem): ReadAnswer {
  if (text.trim() === '') return { repaired: '', parts: [], refusal: null, note: 'empty' };
  if (isPasted(text) || (stem === 'gift' && isAdvertised(text))) return readPasted(text, stem);
  const plain = (PROSE.has(stem) ? repairProse : repair)(
    stem === 'who' ? text.replace(LIKE_ME, ', as ').replace(TWO_TO, ' to ') : text,
    stem,
  );
  const repaired = stem === 'who' ? withMine(plain) : stem === 'title' ? asOne(plain) : plain;
  const quote = quoteFinder(text);
  const pieces = split(repaired, stem);
  const read = pieces.map((piece) => readPart(piece, quote(piece.line, piece.isAside), stem));
  const parts = read.map((part, at) => (isTakenBack(pieces, at, stem) ? limited(part) : part));
  const told = isKeptPrivate(`${text}; ${repaired}`)
    ? parts.map(refused)
    : LAUGHED.test(text)
      ? halfMeant(parts)
      : parts;
  const unique = withoutTwice(inOneLanguage(told));
  const refusal = refusalOf(unique);
  return { repaired, parts: unique, refusal, note: refusal ?? (unique.some(isUsable) ? 'read' : 'unread') };
}

/** Stems whose words are told in a sentence as they were typed: work, papers and what is learned have names of their own. */
const PROSE: ReadonlySet<Stem> = new Set([
  'gift',
  'did',
  'never',
  'clause',
  'when-i',
  'when-it',
  'where',
  'who',
  'number-what',
  'behind',
  'thing',
  'off',
  'any',
]);

/** "Like I was": as one was oneself. */
const LIKE_ME = /, like (?=i (?:was|did|am|had)\b)/iu;

/** "Kids who come 2 school". */
const TWO_TO =
  /(?<=[a-z]{2}) 2 (?=(?:school|work|the|my|get|be|do|learn|live|help|college|uni|church|bed|a|him|her|them|me)\b)/giu;

/** "Trauma nurse", as it stands behind "I was". */
const asOne = (title: string) => withArticles(`I was ${title}`).slice('I was '.length);

/** "Nursing (not management)", "driving (if it is day)": what stands in brackets limits the part before it. */
function isTakenBack(pieces: readonly Piece[], at: number, stem: Stem): boolean {
  if (pieces[at]?.isAside) return false;
  const lines = pieces.map(({ line }) => line);
  if (isExcepted(lines, at, stem)) return true;
  for (let next = at + 1; pieces[next]?.isAside; next += 1) {
    const aside = pieces[next]?.line ?? '';
    const isLimit = REMARKS[stem] ? REMARKS[stem].test(aside) : takesAway(aside);
    if (isLimit && !OF_TELLING.test(aside)) return true;
    if (stem === 'gift' && /\b(?:terrible|awful|bad|rubbish|useless|worst)\b/i.test(aside)) return true;
  }
  const behind = pieces[at + 1]?.line ?? '';
  return TAKES_BACK.test(behind) || (stem === 'gift' && (isGrudged(behind) || USED.test(behind)));
}

/** "(can’t say more)" is said of telling it, and takes nothing from it. */
const OF_TELLING =
  /^(?:(?:I )?(?:can’t|won’t|don’t|shouldn’t|not) (?:really )?(?:say|tell|ask|laugh|judge|brag|talk about)\b|(?:not|no) (?:joking|kidding|joke|lie)\b)/i;
const DENIED =
  /^(?:(?:but |well )?(?:not|no|only|except|never|without|unless|if|as long|when|used to|almost|nearly|kind of|sort of|maybe)\b|(?:just )?(?:joking|jk|kidding)\b)/iu;
/** What brackets take away where most of them only remark: "wrote the manual (nobody reads it)", "BSc (they don’t take it here)". */
const REMARKS: Readonly<Partial<Record<Stem, RegExp>>> = {
  did: new RegExp(
    `${DENIED.source}(?!.*\\bsame\\b)|\\b(?:alone|myself|own|not me|n’t (?:I|me|mine))\\b`,
    'iu',
  ),
  clause: DENIED,
  'when-i': DENIED,
  'when-it': DENIED,
  where: DENIED,
  who: DENIED,
  'number-what': /^(?:not|no|only|except|never|without)\b/iu,
  paper: /\b(?:not|never|nearly|almost|half|fail\p{L}*|lapsed|dropped)\b(?! (?:tak|accept|recogni))/iu,
  learning: /^(?:not|no|never|only|unless|if|maybe|joking|jk|kidding)\b/iu,
};

/** "But I stopped", "jk": what comes before is not meant, or is so no longer. */
const TAKES_BACK =
  /^(?:(?:jk|never again|just kidding|joking|just joking|kidding)$|but (?:I|they|it)\b.*\b(?:stopped|quit|gave|used to|no longer|hate|hated|never|not|\p{L}+n’t)(?![\p{L}’]))/iu;
/** "They never pay it back": one is used for it, not good at it. */
const USED = /^(?:they|people) (?:just |only )?(?:never|don’t|won’t|always forget)\b/i;

/** A laugh within the answer or behind it. */
export const LAUGHED =
  /(?:^|[\s(])(?:lol|lmao|(?:a?(?:ha|he|ja|je)){2,}h?|kkk+|rsrs|jk)(?=[\s.!)]|$)|\((?:just |only )?(?:joking|kidding|a joke)\)|[😂🤣]/iu;
/** Stems where a laugh mostly says that it is no answer ("in bed lol"); a gift or a deed is meant all the same. */
const IN_EARNEST: ReadonlySet<Stem> = new Set([
  'gift',
  'learning',
  'paper',
  'did',
  'own-thing',
  'off',
  'behind',
  'number-what',
  'any',
]);

/** What is no deed with a laugh behind it. */
const LAUGHED_OFF = /^(?:survived|existed|lived|stayed alive|woke up|got out of bed|was born)\b/i;

/** "Waking them up lol": a joke at their cost. */
function isDoneToThem({ stem, text }: Part): boolean {
  return (
    stem === 'gift' &&
    /^(?:[a-z]+(?:ing)? (?:them|him|her)\b|(?:throw|kick|punch|hitt|slapp)ing )/i.test(text)
  );
}

/** "How to say no lol": what one laughs at wanting to learn. */
function isHowTo({ stem, forms, text }: Part): boolean {
  return stem === 'learning' && (forms.howTo ?? forms.base) !== undefined && /^(?:how to|be) /i.test(text);
}

/** "Up a tree", "lost a kid on a field trip": three words and more are meant, where they speak of nobody here. */
const MEANT =
  /^(?!.*\b(?:you|your|me|myself|my|whoever|whatever|every(?:one|body)|cared|survived)\b)\S+ \S+ \S/iu;

function halfMeant(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) =>
    part.kind === 'item' &&
    (!(IN_EARNEST.has(part.stem) || (part.stem !== 'where' && MEANT.test(part.text))) ||
      LAUGHED_OFF.test(part.text) ||
      isHowTo(part) ||
      isDoneToThem(part))
      ? { ...part, kind: 'unread', forms: {}, isPlural: null, offer: part.text, note: 'laughed' }
      : part,
  );
}

function refused(part: Part): Part {
  return { ...part, kind: 'refusal', forms: {}, isPlural: null, offer: null, note: 'refused' };
}

function limited(part: Part): Part {
  if (!isUsable(part)) return part;
  return { ...part, kind: 'limit', forms: {}, isPlural: null, note: 'brackets' };
}

/** Nothing of a pasted page is woven but plain items under its skills; the rest is kept unread. */
function readPasted(text: string, stem: Stem): ReadAnswer {
  const items =
    stem === 'gift'
      ? pastedItems(text).map((line) =>
          readPart({ line, isAside: false, isFirst: false, isOpening: false }, line, stem),
        )
      : [];
  const plain = items.filter((part) => part.kind === 'item');
  const rest: Part = {
    text: '',
    quote: text,
    kind: 'unread',
    forms: {},
    isPlural: null,
    offer: null,
    topic: topicOf(text),
    stem,
    isHedged: false,
    note: 'pasted',
  };
  return {
    repaired: plain.map((part) => part.text).join(', '),
    parts: [...plain, rest],
    refusal: null,
    note: 'pasted',
  };
}

/** Beside parts of another language, one with letters that English has not is of that language too. */
function inOneLanguage(parts: readonly Part[]): Part[] {
  const others = parts.filter(({ note }) => note === 'language').length;
  if (others === 0 && !leansForeign(parts.map(({ text }) => text).join(' '), false)) return [...parts];
  const isMost = others * 2 > parts.length;
  return parts.map((part) =>
    isUsable(part) && ((isMost && /[^\p{ASCII}’]/u.test(part.text)) || leansForeign(part.text, true))
      ? { ...part, kind: 'unread', forms: {}, isPlural: null, note: 'language' }
      : part,
  );
}

function withoutTwice(parts: readonly Part[]): Part[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = `${part.kind} ${part.text.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isUsable({ kind }: Part): boolean {
  return kind === 'item' || kind === 'own-sentence';
}

/** A part that is no item, and what the answer is when nothing else was said; the first that is found counts. */
const WHOLE: readonly (readonly [(part: Part) => boolean, Refusal])[] = [
  [({ kind }) => kind === 'joke', 'troll'],
  [({ note }) => note === 'language', 'other-language'],
  [({ note }) => note === 'other-person', 'other-person'],
  [({ kind }) => kind === 'refusal', 'refused'],
  [({ kind }) => kind === 'shrug', 'shrug'],
];

function refusalOf(parts: readonly Part[]): Refusal | null {
  if (parts.length === 0) return 'shrug';
  if (parts.some((part) => isUsable(part) || part.kind === 'limit' || part.kind === 'hedge')) return null;
  return WHOLE.find(([isSo]) => parts.some(isSo))?.[1] ?? null;
}
