import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import { kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Figure, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork, ownAim, theWork } from './aims.ts';
import { lookFor } from './applications.ts';
import { chooseStudy } from './choose-study.ts';
import { unreadAim } from './in-own-words.ts';
import { myList, sanePay } from './my-list.ts';
import { type GoalRow, goal } from './parts.ts';
import { nearest } from './path-learning.ts';
import { isLong } from './studies.ts';
import { agreeOnPart, learnOnThePost, proposeRole, studyCosts } from './terms-ahead.ts';
import { paidOrders, takesLearners } from './terms-before-paper.ts';
import { tellManager } from './terms-manager.ts';
import type { Told } from './told.ts';
import { trainingFor, waitsForTraining } from './training.ts';
import { twoWaysIn } from './two-ways-in.ts';

const figure = (one: Figure): Segment[] => [from(one, one.text, 'figure')];

/** "2,750 a month": the least that is needed, or this figure in its place; "what I need" where no figure may be seen. */
function leastOf(slots: Told, other: 'aim' | 'now'): Segment[] | null {
  const of = (pay: Slots['pay']) => pay.need ?? pay[other];
  const shown = of(sanePay(slots));
  if (shown) return figure(shown);
  return of(sanePay(slots.known)) ? [ours('what I need', 'least')] : null;
}

/** Money for something of one's own, with the figures that were given. */
const savings: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const { saved, needed } = slots.known.own;
  if (!own || !saved?.amount || !needed?.amount || saved.amount >= needed.amount) return null;
  const thing = [from(own, own.thing, 'noun')];
  const shown = slots.own.saved && slots.own.needed ? slots.own : null;
  const name = adviserFor(slots, 'home');
  return goal('savings', 'terms', {
    months: 6,
    action: shown
      ? line(
          'savings',
        )`Make the money plan for my own ${thing}: ${figure(saved)} saved, ${figure(needed)} needed.`
      : line('savings')`Make the money plan for my own ${thing}.`,
    measure:
      'One page: what must be bought first, what can wait, what goes aside each month, and the smallest start.',
    firstStep: name
      ? line('savings')`Sit with ${name} for one evening, and write down everything it needs, with the price.`
      : 'Write down everything it needs, with the price, in one evening.',
  });
};

/** What one's own thing has to bring in, before leaving what one has. */
const ownPrice: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own && slots.arc?.id !== 'own') return null;
  const least = leastOf(slots, 'aim');
  const thing = own ? line('own')`my own ${[from(own, own.thing, 'noun')]}` : line('own')`work of my own`;
  const name = adviserFor(slots, 'home');
  const isAtWork = slots.standing === 'working';
  return goal('own-price', 'terms', {
    months: 4,
    action: least
      ? line('own-price')`Work out on one page how ${thing} can bring in ${least}.`
      : line('own-price')`Ask five people who could need ${thing} what it would be worth to them.`,
    measure: least
      ? isAtWork
        ? 'One page: the price, the number of customers, the costs, and the day from which I could leave my work.'
        : 'One page: the price, the number of customers and the costs of a month.'
      : 'Five answers, and one price written down.',
    firstStep: name
      ? line('own-price')`Sit down with ${name} for one evening, and write down what a month costs.`
      : 'Ask one possible customer what they pay now.',
  });
};

/** Who hands on the work where they are agrees on it with the boss, by name. */
const agreeTerms: GoalRow = ({ slots }) => {
  const boss = adviserFor(slots, 'boss');
  if (slots.arc?.id !== 'pass' || slots.standing !== 'working' || !boss) return null;
  const list = myList(slots);
  const name = adviserFor(slots, 'home');
  return goal('agree-terms', 'terms', {
    months: 4,
    action: line('agree-terms')`Agree with ${boss} on what I go on doing, and on what terms.`,
    measure: list
      ? line('agree-terms')`Half a page that both of us have read, with my terms: ${list}.`
      : 'Half a page that both of us have read: my days, my hours and my part.',
    firstStep: name
      ? line('agree-terms')`Write the points on one sheet, and read them to ${name}.`
      : 'Write the points on one card, and take it along.',
  });
};

