import { inOrOn } from '#src/domain/language/en/aspiration/known-work.ts';
import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, listed, type Piece, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Role, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { CAME_BEFORE, careOf, workForNow } from './between.ts';
import { nameOf, type Told, type Way } from './context.ts';
import { isCounted } from './counted-years.ts';
import { say } from './frames.ts';
import { onlyYears } from './only-years.ts';
import { yearsNotOne, yearsStill, yearsWithout } from './proof-more.ts';
import { isDoing, placeIn } from './target-words.ts';
import { isNearer, leadsOn, wholeDoing } from './two-works.ts';
import { withPlace } from './work-place.ts';

const MOST_WORDS = 8;

/** The work and the years, as half a sentence. */
type Known = {
  said: Piece;
  /** It is no longer done, or was done elsewhere. */
  isOver: boolean;
  /** The years are told, and nothing but the work that they belong to. */
  isTimed: boolean;
  /** Another work, or the years, stand beside it or are left out. */
  isPart: boolean;
};

/** The work and the years. */
export function* FROM(told: Told): Iterable<Way> {
  for (const { said } of knownFor(told)) yield [say('stopped', { said })];
}

/**
 * The work and the years, which are those of the work named first; another work is told by itself. Who works is it, who
 * no longer does, or did it elsewhere, was it; else what holds for both.
 */
export function* knownFor({ slots, used }: Told): Iterable<Known> {
  const { arc, standing, years } = slots;
  const [first, second] = toldWorks(slots);
  // What is wanted may have told of it: "After 19 years as ...".
  const only = first ? null : onlyYears(slots);
  if (only) yield { said: only, isOver: true, isTimed: false, isPart: false };
  if (!first || (years && used.has(years.origin.source))) return;
  // The years are those of the work named first: where an employer does not hear of it, nor do they.
  const isFirst = isFirstTold(slots);
  const time: Piece =
    isFirst && years && !isOfTwo(slots) && (!isCounted(slots) || isWithout(slots))
      ? [from(years.origin, yearsInWords(years.count), 'number')]
      : null;
  const a: Piece = bothTrades(first, second) ?? (first.kind === 'role' ? placed(first.role) : null);
  const field: Piece = first.kind === 'field' ? [from(first.field, first.field.name, 'noun')] : null;
  const doing: Piece =
    first.kind === 'doing' ? [from(first.doing, first.doing.forms.gerund ?? '', 'gerund')] : null;
  // What one does on some days only is no work of years to speak of.
  const days = daysOf(first);
  if (days && !isOverOrAway(slots)) {
    yield {
      // One work, and somebody who works: that is theirs now.
      said: say(standing === 'working' && !second ? 'from-at-now' : 'from-at', {
        work: whereOf(first),
        days,
      }),
      isOver: false,
      isTimed: false,
      isPart: true,
    };
  }
  const work = say('work-as', { a: bothTrades(first, second) }) ?? whereOf(first);
  // Who wants to stay useful may be in the work still: only what they say of it tells that it is over.
  const isOver = arc?.id === 'back' || standing === 'not-working' || IS_PAST.test(originOf(first).quote);
  const isElsewhere = arc?.id === 'elsewhere';
  const isNow = arc?.id === 'grow' || standing === 'working' || standing === 'ending';
  const forNow = workForNow(slots);
  const isTwo =
    second !== undefined &&
    originOf(second).source !== originOf(first).source &&
    second !== forNow &&
    !isElsewhere &&
    !isSame(first, second);
  // A second work is told where it leads to what is wanted; else it begins a list.
  const isLed = isTwo && leadsOn(second, slots);
  const other = isLed ? workedAt(second) : null;
  const alsoDone: Piece =
    isLed && second.kind === 'field' && IS_WORK.test(second.field.name)
      ? [from(second.field, second.field.name, 'noun')]
      : null;
  const done = IS_WORK.test(nameOf(first)) ? field : null;
  const timed: Piece[] = [];
  // The same work stands already, in what is wanted.
  const isAgain =
    slots.inMind.length === 1 &&
    slots.inMind.some((one) => used.has(originOf(one).source) && nameOf(one) === nameOf(first));
  // "I want to do social work. I have done social work."
  if (isAgain && !time && !isTwo) return;
  if (isAgain) timed.push(say(isOver || isElsewhere ? 'from-that-years' : 'from-that-have', { years: time }));
  timed.push(say('from-done-years', { field: done, years: time }));
  const plain: Piece[] = [say('from-done', { field: done })];
  if (isOver || isElsewhere) {
    timed.push(say('from-was-years', { a, years: time }));
    if (isOver) plain.push(say('from-was', { a }));
    timed.push(say('from-worked-years', { work, years: time }));
  } else if (isNow) {
    timed.push(say('from-is-years', { a, years: time }));
    plain.push(say('from-is', { a }), say('from-in', { field: time ? null : field }));
  } else if (arc && GOES_ON.has(arc.id)) {
    timed.push(say('from-is-years', { a, years: time }));
  }
  // Whether it goes on still is not told; one year is hardly spent in it.
  if ((years?.count ?? 0) > 1) timed.push(say('from-has-spent', { work, years: time }));
  timed.push(say('from-has-years', { work, years: time }));
  timed.push(say(isOver || isElsewhere ? 'from-spent' : 'from-doing-years', { doing, years: time }));
  plain.push(say('from-has', { work }), say('from-doing', { doing }));
  const known = (said: Piece, isTimed: boolean, isPart: boolean): Known => ({
    said,
    isOver: isOver || isElsewhere,
    isTimed,
    isPart: isPart || !isFirst,
  });
  // What came between, or is done for now, tells why the work is looked for today.
  const care = careOf(slots);
  if (care) {
    for (const one of [...timed, ...plain]) {
      yield known(say('from-care-years', { one, ...care }), false, true);
      yield known(say('from-care', { one, care: care.care }), false, true);
    }
  }
  if (forNow && forNow !== first) {
    for (const one of [...timed, ...plain])
      yield known(
        say('from-now', { one, work: workedAt(forNow) }) ??
          say('from-now-doing', { one, doing: doingOf(forNow) }),
        false,
        true,
      );
  }
  if (alsoDone) {
    for (const one of timed) yield known(say('from-also-done', { one, field: alsoDone }), false, true);
  }
  if (other && second) {
    const isBefore = CAME_BEFORE.test(originOf(second).quote);
    const doing = wholeDoing(second);
    // The work that is nearer to what is wanted leads; the years stay with the one that they are of.
    if (isNearer(second, first, slots)) {
      const near = isBefore ? 'from-near-before' : 'from-near';
      for (const one of [...timed, ...plain]) {
        yield known(say(near, { one, work: other }), false, true);
      }
    }
    const also = isBefore ? 'from-before' : 'from-also';
    for (const one of [...timed, ...plain]) {
      yield known(say('from-also-doing', { one, doing }), false, true);
      yield known(say(also, { one, work: other }), false, true);
    }
    yield known(
      say('from-has', { work: workedAt(first) && work && listed([work, other], 'list') }),
      false,
      time !== null,
    );
  }
  const isTimed = toldWorks(slots).length < 2;
  for (const one of timed) yield known(one, isTimed, isLed);
  for (const one of plain) yield known(one, false, isLed || time !== null);
}

