import { line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, alsoInMind } from './aims.ts';
import { dateSide, numberOfMonths } from './date-side.ts';
import { allSetOn, coursesIn, isLong, isPaid, isShort, isTaught, longSide, setOn } from './learning.ts';
import { HOURS_SAID } from './learning-rows.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';

const MONTHS_THAT_PRESS = 9;

/** A date by which one must be working, or money that ends, and something that is to be learned first. */
export const dateLearning: PullRow = {
  id: 'date-learning',
  find: ({ slots, typed }) => {
    const date = chip(typed, 'deadline', 'working-by', 'money-lasts');
    const course = allSetOn(typed, slots).find((one) => !isPaid(one) && !isShort(one));
    if (!date || date.words === '' || !course) return null;
    if (date.option === 'money-lasts' && (numberOfMonths(date) ?? 0) > MONTHS_THAT_PRESS) return null;
    const hours = chip(typed, 'learning-hours', 'one-two', 'three-five', 'six-ten');
    return pull(
      [
        dateSide(date, slots),
        hours
          ? line(
              'pull-course',
            )`You are also set on ${course.name}, with ${said(hours, HOURS_SAID[hours.option ?? ''] ?? '')} for it.`
          : line('pull-course')`You are also set on ${course.name}.`,
      ],
      date.option === 'working-by'
        ? hours
          ? 'Can it be done by then at that pace, and would an employer take you while you are still learning it?'
          : 'Would an employer take you while you are still learning it?'
        : 'What could you be paid for by then, before it is done?',
      [
        'I ask two employers whether they do that',
        'Other work first, and the learning alongside it',
        'The learning first, and a later start',
      ],
    );
  },
};

/** A contract or a service that ends, and something that is to be learned. */
export const endsLearning: PullRow = {
  id: 'ends-learning',
  find: ({ slots, typed }) => {
    const date = chip(typed, 'deadline', 'ends-on');
    const course = allSetOn(typed, slots).find(
      (one) => (isLong(one) || isTaught(one)) && !isPaid(one) && !isShort(one),
    );
    if (!date || date.words === '' || !course) return null;
    return pull(
      [dateSide(date, slots), line('pull-course')`You are also set on ${course.name}.`],
      'How much of it could be done before then, and what would keep you going after that?',
      [
        'As much of it as possible before then',
        'Other work first, and the learning alongside it',
        'I ask whether I can stay longer',
      ],
    );
  },
};

/** A contract or a service that ends, and something of one's own. */
export const endsOwn: PullRow = {
  id: 'ends-own',
  find: ({ slots, typed }) => {
    const date = chip(typed, 'deadline', 'ends-on');
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    if (!date || date.words === '' || !own) return null;
    return pull(
      [dateSide(date, slots), alsoInMind(own)],
      chip(typed, 'meanwhile', 'sends-money')
        ? 'Is that date too early or just right, and what must be paid before you could send less?'
        : 'Is that date too early or just right, and how much must be put aside by then?',
      [
        'Just right: I begin then, and small',
        'Too early: I ask to stay some months more',
        'Another paid job between the two',
      ],
    );
  },
};

/** What would help is put off, and the contract ends. */
export const dateLater: PullRow = {
  id: 'date-later',
  find: ({ slots, typed }) => {
    const date = chip(typed, 'deadline', 'ends-on');
    const [later] = coursesIn(typed, slots, 'later');
    if (!date || date.words === '' || setOn(typed, slots)) return null;
    if (!later) return null;
    return pull(
      [dateSide(date, slots), line('pull-later')`You marked ${later.name} as “later”.`],
      'Which part of it could you start before then?',
      [
        'The first step only: the form, or the fee',
        'One part of it, in the evenings',
        'None of it, until the next work is safe',
      ],
    );
  },
};

const DECIDES = /\b(?:answer|decide|sign|offer|say yes|let them know)\b/iu;
const BEGINS = /\b(?:starts?|begins?)\b/iu;

/** A day on which somebody wants an answer, and something that is still open or on its way. */
export const dateDecides: PullRow = {
  id: 'date-decides',
  find: ({ slots, typed }) => {
    const date = ownOf(typed, 'deadline').find(({ words }) => DECIDES.test(words));
    if (!date) return null;
    const open = chip(typed, 'target', 'not-yet');
    if (open)
      return pull(
        [
          dateSide(date, slots),
          line('pull-open')`You also say ${said(open, '“not yet”')} about a job in mind.`,
        ],
        'What would be enough to know by then: the kind of work, the hours or the pay?',
        ['Which work I do not want', 'One thing that I try first', 'Whether I ask for more time'],
      );
    const course = allSetOn(typed, slots).find((one) => BEGINS.test(one.typed.words));
    if (!course) return null;
    return pull(
      [dateSide(date, slots), line('pull-course')`You are also set on ${course.name}.`],
      'Could the one leave room for the other, or would one have to wait?',
      [
        'I ask whether both can go together',
        'I ask for more time before I answer',
        'I answer by then, and the other waits',
      ],
    );
  },
};

