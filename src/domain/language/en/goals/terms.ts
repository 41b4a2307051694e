import { daysBetween, type IsoDate } from '#src/domain/dates.ts';
import { from, inWords, line, ours, words } from '#src/domain/language/en/compose/line.ts';
import type { Figure } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, jobs, kindToRing, orInDoubt, ownAim, perhapsJobs, theWork, thoughtsOf } from './aims.ts';
import { unreadAim } from './in-own-words.ts';
import { myList, sanePay } from './my-list.ts';
import { myPaper, papersIn } from './papers.ts';
import { type GoalGiven, type GoalRow, goal, ownDeadline, say } from './parts.ts';
import type { Told } from './told.ts';

/** So few months of money call for work first. */
const SHORT_MONTHS = 6;
const SHORT_CUSHION = 2;
/** Who looks for other work, and who stays or is past it. */
const SEEKS: readonly string[] = ['start', 'shift', 'side', 'back', 'elsewhere', 'steady'];

const figure = (one: Figure): Segment[] => [from(one, one.text, 'figure')];
const isOut = ({ standing }: Told) =>
  standing === 'looking' || standing === 'ending' || standing === 'not-working';

/** Whether the work has to be found soon: the job ends or is over, or the money is short. */
export function isPressed(slots: Told): boolean {
  const { arc, deadline, cushionMonths } = slots;
  if (!SEEKS.includes(arc?.id ?? '')) return arc?.id === 'grow' && isOut(slots);
  if (isOut(slots)) return true;
  if (deadline?.kind === 'money-lasts') return deadline.months <= SHORT_MONTHS;
  if (deadline?.kind === 'working-by') return true;
  return cushionMonths !== null && cushionMonths <= SHORT_CUSHION && slots.standing !== 'studying';
}

/** Applications to the work in mind, each checked for what it must fit and bring in. */
export const WORK_FINDING: GoalRow = (given) => (isPressed(given.slots) ? applications(given) : null);

function applications({ slots, today }: GoalGiven) {
  const months = monthsToFind(slots, today);
  const count = inWords(months <= 1 ? 3 : months <= 2 ? 4 : months <= 4 ? 5 : 6);
  const wanted = aimsOf(slots).length > 0 ? aimsOf(slots) : thoughtsOf(slots);
  const list = myList(slots);
  const isAtWork = slots.standing === 'working';
  const hasNone = wanted.length === 0 && !unreadAim(slots);
  const unread = unreadAim(slots);
  const what = perhapsJobs(count, slots) ?? [...jobs(count, wanted, unread), ...orInDoubt(slots)];
  const when: Segment[] =
    slots.deadline?.kind === 'money-lasts'
      ? [from(slots.deadline.origin, ', while my money lasts', 'deadline')]
      : isAtWork && !(unread && wanted.length === 0)
        ? [ours(', and keep the work I have until one is signed', 'work-finding')]
        : [];
  const early = beforeThePaper(slots);
  return goal('work-finding', 'terms', {
    months,
    action: early
      ? say('work-finding', 'Apply for ', jobs(count, []), early, '.')
      : say('work-finding', 'Apply for ', what, hasNone && list ? thatFit(slots) : '', when, '.'),
    measure: list
      ? line('work-finding')`${count} applications sent, each checked against my list: ${list}.`
      : line('work-finding')`${count} applications sent, and one talk that came of them.`,
    firstStep: firstCall(slots),
    firstDays: 3,
  });
}

/** In a new country the paper comes first: until then, work that leads there. */
function beforeThePaper(slots: Told): Segment[] | null {
  const [aim] = aimsOf(slots);
  const paper = papersIn(slots, 'not-recognised', 'missing').find((one) => myPaper(one) !== null);
  if (slots.arc?.id !== 'elsewhere' || !aim || !paper) return null;
  return say(
    'before-paper',
    ' that lead to ',
    theWork(aim),
    ' and can be done before ',
    myPaper(paper),
    ' is accepted',
  );
}

const DAYS_OF_A_MONTH = 30;

