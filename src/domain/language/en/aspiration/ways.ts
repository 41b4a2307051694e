import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import type { Aim } from './aim.ts';
import { isSaidIn, purposeBehind } from './behind.ts';
import { giftForAnybody } from './gifts.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { perhaps } from './in-mind.ts';
import { yearsLead } from './known-work.ts';
import { type Piece, textOf } from './piece.ts';
import { POINTS_AHEAD, proofLead, proofSentence, reasonAlone, reasonOf } from './proof.ts';
import { purposeOf } from './purpose.ts';
import { overlaps, rootsOf, shared } from './roots.ts';
import { isSteadyFirst, withoutSteady } from './steady-first.ts';
import {
  bestSentence,
  frame,
  joySentence,
  type More,
  needSentence,
  sentenceFor,
  type Way,
  way,
  wordsOf,
} from './with-more.ts';
import { nameOf } from './work-name.ts';

/** An aspiration has no more words. */
export const MOST_WORDS = 50;
/** Arcs in which a work that one had already is taken up again. */
export const isAgain = (arc: Arc) => arc === 'back' || arc === 'elsewhere';

/** Whether there is work so far, and another stretch of it ahead, to look back from. */
export function looksBack(arc: Arc): boolean {
  return arc !== 'start' && !isAgain(arc);
}

/**
 * The person's own reason, the aim and whom it serves: "Ever since ..., I have wanted to ..."; behind "because" where both are
 * short or it cannot stand alone, else in a sentence of its own.
 */
export function reasonWay(arc: Arc, wanted: Aim, given: Given): Way | null {
  const aim = given.slots.reason?.stem === 'since' ? withoutSteady(wanted) : wanted;
  // Where all is too much, the aim alone stands.
  const plain = (open: Piece): readonly Way[] =>
    [purposeBehind(aim, given) ?? [], []].map(
      (behind): Way => [[...open, ...aim.piece, ...behind, frame('.')]],
    );
  const fitting = (ways: readonly Way[]) => ways.find((one) => wordsOf(one) <= MOST_WORDS) ?? null;
  const told = reasonAlone(given.slots);
  const { years, reason } = given.slots;
  // "26 years, and they told us in the parking lot" has counted them.
  const isCounted = new RegExp(`\\b${years?.count} ?(?:years|yrs)`, 'iu').test(reason?.clause.quote ?? '');
  const now = isCounted ? null : nowOpening(arc, aim, given, reason);
  const since = reasonOf(given.slots, 'since');
  const alone = (opening: readonly (Piece | string)[], start: string): Way | null =>
    told &&
    fitting([way(opening, aim, given, ['no-fit']), ...plain([frame(start)])].map((one) => [told, ...one]));
  // Who was shown the trade has wanted to show it to others since much later, and no child has wanted a post.
  if (since && told && LATER[arc]?.test(textOf(since))) return alone(now ?? [NOW], NOW);
  // What one would gladly do stands behind a reason only where no job is named.
  const more: readonly More[] = given.slots.notYet ? ['best', 'joys', 'no-fit'] : ['best', 'no-fit'];
  if (since) {
    const open = [frame('Ever since '), ...since, frame(', I have wanted to ')];
    const inOne = way([open], aim, given, more);
    const later = isSteadyFirst(wanted) ? [[...inOne.slice(0, 1), [frame('First I need steady work.')]]] : [];
    return withYears(fitting([...later, inOne, ...plain(open)]), aim, given);
  }
  const because = reasonOf(given.slots, 'because');
  const joined =
    because &&
    becauseWay(isCounted ? ['I want to '] : openingOf(arc, aim, given, 'years'), aim, given, because);
  const best = joined && sentenceFor('best', joined.flat(), given);
  const ended = best ? [...joined, best] : joined;
  // Short, a sentence may end on its reason; "Old Piet did it for me" does where it can.
  const isShort = joined && wordsOf(joined) <= WORDS_ENDING_ON_REASON;
  // Two reasons in one sentence are one too many: whom they earn for stands beside a reason that stands alone.
  const isTwo = told !== null && earns(given);
  if (!isTwo && (isShort || (joined && POINTS_AHEAD.test(textOf(told ?? []))))) return ended;
  const why = given.slots.reason?.stem === 'since' ? NOW : 'That is why I want to ';
  const whole = alone(now ?? [why], why) ?? ended;
  return isAgain(arc) ? withYears(whole, aim, given) : whole;
}

