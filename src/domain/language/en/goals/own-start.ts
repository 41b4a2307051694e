import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, line } from '#src/domain/language/en/compose/line.ts';
import type { OwnThing } from '#src/domain/synthesis/slots.ts';
import { adviserFor } from './advisers.ts';
import { ownAim, shareAStem } from './aims.ts';
import type { Acts } from './first-acts.ts';
import { runsOne } from './home-trade.ts';
import { askedAbout, IS_BUILT } from './own-asked.ts';
import { COSTS_A_LOT, isMoreOfIt, myOwn, proofsOf, sellsNow } from './own-goals.ts';
import { papersIn } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { buyersOf } from './people.ts';
import type { Told } from './told.ts';

/* Something of one's own in small, before it is there. */

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
  const isJob = IS_A_JOB.test(own.thing) && !IS_MADE.test(own.thing);
  if (sells && (runsOne(slots) || isJob || proofsOf(slots).some((told) => HAS_SOLD.test(told))))
    return SELLS_IN_BULK.test(own.thing)
      ? goal('small-start', 'trial', {
          months: 5,
          action: line('small-start')`Win one larger customer for ${myOwn(own)}.`,
          measure: 'One that orders every month, with the price and the costs written down.',
          firstStep: 'Write down three that could be it, and call the first.',
        })
      : goal('small-start', 'trial', {
          months: 5,
          action: line(
            'small-start',
          )`Serve ten paying customers at the prices that ${myOwn(own)} would need.`,
          measure: 'Ten served, with what each cost, what was left of it and what they said.',
          firstStep: 'Write the new price beside the five things that I am asked for most.',
        });
  if (COSTS_A_LOT.test(own.thing) || (!sells && IS_SAT_IN.test(own.thing))) return thoseWhoRunOne(slots, own);
  if (IS_HELD.test(own.thing))
    return goal('small-start', 'trial', {
      months: 5,
      action: say('small-start', 'Hold four mornings as a small start to ', myOwn(own), beside, '.'),
      measure: 'Four held, with who came, what it cost and what they could pay written down.',
      firstStep: 'Choose the first morning and a place, and tell three people about it.',
    });
  // What the law lets nobody sell without a paper, and what must be built first, is asked about first.
  const awaits = papersIn(slots, 'missing').some(({ name }) => TO_SELL.test(name.quote));
  if (!sells && (awaits || IS_BUILT.test(own.thing))) return askedAbout(slots, own);
  const trade = isMoreOfIt(slots, own) && (slots.years?.count ?? 0) >= MANY_YEARS;
  // Whether they do it for a boss or for themselves, the price is what is new.
  const isEmployed = slots.advisers.some(
    ({ relation }) => relation === 'colleague' || relation === 'manager',
  );
  const isBeside = slots.work.slice(1).some((one) => shareAStem(wordsOfWork(one), own.thing));
  if ((isBeside || (trade && !isEmployed)) && !sells && !isJob)
    return goal('small-start', 'trial', {
      months: 5,
      action: line('small-start')`Take three paid orders at the prices that ${myOwn(own)} would need.`,
      measure: 'Three orders paid, with the hours and the costs of each written down.',
      firstStep: 'Set the price of the first one, and offer it to two people I know.',
    });
  const isSelling = sells && isMoreOfIt(slots, own) && (slots.years?.count ?? 0) >= SOME_YEARS;
  if (isSelling && !isJob)
    return goal('small-start', 'trial', {
      months: 5,
      action: line(
        'small-start',
      )`Have five paid orders in one month at the prices that ${myOwn(own)} would need.`,
      measure: 'Five paid, with what each cost and what was left of it.',
      firstStep: 'Write the new price beside the five things that I am asked for most.',
    });
  const first: Acts = sells
    ? ['Ask three of my customers what they would like to order next, and give each a price.']
    : [
        beside !== '' &&
          !slots.work.some((one) => EARNS_ALONE.test(wordsOfWork(one))) &&
          isMoreOfIt(slots, own) &&
          'Ask whether my job allows it, and offer it to two people I know, with a price.',
        // Whose contract runs on may be far from those whom it is for.
        buyers &&
          slots.standing !== 'ending' &&
          line('small-start')`Offer it to two ${buyers}, with a price.`,
        'Set the price of the first one, and offer it to two people I know.',
      ].filter((step) => step !== false);
  return goal('small-start', 'trial', {
    months: 5,
    action: isJob
      ? say(
          'small-start',
          'Serve ten paying customers ',
          ...(IS_DONE.test(own.thing)
            ? ['with ', [from(own, own.thing, 'noun')]]
            : ['as a small start to ', myOwn(own)]),
          beside,
          '.',
        )
      : sells
        ? line('small-start')`Take ten paid orders under the name of ${myOwn(own)}.`
        : say('small-start', 'Take three paid orders as a small start to ', myOwn(own), beside, '.'),
    measure: isJob
      ? 'Ten served, with the hours and the costs of each written down.'
      : `${sells ? 'Ten' : 'Three'} orders paid, with the hours and the costs of each written down.`,
    firstStep: first,
  });
};

