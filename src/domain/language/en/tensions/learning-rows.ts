import { line, type Piece, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import { A_CHECK, A_SCHOOL_YEAR } from '#src/domain/language/en/goals/study-signs.ts';
import { dutySide } from './duty-side.ts';
import { allSetOn, isPaid, isShort, isTaught, setOn } from './learning.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { long, nameOfLearning } from './sides.ts';

export const HOURS_SAID: Readonly<Record<string, string>> = {
  none: 'no hours right now',
  'one-two': '1 to 2 hours a week',
  'three-five': '3 to 5 hours a week',
  'six-ten': '6 to 10 hours a week',
  more: 'more than 10 hours a week',
};
/** The most hours that each answer means. */
const HOURS_AT_MOST: Readonly<Record<string, number>> = { 'one-two': 2, 'three-five': 5, 'six-ten': 10 };

/** Short cushion, and something to learn. */
export const cushionLearning: PullRow = {
  id: 'cushion-learning',
  find: ({ slots, typed }) => {
    const cushion = chip(typed, 'cushion', 'under-three');
    const course = allSetOn(typed, slots).find((one) => isTaught(one) && !isShort(one));
    const isOut = slots.standing === 'looking' || slots.standing === 'not-working';
    // What is learned beside paid work asks little of what is put aside.
    if (!cushion || !course || !isOut) return null;
    return pull(
      [
        line('pull-course')`You are set on ${course.name}.`,
        line('pull-cushion')`You could not live on less money ${said(cushion, 'for three months')}.`,
      ],
      'What work could keep you going while you learn it?',
      ['Any work that leaves me those hours', 'Work that has to do with it', 'A paid place that teaches it'],
    );
  },
};

/** A course whose hours were named, and the hours there are in a week. */
export const courseHours: PullRow = {
  id: 'course-hours',
  find: ({ typed }) => {
    const hours = chip(typed, 'learning-hours', 'one-two', 'three-five', 'six-ten');
    const most = HOURS_AT_MOST[hours?.option ?? ''];
    if (!hours || most === undefined) return null;
    const course = ownOf(typed, 'learning').find(({ words }) => hoursIn(words) >= 60);
    if (!course) return null;
    const weeks = Math.ceil(hoursIn(course.words) / most);
    if (weeks < 26) return null;
    const takes = weeks < 52 ? 'more than half a year' : `about ${yearsInWords(Math.round(weeks / 52))}`;
    return pull(
      [
        line('pull-course')`You list ${quoted(course)} to learn.`,
        line('pull-hours')`You can give ${said(hours, HOURS_SAID[hours.option ?? ''] ?? '')} to learning.`,
      ],
      `At that pace it takes ${takes}. Is it worth that, or is there a shorter part that counts?`,
      [
        'The shortest part that counts by itself',
        'More hours a week, for one season',
        'Something shorter that I could finish',
      ],
    );
  },
};

function hoursIn(words: string): number {
  return Number(/\b(\d{2,4})[ -]?(?:h|hrs?|hours?)\b/iu.exec(words)?.[1] ?? 0);
}

const takesEvenings = (words: string) =>
  !A_SCHOOL_YEAR.test(words) &&
  !A_CHECK.test(words) &&
  !/\b(?:nostrif|recogni|renew|homolog|equivalen)\p{L}*/iu.test(words);

/** Two things to finish, and few hours. */
export const manyPapers: PullRow = {
  id: 'many-papers',
  find: ({ slots, typed }) => {
    // What an office decides takes no evenings, and a year of school goes on beside all else.
    const [first, second] = allSetOn(typed, slots).filter(
      (one) => !isPaid(one) && !isShort(one) && takesEvenings(one.typed.words),
    );
    const hours = chip(typed, 'learning-hours', 'one-two', 'three-five');
    if (!first || !second || !hours || first.typed.words === second.typed.words) return null;
    const both = line('pull-two-courses')`You are set on ${first.name}.`;
    return pull(
      [
        both,
        line(
          'pull-two-courses',
        )`You are also set on ${second.name}, with ${said(hours, HOURS_SAID[hours.option ?? ''] ?? '')} for both.`,
      ],
      'Is there room for both in a week, or does one wait until the other is done?',
      [
        first.short ? `First: ${first.short}` : 'The first one first',
        second.short ? `First: ${second.short}` : 'The second one first',
        'Whichever takes less time and money',
      ],
    );
  },
};

const A_CLASSROOM = /\bclass ?rooms?\b|\bin class\b|\bschool ?work\b/iu;
const HAS_CLASSES = /\b(?:app?renti\p{L}*|courses?|diploma|degree|college|school|training|certificate)\b/iu;

/** No more classroom, and something to learn that has days in one. */
export const classLearning: PullRow = {
  id: 'class-learning',
  find: ({ slots, typed }) => {
    const off = ownOf(typed, 'off').find(({ words }) => A_CLASSROOM.test(words));
    const course = setOn(typed, slots);
    if (!off || !course || !HAS_CLASSES.test(course.typed.words)) return null;
    return pull(
      [
        line('pull-away')`You want to leave ${said(off, 'the classroom')} behind.`,
        line('pull-course')`You are also set on ${course.name}.`,
      ],
      'How many days in class would be all right, if the rest is hands-on?',
      [
        'One day a week, and no more',
        'A few weeks at a time',
        'None: I look for a place that teaches at work',
      ],
    );
  },
};

/** No hours now, and something that they are set on. */
export const hoursLearning: PullRow = {
  id: 'hours-learning',
  find: ({ slots, typed }) => {
    const hours = chip(typed, 'learning-hours', 'none');
    const course = setOn(typed, slots);
    if (!hours || !course) return null;
    return pull(
      [
        line('pull-course')`You are set on ${course.name}.`,
        line('pull-hours')`You can give ${said(hours, HOURS_SAID[hours.option ?? ''] ?? '')} to learning.`,
      ],
      'Which hour of the week would be for it, and what would have to give way?',
      [
        'The same hour every week, and nothing else in it',
        'A few whole days instead',
        'Later, when something else has ended',
      ],
    );
  },
};

/** Money at home, and a course that takes years. */
export const studyPay: PullRow = {
  id: 'study-pay',
  find: ({ slots, typed }) => {
    const course = slots.learning.find((item) => item.stance === 'set-on-it' && long(item));
    // Beside paid work, or from a distance, it is paid for as one goes.
    if (!course || slots.standing === 'working' || /\bdistance\b|\bonline\b/iu.test(course.what.quote))
      return null;
    return pull(
      [line('pull-study')`You are set on ${nameOfLearning(course)}.`, dutySide(typed)],
      'Is there a way to it that pays you while you learn?',
      [
        'A paid traineeship or apprenticeship',
        'Part of the week, and longer',
        'All of it at once, on a tight budget',
      ],
    );
  },
};

const FEARS = /\b(?:fear|afraid|scared|shy|nervous|dread|cry)\b/iu;
const RELUCTS = /\b(?:disgust|grudgingly|reluctantly|complain|hate|boring)\b/iu;

/** "Electrical fault finding. The theory paper I fear small": what one would finish, and what stands before it. */
export const dreadLearning: PullRow = {
  id: 'dread-learning',
  find: ({ typed }) => {
    for (const one of ownOf(typed, 'learning')) {
      const [, what, dread] = /^(.{3,}?)[.,;:–-]\s+(.{4,})$/u.exec(one.words) ?? [];
      if (!what || !dread || /\b(?:not|no|never)\b|n['’]t\b/iu.test(dread)) continue;
      if (!FEARS.test(dread) && !RELUCTS.test(dread)) continue;
      const sides: readonly [Piece, Piece] = [
        line('pull-finish')`You name this to finish: ${quoted(one, what)}.`,
        line('pull-dread')`You also say of it: ${quoted(one, dread)}.`,
      ];
      const found = FEARS.test(dread)
        ? pull(sides, 'Who could go through that part with you first, slowly?', [
            'Somebody who has done it already',
            'A teacher, before I sign up',
            'I try a small, free piece of it alone',
          ])
        : pull(sides, 'Is it for the work you want, or because others say that you need it?', [
            'For the work: I do it, and get it over with',
            'Others say so: I ask whether it is really needed',
            'Only the part of it that I would use',
          ]);
      if (found) return found;
    }
    return null;
  },
};
