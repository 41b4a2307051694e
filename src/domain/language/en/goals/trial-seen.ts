import { line, textIn } from '#src/domain/language/en/compose/line.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { WorkKind } from '#src/domain/language/en/work-kinds/work-kind.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor, masterOf } from './advisers.ts';
import {
  aimsOf,
  isFamiliar,
  kindToRing,
  nameOfWork,
  placeInAim,
  shareAStem,
  somebodyWho,
  sourceOfWork,
  thoughtsOf,
} from './aims.ts';
import { eitherGroup, unreadAim } from './in-own-words.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';
import { waitsForTraining } from './training.ts';

/** Arcs that go to work which is new to the person, and back to work that they know. */
export const GOES_NEW: readonly string[] = ['start', 'shift', 'side', 'steady'];

/** What was seen, and what follows from it. */
const threeLines = (seen: string) =>
  `${seen}, and three lines: what I could do now, what I must learn, and whom to ask next.`;

/** Whom to ask about a try: not the one person who is asked about all else, where one can ring a place. */
export function companion(slots: Told, kind: WorkKind | null): Segment[] | null {
  const named = slots.advisers.filter(({ name }) => name.trim() !== '');
  return named.length < 2 && kind ? null : adviserFor(slots, 'trying');
}

/** Two things in mind: a little of each, and then one of them. */
export const bothWays: GoalRow = ({ slots }) => {
  const [first, ...others] = thoughtsOf(slots);
  // Two names in one line are often one thing ("payroll or HR"), two posts are two.
  const second = others.find(
    (other) =>
      first &&
      (sourceOfWork(other) !== sourceOfWork(first) || (other.kind === 'role' && first.kind === 'role')),
  );
  // Who comes back to their own work after years knows what a day of it is like.
  const isOwn =
    (slots.arc?.id === 'back' || slots.arc?.id === 'elsewhere') &&
    [first, second].some((aim) => aim !== undefined && isFamiliar(aim, slots));
  const isPast = slots.arc?.id === 'keep' || slots.arc?.id === 'pass' || isOwn;
  const one = first && !isPast ? somebodyWho(first) : null;
  const two = second ? somebodyWho(second) : null;
  // Two names of one trade are no choice.
  const isOne =
    first &&
    second &&
    first.kind !== 'doing' &&
    second.kind !== 'doing' &&
    shareAStem(nameOfWork(first), nameOfWork(second));
  // The first of two has the trial; both are tried where they are truly different trades.
  const isOther = first && second && areOtherTrades(first, second);
  // With a boss to ask, the terms ask for the first of them.
  const isAsked = slots.arc?.id === 'grow' && adviserFor(slots, 'boss') !== null;
  if (!one || !two || isOne || isAsked || !isOther) return null;
  const name = adviserFor(slots, 'trying');
  if (hasNoFreeDay(slots))
    return goal('both-ways', 'trial', {
      months: 2,
      action: line(
        'both-ways',
      )`Talk for half an hour with ${one} and as long with ${two}, and see which suits me.`,
      measure: 'Two talks, three lines on each, and one of the two put first.',
      firstStep: name
        ? line('both-ways')`Ask ${name} whom they know in either.`
        : 'Call one place of each kind, and ask who would talk with me.',
    });
  return goal('both-ways', 'trial', {
    months: 2,
    action: line(
      'both-ways',
    )`Spend half a day with ${one} and half a day with ${two}, and see which suits me.`,
    measure: 'Two half days, three lines on each, and one of the two put first.',
    firstStep: name
      ? line('both-ways')`Ask ${name} whom I could sit beside for a morning.`
      : 'Call one place of each kind, and ask whether I may sit in for a morning.',
  });
};

/** To lead or to train is done in the trade that one knows. */
const OF_NO_TRADE: readonly string[] = ['management', 'workplace-training', 'study'];

function areOtherTrades(first: Work, second: Work): boolean {
  const [one, two] = [first, second].map((work) => readKind(nameOfWork(work))?.id);
  return ![one, two].some((id) => id === undefined || OF_NO_TRADE.includes(id)) && one !== two;
}

/** Two groups of people that one cannot choose between: a little time with each. */
export const bothGroups: GoalRow = ({ slots }) => {
  const [one, other] = eitherGroup(slots) ?? [];
  if (!one || !other) return null;
  const name = adviserFor(slots, 'home');
  return goal('both-groups', 'trial', {
    months: 2,
    action: line('both-groups')`Spend a day with ${one} and a day with ${other}, and see which suits me.`,
    measure: 'One day of each done, and one line after it: would I go back?',
    firstStep: name
      ? line('both-groups')`Look up one place of each kind with ${name}, and call them both.`
      : 'Look up one place of each kind, and call them both.',
  });
};

/** "The boat" is one place, and no kind of work. */
const ONE_PLACE = /^(?:the|that|this|my) /iu;

/** What is in mind in words of one's own, seen from close by. */
export const lookAtIt: GoalRow = ({ slots }) => {
  const aim = unreadAim(slots);
  const isPast = slots.arc?.id === 'pass' || slots.arc?.id === 'keep';
  if (!aim || isPast || thoughtsOf(slots).length > 0) return null;
  const name = adviserFor(slots, 'trying');
  return goal('look-at-it', 'trial', {
    months: 2,
    action: ONE_PLACE.test(textIn(aim))
      ? line('look-at-it')`Spend one day with what I have in mind: ${aim}.`
      : line('look-at-it')`Spend one day with somebody who does this, and ask how one gets in: ${aim}.`,
    measure: threeLines('One day'),
    firstStep: name
      ? line('look-at-it')`Ask ${name} who could show me.`
      : ONE_PLACE.test(textIn(aim))
        ? 'Write down who could show me, and ask for a day.'
        : 'Write down two people or places that do it, and ask the first for a day.',
  });
};

