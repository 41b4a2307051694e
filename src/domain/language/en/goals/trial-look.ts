import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { kindKnown, kindOfWork } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { InMind, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor, ofTheTrade } from './advisers.ts';
import {
  aimsOf,
  isFamiliar,
  isOneJob,
  nameOfWork,
  shareAStem,
  somebodyWho,
  thoughtsOf,
  twoWho,
} from './aims.ts';
import { headOf, helpsThere, isOwnTrade, wasElsewhere } from './done-before.ts';
import { type Acts, bossWhoHelps, ONE_SUCH, oneWho, whoKnowsOne, whoLetsMeAlong } from './first-acts.ts';
import { eitherGroup, unreadAim } from './in-own-words.ts';
import { IS_A_HOUSE } from './only-where.ts';
import { papersIn } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { placeToAsk } from './place-to-ask.ts';
import { thingMade } from './thing-made.ts';
import type { Told } from './told.ts';
import { whoWasAccepted } from './trial-abroad.ts';
import { weekOf } from './week-of.ts';
import { WORK_IN_MIND } from './without-other-tongues.ts';

/* Trials that look at the work in mind: days or talks beside whoever does it. Each row knows for whom it is none. */

/** Most months that a trial takes. */
export const MONTHS = 5;

const LOOKS: readonly string[] = ['start', 'shift', 'side', 'steady', 'elsewhere', 'back'];

/** Whether somebody has done this very work: by its kind where they take it up again, else by its name. */
export function isKnown(work: Work, slots: Told): boolean {
  const name = nameOfWork(work).toLowerCase();
  const isByName = slots.work.some((known) => nameOfWork(known).toLowerCase().includes(name));
  const arc = slots.arc?.id ?? '';
  if (isByName) return true;
  if (['start', 'shift'].includes(arc))
    return kindOfWork(work) !== null && kindOfWork(work) === kindKnown(slots);
  return ['back', 'elsewhere', 'pass', 'keep'].includes(arc) && isFamiliar(work, slots);
}

/** Whoever has done the very work for years, if in another house, watches nobody's first day; nor does who has a piece of such work to show. */
function isOldHand(work: Work, slots: Told): boolean {
  if (slots.arc?.id !== 'side' || (slots.years?.count ?? 0) < MANY_YEARS) return false;
  const head = headOf(work);
  return slots.work.some(
    (one) => headOf(one) === head || (thingMade(slots) !== null && shareAStem(headOf(one), head)),
  );
}
const MANY_YEARS = 5;

/** "Press repair or field service", after 27 years at the press: the very thing is known, and which suits them. */
const isOfMyTrade = (works: readonly Work[], slots: Told): boolean =>
  slots.arc?.id === 'side' &&
  (slots.years?.count ?? 0) >= MANY_YEARS &&
  works.some((work) => slots.work.some((one) => thingOf(one) !== null && thingOf(one) === thingOf(work)));

/** "Press", of "press operator": the thing that the work is done on; no house, which has many trades. */
function thingOf(work: Work): string | null {
  const [first = '', ...others] = nameOfWork(work).toLowerCase().split(' ');
  return others.length > 0 && first.length >= LEAST_LETTERS && !IS_A_HOUSE.test(first) ? first : null;
}
const LEAST_LETTERS = 4;

/** Days that somebody can give for nothing; null where they said that they cannot. */
export function freeDays({ known: { unpaid }, standing, off, fits }: Told): string | null {
  if (unpaid === 'none') return null;
  // Who keeps away from crowds and works from home spends no days in another house.
  const staysIn =
    off.some(({ option }) => option === 'crowds') && fits.some(({ id }) => id === 'partly-home');
  if (staysIn) return null;
  if (unpaid === 'some' || unpaid === 'any-pay') return standing === 'working' ? 'three days' : 'five days';
  return standing === 'working' ? 'two half days' : 'two days';
}

/** Two jobs, or a doubt between two: a day of each. */
export const bothWays: GoalRow = ({ slots }) => {
  const [first, second] = thoughtsOf(slots);
  if (!LOOKS.includes(slots.arc?.id ?? '') || !first || !second) return null;
  if ([first, second].some((one) => isKnown(one, slots) || helpsThere(one, slots))) return null;
  // One job by two names is looked at once, and the trade of many years not at all.
  if (isOneJob(first, second) || isOfMyTrade([first, second], slots)) return null;
  const days = freeDays(slots);
  const [one, two] = [somebodyWho(first), somebodyWho(second)];
  return goal('both-ways', 'trial', {
    months: 4,
    action: days
      ? line('both-ways')`Spend a day alongside ${one} and a day alongside ${two}, and see which suits me.`
      : line('both-ways')`Talk with ${one} and with ${two} about a normal day, and see which suits me.`,
    measure: days
      ? 'Both days done, and one of the two chosen.'
      : 'Both talks done, and one of the two chosen.',
    firstStep: ofEither(
      days ? whoLetsMeAlong(slots) : whoKnowsOne(slots),
      slots,
      days ? 'a day' : 'half an hour',
    ),
  });
};

