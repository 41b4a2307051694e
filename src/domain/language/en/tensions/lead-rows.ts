import { from, line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, alsoInMind } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';
import { leadingPost } from './work-facts.ts';

/** A post that leads others, and no more managing. */
export const leadOff: PullRow = {
  id: 'lead-off',
  find: ({ typed }) => {
    const off = chip(typed, 'off', 'managing-people');
    const aim = aimsOf(typed).find((one) => leadingPost(one));
    if (!off || !aim) return null;
    return pull(
      [line('pull-away')`You want to leave ${said(off, 'managing people')} behind.`, alsoInMind(aim)],
      'Is it the post you want, or the work without the people to manage?',
      [
        'The work, with nobody under me',
        'The post, with very few people',
        'The post, with somebody who does the rotas',
      ],
    );
  },
};

const MOST_OF_A_WEEK = 32;

/** A post that leads others, and part of the week. */
export const leadHours: PullRow = {
  id: 'lead-hours',
  find: ({ slots, typed }) => {
    const hours = chip(typed, 'fit', 'hours-at-most');
    const count = slots.hours.canGive;
    const aim = aimsOf(typed).find((one) => leadingPost(one));
    if (!hours || count === null || count > MOST_OF_A_WEEK || !aim) return null;
    return pull(
      [
        line(
          'pull-hours',
        )`You want at most ${[from({ ...hours, option: null }, String(count), 'number')]} hours a week.`,
        alsoInMind(aim),
      ],
      'Who would lead on the days when you are not there?',
      [
        'Two people share the post',
        'Somebody stands in on fixed days',
        'The work without the post, in those hours',
      ],
    );
  },
};
