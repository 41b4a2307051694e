import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Figure, Slots } from '#src/domain/synthesis/slots.ts';
import { isPaid, isShort, isTaught, setOn } from './learning.ts';
import { type PullGiven, type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { figure, fitOf, sumBeside } from './sides.ts';

/** A need that is many times what comes in may be of another country or another period: it is compared with care. */
const MOST_TIMES = 3;
/** So little over what is needed that a fee is felt. */
const TIGHT = 1.04;
const FEW_HOURS = 20;

/** "You earn 210,000 a month now, but you need at least 250,000.", where the need is the larger. */
export function shortOf({ pay }: Slots): { now: Figure; need: Figure; side: Piece } | null {
  const { now, need } = pay;
  if (!now || !need || !now.amount || !need.amount || now.amount >= need.amount) return null;
  const isSame = now.currency !== '' || need.amount <= now.amount * MOST_TIMES;
  if (!isSame) return null;
  return {
    now,
    need,
    side: line('pull-short')`You earn ${figure(now)} now, but you need at least ${sumBeside(need, now)}.`,
  };
}

const WAYS_TO_CLOSE = [
  'More pay first, and the learning after it',
  'The learning first, and a tight budget until then',
  'A few paid hours more, alongside the learning',
] as const;

export const short: PullRow = {
  id: 'short-learning',
  find: ({ slots, typed }) => {
    const lack = shortOf(slots);
    const course = setOn(typed, slots);
    // Who is paid to learn is not short because of it.
    // What is renewed, or done in days, keeps nobody from earning.
    if (!lack || !course || isPaid(course) || isShort(course) || /\brenew/iu.test(course.typed.words))
      return null;
    return pull(
      [lack.side, line('pull-course')`You are also set on ${course.name}.`],
      'Where could the rest come from while you learn?',
      WAYS_TO_CLOSE,
    );
  },
};

export const shortHours: PullRow = {
  id: 'short-hours',
  find: ({ slots, typed }) => {
    const lack = shortOf(slots);
    const few = fewHours(slots, typed);
    if (!lack || !few) return null;
    return pull([few, lack.side], 'Can that time pay the difference, or is there another part to find?', [
      'That time, at a better rate',
      'A little more time, for some months',
      'Another part of the money, from elsewhere',
    ]);
  },
};

const LIMITED =
  /\b(?:one|two|three|four|\d)\s+(?:half[- ])?(?:mornings?|afternoons?|evenings?|days?|nights?)\s+(?:a|per|in (?:the|a)|each|every)\s+week\b|\b(?:mornings?|afternoons?|weekends?|sundays?|saturdays?)\s+only\b|\bonly\s+(?:the\s+)?(?:mornings?|afternoons?|weekends?|sundays?|saturdays?)\b/iu;

/** "You can give at most 12 hours a week.", or the person's own words for the few days. */
function fewHours(slots: Slots, typed: PullGiven['typed']): Piece {
  const hours = fitOf(slots, 'hours-at-most');
  const count = slots.hours.canGive;
  if (hours && count !== null && count <= FEW_HOURS)
    return line('pull-hours')`You want at most ${[from(hours, String(count), 'number')]} hours a week.`;
  const own = ownOf(typed, 'fit').find(({ words }) => LIMITED.test(words));
  return own ? line('pull-days')`The work must fit this: ${quoted(own)}.` : null;
}

/** A week with more hours than this is near to a full one. */
const PART_OF_A_WEEK = 32;
const WEEKS_IN: Readonly<Record<string, number>> = { week: 1, month: 52 / 12, year: 52 };

const FULL_WEEK = 40;
const FAR_ABOVE = 1.4;

/** What many are paid for an hour where that money is used: no question is asked below it. */
const ORDINARY_AN_HOUR: Readonly<Record<string, number>> = {
  GBP: 15,
  EUR: 16,
  USD: 18,
  CAD: 22,
  AUD: 32,
  NZD: 28,
  CHF: 30,
  PLN: 38,
  SEK: 180,
  NOK: 230,
  DKK: 170,
  JPY: 1400,
};
/** What an hour would have to bring in is much only if it is that many times what it brings in now. */
const WELL_ABOVE = 1.25;

/** What one of so many hours a week brings in; null where the figure has no period to divide. */
function hourly({ amount, period }: Figure, hours: number): number | null {
  if (period === 'hour') return amount;
  const weeks = WEEKS_IN[period ?? ''];
  return weeks && amount ? amount / weeks / hours : null;
}

/** Whether an hour is paid so now, or is hoped to be, or is paid so to many: nobody has to be found who pays it. */
function isOrdinary(each: number, currency: string, { pay, hours }: Slots): boolean {
  const usual = ORDINARY_AN_HOUR[currency];
  const now = pay.now && hourly(pay.now, hours.now ?? FULL_WEEK);
  const hoped = pay.aim?.period === 'hour' ? pay.aim.amount : null;
  if (usual !== undefined && each <= usual) return true;
  if (hoped && each <= hoped) return true;
  return now ? each <= now * WELL_ABOVE : usual === undefined;
}

/** "about $25 an hour": what one hour of those must bring in; null where the figure has no period to divide. */
function anHour(wanted: Figure, hours: number): Piece {
  const each = hourly(wanted, hours);
  if (!each) return null;
  const rounded = each >= 100 ? Number(each.toPrecision(3)) : Math.round(each * 2) / 2;
  if (rounded <= 0) return null;
  const text = new Intl.NumberFormat('en', {
    maximumFractionDigits: 2,
    minimumFractionDigits: rounded % 1 ? 2 : 0,
  });
  return [from(wanted, `${withSignOf(wanted, text.format(rounded))} an hour`, 'number')];
}

/** A sum, and the sign of its currency before or behind it. */
const SIGNED = /^(\p{Sc} ?|\p{Lu}\p{L}?\$? ?)?\d[\d.,]*( (?:\p{Sc}|\p{L}{2,3}))?(?: an? \p{L}+)?$/u;

/** "$31.50" beside "$1,640 a month": with the sign that the figure itself has. */
function withSignOf({ text }: Figure, sum: string): string {
  const [, before = '', behind = ''] = SIGNED.exec(text) ?? [];
  return `${before}${sum}${behind}`;
}

export const rate: PullRow = {
  id: 'hours-money',
  find: ({ slots }) => {
    const hours = fitOf(slots, 'hours-at-most');
    const count = slots.hours.canGive;
    const { need, aim } = slots.pay;
    // What is hoped for says more than a need that is far below it.
    const isFar =
      need?.amount && aim?.amount && aim.period === need.period && aim.amount >= need.amount * FAR_ABOVE;
    const wanted = isFar ? aim : (need ?? aim);
    // Past work, a figure that one only hopes for presses nobody.
    const isHoped = slots.arc?.id === 'keep' && !slots.pay.need;
    if (!hours || count === null || count > PART_OF_A_WEEK || !wanted?.amount || isHoped) return null;
    const hour = hourly(wanted, count);
    if (wanted.period === 'hour' || (hour && isOrdinary(hour, wanted.currency, slots))) return null;
    const first = line(
      'pull-hours',
    )`You want at most ${[from(hours, String(count), 'number')]} hours a week.`;
    const each = anHour(wanted, count);
    const called = each ? line('pull-rate')`${figure(wanted)}, and that is about ${each}` : figure(wanted);
    const second =
      wanted === need
        ? line('pull-need')`You also need at least ${called}.`
        : line('pull-aim-pay')`You are also aiming for ${called}.`;
    return pull(
      [first, second],
      each
        ? 'Who pays that for so few hours, and if nobody does, would you rather work more hours or take less?'
        : 'What would one hour of those have to bring in, and who pays that?',
      [
        'The same hours, at a better rate',
        'More hours for the first year',
        'A smaller figure, and these hours',
      ],
    );
  },
};

export const schoolHours: PullRow = {
  id: 'day-money',
  find: ({ slots, typed }) => {
    const day = chip(typed, 'fit', 'school-hours');
    const { aim, need, now } = slots.pay;
    const wanted = aim ?? need;
    if (!day || !wanted || wanted.period === 'hour' || (now?.amount ?? 0) > 0 || slots.standing === 'working')
      return null;
    return pull(
      [
        line('pull-school-hours')`The work must fit ${said(day, 'school hours')}.`,
        wanted === aim
          ? line('pull-aim-pay')`You are also aiming for ${figure(wanted)}.`
          : line('pull-need')`You also need at least ${figure(wanted)}.`,
      ],
      'How many hours a week does that leave, and what would one hour have to bring in?',
      [
        'Fewer hours, and a smaller figure',
        'Some hours more, when somebody else is at home',
        'The same hours, at a better rate',
      ],
    );
  },
};

export const tight: PullRow = {
  id: 'tight-fee',
  find: ({ slots, typed }) => {
    const { now, need } = slots.pay;
    const course = setOn(typed, slots);
    if (!now?.amount || !need?.amount || !course || !isTaught(course)) return null;
    if (now.amount < need.amount || now.amount > need.amount * TIGHT) return null;
    return pull(
      [
        now.amount === need.amount
          ? line(
              'pull-tight',
            )`You earn ${figure(now)} now, and you need ${[from(need, 'all of it', 'number')]}.`
          : line(
              'pull-tight',
            )`You earn ${figure(now)} now, and you need nearly all of it: ${sumBeside(need, now)}.`,
        line('pull-course')`You are also set on ${course.name}.`,
      ],
      'Where could the fee for it come from?',
      [
        'An employer, a fund or the school itself',
        'A little put aside each month first',
        'A cheaper or free way to learn it',
      ],
    );
  },
};

export const anyPay: PullRow = {
  id: 'unpaid-floor',
  find: ({ slots, typed }) => {
    const any = chip(typed, 'unpaid', 'any-pay');
    const { need } = slots.pay;
    if (!any || !need?.amount) return null;
    const months = slots.deadline?.kind === 'money-lasts' ? slots.deadline : null;
    const second = months
      ? line('pull-need')`You also need at least ${figure(need)}, and your money will last ${[
          from(months.origin, months.months === 1 ? 'one month' : `${months.months} months`, 'number'),
        ]}.`
      : line('pull-need')`You also need at least ${figure(need)}.`;
    return pull(
      [line('pull-any-pay')`You would take ${said(any, 'almost any pay')}.`, second],
      'What is the lowest you could take, and for how many weeks, before you could not pay your bills?',
      [
        'That figure, and nothing below it',
        'A little less, for a set number of weeks',
        'Less only where I am trained for it',
      ],
    );
  },
};