/** "I bring 33 years as a fire officer", behind a wish beside which nothing stands; as it was where the years are no part of it. */
function withYears(said: Way | null, aim: Aim, given: Given): Way | null {
  const { arc, piece, isFromKnown } = aim;
  const lead = said?.length === 1 ? yearsLead(given.slots) : null;
  // "The school I had led for nineteen years" has said how long.
  if (!said || !lead || arc === 'start' || /\byears?\b/u.test(given.slots.reason?.clause.quote ?? ''))
    return said;
  const [work, wish] = [rootsOf(textOf(lead)), rootsOf(textOf(piece))];
  // "Use what I know from nine years as a nurse" has said them; "be a nurse again" has said the trade.
  if (isAgain(arc) ? overlaps(work, wish) : isFromKnown || !isSaidBeside(lead, aim)) return said;
  const bring = lead.map((one) => ({ ...one, text: one.text.replace(/^After /u, 'I bring ') }));
  // "I bring four years as a barback", behind a long wish to repair boilers, is said of nothing in it.
  const isApart =
    // Who is to teach may teach what they did.
    ((arc === 'shift' && !/\b(?:teach|train|instruct)/u.test(textOf(piece))) ||
      isServedByAnother(given, wish)) &&
    wordsOf(said) >= WORDS_WHOLE &&
    !isAkin(work, rootsOf(said.map(textOf).join(' ')));
  const ways = [...withDeed(bring, given), ...(isApart ? [] : [[...bring, frame('.')]])];
  return ways.map((more): Way => [...said, more]).find((whole) => wordsOf(whole) <= MOST_WORDS) ?? said;
}

/** From here on a wish with its reason is whole. */
const WORDS_WHOLE = 20;

/** "A hairstylist" and "a salon for hair": a word of the one begins a word of the other. */
function isAkin(work: ReadonlySet<string>, wish: ReadonlySet<string>): boolean {
  return [...work].some((one) => [...wish].some((other) => one.startsWith(other) || other.startsWith(one)));
}

/** Whether a work beside the first is the one that serves the wish: of who sews at home, and taught before, the teaching. */
function isServedByAnother({ slots: { work } }: Given, wish: ReadonlySet<string>): boolean {
  return work.slice(1).some((one) => isAkin(rootsOf(nameOf(one)), wish));
}

/** "I bring 31 years as a timber faller, and I never lost a man": where there is a deed of one's own that counts no years itself. */
function withDeed(bring: Piece, { slots }: Given): readonly Piece[] {
  const deed = proofSentence(slots) ?? [];
  return /^I (?!was\b|am\b)(?!.*\byears?\b)/u.test(textOf(deed))
    ? [[...bring, frame(', and '), ...deed]]
    : [];
}

/** "Now, after 41 years as a lift mechanic, I want to": behind a sentence that tells of what was, "That is why, after ..." behind why; null without the years. */
function nowOpening(
  arc: Arc,
  aim: Aim,
  given: Given,
  reason: Slots['reason'] = null,
): readonly (Piece | string)[] | null {
  const [lead, ...rest] = openingOf(arc, aim, given, 'years');
  if (lead === undefined || typeof lead === 'string') return null;
  // "Now it is me and Dennis" has said it.
  const isNow = / now\b/u.test(reason?.clause.quote ?? '');
  const start = isNow ? 'After ' : reason?.stem === 'because' ? 'That is why, after ' : 'Now, after ';
  return [lead.map((one) => ({ ...one, text: one.text.replace(/^After /, start) })), ...rest];
}

