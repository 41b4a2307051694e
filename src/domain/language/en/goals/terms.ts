import { from, line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, ownAim, theWork } from './aims.ts';
import { atHome } from './first-acts.ts';
import { monthly } from './money-of-a-month.ts';
import { sanePay } from './my-list.ts';
import { onMyTerms } from './on-my-terms.ts';
import { myPaper, papersIn } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { savings } from './savings.ts';
import { nearest, wanted } from './study-wanted.ts';
import { withTheBoss } from './terms-at-work.ts';
import { allTerms, atLeast, figure } from './terms-in-words.ts';
import { holdToTerms } from './terms-of-an-offer.ts';
import { comparePlaces, threeForBeginners, whatItCosts } from './terms-of-beginners.ts';

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

/** One figure to live on, where no terms were given. */
const whatINeed: GoalRow = ({ slots }) => {
  const out = monthly(slots);
  const { now, need } = sanePay(slots);
  const [aim] = aimsOf(slots);
  const work = aim?.kind === 'role' || aim?.kind === 'field' ? theWork(aim) : null;
  // Who told it has worked it out, and looks at what the work pays.
  // Nobody pays a wage for what is one's own.
  if (need && slots.arc?.id === 'own')
    return goal('what-i-need', 'terms', {
      months: 3,
      action: 'Work out on one page what a month of working for myself costs and brings in.',
      measure: line(
        'need',
      )`One page with the price, the costs and what is left, beside the ${figure(need)} that I need.`,
      firstStep: 'Write down the five largest costs of a month.',
      firstDays: 3,
    });
  if (need)
    return goal('what-i-need', 'terms', {
      months: 3,
      action: work
        ? line('need')`Find out what ${work} pays near me.`
        : 'Find out what the work that I want pays near me.',
      measure: line('need')`Three figures, beside the ${figure(need)} that I need.`,
      firstStep: 'Look for three ads near me, and write down what each one pays.',
      firstDays: 3,
    });
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