/** Nothing in mind yet, and a date. */
export const dateOpen: PullRow = {
  id: 'date-open',
  find: ({ slots, typed }) => {
    // Who needs steady work first has said what there is to know.
    const open = slots.arc?.id === 'steady' ? null : chip(typed, 'target', 'not-yet');
    const date =
      chip(typed, 'deadline', 'working-by', 'money-lasts', 'ends-on') ?? ownOf(typed, 'deadline')[0];
    if (!open || !date || date.words === '') return null;
    return pull(
      [
        dateSide(date, slots),
        line('pull-open')`You also say ${said(open, '“not yet”')} about a job in mind.`,
      ],
      'What would be enough to know by then: the kind of work, the hours or the pay?',
      ['Which work I do not want', 'One thing that I try first', 'What I could do for a time'],
    );
  },
};

/** Steady work by a day, little put aside, and hours that are refused. */
export const dateHours: PullRow = {
  id: 'date-hours',
  find: ({ slots, typed }) => {
    const date = chip(typed, 'deadline', 'working-by', 'money-lasts', 'ends-on');
    const cushion = chip(typed, 'cushion', 'under-three');
    const nights = chip(typed, 'fit', 'no-nights') ?? chip(typed, 'off', 'nights');
    const hours = nights ?? chip(typed, 'off', 'weekends');
    if (slots.arc?.id !== 'steady' || !date || date.words === '' || !cushion || !hours) return null;
    const what = nights ? 'nights' : 'weekends';
    // Who must be home by a set time has answered it.
    if (hours.signal === 'off' && chip(typed, 'fit', 'home-by', 'school-hours')) return null;
    if (hours.signal === 'fit') {
      const isNear = chip(typed, 'fit', 'near-home') !== null;
      return pull(
        [dateSide(date, slots), line('pull-fit')`The work must not involve ${said(hours, 'nights')}.`],
        isNear
          ? 'What else could give way first so that this could stay: the kind of work or the starting pay?'
          : 'What else could give way first so that this could stay: the kind of work, the starting pay or the journey there?',
        [
          'The kind of work, for some months',
          'The starting pay',
          isNear ? 'How well it suits me' : 'A longer journey there',
        ],
      );
    }
    return pull(
      [
        dateSide(date, slots),
        line('pull-fit')`You want no ${said(hours, nights ? 'nights' : 'weekend work')}.`,
      ],
      `If the first steady offer had some ${what} in it, would you take it for a while, or wait?`,
      [
        'For some months, with an end date',
        `No: I wait for one without ${what}`,
        'Only if I know them well ahead',
      ],
    );
  },
};

/** A day to be working by, and something that goes on beyond it. */
export const dateGoesOn: PullRow = {
  id: 'date-goes-on',
  find: ({ slots, typed }) => {
    const date = chip(typed, 'deadline', 'working-by');
    const goesOn = ownOf(typed, 'meanwhile').find(({ words }) => /\b(?:till|until)\b/iu.test(words));
    if (!date || date.words === '' || !goesOn) return null;
    return pull(
      [dateSide(date, slots), line('pull-goes-on')`This has to go on meanwhile: ${quoted(goesOn)}.`],
      'Who could share it in the weeks when you have both?',
      ['I find somebody who shares it', 'I ask to hand it over earlier', 'I carry both for that time'],
    );
  },
};

/** A course of some months still pays itself back in so many years. */
const YEARS_THAT_PRESS = 10;

/** Few years of work to come, and a long course to finish first. */
export const stopLearning: PullRow = {
  id: 'late-study',
  find: ({ slots, typed }) => {
    const { deadline } = slots;
    const stops = chip(typed, 'deadline', 'stop-in');
    const course = allSetOn(typed, slots).find(isLong);
    if (deadline?.kind !== 'stop-in' || deadline.years > YEARS_THAT_PRESS || !stops || !course) return null;
    const count = deadline.years === 1 ? 'one year' : `${deadline.years} years`;
    return pull(
      [line('pull-stop')`You will stop working in ${said(stops, count)}.`, longSide(course, 'also')],
      'How many years of using it would make it worth the time, or does part of it count by itself?',
      ['The part that counts by itself', 'All of it: I do it for myself', 'A shorter way to the same work'],
    );
  },
};

const ONLY_SOME_DAYS =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b.*\bonly\b|\bonly\b.*\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:mornings?|days?)\b.*\bonly\b/iu;

/** Some days only, and something that goes on every day. */
export const alwaysDays: PullRow = {
  id: 'few-days-daily',
  find: ({ typed }) => {
    const days = ownOf(typed, 'fit').find(({ words }) => ONLY_SOME_DAYS.test(words));
    const daily = ownOf(typed, 'meanwhile').find(({ words }) =>
      /\b(?:every day|daily|each day)\b/iu.test(words),
    );
    if (!days || !daily) return null;
    return pull(
      [
        line('pull-days')`The work must fit this: ${quoted(days)}.`,
        line('pull-daily')`This has to go on meanwhile: ${quoted(daily)}.`,
      ],
      'Who decides on the other days, and what may they decide without you?',
      [
        'One person, for everything small',
        'Two people, each for their own part',
        'They ring me, at one fixed hour',
      ],
    );
  },
};