const NOW = 'Now I want to ';
const LATER: Partial<Record<Arc, RegExp>> = {
  pass: /\b(?:me|my|us)\b/u,
  grow: /\bI was (?:an? (?:child|kid|boy|girl)|little|small|\d|(?:four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/u,
};

/** Up to here the reason ends the sentence. */
const WORDS_ENDING_ON_REASON = 26;

/** "I want to become a farrier and ..., because I am tired of waiting": what cannot stand alone ends the sentence of the aim. */
function becauseWay(lead: readonly (Piece | string)[], aim: Aim, given: Given, because: Piece): Way | null {
  const doubt = perhaps(given.slots);
  const purpose = earns(given) ? null : purposeBehind(aim, given, 'and');
  const behind = [...(purpose ?? []), ...(doubt ? [frame(', '), ...doubt] : [])];
  const ways = [lead, ['I want to ']].map((open): Way => {
    const start = open.flatMap((part) => (typeof part === 'string' ? [frame(part)] : part));
    return [[...start, ...aim.piece, ...behind, frame(', because '), ...because, frame('.')]];
  });
  return ways.find((one) => wordsOf(one) <= WORDS_WITH_BECAUSE) ?? null;
}

function earns({ slots }: Given): boolean {
  return slots.serving?.verb.id === 'provide-for';
}

/** With more words, the work so far makes a sentence that ends on a reason too long. */
const WORDS_WITH_BECAUSE = 42;

/** With the work so far in front, and all that there is room for behind. */
export function fullWay(arc: Arc, aim: Aim, given: Given): Way {
  const opening = openingOf(arc, aim, given);
  const said = way(opening, aim, given, ['told', 'best', 'proof', 'joys']);
  return (isAgain(arc) && withYears(said, aim, given)) || said;
}

/** "After 20 years as a nurse, I want to": the work so far, where the aim does not name it. */
function openingOf(
  arc: Arc,
  aim: Aim,
  { slots }: Given,
  which: 'all' | 'years' = 'all',
): readonly (Piece | string)[] {
  const want =
    arc === 'keep' &&
    which === 'all' &&
    slots.serving?.verb.id !== 'be-useful-to' &&
    !textOf(aim.piece).startsWith('stay useful')
      ? 'I want to stay useful: to '
      : 'I want to ';
  const said = looksBack(arc) && !aim.isFromKnown ? yearsLead(slots) : null;
  const years = isSaidBeside(said, aim) ? said : null;
  // The years in a work before what was counted there: a count alone says nothing of what is wanted.
  const lead = years ?? (which === 'all' ? proofLead(slots) : null);
  if (lead) return [lead, ', I want to '];
  const gift = which === 'all' ? giftForAnybody(slots) : null;
  return gift ? ['I am good at ', gift, `, and ${want}`] : [want];
}

/** "After 38 years as a tram driver", before a tram museum: one word may come twice, the whole trade may not. */
export function isSaidBeside(lead: Piece | null, { piece }: Aim): boolean {
  const [aim, said] = [textOf(piece), textOf(lead ?? [])];
  const work = said.replace(/^After .+? years? /u, '');
  const most = aim.startsWith('grow my ') && / my /u.test(said) ? 1 : 2;
  return lead !== null && !aim.includes(work) && shared(rootsOf(said), rootsOf(aim)) < most;
}

export function plainWay(aim: Aim, given: Given): Way {
  return way(['I want to '], aim, given, ['best', 'joys']);
}

/** Another road, beside a text that says what one would gladly do: it says what that one leaves out. */
export function roadWay(aim: Aim, given: Given): Way {
  return way(
    ['I want to '],
    aim,
    given,
    aim.arc === 'steady' ? ['best', 'road'] : ['best', 'no-fit', 'road'],
  );
}

/** Whom it serves as what the work is for: the work first, behind them it would read as theirs. */
export function servingWay(aim: Aim, given: Given): Way | null {
  const purpose = purposeOf(given, 'base');
  const work = textOf(aim.piece);
  if (!purpose || isSaidIn(aim, given) || overlaps(rootsOf(textOf(purpose)), rootsOf(work))) return null;
  const joint = / or |,/.test(work) ? ', so that I can ' : ' so that I can ';
  const said = { ...aim, piece: [...aim.piece, frame(joint), ...purpose] };
  return way(['I want to '], said, given, ['best', 'joys']);
}

/** Something done, as a bare fact, and then the aim. */
export function doneWay(aim: Aim, given: Given): Way | null {
  const proof = proofSentence(given.slots);
  // "He is all good now. Now I want" says it twice.
  if (!proof || wordsIn(textOf(proof)) < FEWEST_WORDS_DONE || / now\b/u.test(textOf(proof))) return null;
  const now = nowOpening(aim.arc, aim, given);
  // "I never had a day off in 31 years. Now, after 31 years ..." counts them twice.
  if (now && textOf(proof).includes(String(given.slots.years?.count))) return null;
  // "Now ..., now as a trainer" says it twice.
  const start = aim.arc === 'back' ? 'I want to ' : NOW;
  return withItsAim(
    ...[...(now ? [now] : []), [start]].map((open): Way => [proof, ...way(open, aim, given, ['no-fit'])]),
  );
}

/** "I made sewing on Sunday": what it was that was done there stayed behind. */
const FEWEST_WORDS_DONE = 5;
/** When the person is at their best, or what they would like to fill their days with, right behind the aim. */
export function bestWay(arc: Arc, aim: Aim, given: Given): Way | null {
  const first = (opening: readonly (Piece | string)[]) => way(opening, aim, given, ['no-fit']);
  const more = bestSentence(given) ?? joySentence(given, first([])[0] ?? []);
  return (
    more &&
    withItsAim(...[openingOf(arc, aim, given), ['I want to ']].map((open): Way => [...first(open), more]))
  );
}

/** The fullest of them that is short enough: cut, the aim or what belongs to it would stand alone. */
function withItsAim(...ways: readonly Way[]): Way | null {
  return ways.find((said) => wordsOf(said) <= MOST_WORDS) ?? null;
}

/** What the work must fit, right behind the aim; who works for themselves asks nobody for work. */
export function termsWay(aim: Aim, given: Given): Way | null {
  const need = aim.arc === 'own' ? null : needSentence(aim, given);
  return need && withItsAim([...way(['I want to '], aim, given, ['no-fit']), need]);
}
