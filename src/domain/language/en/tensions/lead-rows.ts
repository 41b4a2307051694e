import { from, line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, alsoInMind } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { allOf, bestSide, chip, said } from './quote.ts';
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

const BY_ONESELF =
  /\b(?:only me|just me|(?:all )?alone|on my own|by myself|(?:nobody|no[- ]?one) (?:\p{L}+ )?(?:around|near|talk(?:s|ing)|there)|naebody talk\p{L}*|with nobody|only the (?:sound|wind))\b/iu;
/** A manager of records or of a project may sit alone all day; who leads these does not. */
const LEADS_PEOPLE =
  /\b(?:team|crew|shift|group|floor|line|ward|section|department|supervisor|foreman|forewoman|head|chief|charge)\b|\b(?:shop|store|branch|hotel|site|housekeeping|restaurant|kitchen|production) manager\b/iu;
const TEAMS = /\b(?:team|crew|group|people|class|children|we|together|apprentices?|young)\b/iu;

/** At one's best alone or in the quiet, and a post in which others come with all they have. */
export const leadAlone: PullRow = {
  id: 'lead-alone',
  find: ({ typed }) => {
    const aim = aimsOf(typed).find(
      (one) => LEADS_PEOPLE.test(leadingPost(one) ?? '') || LEADS_PEOPLE.test(one.words),
    );
    const best = allOf(typed, 'best')[0];
    const isAlone = best !== undefined && BY_ONESELF.test(best.words) && !TEAMS.test(best.words);
    const quiet = chip(typed, 'fit', 'quiet') ?? chip(typed, 'off', 'crowds');
    if (!aim || !(isAlone || quiet)) return null;
    return pull(
      [
        isAlone && best
          ? bestSide(best, BY_ONESELF)
          : quiet
            ? quiet.signal === 'fit'
              ? line('pull-quiet')`You want ${said(quiet, 'a quiet place')} to work in.`
              : line('pull-crowds')`You want to leave ${said(quiet, 'noisy places')} behind.`
            : null,
        alsoInMind(aim),
      ],
      'Which part of a day like that do you want for yourself, and which would you give to somebody else?',
      [
        'The first hours are mine, and then the others come',
        'Fixed hours for the questions of others',
        'The work without the post',
      ],
    );
  },
};
