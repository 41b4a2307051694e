import { originOf, wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import { isOnesOwn, ownBusiness } from '#src/domain/language/en/own-business.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { OwnThing, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork, ownAim, shareAStem } from './aims.ts';
import { givesNotice } from './gives-notice.ts';
import { isHomeTrade, runsOne } from './home-trade.ts';
import { sanePay } from './my-list.ts';
import { type GoalRow, goal, say } from './parts.ts';

import { buyersOf, HANDS_ON, oneOfThem } from './people.ts';
import { atLeast } from './terms-in-words.ts';

/* Goals for something of one's own: who has customers already is told to find no first ones. */

const OF_BUYERS = /\b(?:customers?|clients?|orders?|buyers?|guests?)\b|\bI (?:sell|sold)\b/iu;
/** All that was told to be proud of, as typed. */
export const proofsOf = ({ proofs }: Slots): readonly string[] =>
  proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' && 'quote' in part ? [part.quote] : [])),
  );

/** Whether somebody sells already: the work is their own, or a proof speaks of those who buy. */
export const sellsNow = (slots: Slots) =>
  runsOne(slots) || proofsOf(slots).some((told) => OF_BUYERS.test(told));

/** Whether it is more of what they do now, and nothing new. */
export const isMoreOfIt = (slots: Slots, { thing }: OwnThing) =>
  slots.work.some((one) => isOfIt(one, thing) || isOfItsKind(one, thing)) ||
  proofsOf(slots).some((told) => shareAStem(told, thing));

const isOfItsKind = (one: Work, thing: string) => {
  const kind = readKind(thing)?.id;
  return kind !== undefined && kind === readKind(wordsOfWork(one))?.id;
};

const isOfIt = (one: Work, thing: string) =>
  shareAStem(nameOfWork(one), thing) || shareAStem(wordsOfWork(one), thing);

/** "my own shop"; "one truck of my own". */
export const myOwn = (own: OwnThing): Segment[] =>
  /^(?:one|two|three|an?) /iu.test(own.thing)
    ? [from(own, own.thing, 'noun'), ours(' of my own', 'own')]
    : [
        ours('my own ', 'own'),
        from(own, own.thing, 'noun'),
        ...(IS_A_TRADE.test(own.thing) ? [ours(' business', 'own')] : []),
      ];

/** "Electric bike repair and hire": a trade is one's own as a business. */
const IS_A_TRADE =
  /(?<!\b(?:for|of|with|in) )\b(?:repairs?|hire|rentals?|catering|grooming|cleaning|delivery|deliveries|tutoring|tailoring|alterations|gardening|landscaping|bookkeeping|plumbing|roofing|carpentry|joinery|welding|photography|removals|haulage|transport|translation|trading|swap)$/iu;

/** What money goes to: "my own shop", or "growing my print shop" of who has a shop where they print already. */
export const whatFor = (slots: Slots, own: OwnThing): Segment[] => {
  const mine = PLACE.exec(ownBusiness(slots)?.thing ?? '');
  const meant = PLACE.exec(own.thing);
  const isTheirs = mine?.[2] === meant?.[2] && shareAStem(mine?.[1] ?? '', meant?.[1] ?? '');
  return isTheirs ? [ours('growing my ', 'own'), from(own, own.thing, 'noun')] : myOwn(own);
};
/** What is done there, and the place. */
const PLACE = /^(.+?) (\p{L}+)(?= (?:for|with|in|at|of|near|on) |$)/u;

/** Who wants a place where others learn tries it with one of them. */
export const teachOne: GoalRow = ({ slots }) => {
  const one = oneOfThem(slots);
  if (!ownAim(slots) || !sellsNow(slots) || !one || !HANDS_ON.includes(slots.serving?.verb.id ?? ''))
    return null;
  const team = adviserFor(slots, 'team');
  return goal('teach-one', 'trial', {
    months: 4,
    action: line('teach-one')`Teach ${one}, for eight weeks beside my work.`,
    measure: 'Eight weeks done, and two things that the learner can do alone.',
    firstStep: [
      team && line('teach-one')`Ask ${team} who to take first, and agree on the first day.`,
      'Choose the first one, and agree on the first day.',
    ],
  });
};

/** Nobody takes a first order with a truck that is not there. */
export const COSTS_A_LOT =
  /\b(?:trucks?|lorry|lorries|boats?|bus|buses|taxi|tractor|trailer|farm|hotel|guest ?house|land)\b/iu;

