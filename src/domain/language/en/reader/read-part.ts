import { topicOf } from '#src/domain/language/en/read/topics.ts';
import { bareOf, sized, withoutI, withoutYes } from './bare.ts';
import { lowerCommon, lowerFirst } from './capitals.ts';
import { countsApart } from './counted.ts';
import { plainOffer } from './doubt.ts';
import { formed } from './formed.ts';
import { asNamed, nobodyElse } from './gift-lists.ts';
import { mendGift } from './gift-slips.ts';
import { mendDoing, mendGrammar, mendServed, mendState, mendStudy, mendTask } from './grammar.ts';
import {
  isHedged,
  isLimited,
  verdictOf,
  withoutDoubtTold,
  withoutLastDoubt,
  withoutSoftener,
} from './kinds.ts';
import { asCountedThen, asFigure, asMeasure } from './many-counted.ts';
import { paperJudged, papersNamed, studiesNamed } from './names-when-here.ts';
import { withItsNot } from './negation.ts';
import { asManyThings, withArticles } from './noun-phrases.ts';
import { item, type Outcome, unread } from './outcome.ts';
import type { Part } from './part.ts';
import { asDeed, neverDone } from './perfect.ts';
import { isBeside, isReason } from './reasons.ts';
import { withoutRunningDown } from './shame.ts';
import { GIVES_REASONS, type Piece, trimStops } from './split.ts';
import { LISTS, type Stem, WISHES, withoutStem } from './stems.ts';
import type { Tagged } from './tag-names.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';
import { type Slip, slipOf } from './word-order.ts';

/** Reads one piece of an answer: what it is, and the forms in which it is right. */
export function readPart(piece: Piece, quote: string, stem: Stem): Part {
  const part = readSoft(piece, quote, stem);
  if (part.note !== AGREED) return part;
  // "When someone fall down": of a slip that has one right form only, the words with that form are read.
  const mended = readSoft({ ...piece, line: part.offer ?? '' }, quote, stem);
  return mended.kind === 'item' || /^I\b/.test(mended.forms.sentence ?? '')
    ? mended
    : { ...part, note: 'word-order' };
}

const AGREED = 'agreement';

function slipped({ offer, isSure }: Slip): Outcome {
  return { kind: 'unread', note: isSure ? AGREED : 'word-order', offer };
}

function readSoft(piece: Piece, quote: string, stem: Stem): Part {
  const part = readPlain(piece, quote, stem);
  const line =
    part.kind === 'hedge'
      ? withoutSoftener(piece.line)
      : WISHES.has(stem)
        ? withoutLastDoubt(piece.line)
        : withoutDoubtTold(piece.line);
  if (line === piece.line) return part;
  const firm = readPlain({ ...piece, line }, quote, stem);
  return firm.kind === 'item' ? { ...firm, isHedged: true } : part;
}

function readPlain(piece: Piece, quote: string, stem: Stem): Part {
  const told = toldWell(trimStops(piece.line), stem);
  const said = stem === 'gift' ? mendGift(told) : told;
  const asTyped = stem === 'gift' ? mendTask(notBothered(said, stem)) : said;
  const { line, wasHedged } = withoutYes(asTyped, stem);
  const bare = bareOf(withoutI(trimStops(withoutStem(line, stem)), stem), stem);
  const inside = inSentence(stem === 'gift' ? asNamed(bare) : bare, piece.isFirst, stem);
  const text = stem === 'learning' ? named(inside) : inside;
  const outcome = withItsNot(outcomeOf(asTyped, line, text, quote, piece, stem), text);
  return {
    text: outcome.kind === 'own-sentence' || outcome.kind === 'item' ? (outcome.text ?? text) : asTyped,
    quote,
    kind: outcome.kind,
    forms: outcome.forms ?? {},
    isPlural: outcome.isPlural ?? null,
    offer: outcome.offer ?? null,
    // What was cut off is not said to anybody.
    topic: topicOf(stem === 'did' ? (outcome.forms?.past ?? asTyped) : asTyped),
    stem: outcome.stem ?? stem,
    isHedged: wasHedged || outcome.kind === 'hedge',
    note: outcome.note,
  };
}

/** "No bothered by rain": "no" for "not", as it is said in Scotland. */
function notBothered(said: string, stem: Stem): string {
  return stem === 'gift'
    ? said
        .replace(
          /^(?:I(?:’m| am) )?(?:no|nae|not) (?=(?:bothered|fazed|feart|scared|put off) )/iu,
          'not being ',
        )
        .replace(/\bfeart\b/u, 'afraid')
    : said;
}

