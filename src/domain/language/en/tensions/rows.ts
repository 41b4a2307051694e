import { doing, type Verbs } from '#src/domain/language/en/compose/doing.ts';
import {
  from,
  line,
  listed,
  type Piece,
  wordsIn,
  yearsInWords,
} from '#src/domain/language/en/compose/line.ts';
import type { FitId, Slots } from '#src/domain/synthesis/slots.ts';
import {
  detailOf,
  figure,
  fitOf,
  long,
  missingStep,
  nameOfLearning,
  nameOfPaper,
  paperIn,
  target,
  toYou,
  trade,
} from './sides.ts';
import { BODY_WORK, SHIFT_WORK, WEEKEND_WORK } from './trades.ts';

/** One pull between two answers: both sides as the person gave them, one question, three ways, and the goal that tests it. */
export type PullRow = {
  id: string;
  /** Both sides, each a sentence; null where either was not said. Chips and fields alone: never words found in a free text. */
  sides: (slots: Slots, verbs: Verbs) => readonly [Piece, Piece] | null;
  question: string;
  choices: readonly [string, string, string];
};

const PART_TIME_AT_MOST = 32;
const HOURS_OF_A_JOB = 20;
/** So few hours seldom bring in a whole income. */
const FEW_HOURS = 20;
const LONG_SERVICE = 10;
const LATE_SERVICE = 25;
const MONTHS_OF_A_YEAR = 12;

const two = (first: Piece, second: Piece) => (first && second ? ([first, second] as const) : null);
const has = (slots: Slots, id: FitId) => fitOf(slots, id) !== undefined;