/** Who does it beside a job: a week of nothing else. */
export const ownWeek: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const isBeside =
    slots.standing === 'working' &&
    own !== null &&
    slots.work.some(
      (one) => !isOfIt(one, own.thing) && !isOnesOwn(wordsOfWork(one)) && !isHomeTrade(originOf(one).quote),
    );
  // Nobody works a week with a truck that is not there, or without pay on money for a month or two.
  const { cushionMonths } = slots.known;
  const isShort = cushionMonths !== null && cushionMonths < LEAST_CUSHION;
  if (!own || !sellsNow(slots) || !isMoreOfIt(slots, own) || !isBeside || COSTS_A_LOT.test(own.thing))
    return null;
  const { need } = slots.pay;
  if (isShort)
    return goal('own-week', 'trial', {
      months: 4,
      action: line('own-week')`Work four free days on nothing but ${myOwn(own)}.`,
      measure: 'Four days, with what came in, what it cost and what was left of each.',
      firstStep: 'Choose the four days, and take the orders for the first.',
    });
  return goal('own-week', 'trial', {
    months: 4,
    action: line('own-week')`Work one full week on nothing but ${myOwn(own)}.`,
    measure: need
      ? line(
          'own-week',
        )`What was left after the costs, beside the ${[from(need, need.text, 'figure')]} that I need.`
      : 'What came in, what it cost and what was left.',
    firstStep: 'Choose the week, and ask for leave.',
  });
};

const LEAST_CUSHION = 3;

/** Who has people: a week in which they do the work, and the owner does what an owner does. */
export const teamWeek: GoalRow = ({ slots }) => {
  const team = slots.advisers.some(({ relation }) => relation === 'team')
    ? (adviserFor(slots, 'team') ?? [ours('those who work with me', 'team')])
    : null;
  if (!ownAim(slots) || !runsOne(slots) || !team) return null;
  return goal('team-week', 'trial', {
    months: 4,
    action: isWearyOfPrices(slots)
      ? line(
          'team-week',
        )`Let ${team} run the work for one whole week from a written list of prices, while I only plan and buy.`
      : line(
          'team-week',
        )`Let ${team} run the work for one whole week, while I only plan, buy and set the prices.`,
    measure: 'The week done, and half a page: what went well without me, and what did not.',
    firstStep: line('team-week')`Choose the week with ${team}, and agree on who does what.`,
  });
};

/** Who is tired of agreeing on a price sets it once, in writing. */
const isWearyOfPrices = ({ gifts, off }: Slots) =>
  gifts.some(({ option, isTiring }) => option === 'fair-deal' && isTiring) ||
  off.some(({ quote }) => /\b(?:price|prices|rates?|bargain\p{L}*|haggl\p{L}*|discount)\b/iu.test(quote));

const A_ROOM =
  /\b(?:shop|store|kitchen|workshop|studio|salon|caf[eé]|restaurant|bakery|bar|barbershop|garage|factory|boutique|office|kiosk|stall|clinic|practice)\b/iu;

/** Who knows the work and needs a room for it: three places, seen and priced. */
export const placesSeen: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const knows =
    own !== null && (isMoreOfIt(slots, own) || sellsNow(slots)) && (slots.years?.count ?? 0) >= MANY_YEARS;
  if (!knows || !A_ROOM.test(own.thing)) return null;
  const name = adviserFor(slots, 'home');
  const isNear = slots.fits.some(({ id }) => id === 'near-home');
  return goal('places-seen', 'trial', {
    months: 4,
    action: isNear
      ? line(
          'places-seen',
        )`Look at three places near home for ${myOwn(own)}, and see which could pay its way.`
      : line('places-seen')`Look at three places for ${myOwn(own)}, and see which could pay its way.`,
    measure: 'All three on one page, with the rent and what each would still need.',
    firstStep: [
      name && line('places-seen')`Choose the first place to look at with ${name}, and ask for the rent.`,
      'Choose the first place to look at, and ask for the rent.',
    ],
  });
};

const MANY_YEARS = 4;

/** Beside a job: what it must bring in before the job can go. */
export const ownNumber: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const { need } = sanePay(slots.known);
  const isBeside = slots.standing === 'working' && slots.work.length > 0 && !runsOne(slots);
  if (!own || slots.arc?.id !== 'own' || !isBeside || !need || need.period === 'hour') return null;
  const time = need.period === 'week' ? 'four weeks' : 'three months';
  return goal('own-number', 'path', {
    months: 10,
    action: say(
      'own-number',
      'Earn ',
      atLeast(slots) ?? 'at least what I need',
      ' with ',
      myOwn(own),
      `, ${time} in a row${givesNotice(slots) ? ', before I give notice' : ''}.`,
    ),
    measure: 'What came in and what was left, written down each week.',
    firstStep: 'Work out how many customers or orders a week that takes.',
  });
};

/** The first who pay for it; more of them, where there are some. */
export const ownCustomers: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  if (sellsNow(slots))
    return goal('own-customers', 'path', {
      months: 7,
      action: runsOne(slots)
        ? 'Find five more regular customers for what I do now.'
        : line('own-customers')`Find five more regular customers for ${myOwn(own)}.`,
      measure: 'Five more on my list, each with a day and a price.',
      firstStep: 'Ask two customers I have who else they know.',
    });
  const buyers = buyersOf(slots) ?? [ours('people', 'buyers')];
  return goal('own-customers', 'path', {
    months: 6,
    action: line('own-customers')`Ask five ${buyers} what they would buy from ${myOwn(own)}.`,
    measure: 'Five answers, each with a price.',
    firstStep: 'Write down five names, and ask the first one.',
  });
};