/** With no boss to agree with: what is given stays within what was said. */
const ownTerms: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'keep' && slots.arc?.id !== 'pass') return null;
  const list = myList(slots);
  const name = adviserFor(slots, 'home');
  const isPaid = slots.unpaid === 'none';
  const [aim] = aimsOf(slots);
  const unread = unreadAim(slots);
  // What one has done for years is agreed on long ago: what is new is to hand it on.
  const isOld = aim && slots.work.some((known) => nameOfWork(known) === nameOfWork(aim));
  const what =
    isOld || (slots.arc?.id === 'pass' && !aim && unread)
      ? [ours('for handing on my work', 'own-terms')]
      : aim
        ? line('own-terms')`for ${theWork(aim)}`
        : unread
          ? line('own-terms')`for this: ${unread}`
          : null;
  const isPost = aim && !isOld && (aim.kind === 'role' || aim.kind === 'field');
  if (isPost && slots.arc?.id === 'pass') {
    const mate = adviserFor(slots, 'trying');
    return goal('own-terms', 'terms', {
      months: 3,
      action: line('own-terms')`Propose ${theWork(aim)}, on my own terms.`,
      measure: list
        ? line('own-terms')`One talk with whoever decides, a yes or a no, and my terms on one page: ${list}.`
        : 'One talk with whoever decides, a yes or a no, and my days and hours on one page.',
      firstStep: mate
        ? line('own-terms')`Ask ${mate} to come along, and choose the day.`
        : 'Find out who decides about it, and ask for half an hour.',
    });
  }
  const kind = slots.arc?.id === 'keep' && !what ? kindKnown(slots) : null;
  if (kind)
    return goal('own-terms', 'terms', {
      months: 4,
      action: line(
        'offer-hours',
      )`Offer ${[ours(kind.place, 'place')]} near me ${isPaid ? 'a few paid hours' : 'a few hours'} a week, on my own terms.`,
      measure: list
        ? line('offer-hours')`One talk held, a yes or a no in my hands, and my terms on one page: ${list}.`
        : 'One talk held, a yes or a no in my hands, and my days and hours on one page.',
      firstStep: 'Stop in there this week, and ask whom to speak to about a few hours.',
    });
  const terms = isPaid ? 'the days, the hours and the pay' : 'the days and the hours';
  return goal('own-terms', 'terms', {
    months: 3,
    action: what
      ? line('own-terms')`Agree in writing on ${terms} ${what}.`
      : `Agree in writing on ${terms} before I say yes to anything.`,
    measure: list
      ? line('own-terms')`My terms on one page, and a yes to them in writing: ${list}.`
      : 'One page with a yes to it in writing: my days, my hours, and what I no longer do.',
    firstStep: name
      ? line('own-terms')`Write my terms on one page, and read them to ${name}.`
      : 'Write my terms on one page, and take it along.',
  });
};

/** What is learned at a university and in no workplace. */
const AT_A_UNIVERSITY =
  /\b(?:degree|bachelor\w*|b\.?sc|b\.?a|b\.?ed|master['’]?s?|m\.?sc|m\.?a|mba|ph\.?d|doctorate|university|uni|college|law|medicine|pgce)\b/iu;

/** What is long is learned beside the work that pays: how both can go together. */
const earnWhileLearning: GoalRow = (given) => {
  const { slots } = given;
  const study = trainingFor(slots);
  const least = leastOf(slots, 'now');
  if (!study || !isLong(study) || study.form === 'place' || !least || !waitsForTraining(slots)) return null;
  const isFirst = nearest(slots)?.what.source === study.what.source;
  const [post] = aimsOf(slots);
  if (isFirst && post?.kind === 'role' && !AT_A_UNIVERSITY.test(study.what.quote))
    return takesLearners(given);
  const name = adviserFor(slots, 'home');
  return goal('earn-while-learning', 'terms', {
    months: 6,
    action: line('earn-while-learning')`Work out how to take ${study.name} while ${least} still comes in.`,
    measure: name
      ? line(
          'earn-while-learning',
        )`One plan with the fee, the timetable and the pay of each month, shown to ${name}.`
      : 'One plan with the fee, the timetable and the pay of each month.',
    firstStep: isFirst
      ? name
        ? line('earn-while-learning')`Write down with ${name} what a month costs.`
        : 'Write down what a month costs.'
      : 'Ask two places for the dates and the fee, and whether one can learn there in the evening.',
  });
};

/** Housing while one learns. */
const studyBudget: GoalRow = ({ slots, tensions }) => {
  const isHousing = ({ id, detail }: Slots['meanwhile'][number]) => id === 'housing' && detail !== null;
  if (!tensions.includes('study-pay') || !slots.known.meanwhile.some(isHousing)) return null;
  const cost = slots.meanwhile.find(isHousing)?.detail;
  const name = adviserFor(slots, 'home');
  return goal('study-budget', 'terms', {
    months: 2,
    action: cost
      ? line(
          'study-budget',
        )`Make a budget that covers the ${[from(cost, cost.quote, 'figure')]} for the mortgage or rent while I learn.`
      : 'Make a budget for the time while I learn.',
    measure: 'A budget that balances for every month of it.',
    firstStep: name
      ? line('study-budget')`List the fixed costs tonight, together with ${name}.`
      : 'List the fixed costs tonight.',
    firstDays: 1,
  });
};

/** One figure to live on, where none was given. */
const whatINeed: GoalRow = ({ slots }) => {
  const name = adviserFor(slots, 'home');
  const { need } = sanePay(slots.known);
  return need
    ? goal('keep-need', 'terms', {
        months: 2,
        action: line('keep-need')`Make a plan for each month that keeps ${leastOf(slots, 'now')} coming in.`,
        measure: 'One page with every payment by its month, and what is left.',
        firstStep: name
          ? line('keep-need')`Write down every payment, together with ${name}.`
          : 'Write down every payment by its month.',
      })
    : goal('what-i-need', 'terms', {
        months: 1,
        action: 'Work out the amount I need to live on each month.',
        measure: 'One figure, written down.',
        firstStep: name
          ? line('what-i-need')`Add up rent, food, travel and insurance, together with ${name}.`
          : 'Add up rent, food, travel and insurance tonight.',
        firstDays: 2,
      });
};

/** What the work must bring in and fit: the first row that applies. */
export const TERMS: readonly GoalRow[] = [
  studyBudget,
  savings,
  ownPrice,
  tellManager,
  proposeRole,
  agreeTerms,
  agreeOnPart,
  ownTerms,
  paidOrders,
  earnWhileLearning,
  learnOnThePost,
  lookFor,
  chooseStudy,
  studyCosts,
  twoWaysIn,
  whatINeed,
];
