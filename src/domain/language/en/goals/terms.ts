import { from, inWords, line, listed, ours } from '#src/domain/language/en/compose/line.ts';
import { detailOf, figure } from '#src/domain/language/en/tensions/sides.ts';
import type { Fit, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { type GoalRow, goal } from './parts.ts';
import { hasMuchToHandOn, workInMind } from './path.ts';

/** A must-fit after "jobs": "with weekends free", "that end by 3:15". */
export function fitWords(fit: Fit, isOne = false): Segment[] | null {
  const lexeme = (text: string) => [from(fit, text, 'fit')];
  const detail = detailOf(fit)?.map((segment) => ({
    ...segment,
    text: fit.detail?.forms.noun ?? fit.detail?.quote ?? segment.text,
  }));
  switch (fit.id) {
    case 'home-by':
      return detail
        ? [...lexeme(`that ${isOne ? 'lets' : 'let'} me be home by `), ...detail]
        : lexeme(`that ${isOne ? 'lets' : 'let'} me be home on time`);
    case 'weekends':
      return lexeme('with weekends free');
    case 'evenings':
      return lexeme('with evenings free');
    case 'school-hours':
      return lexeme('inside school hours');
    case 'hours-at-most':
      return detail
        ? [
            ...lexeme('with at most '),
            ...detail,
            ...lexeme(/hour/i.test(fit.detail?.quote ?? '') ? '' : ' hours a week'),
          ].filter(({ text }) => text !== '')
        : lexeme('with part-time hours');
    case 'known-hours':
      return lexeme('with hours known in advance');
    case 'steady-pay':
      return lexeme('with steady pay');
    case 'benefits':
      return lexeme('with benefits');
    case 'no-nights':
      return lexeme('without nights');
    case 'body':
      return lexeme('that my body can keep doing');
    case 'partly-home':
      return lexeme('with some days from home');
    case 'near-home':
      return lexeme('near home');
    case 'quiet':
      return lexeme('in a quiet place');
    case 'no-travel':
      return lexeme('without travel');
    case 'free-pace':
      return lexeme('at my own pace');
    case 'outdoors':
      return lexeme('outdoors');
    case 'own':
      return null;
  }
}

/** Two must-fits at most; what begins with "that" stands last, so that the other does not hang on it. */
function someFits(slots: Slots, isOne = false): Segment[] | null {
  const fits = slots.fits
    .flatMap((fit) => {
      const said = fitWords(fit, isOne);
      return said ? [said] : [];
    })
    .slice(0, 2);
  const isClause = (fit: Segment[]) => fit[0]?.text.startsWith('that ') ?? false;
  const [first, second] = [...fits.filter((fit) => !isClause(fit)), ...fits.filter(isClause)];
  if (!first || !second) return first ?? null;
  return isClause(second) && !isClause(first)
    ? [...first, ours(' ', 'list'), ...second]
    : listed([first, second], 'list');
}

/** Whether money presses: a job that ends, a search, or a short cushion. */
export function isPressed({ standing, cushionMonths, deadline }: Slots): boolean {
  if (standing === 'ending' || standing === 'looking') return true;
  if (deadline?.kind === 'money-lasts') return true;
  return standing === 'not-working' && cushionMonths !== null && cushionMonths < 6;
}

/** Comes first where the job is ending, the person is looking, or the cushion is short. */
export const WORK_FINDING: GoalRow = ({ slots }) => {
  if (!isPressed(slots) || slots.arc?.id === 'keep' || slots.arc?.id === 'pass') return null;
  const work = workInMind(slots);
  const fits = someFits(slots);
  if (slots.standing === 'ending')
    return goal(
      'before-it-ends',
      'terms',
      3,
      work
        ? line('before-it-ends')`Apply for three jobs ${work} before my job ends.`
        : line('before-it-ends')`Apply for three jobs that fit me before my job ends.`,
      'Three applications sent, and five people told that I am looking.',
      'Bring my CV up to date, and tell the first person this week.',
      { firstDays: 3 },
    );
  return goal(
    'work-finding',
    'terms',
    2,
    work && fits
      ? line('work-finding')`Apply for three jobs ${work} ${fits}.`
      : work
        ? line('work-finding')`Apply for three jobs ${work}.`
        : fits
          ? line('work-finding')`Apply for three jobs ${fits}.`
          : line('work-finding')`Apply for three jobs that fit me.`,
    'Three applications sent, each to a person with a name, and five people told that I am looking.',
    'Bring my CV up to date, and tell the first person this week.',
    { firstDays: 3 },
  );
};

/** What the work must bring in and fit: the first row that applies. */
export const TERMS: readonly GoalRow[] = [
  ({ slots }) =>
    slots.arc?.id === 'pass' && hasMuchToHandOn(slots)
      ? goal(
          'teach-one',
          'terms',
          9,
          line('teach-one')`Agree on the date from which I no longer do it alone.`,
          'One date, known to everybody it concerns.',
          'Ask one person which date would suit them.',
        )
      : null,
  ({ slots }) =>
    slots.arc?.id === 'keep'
      ? goal(
          'rest-first',
          'terms',
          1,
          line('rest-first')`Keep one day a week free of duties.`,
          'Four free days in a month.',
          'Choose the day tonight.',
          { firstDays: 1 },
        )
      : null,
  ({ slots }) => {
    const housing = slots.meanwhile.find(({ id, detail }) => id === 'housing' && detail);
    const study = slots.learning.some(({ stance }) => stance === 'set-on-it');
    return housing?.detail && study
      ? goal(
          'budget',
          'terms',
          2,
          line(
            'budget',
          )`Make a budget that covers the ${[from(housing.detail, housing.detail.quote, 'figure')]} for the mortgage or rent while I learn.`,
          'A budget that balances for every month of it.',
          'List the fixed costs tonight.',
          { firstDays: 1, tests: 'study-pay' },
        )
      : null;
  },
  ({ slots }) => {
    const fits = someFits(slots);
    const work = workInMind(slots);
    if (!fits || isPressed(slots)) return null;
    const stays = slots.standing !== 'not-working' && (slots.arc?.id === 'grow' || slots.arc?.id === 'side');
    if (stays)
      return goal(
        'talk-about-fits',
        'terms',
        2,
        line('talk-about-fits')`Ask one person who decides at work for a job ${someFits(slots, true)}.`,
        'One talk, with the answer written down.',
        'Write down what I would offer in return.',
      );
    return goal(
      'three-with-fits',
      'terms',
      3,
      work
        ? line('three-with-fits')`Find three jobs ${work} ${fits}, and apply to two.`
        : line('three-with-fits')`Find three jobs ${fits}, and apply to two.`,
      'Three jobs found, two applications.',
      'Save the first ad this week.',
      { tests: 'hours-benefits' },
    );
  },
  ({ slots }) => {
    const { aim, need } = slots.pay;
    const months = slots.deadline?.kind === 'money-lasts' ? slots.deadline.months : 6;
    if (aim && slots.arc?.id !== 'grow')
      return goal(
        'one-offer',
        'terms',
        months,
        line('one-offer')`Hold one offer of ${figure(aim)} or more.`,
        'One offer in writing.',
        'Write down three employers to ask.',
        { tests: 'date-new-field' },
      );
    if (aim)
      return goal(
        'pay-talk',
        'terms',
        3,
        line('pay-talk')`Have one talk about ${figure(aim)} with somebody who decides or who hires.`,
        'One talk, with the answer written down.',
        'Collect three figures for my kind of work.',
      );
    if (need)
      return goal(
        'offer-need',
        'terms',
        6,
        line('offer-need')`Hold one offer that pays at least ${figure(need)}.`,
        'One offer in writing, and no to anything below it.',
        'Apply to the first one this week.',
        { tests: 'unpaid-floor' },
      );
    return null;
  },
  ({ slots }) => {
    const { now } = slots.pay;
    const isMore = now && ['shift', 'elsewhere', 'start', 'steady'].includes(slots.arc?.id ?? '');
    return now && isMore
      ? goal(
          'above-now',
          'terms',
          6,
          line('above-now')`Hold one offer that pays more than ${figure(now)}.`,
          'One offer in writing.',
          'Send my CV to one employer.',
        )
      : null;
  },
  ({ slots }) =>
    slots.unpaid === 'none' && slots.arc?.id === 'start'
      ? goal(
          'paid-only',
          'terms',
          6,
          line('paid-only')`Hold one paid offer, and say no to work without pay.`,
          'One paid offer.',
          'Apply to one employer this week.',
        )
      : null,
  ({ slots }) =>
    slots.target.own
      ? goal(
          'first-customers',
          'terms',
          4,
          line('first-customers')`Ask ${inWords(5)} possible customers what they would pay.`,
          'Five answers, written down.',
          'Write down the first two names.',
        )
      : null,
  () =>
    goal(
      'what-i-need',
      'terms',
      1,
      line('what-i-need')`Work out the amount I need to live on each month.`,
      'One figure, written down.',
      'Add up rent, food, travel and insurance tonight.',
      { firstDays: 1 },
    ),
];