/** The same work after a time: what is done differently now. */
export const besideHere: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const someone = aim ? somebodyWho(aim) : null;
  if (slots.arc?.id !== 'back' || !aim || !someone || !isFamiliar(aim, slots)) return null;
  const name = companion(slots, kindToRing(slots));
  const kind = kindToRing(slots);
  return goal('beside-here', 'trial', {
    months: 3,
    action: line(
      'beside-here',
    )`Spend one day beside ${someone}, and write down what has changed since my time.`,
    measure: 'One day, and one page: what I can do at once, and what I have to learn.',
    firstStep: name
      ? line('beside-here')`Ask ${name} who would take me along for a day.`
      : kind
        ? `Call one of the ${kind.places} near me, and ask whether I may come and watch for a day.`
        : 'Write to one place, and ask whether I may come and watch for a day.',
  });
};

/** Whom a day without pay would cost too much: half an hour tells much of it. */
export const hasNoFreeDay = ({ known: { unpaid, cushionMonths }, standing }: Told) =>
  unpaid === 'none' || (standing === 'working' && cushionMonths !== null && cushionMonths <= SHORT_CUSHION);
const SHORT_CUSHION = 2;

/** One talk with two questions. */
function halfHour(someone: Segment[], { slots }: Parameters<GoalRow>[0]): GoalDraft | null {
  const kind = kindToRing(slots);
  const place = placeInAim(slots);
  const name = companion(slots, kind);
  const [aim] = thoughtsOf(slots);
  const isKnown =
    slots.arc?.id === 'back' ||
    (aim !== undefined && slots.work.some((known) => shareAStem(nameOfWork(known), nameOfWork(aim))));
  return goal('half-hour', 'trial', {
    months: 2,
    action: line(
      'half-hour',
    )`Ask ${someone} for half an hour about two things: what is hard in the work, and ${isKnown ? 'what is different from the work I know' : 'how one gets in'}.`,
    measure: threeLines('One talk'),
    firstStep: name
      ? line('half-hour')`Ask ${name} whom they know in such work.`
      : place
        ? line('half-hour')`Call one ${place} near me, and ask who would talk with me for half an hour.`
        : kind
          ? `Call one of the ${kind.places} near me, and ask who would talk with me for half an hour.`
          : 'Write down two names, and send the first one my two questions.',
  });
}

/** Beside the work one has, where a day without pay costs too much: days at the new work that are paid. */
function paidDays(someone: Segment[], { slots }: Parameters<GoalRow>[0]): GoalDraft | null {
  const name = adviserFor(slots, 'trying');
  return goal('paid-days', 'trial', {
    months: 8,
    action: line('paid-days')`Work beside ${someone} on some days, for pay.`,
    measure: 'Five paid days done, with a word in writing on my work.',
    firstStep: name
      ? line('paid-days')`Ask ${name} who could use me on such days.`
      : 'Write down two who could use me on such days, and ask the first.',
  });
}

/** A day beside one who does the work in mind. */
export const dayBeside: GoalRow = (given) => {
  const { slots } = given;
  const [aim] = thoughtsOf(slots);
  const someone = aim ? somebodyWho(aim) : null;
  const isBackToOther = slots.arc?.id === 'back' && aim !== undefined && !isFamiliar(aim, slots);
  const isNew =
    (isBackToOther || GOES_NEW.includes(slots.arc?.id ?? '')) && !(aim && isKnownWork(aim, slots));
  if (!someone || !isNew) return null;
  if (
    slots.arc?.id === 'side' &&
    slots.standing === 'working' &&
    waitsForTraining(slots) &&
    hasNoFreeDay(slots)
  )
    return paidDays(someone, given);
  const isMet = aim !== undefined && masterOf(slots, nameOfWork(aim)) !== null;
  if (!isMet && (hasNoFreeDay(slots) || (aim && isFamiliar(aim, slots)))) return halfHour(someone, given);
  const kind = kindToRing(slots);
  const name = companion(slots, kindToRing(slots));
  const master = aim ? masterOf(slots, nameOfWork(aim)) : null;
  if (master)
    return goal('day-beside', 'trial', {
      months: 4,
      action: line('day-beside')`Work beside ${master} on five days, and help where I can.`,
      measure: 'Five days done, with one line after each: what I could do alone, and what I could not.',
      firstStep: line('day-beside')`Ask ${master} for the first day.`,
      firstDays: 3,
    });
  return goal('day-beside', 'trial', {
    months: 3,
    action: line('day-beside')`Spend three days beside ${someone}, and help where I can.`,
    measure: 'Three days done, notes on what I saw, and the name of somebody who would speak for me.',
    firstStep: name
      ? line('day-beside')`Ask ${name} whom they know in such work, and who might take me along for a day.`
      : kind
        ? `Call one of the ${kind.places} near me, and ask whether I may come along for a day.`
        : 'Write to one place, and ask whether I may come along for a day.',
  });
};

function isKnownWork(aim: Work, { work }: Told): boolean {
  return work.some((known) => nameOfWork(known).toLowerCase() === nameOfWork(aim).toLowerCase());
}

/** Who named a post sees that post, and not the field around it. */
export function dayBesideRole(given: Parameters<GoalRow>[0]): GoalDraft | null {
  return thoughtsOf(given.slots)[0]?.kind === 'role' ? dayBeside(given) : null;
}
