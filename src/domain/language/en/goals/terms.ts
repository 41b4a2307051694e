import { from, line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { ownAim } from './aims.ts';
import { atHome } from './first-acts.ts';
import { fixedDay } from './fixed-place.ts';
import { monthly } from './money-of-a-month.ts';
import { myList, sanePay } from './my-list.ts';
import { myPaper, papersIn } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { placeNamed } from './place-named.ts';
import { savings } from './savings.ts';
import { nearest, wanted } from './study-wanted.ts';
import { besideThePlace } from './ten-things.ts';
import { ofTheBoss } from './terms-asked.ts';
import { withTheBoss } from './terms-at-work.ts';
import { allTerms, atLeast, figure } from './terms-in-words.ts';
import { holdToTerms } from './terms-of-an-offer.ts';
import { comparePlaces, threeForBeginners, whatItCosts } from './terms-of-beginners.ts';
import { isOut } from './told.ts';

/* What the work must bring in and fit, settled on one page with whoever decides or shares the money. */

/** In a new country: what it takes until the paper counts, on one page. */
const recognitionPage: GoalRow = ({ slots }) => {
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  if (slots.arc?.id !== 'elsewhere' || !paper || !nearest(slots)) return null;
  // Exams that are the recognition itself are the way there already.
  if (wanted(slots).some(({ what }) => /equivalen|recogni|nostrif|homolog|valida/iu.test(what.quote)))
    return null;
  // Who has terms of their own holds to them first.
  if (allTerms(slots)) return null;
  return goal('recognition-page', 'terms', {
    months: 4,
    action: say(
      'recognition-page',
      'Have every step, cost and month of getting ',
      myPaper(paper),
      ' accepted on one page.',
    ),
    measure: 'One page, in the order of the steps.',
    firstStep: [
      'Ask the office that decides for its list of steps and costs.',
      ...atHome(slots, (name) => line('recognition-page')`Go through the costs with ${name}.`, null),
    ],
  });
};

/** What one's own thing costs and brings in. */
const ownFigures: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  const least = atLeast(slots, 'aim');
  return goal('own-price', 'terms', {
    months: 6,
    action: say(
      'own-price',
      'Work out on one page what a month of my own ',
      [from(own, own.thing, 'noun')],
      ' costs',
      least ? ', and how it brings in ' : ' and brings in',
      least ?? [],
      '.',
    ),
    measure: 'One page with the price, the costs and what is left.',
    firstStep: atHome(
      slots,
      (name) => line('own-price')`Write down the largest costs of a month with ${name}.`,
      'Write down the five largest costs of a month.',
    ),
  });
};

/** Who hands on or stays useful: what one will say yes to. */
const onMyTerms: GoalRow = (given) => {
  const { slots, path } = given;
  if (slots.arc?.id !== 'keep' && slots.arc?.id !== 'pass') return null;
  // Beside a pension a few hours bring in a part of the figure, and not all of it.
  const isPart = slots.standing === 'not-working' && slots.fits.some(({ id }) => id === 'hours-at-most');
  // Whoever led a job that ends has nothing left to agree on.
  const boss = slots.arc.id === 'pass' && !isOut(slots) ? adviserFor(slots, 'boss') : null;
  const asked = boss ? ofTheBoss(slots) : slots;
  const list = isPart ? myList(asked, { withPay: false }) : allTerms(asked);
  if (list && path === 'one-agreement' && !placeNamed(slots)) return besideThePlace(given);
  if (slots.arc.id === 'keep' && list && path?.startsWith('learn')) return fixedDay(given, list);
  // Who goes on in their own trade settles it with nobody: the weeks themselves show it.
  if (list && !boss && path === 'without-me' && slots.standing === 'working')
    return goal('own-terms', 'terms', {
      months: 7,
      action: atLeast(slots)
        ? line('own-terms')`Have three months in a row that hold to this: ${list}.`
        : line('own-terms')`Have four weeks in a row that hold to this: ${list}.`,
      measure: atLeast(slots)
        ? 'Three such months, one after another, and what I let go for them.'
        : 'Four such weeks on the calendar, one after another, and what I let go for them.',
      firstStep: atHome(
        slots,
        (name) => line('own-terms')`Mark on the calendar with ${name} what I could let go.`,
        'Mark on the calendar what I could let go.',
      ),
    });
  return goal('own-terms', 'terms', {
    months: slots.arc.id === 'keep' ? 2 : 5,
    action: list
      ? boss
        ? line('own-terms')`Agree with ${boss} on ${list}.`
        : line('own-terms')`Settle before I begin: ${list}.`
      : boss
        ? line('own-terms')`Agree on my days, my hours and my part with ${boss}.`
        : slots.arc.id === 'pass'
          ? 'Settle how many hours a week go to teaching, and who takes over which part of my work.'
          : 'Settle which days and how many hours I give, and what my part is.',
    measure: boss || !list ? 'All of it in writing.' : 'A yes to each point before the first day.',
    firstStep: list
      ? atHome(
          slots,
          (name) => line('own-terms')`Write these points on one page with ${name}.`,
          'Write these points on one card, and take it along.',
        )
      : atHome(
          slots,
          (name) => line('own-terms')`Write both on one page with ${name}.`,
          'Write both on one page, and show it to whoever decides.',
        ),
  });
};

/** One figure to live on, where no terms were given. */
const whatINeed: GoalRow = ({ slots }) => {
  const out = monthly(slots);
  const now = sanePay(slots).now;
  return goal('what-i-need', 'terms', {
    months: 3,
    action: 'Work out the amount that I need to live on each month.',
    measure: now
      ? line('need')`One figure, beside the ${figure(now)} that I have now.`
      : 'One figure, written down.',
    firstStep: atHome(
      slots,
      (name) =>
        out
          ? line('need')`Add up with ${name} what a month takes: ${out}.`
          : line('need')`Add up with ${name} what I spend in a month.`,
      out ? line('need')`Add up what a month takes: ${out}.` : 'Add up what I spend in a month.',
    ),
    firstDays: 3,
  });
};

/** The first row that applies. */
export const TERMS: readonly GoalRow[] = [
  recognitionPage,
  savings,
  ownFigures,
  withTheBoss,
  onMyTerms,
  comparePlaces,
  whatItCosts,
  threeForBeginners,
  holdToTerms,
  whatINeed,
];