/** With no work named: the field, where one stays in it, and the list. */
const thatFit = ({ arc }: Told) =>
  arc?.id === 'side' ? ' in my field that fit my list' : ' that fit my list';

/** Months for it: what the person's own time leaves, else three, or five beside a job. */
function monthsToFind(slots: Told, today: IsoDate): number {
  const usual = slots.standing === 'working' ? 5 : 3;
  const last = ownDeadline(slots, today);
  return last ? Math.min(usual, Math.max(1, Math.round(daysBetween(today, last) / DAYS_OF_A_MONTH))) : usual;
}

/** Whom to tell first, else where to ring, else what to write about oneself. */
function firstCall(slots: Told): Segment[] | string | null {
  const name = adviserFor(slots, 'jobs');
  if (name)
    return line('first-call')`Tell ${name} in three sentences what I am looking for, and ask for one name.`;
  const kind = kindToRing(slots);
  if (kind) return `Ring one of the ${kind.places} near me, and ask who decides about new people.`;
  const proof = slots.proofs.find(({ stem, isSaidAloud }) => stem === 'did' && isSaidAloud);
  const did = proof?.stem === 'did' ? words(proof.did, 'past') : null;
  if (did && (did[0]?.text.split(' ').length ?? 99) <= 16)
    return line('first-call')`Write the line for the applications tonight: I ${did}.`;
  return 'Save the first two ads tonight, and mark what they ask for.';
}

/** Money for something of one's own, with the figures that were given. */
const savings: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const { saved, needed } = slots.own;
  if (!own || !saved?.amount || !needed?.amount || saved.amount >= needed.amount) return null;
  const name = adviserFor(slots, 'home');
  return goal('savings', 'terms', {
    months: 6,
    action: line(
      'savings',
    )`Make the money plan for my own ${[from(own, own.thing, 'noun')]}: ${figure(saved)} saved, ${figure(needed)} needed.`,
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
  const { need, aim } = sanePay(slots);
  const least = need ?? aim;
  const thing = own ? line('own')`my own ${[from(own, own.thing, 'noun')]}` : line('own')`work of my own`;
  const name = adviserFor(slots, 'home');
  const isAtWork = slots.standing === 'working';
  return goal('own-price', 'terms', {
    months: 4,
    action: least
      ? line('own-price')`Work out on one page how ${thing} can bring in ${figure(least)}.`
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

/** A word with whoever decides, where one wants to go on. */
const tellManager: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'grow') return null;
  const manager = adviserFor(slots, 'boss');
  const [aim] = aimsOf(slots);
  const { aim: pay } = sanePay(slots);
  const list = myList(slots, { withPay: false });
  const post = aim ? theWork(aim) : null;
  const unread = unreadAim(slots);
  const who = manager ?? [ours('the person who decides at work', 'tell-manager')];
  return goal('tell-manager', 'terms', {
    months: 2,
    action:
      aim?.kind === 'doing'
        ? line('tell-manager')`Agree with ${who} on the days, the hours and the pay for ${post}.`
        : post
          ? line('tell-manager')`Tell ${who} that I hope for ${post}, and ask what is still missing.`
          : unread
            ? line(
                'tell-manager',
              )`Tell ${who} that I have this in mind, and ask what it would take: ${unread}.`
            : line('tell-manager')`Tell ${who} what I would like to do more of, and ask what it would take.`,
    measure: pay
      ? line('tell-manager')`One talk, the answer in writing, and ${figure(pay)} named as the aim.`
      : list
        ? line('tell-manager')`One talk, the answer in writing, and my list on the table: ${list}.`
        : 'One talk, and the answer written down on the same day.',
    firstStep: 'Prepare half a page: what I do now, what others come to me for, and two questions.',
  });
};

/** What is given is agreed, so that it stays within what was said. */
const agreeTerms: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'keep' && slots.arc?.id !== 'pass') return null;
  const list = myList(slots);
  const name = adviserFor(slots, 'home');
  const paid = slots.unpaid === 'none' ? ', and as paid work' : '';
  return goal('agree-terms', 'terms', {
    months: 4,
    action: list
      ? `Agree in writing on the terms that I can keep${paid}.`
      : `Agree in writing on what I do and what I no longer do${paid}.`,
    measure: list
      ? line('agree-terms')`Half a page, agreed with whoever decides: ${list}.`
      : 'Half a page, agreed with whoever decides: my days, my hours and my part.',
    firstStep: name
      ? line('agree-terms')`Write the points on one sheet, and read them to ${name}.`
      : 'Write the points on one card, and take it along.',
  });
};