function inSentence(line: string, isFirst: boolean, stem: Stem): string {
  // "URGENT": one shouted word where no name is asked for.
  if ((stem === 'when-it' || stem === 'where') && /^\p{Lu}{4,}$/u.test(line)) return line.toLowerCase();
  // "Bachelor of Arts" is a name; "Teaching degree" is none.
  if ((stem === 'paper' || stem === 'learning') && / \p{Lu}\p{Ll}/u.test(line))
    return IS_COMMON.test(line) ? lowerFirst(line) : line;
  return isFirst ? lowerFirst(line) : lowerCommon(line);
}

function outcomeOf(
  asTyped: string,
  line: string,
  text: string,
  quote: string,
  piece: Piece,
  stem: Stem,
): Outcome {
  if (stem === 'figure' && /^(?:none|zero|nothing|nobody|no one)$/iu.test(text))
    return { kind: 'item', note: 'read', forms: { noun: text }, isPlural: null };
  if (!piece.isOpening && !piece.isAside && GIVES_REASONS.has(stem) && isReason(line))
    return { kind: 'aside', note: 'reason' };
  if (!piece.isOpening && LISTS.has(stem) && isBeside(asTyped)) return { kind: 'aside', note: 'told-more' };
  // "I think maybe some things got better": what came of it is not known.
  if (stem === 'clause' && /^(?:i (?:think|guess) )?(?:maybe|perhaps|possibly) /i.test(line))
    return { kind: 'hedge', note: 'hedged' };
  const verdict =
    verdictOf(line, quote, stem, piece.isFirst) ??
    (line === asTyped ? null : verdictOf(asTyped, quote, stem, piece.isFirst));
  if (verdict) return verdict;
  const judged =
    stem === 'paper' || stem === 'learning'
      ? paperJudged.of({ line, asTyped, text, stem, isFirst: piece.isFirst })
      : null;
  if (judged) return judged;
  if (WISHES.has(stem)) {
    if (isLimited(text)) return { kind: 'limit', note: 'condition', offer: plainOffer(text, stem) };
    if (stem !== 'learning' && stem !== 'paper' && isHedged(sized(text, stem)))
      return { kind: 'hedge', note: 'hedged', offer: plainOffer(text, stem) };
    if (isHedged(line) && /^(?:not sure|i (?:think|might|may|wish|could)|used to)\b/i.test(line))
      return { kind: 'hedge', note: 'hedged' };
  }
  if (piece.isAside) return { kind: 'aside', note: 'brackets' };
  if (stem === 'gift') {
    if (OF_HOURS.test(text)) return { kind: 'aside', note: 'hours' };
    // "A new man comes, I show him": whom or what was said before.
    if (!piece.isOpening && OF_WHAT_WAS_SAID.test(text)) return { kind: 'aside', note: 'told-more' };
    const only = nobodyElse(text);
    const told = only && item({ forms: only, isPlural: null });
    if (told) return told;
  }
  if (stem === 'paper') {
    const name = papersNamed.of(text);
    if (name !== null) return item({ forms: { noun: name }, isPlural: false }) ?? unread('shape');
  }
  const whole = tag(line);
  const wholeSlip = slipOf(line, whole);
  if (wholeSlip) return slipped(wholeSlip);
  const isAsked = isVerbAsked(line, text, stem);
  // Behind "to" stands a verb: of one that is not known, nobody can tell the forms.
  if (isAsked && !/^(?:be|have|do|not|never)\b/.test(text) && !isBaseVerb(text.split(' ')[0] ?? ''))
    return unread('unknown-verb');
  const tagged = text === line ? whole : isAsked ? asVerb(text) : tag(text);
  const slip = text === line ? null : slipOf(text, tagged);
  if (slip) return slipped(slip);
  const again = text === line ? null : verdictOf(text, quote, stem, piece.isFirst);
  if (again && again.kind !== 'aside') return again;
  if (
    SPEAKS_TO_NONE.has(stem) &&
    !(stem === 'gift' && OF_ANYBODY.test(text)) &&
    /(?<!\b(?:thank|kill|hurt|bite|cheat|fool) )\b(?:you|your|you’re|yours)\b/i.test(text)
  )
    return unread('second-person');
  return formed(text, line, tagged, whole, stem, piece);
}

