import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { rootsOf, shared } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Arc, InMind, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { alternatives, orList, withLater } from './alternatives.ts';
import { nameOf, rotated, serve, smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { whereOf } from './from.ts';
import { isAfterYears, isKnown } from './looks-back.ts';
import { momentOf } from './moment.ts';
import { halvesAtComma } from './proof-words.ts';

export type Lead = (aim: Piece, works: readonly Work[]) => Piece;

/**
 * What the person wants: every work that they have in mind, with their doubt; else what it is to do, and for whom; else
 * what comes next for them, as they chose it. Never the work of another arc in its place.
 */
export function* AIM(told: Told): Iterable<Way> {
  const { slots } = told;
  const holes = { aim: unsureOf(slots) };
  yield* aimsLed(told, leadsOf(told, sureOf(slots)));
  if (slots.arc?.id === 'steady') yield [...(arcAims(slots)[0] ?? []), say('aim-thinking', holes)];
  yield [say('aim-thinking', holes)];
  yield [say('aim-thinking-of', holes)];
  yield* without(told);
}

/** The works in mind without a doubt, each way led in as asked; none where nothing is sure. */
export function* aimsLed(told: Told, leads: readonly Lead[]): Iterable<Way> {
  const { slots, length } = told;
  const inMind = toldWhat(slots);
  const sure = sureOf(slots);
  const perhaps = length > 30 ? say('aim-thinking-also', { aim: unsureOf(slots) }) : null;
  const said = (works: readonly Work[]) =>
    withLater(alternatives(works, slots, 'base'), works, inMind.filter(isLater), slots);
  function* led(aim: Piece, works: readonly Work[], ...more: readonly Piece[]): Iterable<Way> {
    if (aim) for (const lead of leads) yield [lead(aim, works), ...more];
  }

  const [first, ...rest] = sure;
  if (first) {
    const all = said(sure);
    // In one breath with what it is for, where that fits; else that follows as a sentence of its own.
    const isApart =
      slots.arc?.id === 'steady' ||
      slots.arc?.id === 'elsewhere' ||
      isServingNamed(slots) ||
      isForApart(told);
    if (length > 30 && !isApart && rest.length === 0) {
      const both = say('aim-and-do', { aim: all, do: serve(told) });
      yield* led(both, [], ...(perhaps ? [perhaps] : []));
    }
    if (perhaps) yield* led(all, sure, perhaps);
    yield* led(all, sure);
    const one = said([first]);
    if (rest.length > 0) yield* led(one, [first], say('aim-also', { aim: said(rest) }));
    if (perhaps) yield* led(one, [first], perhaps);
    for (const alone of sure) yield* led(said([alone]), [alone]);
  }
}

function sureOf(slots: Slots): readonly InMind[] {
  return toldWhat(slots).filter((one) => !one.isHedged && !isLater(one));
}

function unsureOf(slots: Slots): Piece {
  return alternatives(
    toldWhat(slots).filter(({ isHedged }) => isHedged),
    slots,
    'gerund',
  );
}

/** What comes only after what is wanted first. */
function isLater(one: InMind): boolean {
  return one.isLater === true;
}

/** What an employer hears of: a doubt about something of one's own is no aside to a job. */
export function toldWhat({ arc, inMind }: Slots): Slots['inMind'] {
  const told = inMind.filter(({ kind, isHedged }) => kind !== 'own' || !isHedged);
  return arc?.id === 'own' || told.length === 0 ? inMind : told;
}

/** What the work is to do and for whom, where the aim has not said it. What is wanted today is put off by no years ahead. */
export function* FOR(told: Told): Iterable<Way> {
  const { serving } = told.slots;
  if (!serving || isServingNamed(told.slots)) return;
  if (told.used.has(serving.verb.source) || (serving.who && told.used.has(serving.who.source))) return;
  const holes = { do: serve(told) };
  yield [say(isAfterYears(told.slots) ? 'for-all' : 'for-those', { who: thoseIn(told.slots) })];
  yield* apart(told);
  if (serving.who && told.seed % 2 === 0) yield [say('for-work', holes)];
  yield [say('for-want', holes)];
  yield [say('for-work', { do: serving.who ? holes.do : null })];
}

/** Whether what the work is for is said last: where it is new to the person, or the aim stands first. */
export function isSaidLast(slots: Slots): boolean {
  const { arc, serving, inMind, reason } = slots;
  if (!serving) return false;
  // Behind a moment and the aim that it led to, a third thing in one breath is too much.
  const isTold = reason !== null && momentOf(reason) !== null;
  const isNew = isTold && arc !== null && IS_AHEAD.has(arc.id) && !IS_LOOSE.has(serving.verb.id);
  // Who goes on with what they do serves them today.
  return isAfterYears(slots) || (isNew && serving.who !== null && !inMind.some((one) => isKnown(one, slots)));
}

/** "I want people who live on the high floors to get home safe": those who are meant stand first, and why last. */
function* apart(told: Told): Iterable<Way> {
  const { verb, safe, who, why } = apartFrom(told) ?? { verb: null, safe: null, who: null, why: null };
  const isTheirs = THEY_DO.test(textIn(verb ?? []));
  if (isTheirs) yield [say('for-them-to-since', { verb, safe, who, why })];
  else yield [say('for-them-since', { verb, safe, who, why })];
  if (!why) yield [say(isTheirs ? 'for-them-to' : 'for-them', { verb, safe, who })];
}

/** "Get people home" is that people get home. */
const THEY_DO = /^get$/u;

/** "Keep mothers who lose too much blood giving birth safe": a long word for whom, with what belongs to the verb behind it. */
function apartFrom({
  slots: { serving },
  verbs,
}: Told): { verb: Piece; safe: Piece; who: Piece; why: Piece } | null {
  const who = serving?.who;
  const [before, after] = (serving && verbs[serving.verb.id]?.base.split('{who}')) ?? [];
  if (!serving || !who || !before || !after?.trim() || who.isPlural !== true) return null;
  if (after.startsWith(' that ')) return null;
  const noun = who.forms.noun ?? '';
  const isLong = noun.split(' ').length > WORDS_BETWEEN && /\b(?:who|that|which|whose)\b/u.test(noun);
  const part = (text: string): Piece => [from(serving.verb, text.trim(), 'verb')];
  if (!isLong || smooth(who, 'noun') === null) return null;
  const [whom, why] = halvesAtComma(noun);
  const isWhy = why !== undefined && /^(?:because|since|so that|when|if|before|until)\b/iu.test(why);
  const said = (text: string): Piece => [from(who, text, 'noun')];
  return {
    verb: part(before),
    safe: part(after),
    who: said(isWhy ? (whom ?? noun) : noun),
    why: isWhy ? said(why) : null,
  };
}

/** "To teach nurses, and to teach new nurses": one verb twice in a breath. */
function isSameVerb({ serving, inMind }: Slots): boolean {
  const verb = serving?.verb.id.split('-')[0];
  return inMind.some((one) => one.kind === 'doing' && one.doing.forms.base?.split(' ')[0] === verb);
}

/** So many words may stand between a verb and what belongs to it. */
const WORDS_BETWEEN = 4;

/** Whether what the work is for has a sentence of its own. */
function isForApart(told: Told): boolean {
  const { slots, length } = told;
  return (
    length > 30 &&
    (isSaidLast(slots) || thoseIn(slots) !== null || apartFrom(told) !== null || isSameVerb(slots))
  );
}

const IS_AHEAD: ReadonlySet<Arc> = new Set(['start', 'shift', 'own', 'grow', 'pass']);
/** Verbs that say little beside those whom they are for: "make things work for people who wait for their salary". */
const IS_LOOSE: ReadonlySet<string> = new Set([
  'make-things-work',
  'be-useful-to',
  'build-for',
  'repair-for',
]);

/** Those whom a loose verb is for, where they are many people: "teachers and clerks who are scared of the computer". */
function thoseIn({ serving }: Slots): Piece {
  const who = serving?.who;
  if (!who || !IS_LOOSE.has(serving.verb.id) || who.isPlural !== true) return null;
  return MANY.test(who.forms.noun ?? '') ? smooth(who, 'noun') : null;
}

/** Begins with those who are meant, and hangs on no condition. */
const MANY =
  /^(?:the |some |other |old |young |small |new )*\p{L}*(?:s|people|folk|men|women|children)\b(?!.*\b(?:when|if)\b)/iu;

/** Whether the work in mind names those whom it is for. */
function isServingNamed({ serving, inMind }: Slots): boolean {
  const who = rootsOf(serving?.who?.forms.noun ?? '');
  if (!serving || who.size === 0) return false;
  const verb = rootsOf(serving.verb.id.replaceAll('-', ' '));
  return inMind.some((one) => {
    const aim = rootsOf(nameOf(one));
    // "Teach school children to measure rain" has said whom they teach, and not only once.
    if (one.kind === 'doing' && shared(verb, aim) > 0 && shared(who, aim) > 1) return true;
    return [...who].every((root) => aim.has(root));
  });
}

/** How an aim may begin, by what comes next; where two fit, the answers say which comes first. */
export function leadsOf({ slots, seed }: Told, [first]: readonly InMind[], behind?: 'why'): readonly Lead[] {
  if (behind) return [whyOf(slots)];
  if (first?.kind === 'own') return [(aim) => say('aim-in-time', { aim })];
  const like: Lead = (aim) => say('aim-like', { aim });
  const want: Lead = (aim) => say('aim-want', { aim });
  switch (slots.arc?.id) {
    case 'steady':
      return [
        (_, works) => say('aim-steady', { work: placesOf(works) }),
        (_, works) => say('aim-steady-what', { work: placesOf(works) }),
        like,
      ];
    case 'keep':
      return [
        (_, works) => say('aim-useful-work', { work: placesOf(works) }),
        (aim) => say('aim-useful', { aim }),
      ];
    case 'elsewhere':
      return [(aim) => (aim && NAMES_A_COUNTRY.test(textIn(aim)) ? want(aim, []) : say('aim-here', { aim }))];
    case 'start':
    case 'grow':
    case undefined:
      return rotated([like, want], seed);
    default:
      return rotated(['aim-now', 'aim-what-now'] as const, seed).map((frame) => (aim) => say(frame, { aim }));
  }
}

/** "That is why": behind what the wish grew from. */
export function whyOf({ arc }: Slots): Lead {
  switch (arc?.id) {
    case 'steady':
      return (_, works) => say('aim-why-steady', { work: placesOf(works) });
    case 'keep':
      return (aim, works) =>
        say('aim-why-useful-work', { work: works.length > 0 ? placesOf(works) : null }) ??
        say('aim-why-useful', { aim });
    case 'elsewhere':
      return (aim) => say(aim && NAMES_A_COUNTRY.test(textIn(aim)) ? 'aim-why' : 'aim-why-here', { aim });
    default:
      return (aim) => say('aim-why', { aim });
  }
}

const NAMES_A_COUNTRY = /\bhere\b|\bin \p{Lu}/u;

/** "as a nurse or in a care home": after "steady work"; null where one of them has no such place. */
export function placesOf(all: readonly Work[]): Piece {
  if (all.length === 0) return null;
  const places = all.map(whereOf);
  return places.every((piece) => piece !== null) ? orList(places) : null;
}

/** Where nothing is in mind, or nothing that can be said. */
function* without(told: Told): Iterable<Way> {
  const { arc, fields, roles } = told.slots;
  const aim = serve(told);
  const known = fields[0] ?? roles[0]?.field ?? null;
  const isField = known !== null && isSmooth(known.name) && !/^(?:an?|the) /i.test(known.name);
  const field: Piece = isField ? [from(known, known.name, 'noun')] : null;
  switch (arc?.id) {
    case 'keep':
      yield [say('aim-useful-to', { who: usefulTo(told.slots) })];
      yield [say('aim-useful', { aim })];
      break;
    case 'back':
      yield [say('aim-back', { aim })];
      break;
    case 'elsewhere':
      yield [say('aim-again', { a: roles[0] ? [from(roles[0], roles[0].a, 'noun')] : null })];
      break;
    case 'pass':
      yield [say('aim-want', { aim })];
      yield [say('aim-pass-field', { field })];
      break;
    case 'side':
    case 'shift':
      yield [say('aim-now', { aim })];
      yield [say('aim-side', { field: arc.id === 'side' ? field : null })];
      break;
    case 'own':
    case 'steady':
      break;
    default:
      yield [say('aim-like', { aim })];
  }
  yield* arcAims(told.slots);
}

/** Whom somebody is of use to, where that is all that they chose: "stay useful, and be useful to" says one word twice. */
function usefulTo({ serving }: Slots): Piece {
  return serving?.verb.id === 'be-useful-to' ? smooth(serving.who, 'noun') : null;
}

/** What comes next, said in the first person: each says no more than the choice itself. */
export const ARC_AIMS: Readonly<Record<Arc, readonly string[]>> = {
  start: ['I am just starting out', 'as for me, I am just starting out'],
  shift: ['now I would like to do something different'],
  side: ['I want to stay in my field, but in another way'],
  back: ['now I would like to come back to work'],
  elsewhere: ['I want to do my work again, in this country'],
  own: ['in time I want to have something of my own'],
  pass: ['I want to pass on what I know'],
  steady: ['I am looking for steady work', 'what I am looking for is steady work'],
  keep: ['I would like to stay useful'],
  grow: ['I want to grow where I am'],
};

function arcAims({ arc }: Slots): readonly Way[] {
  if (!arc) return [];
  return ARC_AIMS[arc.id].map((words) => [say('aim-arc', { aim: [from(arc.origin, words, 'base')] })]);
}
