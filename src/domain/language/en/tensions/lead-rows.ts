import { from, line, ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { aimsOf, alsoInMind } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { leadingPost } from './work-facts.ts';
import { dayEnd, often } from './work-sides.ts';

/** A post that leads others, and a day that ends on time. */
export const leadHome: PullRow = {
  id: 'lead-home',
  find: ({ typed }) => {
    const aim = aimsOf(typed).find((one) => leadingPost(one));
    const post = aim && leadingPost(aim);
    const long = chip(typed, 'off', 'long-hours');
    const day = dayEnd(typed);
    const end = day?.side ? day : null;
    if (!aim || !post) return null;
    const away = long ? line('pull-away')`You want to leave ${said(long, 'long hours')} behind.` : null;
    const side = end
      ? long
        ? [...(end.side ?? []).slice(0, -1), ...withEnd(end.side, long)]
        : end.side
      : away;
    // The post is a part of what was typed: "area manager by 2028".
    const word = [from({ ...aim, option: null }, post, 'quote')];
    return pull(
      [side, often(aim, 'whoever leads often stays last')],
      end?.time
        ? line('pull-question')`Which tasks of a ${word} could end by ${end.time}?`
        : line('pull-question')`What time does the ${word} go home where you would work?`,
      [
        'I ask one who does it when they go home',
        'The late tasks shared between two',
        'The post without the late part, for less pay',
      ],
    );
  },
};

/** "…, and to leave long hours behind." at the end of a side. */
function withEnd(side: Piece, long: Typed): Piece & object {
  const last = side?.at(-1);
  return [
    ...(last ? [{ ...last, text: last.text.replace(/\.$/u, '') }] : []),
    ours(', and you want to leave ', 'pull-away'),
    ...said(long, 'long hours'),
    ours(' behind.', 'pull-away'),
  ];
}

/** A post that leads others, and no more forms. */
export const leadPaperwork: PullRow = {
  id: 'lead-paperwork',
  find: ({ typed }) => {
    const off = chip(typed, 'off', 'paperwork');
    const aim = aimsOf(typed).find((one) => leadingPost(one));
    if (!off || !aim) return null;
    return pull(
      [
        line('pull-away')`You want to leave ${said(off, 'paperwork')} behind.`,
        often(aim, 'whoever leads often keeps the lists and the registers'),
      ],
      'Which of the papers could somebody else keep, and how many hours of them would be all right?',
      ['A fixed hour a day for them', 'Somebody else writes, and I check', 'The same work without the lead'],
    );
  },
};

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

/** A post that leads others, and no more meetings. */
export const leadMeetings: PullRow = {
  id: 'lead-meetings',
  find: ({ typed }) => {
    const off = ownOf(typed, 'off').find(({ words }) => /\bmeetings?\b/iu.test(words));
    const aim = aimsOf(typed).find((one) => leadingPost(one));
    if (!off || !aim) return null;
    return pull(
      [
        line('pull-away')`You want to leave this behind: ${quoted(off)}.`,
        often(aim, 'whoever leads often sits in more of them'),
      ],
      'Which of them could you make shorter, or leave to somebody else, if you were the one who leads?',
      [
        'I lead them my way, and shorter',
        'Somebody else goes to most of them',
        'The work itself, without the lead',
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
        often(aim, 'such a post is often full-time'),
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