/** Behind "never": "I was never late", and "turned away nobody", that say their "no" once more. */
function inNever(said: string): string {
  return (
    neverDone(
      said.replace(
        /^(?=(?:once )?(?:late|absent|drunk|rude|unkind|unfair|dishonest|careless|short of|behind with)\b)/iu,
        'was ',
      ),
    )
      .replace(/, (?:and )?never .*$/u, '')
      // "In 31 years" is said before it.
      .replace(
        /(?<=\p{L} \p{L}+),? (?:in|for|over|these|those|my)(?: (?:all|my|those|these|the|about|over|nearly))* (?:\d+|\p{Ll}+) years?(?: there)?(?=$|, not even | except )|,? since (?:\d|\p{Lu}|last|then)[^,]*$/u,
        '',
      )
      .replace(
        /(?<=\p{L} )(?:nobody|no one)(?=$|[,.]| (?:who|that|in|on|with|hungry|away|home|wait|alone)\b)/u,
        'anybody',
      )
      .replace(/(?<=\p{L} )nothing(?=$|[,.]| (?:from|to|in|on|away|that|by)\b)/u, 'anything')
  );
}

/** As typed, less what runs it down, and with what English names it by. */
function toldWell(said: string, stem: Stem): string {
  if (stem === 'did') return mendDoing(asDeed(withoutRunningDown(said)));
  if (stem === 'never') return mendDoing(inNever(said));
  if (stem === 'thing' || stem === 'title') return withoutRunningDown(said);
  if (stem === 'number-what') return (IS_A_RATE.test(said) ? withArticles : asManyThings)(asMeasure(said));
  if (stem === 'when-it') return mendState(said);
  if (CLAUSES.has(stem)) return mendGrammar(said);
  if (stem === 'learning') return named(mendStudy(named(said)));
  if (stem === 'when-i') return mendDoing(said);
  if (stem === 'who') return mendServed(said);
  if (stem === 'figure') return asFigure(said);
  return stem === 'behind' ? asManyThings(asCountedThen(countsApart(said))) : said;
}

const named = (study: string) => studiesNamed.of(study) ?? study;

/** What is measured, and not counted: "waiting list", "complaint rate". */
const IS_A_RATE =
  /\b(?:rate|list|time|share|score|percentage|average|number|amount|cost|price|wait|weight|level|temperature|distance|speed|turnover|record|income|budget|yield|backlog|queue|stock|debt|bill|attendance|length|size|pass|money)s?\b/iu;

const CLAUSES: ReadonlySet<Stem> = new Set<Stem>(['clause', 'when-it', 'where']);

/** Hours that are given, and nothing that one is good at. */
const OF_HOURS =
  /^(?:I )?(?:always )?(?:stay(?:ing)? late|(?:work|do)(?:ing)? (?:late|overtime|weekends|nights|doubles)|nights|weekends|(?:night|early|late|weekend) shifts)$/iu;

/** What is done with it, or to them, without a name. */
const OF_WHAT_WAS_SAID = /^\p{Ll}+ (?:it|him|her|them)(?= \p{Ll}+$|$)/u;

/** "Tuning course in Kalisz": a plain word before another, and a name only behind. */
const IS_COMMON =
  /^(?:\p{Lu}\p{Ll}+ing|Short|Evening|Online|Night|Weekend|Basic|Summer) (?:course|class|training|school|workshop|certificate|diploma)\b/u;

/** "They ask me to sort out the rota", "I can book trips": behind "to" or "can" stands a verb, though it may be a noun elsewhere. */
function isVerbAsked(line: string, text: string, stem: Stem): boolean {
  if (stem !== 'gift' && stem !== 'off' && stem !== 'learning') return false;
  const lead = line.slice(0, Math.max(0, line.length - text.length));
  return /(?:\bto|\bcan|\bI)(?: also| often| usually| mostly| easily| always)?\s+$/i.test(lead);
}

function asVerb(text: string): Tagged {
  const { words, tags } = tag(`to ${text}`);
  return { words: words.slice(1), tags: tags.slice(1) };
}

/** "Hearing what is wrong before you open it", "anything you put in front of me": whoever it may be. */
const OF_ANYBODY =
  /^(?!.*\byou(?:r|rs|’re)\b)(?:(?:\p{L}+ )?\p{L}+ing|can|copy|read|play|know) .*\b(?:any\p{L}*(?: \p{L}+)?|before|when|where|places|things) you\b/iu;

/** Stems whose words stand in the first person's sentence: "you" in it would speak to the reader. */
const SPEAKS_TO_NONE: ReadonlySet<Stem> = new Set([
  'gift',
  'did',
  'never',
  'who',
  'learning',
  'own-thing',
  'when-i',
  'clause',
]);