/** "Press operator / die setter", typed as one work: "a press operator and die setter". */
function bothTrades(first: Work, second: Work | undefined): Piece {
  if (first.kind !== 'role' || second?.kind !== 'role') return null;
  const { source, quote } = originOf(first);
  const isOne = originOf(second).source === source && quote.split(' ').length <= MOST_WORDS;
  if (!isOne || ONE_AFTER_ANOTHER.test(quote)) return null;
  const one = placed(first.role);
  return one && listed([one, [from(second.role, second.role.role, 'noun')]], 'list');
}

const ONE_AFTER_ANOTHER =
  /\b(?:before|then|after|earlier|once|ex|former(?:ly)?|was|now|retired|last|first)\b/iu;

function doingOf(one: Work): Piece {
  return one.kind === 'doing' ? [from(one.doing, one.doing.forms.gerund ?? '', 'gerund')] : null;
}

/** The years of one steady work and of another are years of neither. */
function isOfTwo({ years, arc }: Slots): boolean {
  return years?.isOfSeveral === true && arc?.id === 'steady';
}

/** "41 years without one fire": the years are said with the work, and what did not happen in them behind it. */
function isWithout({ proofs: [proof], years }: Slots): boolean {
  if (proof?.stem !== 'behind-me') return false;
  const { noun = '' } = proof.what.forms;
  return [yearsWithout, yearsStill, yearsNotOne].some((of) => of(noun, years?.count) !== '');
}

/** Who moves on from a work has been in it until now. */
const GOES_ON: ReadonlySet<Arc> = new Set(['side', 'pass', 'own', 'shift']);

/** "Bus driver, retired" */
const IS_PAST = /\bretired\b|\bformer(?:ly)?\b|\bused to be\b/iu;

/** Whether the work that an employer hears of first is the one named first: the years and the proofs are of that. */
export function isFirstTold(slots: Slots): boolean {
  const [first] = toldWorks(slots);
  return slots.isFirstNamed && first !== undefined && first === slots.work[0];
}

