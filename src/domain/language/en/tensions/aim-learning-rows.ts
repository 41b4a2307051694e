import { line } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { type Aim, aimsOf, inMind, shareAWord } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { figure, fitOf } from './sides.ts';
import { TEACHES } from './work-facts.ts';

/** Words that many posts and many courses have. */
const OF_ANY =
  /\b(?:techni\w+|assistants?|managers?|officers?|workers?|train(?:ing|er|ers)|courses?|licen[cs]es?|tickets?|cards?|certif\w+|diplomas?|specialists?|schools?|class(?:es)?|basics?|level)\b/giu;

/** The words without those. */
export const telling = (words: string) => words.replace(OF_ANY, ' ');

/** What is learned for the very work in mind, and how it was marked; null where it is for something else. */
function forTheAim(typed: readonly Typed[], state: string): { aim: Aim; course: Typed } | null {
  for (const course of ownOf(typed, 'learning').filter((one) => one.state === state)) {
    const aim = aimsOf(typed).find(
      (one) => !one.isOwn && shareAWord(telling(one.words), telling(course.words)),
    );
    if (aim) return { aim, course };
  }
  return null;
}

/** The work is in mind now, and what leads to it is put off. */
export const aimLater: PullRow = {
  id: 'aim-later',
  find: ({ typed }) => {
    const found = forTheAim(typed, 'later');
    if (!found) return null;
    const { aim, course } = found;
    return pull(
      [inMind(aim), line('pull-later')`You marked ${quoted(course)} as “later”.`],
      'What would have to change before you could start it, and which part of that work could you do until then?',
      [
        'A helping post there first',
        'I begin it, one small part at a time',
        'Later, and I name the month now',
      ],
    );
  },
};

const TAKEN =
  /\b(?:courses?|class(?:es)?|training|exams?|tests?|degree|diploma|certificate|licen[cs]e|level)\b/iu;

/** The work is in mind, and what leads to it is to cost nothing. */
export const aimIfFree: PullRow = {
  id: 'aim-if-free',
  find: ({ typed }) => {
    const found = forTheAim(typed, 'if-free');
    if (!found || TEACHES.test(found.course.words)) return null;
    const { aim, course } = found;
    return pull(
      [
        inMind(aim),
        line(
          'pull-if-free',
        )`You would ${TAKEN.test(course.words) ? 'take' : 'learn'} ${quoted(course)} only ${said(course, 'if it is free')}.`,
      ],
      'Who could pay for it, and what would you do if nobody did?',
      [
        'An employer or a fund, and I ask this month',
        'I put a little aside each month',
        'Another way into that work, without it',
      ],
    );
  },
};

/** What is sat for, or takes its months: no card of an afternoon. */
const OF_LENGTH = /\b(?:degree|diploma|bachelor\w*|master\w*|apprenticeship|level [3-9]|[BC][12])\b/iu;

/** The work is in mind, and a paper for it is to be short. */
export const aimIfShort: PullRow = {
  id: 'aim-if-short',
  find: ({ typed }) => {
    const course = ownOf(typed, 'learning').find(
      ({ state, words }) => state === 'only-short' && OF_LENGTH.test(words) && !/\bshort\b/iu.test(words),
    );
    const aim = aimsOf(typed).find((one) => !one.isOwn);
    if (!course || !aim) return null;
    return pull(
      [
        inMind(aim),
        line(
          'pull-if-short',
        )`You would ${TAKEN.test(course.words) ? 'take' : 'learn'} ${quoted(course)} only ${said(course, 'if it is short')}.`,
      ],
      'How much time could you give it, and does that work require it?',
      [
        'I ask one employer whether it is needed',
        'I name the weeks that I could give it',
        'A way into that work without it',
      ],
    );
  },
};

/** To move for work, and money for a short time. */
export const moveCushion: PullRow = {
  id: 'move-cushion',
  find: ({ typed }) => {
    const move = chip(typed, 'place', 'would-move', 'abroad-work');
    const cushion = chip(typed, 'cushion', 'under-three');
    if (!move || !cushion) return null;
    return pull(
      [
        line('pull-move')`You ${said(
          move,
          move.option === 'would-move'
            ? 'would move for the right work'
            : 'are thinking of working in another country',
        )}.`,
        line('pull-cushion')`You could not live on less money ${said(cushion, 'for three months')}.`,
      ],
      'What would a move cost before the first pay comes in, and who could cover part of it?',
      [
        'Only where a room comes with the work',
        'I put the first rent aside before I go',
        'I ask the employer to pay part of it',
      ],
    );
  },
};

const PART_TIME =
  /\bpart[- ]?time\b|\b(?:one|two|three|a|few|\d) (?:\p{L}+ ){0,2}(?:days?|mornings?) a week\b/iu;

/** Part of a week in mind, and benefits or a figure that are often of a full one. */
export const partTime: PullRow = {
  id: 'part-time-terms',
  find: ({ slots, typed }) => {
    const aim = aimsOf(typed).find(({ words, isOwn }) => PART_TIME.test(words) && !isOwn);
    if (!aim || slots.arc?.id === 'keep') return null;
    const cover = fitOf(slots, 'benefits');
    const { need } = slots.pay;
    const second = cover
      ? line(
          'pull-benefits',
        )`You also need ${said({ ...cover, signal: 'fit', words: '', state: null }, 'benefits')}, and part-time work often comes without them.`
      : need && need.period !== 'hour'
        ? line('pull-need')`You also need at least ${figure(need)}.`
        : null;
    return pull(
      [inMind(aim), second],
      cover
        ? 'Which employers near you give benefits for those hours?'
        : 'How many hours would bring that in, and is it still the part-time work that you mean?',
      [
        'Only where the pay is enough for it',
        'More hours for the first year',
        'Two small posts beside each other',
      ],
    );
  },
};
