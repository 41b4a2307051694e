import { from, line, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, alsoInMind, shareAWord } from './aims.ts';
import { allSetOn, isPaid, isShort } from './learning.ts';
import { shortOf } from './pay-rows.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';
import { serves } from './sides.ts';
import { keptFree } from './work-sides.ts';

/*
 * Pairs of chips that pull apart whatever the trade: nothing has to be known of the work, and both sides were pressed.
 */

/** To grow where one is, and to move for work. */
export const growMove: PullRow = {
  id: 'grow-move',
  find: ({ slots, typed }) => {
    const stay = slots.arc?.id === 'grow' ? slots.arc : null;
    const move = chip(typed, 'place', 'would-move', 'abroad-work');
    if (!stay || !move) return null;
    return pull(
      [
        line(
          'pull-arc',
        )`You want to ${[from({ ...stay.origin, option: 'grow' }, 'grow where you are', 'chip')]}.`,
        line('pull-move')`You ${said(
          move,
          move.option === 'abroad-work'
            ? 'are also thinking of working in another country'
            : 'would also move for the right work',
        )}.`,
      ],
      'What would have to change where you are, within a year, for you to stay?',
      [
        'I ask here first, with a date',
        'I look elsewhere at the same time',
        'I go if a better place is offered',
      ],
    );
  },
};

const MANY_HOURS: Readonly<Record<string, string>> = {
  'six-ten': '6 to 10 hours a week',
  more: 'more than 10 hours a week',
};

/** Long days are to end, evenings are given already, or few hours can be worked; and many hours go into learning beside work. */
export const learningTime: PullRow = {
  id: 'learning-time',
  find: ({ slots, typed }) => {
    const hours = chip(typed, 'learning-hours', 'six-ten', 'more');
    const [course] = allSetOn(typed, slots).filter((one) => !isPaid(one) && !isShort(one));
    if (!hours || !course || slots.standing !== 'working') return null;
    const kept = chip(typed, 'fit', 'evenings');
    // Evenings that are kept for the class are kept for the learning.
    const isForIt =
      kept !== null &&
      (/\b(?:class(?:es)?|course|stud\w+|school|learn\w*)\b/iu.test(kept.words) ||
        shareAWord(kept.words, course.typed.words));
    const evenings = isForIt ? null : kept;
    const long = chip(typed, 'off', 'long-hours');
    const home = chip(typed, 'meanwhile', 'children', 'cares-for');
    const first: Piece = evenings
      ? keptFree(evenings)
      : long
        ? line('pull-away')`You want to leave ${said(long, 'long hours')} behind.`
        : home && home.option === 'children'
          ? line('pull-children')`There are ${said(home, 'children at home')}.`
          : home && line('pull-care')`There is ${said(home, 'someone you look after')}.`;
    return pull(
      [
        first,
        line(
          'pull-hours',
        )`You also want to give ${said(hours, MANY_HOURS[hours.option ?? ''] ?? '')} to ${course.name}, alongside your work.`,
      ],
      'Which hours of the week would those be, and what would have to give way until it is done?',
      [
        'The same two evenings every week, and no others',
        'Early mornings or a weekend day',
        'Fewer hours a week, and a later end',
      ],
    );
  },
};

/** Gifts that are of use only where the people, the animals or the things are. */
const NOT_FROM_HOME: readonly string[] = [
  'care',
  'children',
  'living-things',
  'cook',
  'mend',
  'deliver',
  'serve',
  'make',
];
const INDOORS: readonly string[] = ['computers', 'figures', 'write'];

/** Some days from home, and days filled with what is done on the spot; the same of the open air and what is done at a desk. */
export const giftPlace: PullRow = {
  id: 'gift-place',
  find: ({ slots, typed }) => {
    const glad = (ids: readonly string[]) =>
      slots.gifts.filter(
        ({ option, isStarred, isTiring }) =>
          option !== null && ids.includes(option) && isStarred && !isTiring,
      );
    const home = chip(typed, 'fit', 'partly-home');
    const outdoors = chip(typed, 'fit', 'outdoors');
    const [there] = home ? glad(NOT_FROM_HOME) : [];
    const [inside] = outdoors && !there ? glad(INDOORS) : [];
    const gift = there ?? inside;
    const chosen = there ? home : outdoors;
    if (!gift || !chosen) return null;
    return pull(
      [
        line('pull-glad')`You would like to fill your days ${words(gift, 'gerund')}.`,
        there
          ? line('pull-partly-home')`You also want ${said(chosen, 'some days from home')}.`
          : line('pull-outdoors')`You also want to be ${said(chosen, 'outdoors')}.`,
      ],
      there
        ? 'Which part of the week could be done from home, and is one day of it enough?'
        : 'How would you divide a good week between the two?',
      there
        ? ['One day, for planning and writing', 'None at first, and one day later', 'Half days at home']
        : [
            'Half and half',
            'Mornings outside, the rest at a table',
            'Outside most days, the table when it rains',
          ],
    );
  },
};

/** Too little money, little put aside, and still some work for nothing. */
export const shortUnpaid: PullRow = {
  id: 'short-unpaid',
  find: ({ slots, typed }) => {
    const some = chip(typed, 'unpaid', 'some');
    const cushion = chip(typed, 'cushion', 'under-three');
    const lack = shortOf(slots);
    if (!some || !cushion || !lack) return null;
    return pull(
      [
        lack.side,
        line(
          'pull-unpaid',
        )`You would also do ${said(some, 'a little unpaid work')}, but you could not live on less money ${said(cushion, 'for three months')}.`,
      ],
      'How many hours without pay could you really afford, and for how many weeks?',
      ['A few days, and only to be seen', 'None: it has to be paid', 'One morning a week, with an end date'],
    );
  },
};

/** No more long hours, and something of one's own that begins beside a job. */
export const ownLong: PullRow = {
  id: 'own-long',
  find: ({ typed }) => {
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    const long = chip(typed, 'off', 'long-hours');
    if (!own || !long) return null;
    return pull(
      [line('pull-away')`You want to leave ${said(long, 'long hours')} behind.`, alsoInMind(own)],
      'How many hours a week could you keep up until it pays, and for how many months?',
      ['One fixed day a week, and no more', 'Longer weeks, with an end date', 'Fewer hours in my job first'],
    );
  },
};

const FEW_YEARS = 4;
const HANDS_ON = ['teach', 'pass-on', 'find-feet', 'show-it-can'];

/** What one knows is to be passed on, and the years for it are few. */
export const stopPass: PullRow = {
  id: 'stop-pass',
  find: ({ slots, verbs, typed }) => {
    const { deadline, serving } = slots;
    const stops = chip(typed, 'deadline', 'stop-in');
    const who = serves(slots, verbs);
    if (deadline?.kind !== 'stop-in' || deadline.years > FEW_YEARS || !stops || !who) return null;
    if (!HANDS_ON.includes(serving?.verb.id ?? '')) return null;
    const count = deadline.years === 1 ? 'one year' : `${deadline.years} years`;
    return pull(
      [
        line('pull-serve')`You want to ${who}.`,
        line('pull-stop')`You want to stop working in ${said(stops, count)}.`,
      ],
      'Which part of it takes longest to learn, and could somebody begin with that in the coming months?',
      [
        'The hardest part first, with one person',
        'All of it, written down as we go',
        'I stay on for some hours after that',
      ],
    );
  },
};