/** Housing while one learns. */
const studyBudget: GoalRow = ({ slots, tensions }) => {
  const housing = slots.meanwhile.find(({ id, detail }) => id === 'housing' && detail);
  if (!tensions.includes('study-pay') || !housing?.detail) return null;
  const name = adviserFor(slots, 'home');
  return goal('study-budget', 'terms', {
    months: 2,
    action: line(
      'study-budget',
    )`Make a budget that covers the ${[from(housing.detail, housing.detail.quote, 'figure')]} for the mortgage or rent while I learn.`,
    measure: 'A budget that balances for every month of it.',
    firstStep: name
      ? line('study-budget')`List the fixed costs tonight, together with ${name}.`
      : 'List the fixed costs tonight.',
    firstDays: 1,
  });
};

/** Who still studies and names no pay: two ways into the work side by side. */
const twoWaysIn: GoalRow = ({ slots }) => {
  const isSchool = slots.standing === 'studying' && slots.arc?.id === 'start';
  const { now, need } = sanePay(slots);
  const [aim] = thoughtsOf(slots);
  const work = aim ? theWork(aim) : unreadAim(slots);
  const list = myList(slots, { withPay: false });
  const name = adviserFor(slots, 'learning');
  return isSchool && !now && !need && work
    ? goal('two-ways-in', 'terms', {
        months: 3,
        action: line('two-ways-in')`Find out what two ways into ${work} cost, and how long they take.`,
        measure: list
          ? line(
              'two-ways-in',
            )`Two ways side by side, with the cost, the years and how each fits this: ${list}.`
          : 'Two ways side by side, with the cost and the years of each.',
        firstStep: name
          ? line('two-ways-in')`Ask ${name} which two they would look at first.`
          : 'Look up two pages that describe how to get in.',
      })
    : null;
};

/** Work that fits, looked for without haste. */
const lookFor: GoalRow = (given) => {
  const { slots } = given;
  if (!SEEKS.includes(slots.arc?.id ?? '')) return null;
  const wanted = aimsOf(slots).length > 0 ? aimsOf(slots) : thoughtsOf(slots);
  const list = myList(slots);
  const unread = unreadAim(slots);
  if (!list && !unread && wanted.length === 0) return null;
  const isAtWork = slots.standing === 'working';
  const what = perhapsJobs('three', slots) ?? [...jobs('three', wanted, unread), ...orInDoubt(slots)];
  const early = beforeThePaper(slots);
  return goal('look-for', 'terms', {
    months: 6,
    action: early
      ? say('look-for', 'Apply for ', jobs('three', []), early, '.')
      : say('look-for', 'Apply for ', what, wanted.length === 0 && !unread ? thatFit(slots) : '', '.'),
    measure: list
      ? isAtWork
        ? line(
            'look-for',
          )`One offer in writing before I leave the work I have, checked against my list: ${list}.`
        : line('look-for')`Three applications sent, each checked against my list: ${list}.`
      : 'Three applications sent, and one offer in writing.',
    firstStep: firstCall(slots),
  });
};

/** One figure to live on, where none was given. */
const whatINeed: GoalRow = ({ slots }) => {
  const name = adviserFor(slots, 'home');
  const { need } = sanePay(slots);
  return need
    ? goal('keep-need', 'terms', {
        months: 2,
        action: line('keep-need')`Make a plan for each month that keeps ${figure(need)} coming in.`,
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
  agreeTerms,
  twoWaysIn,
  lookFor,
  whatINeed,
];
