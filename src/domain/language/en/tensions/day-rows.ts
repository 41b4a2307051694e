import { line, words } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { type Aim, aimsOf, alsoInMind, nameOfAim } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { allOf, bestSide, chip, ownOf, quoted, said } from './quote.ts';
import { serves } from './sides.ts';
import { dayEnd } from './work-sides.ts';

/*
 * What the days of the work in mind are like, against what somebody said of their best hours, their gifts, whom they serve
 * and what they want to leave.
 */

const DESK =
  /\b(?:clerks?|coordinator|planner|planning|scheduler|administrat\w+|admin|office|secretary|payroll|bookkeep\w+|accountant|analyst|reception(?:ist)?|dispatcher|data entry)\b/iu;
/** Where the people or the rooms are all about one. */
const NO_DESK = /\b(?:warehouse|stock|yard|ward|site|shop|post office|crossing|production|kitchen)\b/iu;

function deskAim(typed: readonly Typed[]): Aim | null {
  return aimsOf(typed).find((aim) => !aim.isOwn && DESK.test(aim.words) && !NO_DESK.test(aim.words)) ?? null;
}

const ON_FEET =
  /\b(?:on (?:my|the) feet|on foot|walking|on the move|moving (?:about|around)|(?:a|my) (?:route|round)|up and about|hands in the soil)\b/iu;
const DENIED = /\b(?:no|not|never|without|stop|tired|too)\b|n['’]t\b/iu;

/** At one's best on one's feet, and work that is mostly done at a desk. */
export const feetDesk: PullRow = {
  id: 'feet-desk',
  find: ({ typed }) => {
    const best = allOf(typed, 'best').find(({ words }) => ON_FEET.test(words) && !DENIED.test(words));
    const aim = deskAim(typed);
    if (!best || !aim) return null;
    const other = aimsOf(typed).find((one) => one.source !== aim.source && !DESK.test(one.words));
    const name = other && nameOfAim(other) ? quoted(other) : null;
    return pull(
      [bestSide(best, ON_FEET), alsoInMind(aim)],
      name
        ? line(
            'pull-question',
          )`Which part of it would keep you on your feet, or would ${name} suit you better?`
        : 'Which part of it would keep you on your feet, and for how many hours a day?',
      [
        'The part of it that is done on foot',
        name ? 'The other one' : 'Half the day at a desk, and no more',
        'The desk is all right for a few hours',
      ],
    );
  },
};

/** Gifts that are of use where the people, the animals or the things are. */
const _GIVEN_THERE: readonly string[] = ['care', 'children', 'living-things', 'cook', 'mend'];

const LATE_PEOPLE =
  /\b(?:last (?:tram|bus|train|ferry|boat|metro|tube)|night (?:bus|tram|train|shift)s?|at night|late at night|after dark|in the evenings?|(?:others|everybody|everyone|we) (?:are |is )?(?:sleep\w*|asleep))\b/iu;

/** Evenings or nights kept free, and people who are there late. */
export const lateServe: PullRow = {
  id: 'late-serve',
  find: ({ slots, verbs, typed }) => {
    const who = ownOf(typed, 'serve')[0];
    const day = dayEnd(typed);
    const nights = chip(typed, 'fit', 'no-nights') ?? chip(typed, 'off', 'nights');
    const served = serves(slots, verbs);
    if (!who || !LATE_PEOPLE.test(who.words) || !served || (!day && !nights)) return null;
    const free =
      day?.side ??
      (nights?.signal === 'fit'
        ? line('pull-nights')`The work must not involve ${said(nights, 'nights')}.`
        : nights && line('pull-away')`You want to leave ${said(nights, 'night shifts')} behind.`);
    return pull(
      [free, line('pull-serve')`You also want to ${served}.`],
      'Could you take the early hours in most weeks and the late ones sometimes, or must all of them stay free?',
      [
        'Early hours in most weeks, late ones sometimes',
        'A few late hours, known in advance',
        'All of them free: others take the late ones',
      ],
    );
  },
};

const UPSET =
  /\b(?:scared|afraid|frightened|angry|upset|anxious|worried|panic\w*|in pain|crying|grieving|nervous)\b/iu;
const SOOTHES: readonly string[] = ['calm', 'listen'];

/** To calm people tires, and the work is for people who need just that. */
export const tiresServe: PullRow = {
  id: 'tires-serve',
  find: ({ slots, verbs, typed }) => {
    const gift = slots.gifts.find(({ option, isTiring }) => isTiring && SOOTHES.includes(option ?? ''));
    const who = ownOf(typed, 'serve')[0];
    const served = serves(slots, verbs);
    const isUpset = who !== undefined && UPSET.test(who.words);
    const isThere = gift?.option === 'calm' && slots.serving?.verb.id === 'be-there-for';
    if (!gift || !who || !(isUpset || isThere) || !served) return null;
    return pull(
      [
        line('pull-tires')`You say that ${words(gift, 'gerund')} tires you.`,
        line('pull-serve')`You also want to ${served}.`,
      ],
      isUpset
        ? 'Is it different when they are in the room with you, and how many of them a day would be good?'
        : 'How many talks like that in a week would still be good for you?',
      [
        'In the room, one at a time',
        'A few a day, with quiet work between',
        'I show them once, so they need me less',
      ],
    );
  },
};

const BY_HAND =
  /\b(?:phlebotomy|venepuncture|taking blood|injections?|wound care|nursing|massage|care assistant|caregiv\w+|personal care)\b/iu;

/** Care by hand is to be left, and the course that is named is for just that. */
export const handsOnCourse: PullRow = {
  id: 'hands-on-course',
  find: ({ typed }) => {
    const off = chip(typed, 'off', 'hands-on');
    const course = ownOf(typed, 'learning').find(
      ({ words: what, state }) => BY_HAND.test(what) && state !== 'later',
    );
    if (!off || !course) return null;
    return pull(
      [
        line('pull-away')`You want to leave ${said(off, 'hands-on care')} behind.`,
        line('pull-finish')`You also want to learn this: ${quoted(course)}.`,
      ],
      'Would that be all right as a small part of the work, or is the paper only there to open the door?',
      ['A small part of the week', 'Only to open the door', 'I leave it, and learn something else'],
    );
  },
};
