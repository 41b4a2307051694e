import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { line } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { aimsOf, alsoInMind, nameOfAim } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { isOften, leadingPost } from './work-facts.ts';
import { aimOften, keptFree } from './work-sides.ts';

/** Whoever names the hours has answered the question. */
const BY_DAY = /\b(?:mornings?|afternoons?|daytime|by day|day shift)\b/iu;

/** No nights, and work whose audience comes in the evening. */
export const eveningShows: PullRow = {
  id: 'evening-shows',
  find: ({ typed }) => {
    const chosen = chip(typed, 'fit', 'no-nights', 'evenings') ?? chip(typed, 'off', 'nights');
    const aim = aimOften(typed, 'shows');
    if (!chosen || !aim || BY_DAY.test(aim.words)) return null;
    const isEvening = chosen.option === 'evenings';
    return pull(
      [
        isEvening
          ? keptFree(chosen)
          : chosen.signal === 'fit'
            ? line('pull-nights')`The work must not involve ${said(chosen, 'nights')}.`
            : line('pull-away')`You want to leave ${said(chosen, 'night shifts')} behind.`,
        alsoInMind(aim),
      ],
      isEvening
        ? 'Shows are mostly in the evening. On how many evenings a week could you work, and which part of it is done by day?'
        : 'Shows are mostly in the evening. Would one that ends at ten be all right, or is that too late as well?',
      [
        'A show that ends at ten is all right',
        'The part that is done by day',
        'A few shows a month, known in advance',
      ],
    );
  },
};

const IN_A_SHOP =
  /\b(?:shops?|stores?|retail|counter|market|supermarket|restaurants?|caf[eé]s?|hotels?|salons?|bakery|shift)\b/iu;
const ANOTHER_PLACE = /\b(?:store ?keeper|store ?room|warehouse|head office|factory|workshop|online)\b/iu;

function worksInAShop({ work }: Slots): boolean {
  return work.map(wordsOfWork).some((words) => IN_A_SHOP.test(words) && !ANOTHER_PLACE.test(words));
}

/** Weekends kept free, and to lead in a place that is open on Saturday. */
export const weekendsLead: PullRow = {
  id: 'weekends-lead',
  find: ({ slots, typed }) => {
    const fit = chip(typed, 'fit', 'weekends');
    const off = fit ? null : chip(typed, 'off', 'weekends');
    const aims = aimsOf(typed);
    const aim = aims.find((one) => leadingPost(one) && !one.isOwn && !ANOTHER_PLACE.test(one.words));
    const keepsTo = ['grow', 'steady', 'keep'].includes(slots.arc?.id ?? '');
    if ((!fit && !off) || !aim || !(IN_A_SHOP.test(aim.words) || (keepsTo && worksInAShop(slots))))
      return null;
    const other = aims.find((one) => one !== aim && !isOften('weekends', one) && !IN_A_SHOP.test(one.words));
    return pull(
      [
        fit
          ? keptFree(fit)
          : off && line('pull-away')`You want to leave ${said(off, 'weekend work')} behind.`,
        alsoInMind(aim),
      ],
      other && nameOfAim(other)
        ? line(
            'pull-question',
          )`Would every second weekend be enough, or does that point more to ${quoted(other)}?`
        : 'Would every second weekend be enough, and who would lead on the others?',
      [
        'Every second weekend free is enough',
        other ? 'It points to the other one' : 'A deputy leads on Saturday',
        'All of them free: I say it before I begin',
      ],
    );
  },
};

const AT_HOME =
  /\b(?:at|be|back|come) (?:at )?home\b|\bown bed\b|\bhome (?:every|each|for|on|minimum|at least)\b/iu;

/** Somebody at home who needs one, and work that is often away for days. */
export const awayFamily: PullRow = {
  id: 'away-family',
  find: ({ typed }) => {
    const family = chip(typed, 'meanwhile', 'children', 'cares-for');
    const aim = aimOften(typed, 'away');
    if (!family || !aim) return null;
    return pull(
      [
        family.option === 'children'
          ? line('pull-children')`There are ${said(family, 'children at home')}.`
          : line('pull-care')`There is ${said(family, 'someone you look after')}.`,
        alsoInMind(aim),
      ],
      'How many days away would be all right at home, and who would be there then?',
      [
        'Only what brings me home in the evening',
        'Set times away, known in advance',
        'Away for some years, and then near home',
      ],
    );
  },
};

/** To be at home on certain days, and work that is often away for days. */
export const homeAway: PullRow = {
  id: 'home-away',
  find: ({ typed }) => {
    const home = ownOf(typed, 'fit').find(({ words }) => AT_HOME.test(words));
    const aim = aimOften(typed, 'away');
    if (!home || !aim) return null;
    return pull(
      [line('pull-home')`The work must fit this: ${quoted(home)}.`, alsoInMind(aim)],
      'Which routes or crew rhythms would bring you home often enough, and who offers them?',
      [
        'Only what brings me home as often as that',
        'A little less often, in the first year',
        'A day post near home in the same trade',
      ],
    );
  },
};
