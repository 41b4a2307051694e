import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, type Piece, textIn, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import type { Arc, InMind, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { arcAims, nothingInMind } from './aim-open.ts';
import { alternatives, orList, orPerhaps, withLater } from './alternatives.ts';
import { rotated, serve, type Told, type Way } from './context.ts';
import { purposeBeside } from './for-whom.ts';
import { say } from './frames.ts';
import { toldWorks, whereOf } from './from.ts';
import { withoutStop } from './join.ts';
import { isAfterYears } from './looks-back.ts';
import { isTerm, tailOf } from './target-words.ts';
import { nearHome } from './terms.ts';
import { SINCE_THEN } from './thread.ts';

type Lead = (aim: Piece, works: readonly Work[]) => Piece;

/**
 * What the person wants: every work that they have in mind, with their doubt; else what it is to do, and for whom; else
 * what comes next for them, as they chose it. Never the work of another arc in its place.
 */
export function* AIM(told: Told): Iterable<Way> {
  const { slots } = told;
  const holes = { aim: unsureOf(slots) };
  const sure = sureOf(slots);
  if (isWhy(told)) {
    yield* whyWays(told);
  }
  yield* furtherOn(told, sure);
  const isFirst = !told.leftOut?.includes('from') && !isBehind(told);
  const looksBack = isFirst ? afterYears(slots) : [];
  // Whom it serves belongs to what is wanted: in one breath, where there is room.
  yield* withPurpose(told, isFirst ? lookingBack(slots) : []);
  yield* aimsLed(told, looksBack);
  yield* soThat(told, aimsLed(told, leadsOf(told, sure)));
  yield* aimsLed(told, leadsOf(told, sure));
  if (slots.arc?.id === 'steady') yield [...(arcAims(slots)[0] ?? []), say('aim-thinking', holes)];
  const thinking = say('aim-thinking', holes);
  const purpose = told.leftOut?.includes('for') ? null : purposeBeside(told, thinking);
  yield [say('for-so', { said: withoutStop(thinking), do: purpose })];
  yield [thinking];
  yield [say('aim-thinking-of', holes)];
  yield* nothingInMind(told, isBehind(told));
}

/** "I am looking for steady work. Further on, I want to work in peer recovery": what is for some day is no matter of now. */
function* furtherOn(told: Told, sure: readonly InMind[]): Iterable<Way> {
  if (sure.length === 0 || !sure.every(isSomeDay) || isWhy(told)) return;
  const aim = saidOf(sure, told.slots);
  const purpose = told.leftOut?.includes('for') ? null : purposeBeside(told, aim);
  const now = told.slots.arc?.id === 'steady' ? (arcAims(told.slots)[0] ?? []) : [];
  yield [...now, say('aim-further-on', { aim: say('aim-and', { aim, do: purpose }) })];
  yield [...now, say('aim-further-on', { aim })];
}

/** Whether a work in mind was typed as what is to come only some day. */
export function isSomeDay(one: Work): boolean {
  return /\b(?:some ?day|one day|eventually|in time|further on|later on|down the (?:road|line))\b/iu.test(
    originOf(one).quote,
  );
}

/** "I would like to stay useful in a tram museum, so I can pass on what I know": where the work alone is led in. */
function* soThat(told: Told, ways: Iterable<Way>): Iterable<Way> {
  const { slots, leftOut } = told;
  const arc = slots.arc?.id;
  if (!arc || !KEEPS_ITS_LEAD.has(arc) || leftOut?.includes('for')) return;
  for (const [aim = null, ...more] of ways) {
    if (more.length > 0) continue;
    yield [say('for-so', { said: withoutStop(aim), do: purposeBeside(told, aim) })];
  }
}

/** Whether what the wish grew from stands right before. */
function isWhy({ slots, used }: Told): boolean {
  return slots.reason !== null && used.has(slots.reason.clause.source);
}

/** "That is why I want to become a nurse": behind what the wish grew from. */
function* whyWays(told: Told): Iterable<Way> {
  const { slots } = told;
  const since = slots.reason?.stem === 'since' && slots.arc && SINCE_THEN.has(slots.arc.id);
  const why: Lead = (aim) => say(since ? 'aim-since' : 'aim-why', { aim });
  yield* withPurpose(told, [why]);
  const steady: Lead = (_, works) => say('aim-why-steady', { work: placesOf(works) });
  const arc = slots.arc?.id;
  yield* aimsLed(told, arc === 'steady' ? [steady, why] : [why]);
  if (sureOf(slots).length > 0 || slots.inMind.length > 0) return;
  yield [why(serve(told), [])];
}

/** The works in mind without a doubt, each way led in as asked; none where nothing is sure. */
function* aimsLed(told: Told, leads: readonly Lead[]): Iterable<Way> {
  const { slots, length } = told;
  const sure = sureOf(slots);
  const perhaps = length > 30 ? say('aim-thinking-also', { aim: unsureOf(slots) }) : null;
  const said = (works: readonly InMind[]) => saidOf(works, slots);
  function* led(aim: Piece, works: readonly Work[], ...more: readonly Piece[]): Iterable<Way> {
    if (aim) for (const lead of leads) yield [lead(aim, works), ...more];
  }

  const [first, ...rest] = sure;
  if (first) {
    const all = said(sure);
    // "In a bus garage, or maybe become a fleet manager": one breath, and the doubt stays.
    const doubtful = toldWhat(slots).filter(({ isHedged }) => isHedged);
    const isJoined = length > 30 && sure.length === 1 && !KEEPS_ITS_LEAD.has(slots.arc?.id ?? 'start');
    if (isJoined) yield* led(orPerhaps(all, first, doubtful, slots), []);
    if (perhaps) yield* led(all, sure, perhaps);
    yield* led(all, sure);
    const one = said([first]);
    if (rest.length > 0) yield* led(one, [first], say('aim-also', { aim: said(rest) }));
    if (perhaps) yield* led(one, [first], perhaps);
    for (const alone of sure) yield* led(said([alone]), [alone]);
  }
}

/** "I would like to become a marine engineer and repair things for fishermen": not as the statement begins. */
function* withPurpose(told: Told, [looksBack]: readonly Lead[]): Iterable<Way> {
  const { slots, leftOut } = told;
  const sure = sureOf(slots);
  const aim = saidOf(sure, slots);
  const purpose = leftOut?.includes('for') ? null : purposeBeside(told, aim);
  // Two works are breath enough; and who only stays useful in a field does not "work" there.
  const isInField = slots.arc?.id === 'keep' && sure[0]?.kind === 'field';
  if (!aim || !purpose || isInField) return;
  // "So that I can teach the young, so that they keep their backs": once is enough.
  const isSo = sure.length > 1 && !/, so that /u.test(textIn(purpose));
  const frame = isSo ? 'aim-so' : JOINED.test(textIn(aim)) ? 'aim-and-comma' : 'aim-and';
  const both = say(frame, { aim, do: purpose });
  const leads = looksBack ? [looksBack] : isWhy(told) ? [leadOf(slots)] : leadsOf(told, sure);
  for (const lead of both ? leads : []) yield [lead(both, [])];
}

const JOINED = /,| (?:and|or|for) /u;

/** Works in mind as what is wanted, with what comes later, where it is, and what was typed behind it. */
function saidOf(works: readonly InMind[], slots: Slots): Piece {
  const later = toldWhat(slots).filter(isLater);
  const aim = withLater(alternatives(works, slots, 'base'), works, later, slots);
  const isHere = slots.arc?.id === 'elsewhere' && !NAMES_A_COUNTRY.test(textIn(aim ?? []));
  const there = isHere ? inThisCountry(aim) : aim;
  const behind = later.length > 0 ? null : tailOf(works);
  const tail: Piece = behind && [from(behind.origin, behind.tail, 'noun')];
  return (tail && say('aim-tail', { aim: there, tail })) ?? there;
}

/** "Work here as a nurse": right behind the verb; of what is no such work, behind all of it. */
function inThisCountry(aim: Piece): Piece {
  const [start, ...object] = aim ?? [];
  const { text = '' } = start ?? {};
  if (text === 'work as ') return say('aim-as-there', { object });
  if (text === 'work in ') return say('aim-in-there', { object });
  if (text === 'work on ') return say('aim-on-there', { object });
  return say('aim-there', { aim });
}

/** Who comes back says so: it is what the years between are about. */
function leadOf({ arc }: Slots): Lead {
  return (aim) => say(arc?.id === 'back' ? 'aim-back-want' : 'aim-like', { aim });
}

/** The works in mind that were said without a doubt. */
export function sureOf(slots: Slots): readonly InMind[] {
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
  const works = inMind.filter((one) => !isTerm(one));
  const told = (works.length > 0 ? works : inMind).filter(
    ({ kind, isHedged }) => kind !== 'own' || !isHedged,
  );
  return arc?.id === 'own' || told.length === 0 ? inMind : told;
}

/** How an aim may begin, by what comes next; where two fit, the answers say which comes first. */
function leadsOf(told: Told, [first]: readonly InMind[]): readonly Lead[] {
  const { slots, seed } = told;
  const like: Lead = (aim) => say('aim-like', { aim });
  if (isBehind(told) && !KEEPS_ITS_LEAD.has(slots.arc?.id ?? 'start')) {
    const now: Lead = (aim) => (goesOn(aim) ? null : say('aim-now', { aim }));
    const nowLike: Lead = (aim) => (goesOn(aim) ? null : say('aim-now-like', { aim }));
    if (first?.kind === 'own') return [now, nowLike];
    // Not as the next step will begin: "Next I would like to ...".
    const isGentle = slots.learning.some(({ stance }) => stance === 'only-short' || stance === 'if-free');
    return isGentle ? [now, nowLike, like] : [...rotated([nowLike, now], seed), like];
  }
  if (first?.kind === 'own') return [like];
  const want: Lead = (aim) => say('aim-want', { aim });
  switch (slots.arc?.id) {
    case 'steady':
      return [
        (_, works) => say('aim-steady-near', { work: placesOf(works), place: nearHome(slots) }),
        (_, works) => say('aim-steady', { work: placesOf(works) }),
        (_, works) => say('aim-steady-what', { work: placesOf(works) }),
        like,
      ];
    case 'keep':
      return [
        (_, works) => say('aim-useful-work', { work: placesOf(works) }),
        // "Stay useful by feeding kids" was read as a form's: what is wanted is said.
        isBehind(told) ? (aim) => say('aim-now-like', { aim }) : like,
      ];
    case 'elsewhere':
      return [want];
    case 'back':
      return [leadOf(slots)];
    default:
      return rotated([like, want], seed);
  }
}

/** The years of a work and what is wanted after them, in one breath; none where somebody goes on with it. */
function lookingBack(slots: Slots): readonly Lead[] {
  const behind = behindOf(slots);
  return behind ? [(aim) => say('aim-after', { ...behind, aim })] : [];
}

function behindOf(slots: Slots): { years: Piece; work: Piece } | null {
  const [first] = toldWorks(slots);
  if (!first || !slots.years || !isAfterYears(slots)) return null;
  return {
    years: [from(slots.years.origin, yearsInWords(slots.years.count), 'number')],
    work: whereOf(first),
  };
}

/** The same, where who stays useful says so. */
function afterYears(slots: Slots): readonly Lead[] {
  const behind = behindOf(slots);
  if (!behind) return [];
  const { years, work } = behind;
  const useful: Lead = (_, works) => say('aim-after-useful-work', { years, work, next: placesOf(works) });
  return slots.arc?.id === 'keep' ? [useful, ...lookingBack(slots)] : lookingBack(slots);
}

/** What one does already is no matter of now. */
function goesOn(aim: Piece): boolean {
  return /^go on\b/u.test(textIn(aim ?? []));
}

/** Who looks for steady work, or stays useful, says that first, wherever it stands. */
const KEEPS_ITS_LEAD: ReadonlySet<Arc> = new Set(['steady', 'keep']);

/** Whether something stands before it, to which "now" and "next" belong. */
function isBehind({ used, isBehindWork }: Told): boolean {
  return isBehindWork === true || used.size > 0;
}

const NAMES_A_COUNTRY = /\bhere\b|\bin \p{Lu}/u;

/** "as a nurse or in a care home": after "steady work"; null where one of them has no such place. */
function placesOf(all: readonly Work[]): Piece {
  if (all.length === 0) return null;
  const places = all.map(whereOf);
  return places.every((piece) => piece !== null) ? orList(places) : null;
}