/** The work that an employer hears of: it can stand in a sentence, was paid, and was not for one's own people. */
export function toldWorks({ work }: Slots): readonly Work[] {
  return work.filter((one) => {
    const text = nameOf(one);
    return (
      one.kind !== 'own' &&
      text !== '' &&
      isSmooth(text) &&
      text.split(' ').length <= MOST_WORDS &&
      !AT_HOME.test(text.replace(OWN_SHOP, '').replace(AT_KIN, '').replace(RUNS_ONE, '')) &&
      !AT_SCHOOL.test(text) &&
      !UNPAID.test(originOf(one).quote)
    );
  });
}

/** What one learns at is no work: "6th year", "a student". */
const AT_SCHOOL =
  /\b(?:\d+(?:st|nd|rd|th)|yr|year) ?(?:years?|grade|form|\d+)$|\b(?:students?|pupils?|school ?(?:boy|girl))$/iu;
const AT_HOME = /\b(?:my|our)\b/i;
/** "At my grandpa's farm", "helping my uncle in a workshop": a place of work, whosever it is. */
const AT_KIN =
  / (?:at|in|on) (?:my|our) \p{Ll}+['’]s (?:place|farm|yard|shop|workshop|garage|garden|stall|kiosk|boat|land|market|business|salon)$|(?<=^(?:helping|working with)) (?:my|our) (?:uncle|aunt|cousin|grand\p{Ll}+|father|dad|mother|mum|mom|brother) (?=(?:at|in|on|with) (?:an?|the|his|her) )/u;
/** "A tailor with my own shop" */
const OWN_SHOP = / (?:with|in|at) (?:my|our) own \p{Ll}+$/u;
/** "Running my own laundromat": a business, and work. */
const RUNS_ONE = /^running my own /u;
const UNPAID = /\bunpaid\b|\bunder protest\b/i;

function isOverOrAway({ arc, standing }: Slots): boolean {
  return arc?.id === 'back' || arc?.id === 'elsewhere' || standing === 'not-working';
}

/** "At weekends", "on Saturdays", where the answer says so of a work that it names beside. */
function daysOf(one: Work): Piece {
  const origin = originOf(one);
  const words = DAYS.test(nameOf(one)) ? null : daysIn(origin.quote);
  return words === null ? null : [from(origin, words, 'noun')];
}

/** Days of the week that an answer names, as they stand behind a work; null where it names none. */
export function daysIn(quote: string): string | null {
  const [day = ''] = DAYS.exec(quote) ?? [];
  if (day === '') return null;
  return /^weekend/iu.test(day)
    ? 'at weekends'
    : `on ${day.charAt(0).toUpperCase()}${day.slice(1).toLowerCase().replace(/s$/u, '')}s`;
}

const DAYS = /\b(?:weekends|saturdays?|sundays)\b/iu;

/** "A librarian" and "a town library" are one work, once by who does it and once by where. */
function isSame(first: Work, second: Work): boolean {
  const starts = (one: Work) =>
    nameOf(one)
      .toLowerCase()
      .match(/\b\p{L}{6}/gu) ?? [];
  const told: readonly string[] = starts(first);
  return first.kind !== second.kind && starts(second).some((start) => told.includes(start));
}

/** "Worked in warehouse work" is no English: that is done. */
const IS_WORK = /\bwork$/iu;

/** A work with the place that was typed behind it: without it nobody knows which line, or which shop. */
function placed(role: Role): Piece {
  return [from(role, withPlace(role.quote, role.a), 'noun')];
}

/** Where somebody worked, after "worked"; null for what one says "done" of. */
export function workedAt(one: Work): Piece {
  return IS_WORK.test(nameOf(one)) && one.kind === 'field' ? null : whereOf(one);
}

/** One is at a counter, and not in it. */
const STANDS_AT =
  /^(?:an?|the) (?:\p{L}+ )*(?:counter|desk|till|checkout|reception|front desk|station|airport|port|ferry terminal)$/u;

/** "as a nurse", "in a warehouse": after "worked", and after "later". */
export function whereOf(one: Work): Piece {
  // "Helper with forms" is a doing, and no post.
  if (one.kind === 'role') return isDoing(one.role) ? null : say('work-as', { a: placed(one.role) });
  if (one.kind !== 'field') return null;
  const field: Piece = [from(one.field, placeIn(one.field.name), 'noun')];
  if (STANDS_AT.test(one.field.name)) return say('work-at', { field });
  return inOrOn(one.field) === 'on ' ? say('work-on', { field }) : say('work-in', { field });
}