/** Where there are two to look at, no single place is called. */
const ofEither = (acts: Acts, slots: Told, time: string): Acts => {
  const anybody = adviserFor(slots, 'anybody');
  const one = oneWho(slots);
  const [thought] = thoughtsOf(slots).length > 0 ? thoughtsOf(slots) : aimsOf(slots);
  const first = thought ? somebodyWho(thought) : null;
  return [
    ...acts.filter(
      (act) =>
        act !== null &&
        typeof act !== 'string' &&
        /^Ask /u.test(textIn(act)) &&
        !textIn(act).endsWith(ONE_SUCH),
    ),
    anybody && line('both-ways')`Ask ${anybody} for a name for each, and call the first.`,
    one && say('both-ways', 'Find ', one, `, and ask for ${time}.`),
    first && say('both-ways', 'Find ', first, `, and ask for ${time}.`),
    `Find the first of the two, and ask for ${time}.`,
  ];
};

/** Two groups that somebody cannot choose between. */
export const bothGroups: GoalRow = ({ slots }) => {
  const groups = eitherGroup(slots);
  return groups
    ? goal('both-groups', 'trial', {
        months: 4,
        action: line(
          'both-groups',
        )`Spend a day with ${groups[0]} and a day with ${groups[1]}, and see which suits me.`,
        measure: 'Two days, and one of them chosen.',
        firstStep: whoLetsMeAlong(slots),
      })
    : null;
};

/** Back in the work of old: a few days in it, to see what has changed. */
export const inItAgain: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'back' || !aim || !isFamiliar(aim, slots)) return null;
  const days = freeDays(slots);
  const place = placeToAsk(slots);
  const before = adviserFor(slots, 'reference');
  const someone = somebodyWho(aim);
  return goal('in-it-again', 'trial', {
    months: 4,
    action: days
      ? line(
          'in-it-again',
        )`Spend three days ${place ? whereIn(place, aim) : (say('in-it-again', 'alongside ', someone) ?? [])}, and see ${wasElsewhere(slots) ? 'how it is done here' : 'what has changed'}.`
      : wasElsewhere(slots)
        ? line('in-it-again')`Talk with ${someone} about how the work is done here.`
        : line('in-it-again')`Talk with ${someone} about what has changed since my time.`,
    measure: days
      ? 'Three days done, and a list of what I must learn.'
      : 'One talk, and one page on what I must learn.',
    firstStep: [
      before &&
        (days
          ? line('in-it-again')`Write to ${before}, and ask where that could be.`
          : line('in-it-again')`Write to ${before}, and ask for one name.`),
      ...(days ? whoLetsMeAlong(slots) : whoKnowsOne(slots)),
    ],
  });
};

const inOne = (place: Segment[]): Segment[] => [
  ours(/^[aeiou]/iu.test(place[0]?.text ?? '') ? 'in an ' : 'in a ', 'place'),
  ...place,
];

/** A house of many trades: one goes to one's own part of it. */
const OF_MANY_TRADES =
  /^(?:schools?|hospitals?|colleges?|universit(?:y|ies)|hotels?|factor(?:y|ies)|airports?|prisons?)\b/iu;

/** "in a library"; "alongside a lab technician in a hospital"; "in the stores of a hospital". */
function whereIn(place: Segment[], aim: Work): Segment[] {
  const where = inOne(place);
  if (!OF_MANY_TRADES.test(textIn(place))) return where;
  const name = nameOfWork(aim);
  if (aim.kind === 'role') {
    const one = from(aim.role, aim.role.a.replace(/,? (?:in|at) .*$/u, ''), 'noun');
    return [ours('alongside ', 'place'), one, ours(' ', 'place'), ...where];
  }
  return aim.kind === 'field' && IS_A_PART.test(name)
    ? [
        ours('in the ', 'place'),
        from(aim.field, name, 'noun'),
        ours(` of ${(where[0]?.text ?? '').replace(/^in /u, '')}`, 'place'),
        ...where.slice(1),
      ]
    : where;
}