/** In the order in which they are shown; two at most. */
export const PULLS: readonly PullRow[] = [
  {
    id: 'hours-benefits',
    sides: (slots) => {
      const hours = fitOf(slots, 'hours-at-most');
      const benefits = fitOf(slots, 'benefits');
      const count = slots.hours.canGive;
      if (!hours || !benefits || count === null || count > PART_TIME_AT_MOST) return null;
      return two(
        line('pull-hours')`You can give ${[from(hours, String(count), 'number')]} hours a week.`,
        line(
          'pull-benefits',
        )`You also need ${[from(benefits, 'benefits', 'noun')]}, and they often begin at 30.`,
      );
    },
    question: 'Could somebody cover for you for five more hours?',
    choices: [
      'Five more hours, in a job with benefits',
      'My hours, and benefits from somewhere else',
      'Only employers whose part-time staff have benefits',
    ],
  },
  {
    id: 'papers-no-school',
    sides: (slots) => {
      const paper = paperIn(slots, ['missing', 'not-finished', 'lapsed']);
      if (!paper || !slots.noSchool) return null;
      const step = missingStep(paper);
      const what = step?.forms.noun
        ? [from(step, toYou(step.forms.noun), 'noun')]
        : [from(paper.name, toYou(paper.name.forms.noun ?? paper.name.quote), 'noun')];
      const first =
        paper.state === 'lapsed'
          ? line('pull-lapsed')`Your ${nameOfPaper(paper)} has to be renewed before it counts again.`
          : line('pull-missing')`Something is still missing: ${what}.`;
      return two(
        first,
        line('pull-no-school')`You also say: ${[from(slots.noSchool, 'no more school', 'noun')]}.`,
      );
    },
    question: 'Would training at work, with pay, count as school?',
    choices: [
      'Finish only what is missing',
      'Training at work, with pay',
      'Work where the paper is not asked for',
    ],
  },
  {
    id: 'own-money',
    sides: (slots) => {
      const thing = slots.target.own;
      const { saved, needed } = slots.own;
      if (!thing || !saved || !needed || saved.amount === null || needed.amount === null) return null;
      if (saved.amount >= needed.amount) return null;
      return two(
        line('pull-needed')`Your own ${[from(thing, thing.thing, 'noun')]} needs about ${figure(needed)}.`,
        line('pull-saved')`You have ${figure(saved)} now.`,
      );
    },
    question: 'Could it start smaller?',
    choices: [
      'One chair, one table or one day a week',
      'With a partner who shares the cost',
      'Save first, and leave the date open',
    ],
  },
  {
    id: 'study-pay',
    sides: (slots) => {
      const course = slots.learning.find((item) => item.stance === 'set-on-it' && long(item));
      const cost = slots.meanwhile.find(
        ({ id }) => id === 'housing' || id === 'children' || id === 'sends-money',
      );
      if (!course || !cost) return null;
      const second =
        cost.id === 'children'
          ? line('pull-children')`There are also ${[from(cost.origin, 'children at home', 'noun')]}.`
          : cost.id === 'sends-money'
            ? line('pull-sends')`You also ${[from(cost.origin, 'send money home', 'base')]}.`
            : cost.detail
              ? line(
                  'pull-housing',
                )`There is also ${[from(cost.origin, 'the mortgage or rent', 'noun')]} of ${[from(cost.detail, cost.detail.quote, 'figure')]} to pay.`
              : line(
                  'pull-housing',
                )`There is also ${[from(cost.origin, 'the mortgage or rent', 'noun')]} to pay.`;
      return two(line('pull-study')`You are set on ${nameOfLearning(course)}.`, second);
    },
    question: 'Could you learn it while you are being paid?',
    choices: [
      'A paid apprenticeship or trainee post',
      'Full-time study on a tight budget',
      'Evenings, and longer',
    ],
  },
  {
    id: 'papers-pay-now',
    sides: (slots) => {
      const paper = paperIn(slots, ['not-recognised']);
      const dependents = slots.meanwhile.find(({ id }) => id === 'children' || id === 'sends-money');
      if (!paper || !slots.pay.now || !dependents) return null;
      return two(
        line(
          'pull-not-recognised',
        )`Your ${nameOfPaper(paper)} is not recognised here yet, and that takes time.`,
        line(
          'pull-pay-now',
        )`You have ${figure(slots.pay.now)} now, and ${[from(dependents.origin, 'people who count on you', 'noun')]}.`,
      );
    },
    question: 'How long could you live on the pay of a first job?',
    choices: [
      'A smaller job now, the papers at night',
      'Wait for a better first job',
      'Earn for a year, then the papers',
    ],
  },
  {
    id: 'hours-money',
    sides: (slots) => {
      const hours = slots.hours.canGive;
      const fit = fitOf(slots, 'hours-at-most');
      if (hours === null || !fit || hours > FEW_HOURS || !slots.pay.aim) return null;
      return two(
        line('pull-hours')`You can give ${[from(fit, String(hours), 'number')]} hours a week.`,
        line('pull-aim')`You also name ${figure(slots.pay.aim)}.`,
      );
    },
    question: 'Which could give way for a year?',
    choices: [
      'Fewer hours, and a smaller figure',
      'More hours for a year',
      'The same hours, at a better rate',
    ],
  },
  {
    id: 'home-by-shifts',
    sides: (slots) => {
      const fit = fitOf(slots, 'home-by') ?? fitOf(slots, 'school-hours');
      const work = trade(slots, SHIFT_WORK);
      if (!fit || !work) return null;
      const first =
        fit.id === 'home-by' && fit.detail
          ? line('pull-home-by')`You need to be home by ${detailOf(fit)}.`
          : line('pull-school-hours')`You need ${[from(fit, 'hours inside the school day', 'noun')]}.`;
      return two(first, line('pull-shift-work')`Work ${work} seldom keeps to a clock.`);
    },
    question: 'Which counts more for now: the hours, or the place of work?',
    choices: [
      'The hours, in a calmer place',
      'The place, with short fixed days',
      'The hours now, the place later',
    ],
  },
  {
    id: 'weekends-trade',
    sides: (slots) => {
      const fit = fitOf(slots, 'weekends');
      const work = trade(slots, WEEKEND_WORK);
      if (!fit || !work) return null;
      const first = fit.detail
        ? line('pull-weekends')`You want your weekends for ${detailOf(fit)}.`
        : line('pull-weekends')`You want ${[from(fit, 'your weekends free', 'noun')]}.`;
      return two(first, line('pull-weekend-trade')`Work ${work} often falls on weekends.`);
    },
    question: 'Which would you trade first?',
    choices: [
      'Weekends first, even for less pay',
      'Pay first, with one weekend a month',
      'A place that closes at weekends',
    ],
  },
  {
    id: 'work-study',
    sides: (slots) => {
      const course = slots.learning.find((item) => item.stance === 'set-on-it');
      const hours = slots.hours.now;
      if (!course || hours === null || hours < HOURS_OF_A_JOB || slots.standing !== 'studying') return null;
      return two(
        line('pull-work-hours')`You work ${String(hours)} hours a week.`,
        line('pull-course')`You are also set on ${nameOfLearning(course)}.`,
      );
    },
    question: 'What would you drop first in a bad month?',
    choices: ['One class', 'Five hours of work', 'Neither: I plan for it now'],
  },
  {
    id: 'papers-years',
    sides: (slots) => {
      const paper = paperIn(slots, ['missing', 'not-finished']);
      const { years } = slots;
      const isLate = slots.arc?.id === 'pass' || slots.arc?.id === 'keep';
      if (!paper || !years || years.count < LONG_SERVICE || slots.noSchool || isLate) return null;
      const step = missingStep(paper);
      const missing = step?.forms.noun ?? null;
      return two(
        line(
          'pull-years',
        )`You have ${[from(years.origin, yearsInWords(years.count), 'number')]} of work behind you.`,
        step && missing
          ? line(
              'pull-missing-years',
            )`Something is missing on paper: ${[from(step, toYou(missing), 'noun')]}.`
          : line('pull-unfinished')`Your ${nameOfPaper(paper)} is not finished.`,
      );
    },
    question: 'Would you do it if an employer paid for it?',
    choices: [
      'Yes, if it is paid',
      'Only if my years count toward it',
      'I look for work where it is not asked for',
    ],
  },
  {
    id: 'hands-on-away',
    sides: (slots, verbs) => {
      const off = slots.off.find(({ option }) => option === 'hands-on');
      const who = doing(slots, verbs, 'base');
      if (!off || !who || slots.serving?.who?.isPerson === false) return null;
      return two(
        line(
          'pull-away',
        )`You want to get away from ${[from(off, toYou(off.forms.noun ?? off.quote), 'noun')]}.`,
        line('pull-serve')`You also want to ${who}, and that often happens right there.`,
      );
    },
    question: 'How close would you still be to it?',
    choices: ['One day a week', 'Only with those I teach', 'From a desk'],
  },
  {
    id: 'steady-own',
    sides: (slots) => {
      const thing = slots.target.own;
      const steady = fitOf(slots, 'steady-pay') ?? fitOf(slots, 'benefits');
      if (!thing || !steady) return null;
      return two(
        line('pull-own')`You want your own ${[from(thing, thing.thing, 'noun')]}.`,
        line(
          'pull-steady',
        )`You also want ${[from(steady, steady.id === 'benefits' ? 'benefits' : 'steady pay', 'noun')]}.`,
      );
    },
    question: 'What would make the first year safe enough?',
    choices: [
      'Keep a job, and open one day a week',
      'Six months of costs put aside',
      'A partner, and half the hours',
    ],
  },
  {
    id: 'steady-free',
    sides: (slots) => {
      const steady = fitOf(slots, 'steady-pay');
      const boss = slots.off.find(({ option }) => option === 'micromanaged');
      if (!steady || !boss || slots.target.own) return null;
      return two(
        line('pull-steady')`You want ${[from(steady, 'steady pay', 'noun')]}.`,
        line(
          'pull-boss',
        )`You also want to get away from ${[from(boss, toYou(boss.forms.noun ?? boss.quote), 'noun')]}.`,
      );
    },
    question: 'How much of a boss could you live with for regular pay?',
    choices: [
      'A boss I see once a week',
      'Two or three regular clients',
      'No boss, and savings for the slow weeks',
    ],
  },
  {
    id: 'body-trade',
    sides: (slots) => {
      const body = fitOf(slots, 'body');
      const work = trade(slots, BODY_WORK);
      if (!body || !work || leaves(slots)) return null;
      return two(
        line('pull-body')`You want ${[from(body, 'work that your body can keep doing', 'noun')]}.`,
        line('pull-body-trade')`Work ${work} often asks a lot of the body.`,
      );
    },
    question: 'Which part of it could you do for ten more years?',
    choices: ['The lighter part of it', 'Teaching or checking it', 'Another trade, step by step'],
  },
  {
    id: 'date-new-field',
    sides: (slots) => {
      const { deadline, pay } = slots;
      if (
        deadline?.kind !== 'money-lasts' ||
        deadline.months >= MONTHS_OF_A_YEAR ||
        !pay.aim ||
        !leaves(slots)
      )
        return null;
      const months = deadline.months === 1 ? 'one month' : `${deadline.months} months`;
      return two(
        line('pull-money-lasts')`Your money lasts ${[from(deadline.origin, months, 'number')]}.`,
        line('pull-new-field')`You aim for ${figure(pay.aim)}, and a new field can take time to pay it.`,
      );
    },
    question: 'What would you accept at the halfway mark?',
    choices: ['A lower figure for a start', 'Part-time work beside the search', 'I hold out for it'],
  },
  {
    id: 'abroad-pay',
    sides: (slots) => {
      if (slots.place !== 'abroad-study' || !slots.pay.aim) return null;
      return two(
        line('pull-abroad')`You are thinking of another country, for study.`,
        line('pull-aim')`You also aim for ${figure(slots.pay.aim)}.`,
      );
    },
    question: 'Which comes first?',
    choices: ['The pay', 'The study, with a scholarship', 'Part-time study beside a job'],
  },
  {
    id: 'quiet-people',
    sides: (slots, verbs) => {
      const quiet = fitOf(slots, 'quiet');
      const serve = doing(slots, verbs, 'base');
      if (!quiet || !serve || slots.serving?.who?.isPerson !== true || wordsIn(serve) > 9) return null;
      return two(
        line('pull-quiet')`You want ${[from(quiet, 'a quiet place to work', 'noun')]}.`,
        line('pull-serve')`You also want to ${serve}.`,
      );
    },
    question: 'How many people a day are good for you?',
    choices: ['One at a time', 'A small group, then an hour alone', 'I would rather work behind the scenes'],
  },
  {
    id: 'supervise-pass',
    sides: (slots, verbs) => {
      const off = slots.off.find(({ option }) => option === 'managing-people');
      const serve = doing(slots, verbs, 'base');
      const passes = ['teach', 'train', 'pass-on', 'lead', 'guide'].includes(slots.serving?.verb.id ?? '');
      if (!off || !serve || !passes) return null;
      return two(
        line('pull-serve')`You want to ${serve}.`,
        line(
          'pull-away',
        )`You also want to get away from ${[from(off, toYou(off.forms.noun ?? off.quote), 'noun')]}.`,
      );
    },
    question: 'What would you want to be called?',
    choices: ['A trainer', 'The one people ask', 'A guest, a few days a month'],
  },
  {
    id: 'place-family',
    sides: (slots) => {
      const partner = slots.advisers.find(({ relation }) => relation === 'partner');
      if ((slots.place !== 'would-move' && slots.place !== 'abroad-work') || !partner) return null;
      return two(
        line('pull-move')`You would move for the right work.`,
        line(
          'pull-partner',
        )`You also name ${[from(partner, partner.name || 'your partner', 'noun')]} among the people who have a say.`,
      );
    },
    question: 'Who would have to say yes?',
    choices: ['We go together', 'I go first, for a time', 'I look here first'],
  },
  {
    id: 'place-stay',
    sides: (slots) => {
      const course = slots.learning.find((item) => item.stance === 'set-on-it' && long(item));
      if (slots.place !== 'stay' || !course) return null;
      return two(
        line('pull-course')`You are set on ${nameOfLearning(course)}.`,
        line('pull-stay')`You also want to stay where you live.`,
      );
    },
    question: 'How far away is near enough?',
    choices: ['An hour on the way', 'From home', 'I would move for the training only'],
  },
  {
    id: 'care-work',
    sides: (slots) => {
      const care = slots.meanwhile.find(({ id }) => id === 'cares-for');
      const work = target(slots);
      if (!care || !work) return null;
      return two(
        line('pull-care')`${[from(care.origin, 'Somebody needs you at home', 'clause')]}.`,
        line('pull-target')`You also want ${work}.`,
      );
    },
    question: 'Which hours of the week are really yours?',
    choices: ['The mornings', 'Three days', 'From home, in pieces'],
  },
  {
    id: 'unpaid-floor',
    sides: (slots) => {
      if (slots.unpaid !== 'any-pay' || !slots.pay.need) return null;
      return two(
        line('pull-any-pay')`You would take almost any pay.`,
        line('pull-need')`You also say that you need ${figure(slots.pay.need)}.`,
      );
    },
    question: 'What is the least you will accept before you say no?',
    choices: [
      'That figure, and nothing below it',
      'A little less, with training and an end date',
      'Less for a month, and no longer',
    ],
  },
  {
    id: 'late-study',
    sides: (slots) => {
      const course = slots.learning.find((item) => item.stance === 'set-on-it' && long(item));
      const { years } = slots;
      if (!course || !years || years.count < LATE_SERVICE) return null;
      return two(
        line(
          'pull-years',
        )`You have ${[from(years.origin, yearsInWords(years.count), 'number')]} of work behind you.`,
        line('pull-long-course')`${capitalName(nameOfLearning(course))} takes years as well.`,
      );
    },
    question: 'How many years of use should it have?',
    choices: ['As many as come', 'At least ten', 'A shorter paper that opens the same door'],
  },
  {
    id: 'again-pay',
    sides: (slots) => {
      const role = slots.target.role;
      if (!role || !slots.pay.need || !leaves(slots)) return null;
      return two(
        line('pull-become')`You want to become ${[from(role, role.a, 'noun')]}.`,
        line('pull-need')`You also need ${figure(slots.pay.need)}, and a beginner often earns less.`,
      );
    },
    question: 'How long could you earn less?',
    choices: ['Not at all', 'Half a year', 'A year'],
  },
  {
    id: 'many-papers',
    sides: (slots) => {
      const [a, b] = slots.learning.filter(({ stance }) => stance === 'set-on-it');
      if (!a || !b) return null;
      const both = listed([nameOfLearning(a) ?? [], nameOfLearning(b) ?? []], 'list');
      const earns = slots.meanwhile.find(({ id }) => id !== 'nobody');
      if (!earns) return null;
      return two(
        line('pull-two-courses')`You name two things to learn: ${both}.`,
        line('pull-earn')`You also have ${[from(earns.origin, 'costs that go on meanwhile', 'noun')]}.`,
      );
    },
    question: 'Which one opens the door by itself?',
    choices: ['The first one, first', 'The second one, first', 'The one that costs least'],
  },
  {
    id: 'late-shift-care',
    sides: (slots) => {
      const nights = slots.off.find(({ option }) => option === 'nights');
      const work = trade(slots, SHIFT_WORK);
      if (!nights || !work || leaves(slots) || has(slots, 'home-by')) return null;
      return two(
        line(
          'pull-away',
        )`You want to get away from ${[from(nights, toYou(nights.forms.noun ?? nights.quote), 'noun')]}.`,
        line('pull-shift-work')`Work ${work} seldom keeps to a clock.`,
      );
    },
    question: 'What would you say first to the person who plans the shifts?',
    choices: ['I ask for a fixed turn', 'I ask for another team', 'I look for another employer by a date'],
  },
];

/** Whether the person is on the way out of the work they know. */
function leaves({ arc }: Slots): boolean {
  return arc?.id === 'shift' || arc?.id === 'start';
}

function capitalName(piece: Piece): Piece {
  const [first, ...rest] = piece ?? [];
  return first
    ? [{ ...first, text: first.text.replace(/\p{L}/u, (letter) => letter.toUpperCase()) }, ...rest]
    : null;
}
