import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import type { OwnThing, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork, ownAim, shareAStem } from './aims.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { buyersOf, oneOfThem } from './people.ts';

/* Goals for something of one's own: who has customers already is told to find no first ones. */

const RUNS_ONE =
  /\b(?:my|own|owner|self[- ]employed|freelance\p{L}*|kiosk|stall|on the side|side (?:job|work|business))\b/iu;
const OF_BUYERS = /\b(?:customers?|clients?|orders?|buyers?|guests?)\b|\bI (?:sell|sold)\b/iu;
/** "With three girls working with me", "family pottery": work that others live from is one's own. */
const WITH_PEOPLE =
  /\bwith (?:my )?(?:\d+|two|three|four|five|six|some) (?:\p{L}+ )?(?:girls|boys|women|men|people|workers|others|apprentices|helpers)\b|\bfamily (?:work|business|shop|farm|workshop|bakery|pottery|trade)\b/iu;

/** All that was told to be proud of, as typed. */
const proofsOf = ({ proofs }: Slots): readonly string[] =>
  proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' && 'quote' in part ? [part.quote] : [])),
  );

/** Whether somebody sells already: the work is their own, or a proof speaks of those who buy. */
const sellsNow = (slots: Slots) => runsOne(slots) || proofsOf(slots).some((told) => OF_BUYERS.test(told));

/** Whether the work is their own already: nobody has that beside a job. */
export const runsOne = (slots: Slots) =>
  slots.work.some(
    (one) => one.kind === 'own' || RUNS_ONE.test(wordsOfWork(one)) || WITH_PEOPLE.test(wordsOfWork(one)),
  ) || isBossHimself(slots);

/** Who has people at work, sets out for something of their own and names nobody above them. */
const isBossHimself = ({ arc, advisers }: Slots) =>
  arc?.id === 'own' &&
  advisers.some(({ relation }) => relation === 'team') &&
  !advisers.some(({ relation }) => relation === 'manager');

/** Whether it is more of what they do now, and nothing new. */
const isMoreOfIt = (slots: Slots, { thing }: OwnThing) =>
  slots.work.some((one) => isOfIt(one, thing)) || proofsOf(slots).some((told) => shareAStem(told, thing));

const isOfIt = (one: Work, thing: string) =>
  shareAStem(nameOfWork(one), thing) || shareAStem(wordsOfWork(one), thing);

const myOwn = (own: OwnThing): Segment[] => [ours('my own ', 'own'), from(own, own.thing, 'noun')];

const HANDS_ON: readonly string[] = ['teach', 'pass-on', 'open-the-door', 'find-feet', 'show-it-can'];

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
      team && line('teach-one')`Ask ${team} whom to take first, and agree on the first day.`,
      'Choose the first one, and agree on the first day.',
    ],
  });
};

/** Who does it beside a job: a week of nothing else. */
export const ownWeek: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const isBeside =
    slots.standing === 'working' &&
    own !== null &&
    slots.work.some((one) => !isOfIt(one, own.thing) && !RUNS_ONE.test(wordsOfWork(one)));
  if (!own || !sellsNow(slots) || !isMoreOfIt(slots, own) || !isBeside) return null;
  const { need } = slots.pay;
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

/** Who has people: a week in which they do the work, and the owner does what an owner does. */
export const teamWeek: GoalRow = ({ slots }) => {
  const team = slots.advisers.some(({ relation }) => relation === 'team')
    ? (adviserFor(slots, 'team') ?? [ours('those who work with me', 'team')])
    : null;
  if (!ownAim(slots) || !runsOne(slots) || !team) return null;
  return goal('team-week', 'trial', {
    months: 4,
    action: line(
      'team-week',
    )`Let ${team} run the work for one whole week, while I only plan, buy and set the prices.`,
    measure: 'The week done, and half a page: what went well without me, and what did not.',
    firstStep: line('team-week')`Choose the week with ${team}, and agree on who does what.`,
  });
};

const A_ROOM =
  /\b(?:shop|store|kitchen|workshop|studio|salon|caf[eé]|restaurant|bakery|bar|barbershop|garage|factory|boutique|kiosk|stall|clinic|practice)\b/iu;

/** Who knows the work and needs a room for it: three places, seen and priced. */
export const placesSeen: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const knows = own !== null && isMoreOfIt(slots, own) && (slots.years?.count ?? 0) >= MANY_YEARS;
  if (!knows || !A_ROOM.test(own.thing)) return null;
  const name = adviserFor(slots, 'home');
  return goal('places-seen', 'trial', {
    months: 4,
    action: line('places-seen')`Look at three places for ${myOwn(own)}, and see which could carry itself.`,
    measure: 'Three on one page, with the rent and what each would still need.',
    firstStep: [
      name && line('places-seen')`Choose the first place to look at with ${name}, and ask for the rent.`,
      'Choose the first place to look at, and ask for the rent.',
    ],
  });
};

const MANY_YEARS = 4;

const HAS_SOLD = /\bI (?:sell|sold)\b/u;

/** It in small: first orders, counted. Who has a shop does it from there. */
export const smallStart: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own || slots.arc?.id === 'pass' || slots.arc?.id === 'keep') return null;
  const sells = sellsNow(slots);
  const beside =
    slots.standing === 'working' && slots.work.length > 0 && !runsOne(slots) ? ', beside my job' : '';
  const buyers = buyersOf(slots);
  // Who has had customers for years needs no first ones.
  if (sells && (runsOne(slots) || proofsOf(slots).some((told) => HAS_SOLD.test(told))))
    return goal('small-start', 'trial', {
      months: 5,
      action: line('small-start')`Win one larger customer for ${myOwn(own)}.`,
      measure: 'One that orders every month, with the price and the costs written down.',
      firstStep: 'Write down three that could be it, and call the first.',
    });
  return goal('small-start', 'trial', {
    months: 5,
    action: sells
      ? line('small-start')`Take three small paid orders for ${myOwn(own)}.`
      : say('small-start', 'Take three paid orders as a small start of ', myOwn(own), beside, '.'),
    measure: 'Three paid, with the hours, the costs and the price of each written down.',
    firstStep: sells
      ? 'Ask three customers I have whether they would like a price.'
      : [
          buyers && line('small-start')`Offer it to two ${buyers}, with a price.`,
          'Offer it to two people, with a price.',
        ],
  });
};

/** The first who pay for it; more of them, where there are some. */
export const ownCustomers: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  if (sellsNow(slots))
    return goal('own-customers', 'path', {
      months: 7,
      action: line('own-customers')`Find five more regular customers for ${myOwn(own)}.`,
      measure: 'Five more on my list, each with a day and a price.',
      firstStep: 'Ask two customers I have whom else they know.',
    });
  const buyers = buyersOf(slots) ?? [ours('people', 'buyers')];
  return goal('own-customers', 'path', {
    months: 6,
    action: line('own-customers')`Ask five ${buyers} what they would buy from ${myOwn(own)}.`,
    measure: 'Five answers, each with a price.',
    firstStep: 'Write down five names, and ask the first one.',
  });
};
