import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import type { OwnThing, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { nameOfWork, ownAim, shareAStem } from './aims.ts';
import { type GoalRow, goal } from './parts.ts';
import { buyersOf, oneOfThem } from './people.ts';

/* Goals for something of one's own: who has customers already is told to find no first ones. */

const RUNS_ONE =
  /\b(?:my|own|owner|self[- ]employed|freelance\p{L}*|kiosk|stall|on the side|side (?:job|work|business))\b/iu;
const OF_BUYERS = /\b(?:customers?|clients?|orders?|buyers?|guests?)\b/iu;

/** All that was told to be proud of, as typed. */
const proofsOf = ({ proofs }: Slots): readonly string[] =>
  proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' && 'quote' in part ? [part.quote] : [])),
  );

/** Whether somebody sells already: the work is their own, or a proof speaks of those who buy. */
const sellsNow = (slots: Slots) => runsOne(slots) || proofsOf(slots).some((told) => OF_BUYERS.test(told));

/** Whether the work is their own already: nobody has that beside a job. */
export const runsOne = (slots: Slots) =>
  slots.work.some((one) => one.kind === 'own' || RUNS_ONE.test(wordsOfWork(one)));

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
  return goal('teach-one', 'trial', {
    months: 4,
    action: line('teach-one')`Teach ${one}, for eight weeks beside my work.`,
    measure: 'Eight weeks done, and two things that the learner can do alone.',
    firstStep: 'Choose the first one, and agree on the first day.',
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

/** It in small: first orders, counted. Who has a shop does it from there. */
export const smallStart: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  const sells = sellsNow(slots);
  const beside =
    slots.standing === 'working' && slots.work.length > 0 && !runsOne(slots) ? ', beside my job' : '';
  const buyers = buyersOf(slots);
  return goal('small-start', 'trial', {
    months: 5,
    action: sells
      ? line('small-start')`Take three small paid orders for ${myOwn(own)}.`
      : line('small-start')`Serve three paying customers as a small start of ${myOwn(own)}${beside}.`,
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