const MANY_YEARS = 4;
const SOME_YEARS = 2;

/** Paid by the ride, the piece or the catch: nobody is asked for leave. */
const EARNS_ALONE =
  /\b(?:boda|okada|rider|rickshaw|tuk[- ]?tuk|taxi|hawk(?:er|ing)|vend(?:or|ing)|seller|selling|trad(?:er|ing)|farm(?:er|ing)|fisher\p{L}*|freelanc\p{L}*|tutor|day labou?r\p{L}*|odd jobs)\b/iu;

/** What others buy by the dozen, and what a person comes for. */
const SELLS_IN_BULK =
  /\b(?:factory|bakery|farm|firm|company|brand|mill|dairy|nursery|wholesale|press|brewery|winery|roastery|catering|tailoring|printing|workshop)\b/iu;
/** Where guests come and sit down: nobody orders a piece of it. */
const IS_SAT_IN =
  /\b(?:tea ?(?:houses?|rooms?|shops?|gardens?|stalls?)|coffee (?:shops?|houses?|bars?)|caf[eé]s?|restaurants?|bistros?|diners?|eater(?:y|ies)|pubs?|wine bars?|taverns?|canteens?|cinemas?)$/iu;
/** What people come to, and nobody orders: "a sewing school", and no "school uniforms shop". */
const IS_HELD =
  /\b(?:academy|school|classes|club|gym|choir|camp|playgroup|day ?care|dojo)(?=$|,| (?:for|with|in|at|of|near|on|where|and) )/iu;
const IS_A_JOB =
  /\b(?:grooming|cleaning|repairs?|tyres?|tires?|punctures?|alterations|round|salon|barber\p{L}*|hair\p{L}*|plumbing|electrical|painting|roof\p{L}*|gardening|moving|massage|tutoring|bookkeeping|tax|van|mechanic|garage|crew|handyman|service)\b/iu;
/** A cream for the hair is sold by the piece. */
const IS_MADE = /\b(?:line|brand|creams?|oils?|products?)$/iu;
/** "Bike repair and battery swap": what customers are served with. */
const IS_DONE = /(?:\p{L}{3}ing|repairs?|swap|alterations|massage)$/iu;

/** What an office gives to whoever sells; the paper of a school is none. */
const TO_SELL =
  /\b(?:licen[cs]es?|permits?|registration|registered|insurance|clearance|approval|authori[sz]ation|hygiene|handlers?['’]?s?|safety|NAFDAC|FSSAI|HACCP|trade name|business name|tax)\b/iu;

function thoseWhoRunOne(slots: Told, own: OwnThing) {
  const name = adviserFor(slots, 'insider');
  return goal('small-start', 'trial', {
    months: 4,
    action: line(
      'small-start',
    )`Talk with three people who have their own ${[from(own, own.thing.replace(/^one /iu, ''), 'noun')]}, about a good month and a bad one.`,
    measure: 'Three talks, with what comes in, what it costs and what is left on one page.',
    firstStep: [
      name && line('small-start')`Ask ${name} for the first one, and call today.`,
      'Call the first one I know, and ask for half an hour.',
    ],
  });
}
