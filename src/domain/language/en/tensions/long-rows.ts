import { from, line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, inMind } from './aims.ts';
import { allSetOn, coursesIn, isLong, isPaid, longSide } from './learning.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, quoted, said } from './quote.ts';
import { figure } from './sides.ts';

const HOURS: Readonly<Record<string, string>> = {
  none: 'no hours',
  'one-two': '1 to 2 hours a week',
  'three-five': '3 to 5 hours a week',
};

/** A course of years, and a few hours a week, or money for a short time. */
export const longFewHours: PullRow = {
  id: 'long-few-hours',
  find: ({ slots, typed }) => {
    const course = allSetOn(typed, slots).find((one) => isLong(one) && !isPaid(one));
    const hours = chip(typed, 'learning-hours', 'none', 'one-two', 'three-five');
    const cushion = chip(typed, 'cushion', 'under-three', 'rather-not');
    if (!course || !hours) return null;
    const short = cushion?.option === 'under-three' ? cushion : null;
    const given = said(hours, HOURS[hours.option ?? ''] ?? '');
    return pull(
      [
        longSide(course),
        short
          ? line(
              'pull-hours',
            )`You can give ${given} to learning, and you could get by on less, but ${said(short, 'not for three months')}.`
          : line('pull-hours')`You can give ${given} to learning.`,
      ],
      'Is there a place that would take you on and train you, or one that teaches it in the evenings?',
      [
        'A workplace that trains me for it',
        'Evening classes, and as long as that takes',
        'A shorter first part that counts by itself',
      ],
    );
  },
};

/** Who says why, or what first, knows how long it is. */
const SAID_ALREADY = /\b(?:because|but|first|maybe|perhaps|part of|not the)\b/iu;

/** Only something short, and what was named is seldom short. */
export const shortLong: PullRow = {
  id: 'short-long',
  find: ({ slots, typed }) => {
    const course = coursesIn(typed, slots, 'only-short').find(
      (course) => isLong(course) && !SAID_ALREADY.test(course.typed.words),
    );
    if (!course) return null;
    const { years } = slots;
    return pull(
      [
        line('pull-short-only')`You only want to learn ${said(course.typed, 'something short')}.`,
        /\byears?\b/iu.test(course.typed.words)
          ? line('pull-course')`You name ${quoted(course.typed)}.`
          : line('pull-course')`You name ${quoted(course.typed)}, and that often takes years.`,
      ],
      years && years.count >= 5
        ? line(
            'pull-question',
          )`Could it be taken one unit at a time, and would your ${[from(years.origin, String(years.count), 'number')]} years of work count for part of it?`
        : 'Could it be taken one unit at a time, or is there a shorter way to the same work?',
      [
        'One unit at a time',
        'I ask which part my work so far counts for',
        'Something shorter that is enough for the work',
      ],
    );
  },
};

const AT_A_SCREEN =
  /\b(?:data(?:base)?|files?|software|coding|programming|python|sql|excel|spreadsheets?|web ?(?:site|design)|apps?|computers?|online|q?gis|cad|power bi|photoshop)\b/iu;

/** No more screens all day, and something to learn that is done at one. */
export const screensLearning: PullRow = {
  id: 'screens-learning',
  find: ({ slots, typed }) => {
    const off = chip(typed, 'off', 'screens');
    const course = (['set-on-it', 'only-short', 'if-free'] as const)
      .flatMap((stance) => coursesIn(typed, slots, stance))
      .find(({ typed: { words } }) => AT_A_SCREEN.test(words));
    if (!off || !course) return null;
    return pull(
      [
        line('pull-away')`You want to leave ${said(off, 'whole days at a screen')} behind.`,
        line('pull-course')`You also want to learn ${quoted(course.typed)}, and that is done at a screen.`,
      ],
      'How much of a day at a screen would be all right, if the rest was with people or things?',
      [
        'I do it myself, for a few hours a week',
        'Half days at a screen, and no more',
        'I learn enough of it to talk about it',
      ],
    );
  },
};

/** Why the work is wanted names computers, and screens are to be left. */
export const reasonScreens: PullRow = {
  id: 'reason-screens',
  find: ({ slots, typed }) => {
    const off = chip(typed, 'off', 'screens');
    const { reason } = slots;
    if (!off || !reason || aimsOf(typed).length === 0) return null;
    if (!/\b(?:computers?|screens?|software)\b/iu.test(reason.clause.quote)) return null;
    return pull(
      [
        line('pull-away')`You want to leave ${said(off, 'whole days at a screen')} behind.`,
        line(
          'pull-reason',
        )`Of how the work is now you say: ${quoted({ ...reason.clause, signal: 'serve', words: reason.clause.quote, state: null })}.`,
      ],
      'Would you do it if you wrote on paper and somebody else typed it in, or is there a place without a computer?',
      [
        'On paper, and somebody else types it in',
        'A place that still does it by hand',
        'A little at the computer, at a fixed hour',
      ],
    );
  },
};

const LOW_START = /\b(?:apprent\w*|trainee\w*|intern(?:ship)?|volunteer\w*|junior|assistant|helper)\b/iu;

/** People to pay for, and a start as a learner. */
export const familyStart: PullRow = {
  id: 'family-start',
  find: ({ slots, typed }) => {
    const family = chip(typed, 'meanwhile', 'children', 'sends-money');
    const [aim] = aimsOf(typed);
    const course = allSetOn(typed, slots).find(isPaid);
    const isNew = slots.arc?.id === 'shift' || slots.arc?.id === 'start';
    if (!isNew || !aim || aim.isOwn || !(LOW_START.test(aim.words) || course)) return null;
    const { need } = slots.pay;
    const low = LOW_START.test(aim.words)
      ? inMind(aim)
      : line('pull-course')`You are set on ${course?.name ?? null}.`;
    if (!family)
      return pull(
        [low, need && line('pull-need')`You also need at least ${figure(need)}.`],
        'Do you know what that first pay would be, and how long could you live on less than you need?',
        [
          'I ask two places what the first year pays',
          'Less for a set number of months',
          'Paid work on one day alongside it',
        ],
      );
    const keeps =
      family.option === 'children'
        ? line('pull-family')`There are also ${said(family, 'children at home')}`
        : line('pull-family')`You also ${said(family, 'send money home')}`;
    return pull(
      [
        low,
        need
          ? line('pull-need')`${keeps}, and you need at least ${figure(need)}.`
          : line('pull-family')`${keeps}.`,
      ],
      'What is the lowest first pay that would still do at home, and for how many months?',
      [
        'The pay that I need, from the first month',
        'Less for a set number of months',
        'A second income at home until it grows',
      ],
    );
  },
};