/** A part of a house by its name. */
const IS_A_PART = /^(?:stores|kitchens?|laundry|reception|records|archives?|library|pharmacy|back office)$/iu;

/** Who helps where the work is done already does a part of it alone, and watches nobody. */
export const ownPart: GoalRow = ({ slots }) => {
  const [aim] = thoughtsOf(slots);
  const isHelper = slots.arc?.id === 'start' && slots.standing !== 'studying';
  const trade = aim?.kind === 'role' ? nameOfWork(aim) : '';
  const told = slots.work
    .map(originOf)
    .find(({ option, quote }) => option === null && HELPS.test(quote) && shareAStem(quote, trade));
  if (!isHelper || aim?.kind !== 'role' || !told) return null;
  const name = ofTheTrade(slots);
  return goal('own-part', 'trial', {
    months: 4,
    action: line(
      'own-part',
    )`Go along on five jobs as ${[from(aim.role, aim.role.a, 'noun')]}, and do one part of each alone.`,
    measure: 'Five dates, each with the part that I did, and a line on what I still have to learn.',
    firstStep: [
      name && line('own-part')`Ask ${name} to take me on the next job, and which part could be mine.`,
      'Ask whoever I help now to take me on the next job, and which part could be mine.',
    ],
  });
};

const HELPS = /\b(?:help\p{L}*|assist\p{L}*|apprentice|trainee|learning|works? (?:for|with) my)\b/iu;

/** A few days beside somebody who does it; where no day can be given, two talks. */
export const besideThem: GoalRow = ({ slots }) => {
  const thoughts = thoughtsOf(slots);
  const aim: InMind | undefined = thoughts.find((one) => !helpsThere(one, slots)) ?? thoughts[0];
  if (!LOOKS.includes(slots.arc?.id ?? '') || !aim || isKnown(aim, slots)) return null;
  // Of one's own trade, only the house is new: it is said with the trade.
  const someone = isOwnTrade(aim, slots) ? inFull(aim) : somebodyWho(aim);
  if (isOldHand(aim, slots)) return null;
  // Who sits an exam beside school has no days to give.
  const isBusy = slots.standing === 'studying' && papersIn(slots, 'not-finished').length > 0;
  // Nor is anybody let in where what is said is told to one alone.
  const days = isBusy || IS_TOLD_ALONE.test(nameOfWork(aim)) ? null : freeDays(slots);
  const boss = bossWhoHelps(slots);
  const inside = boss ? 'four half days' : days;
  return inside
    ? goal('beside-them', 'trial', {
        months: MONTHS,
        action:
          boss || slots.known.unpaid !== 'some'
            ? line('beside-them')`Spend ${inside} alongside ${someone}.`
            : line('beside-them')`Spend ${inside} alongside ${someone}, unpaid if need be.`,
        measure: `${inside.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} done, and a note of what I liked and what I did not.`,
        firstStep: whoLetsMeAlong(slots),
      })
    : talks(aim, slots);
};

const IS_TOLD_ALONE = /\b(?:psycholog|psychotherap|psychiatr)/iu;

/** "a tailor" and "for theatre": beside one's own trade, what is new is said with it. */
function inFull(aim: Work): Segment[] | null {
  const [, trade = '', house = ''] =
    /^(.+?)( (?:for|in|at|of|on|with) .+)$/u.exec(aim.kind === 'role' ? aim.role.a : '') ?? [];
  return aim.kind === 'role' && house !== ''
    ? [from(aim.role, trade, 'noun'), from(aim.role, house, 'noun')]
    : somebodyWho(aim);
}

export function talks(aim: InMind, slots: Told) {
  return goal('two-talks', 'trial', {
    months: 2,
    action: line('talks')`Talk with ${twoWho(aim)} about an ordinary week.`,
    measure: aim.isHedged
      ? 'Two talks, and then a yes or a no to this work.'
      : 'Two talks, and three things noted from them.',
    firstStep: whoKnowsOne(slots),
  });
}

/** What is in mind in words that name no known work. */
export const lookAtIt: GoalRow = ({ slots }) => {
  const unread = unreadAim(slots);
  if (!unread || thoughtsOf(slots).length > 0) return null;
  const accepted = whoWasAccepted(slots);
  if (accepted) return accepted;
  return goal('look-at-it', 'trial', {
    months: 2,
    action:
      textIn(unread) === WORK_IN_MIND
        ? line('look-at-it')`Talk with two people who do ${unread}, and ask about an ordinary week.`
        : weekOf(unread),
    measure: 'Two talks, and then a yes or a no to this.',
    firstStep: whoKnowsOne(slots),
  });
};
