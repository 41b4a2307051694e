import { from, line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, isFamiliar, nameOfWork, theWork } from './aims.ts';
import { learnedOrHandedOver, tenThings } from './beside-the-place.ts';
import { taughtIn } from './deed-of-own.ts';
import { learnersWhoCome } from './learners-who-come.ts';
import { myList } from './my-list.ts';
import { onePlace } from './one-place.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal, say } from './parts.ts';
import { placeNamed } from './place-named.ts';
import { aWeekBefore } from './pressed.ts';
import { studyGoal } from './study-goal.ts';
import { wanted } from './study-wanted.ts';
import { allTerms } from './terms-in-words.ts';
import type { Told } from './told.ts';
import { hasAPart, withoutMe } from './without-me.ts';

/* Who passes on what they know: the place where they would teach it, and the terms with it. */

/** Who passes it on: the short paper for it, a place to do it, or somebody who can do a part alone. */
export const passedOn: GoalRow = (given) => {
  const { slots } = given;
  if (slots.arc?.id !== 'pass') return null;
  const paper = wanted(slots).find(({ form }) => form !== 'skill' && form !== 'language');
  if (paper && slots.shares.education > 0 && slots.standing !== 'ending') return studyGoal(paper, given);
  const aim = placeSought(slots);
  if (aim) return onePlaceSigned(aim, given);
  if (hasAPart(slots)) return withoutMe(slots);
  return (
    learnedOrHandedOver(given) ?? (slots.standing === 'working' ? null : tenThings(slots)) ?? withoutMe(slots)
  );
};

/** The work that a place has to say yes to; null where nothing is in mind but the trade that goes on. */
export function placeSought(slots: Told): Work | null {
  const aim = slots.inMind.length > 0 ? aimsOf(slots)[0] : undefined;
  if (!aim || aim.kind === 'own') return null;
  // Who has a business teaches in it, and asks no other place, but for the post of a teacher.
  if (ownBusiness(slots) && !(aim.kind === 'role' && isTeaching(aim))) return null;
  // "Welding instructor" is no welder: it is sought like any new post by who has not taught yet.
  const isNew = !isFamiliar(aim, slots) || (isTeaching(aim) && !slots.work.some(isTeaching));
  return aim.kind === 'doing' || isTaught(aim) || isNew ? aim : null;
}

/** Who has stopped working, and would do a few hours of it. */
export const isBesidePension = ({ standing, fits }: Told) =>
  standing === 'not-working' && fits.some(({ id }) => id === 'hours-at-most');

/** One place that says yes to it, with all the terms that may be said. */
export function onePlaceSigned(aim: Work, { slots, today }: GoalGiven): GoalDraft | null {
  const atHome = learnersWhoCome(aim, slots);
  if (atHome) return atHome;
  // Beside a pension a few hours bring in a part of the figure, and not all of it.
  const terms = isBesidePension(slots) ? myList(slots, { withPay: false }) : allTerms(slots);
  const boss = adviserFor(slots, 'boss');
  const name = adviserFor(slots, 'insider') ?? adviserFor(withoutGroups(slots), 'jobs');
  const very = placeNamed(slots);
  const place = isTeaching(aim) ? onePlace(slots) : null;
  const taught = taughtIn(slots);
  if (very)
    return goal('one-agreement', terms ? 'terms' : 'path', {
      months: 6,
      on: aWeekBefore(slots, today, 6),
      action: say(
        'one-agreement',
        'Have a clear answer from ',
        very.all,
        ` on what I could ${isTeaching(aim) ? 'teach' : 'do'} there, and from when`,
        ...(terms ? [': ', terms] : []),
        '.',
      ),
      measure: terms
        ? 'The answer in writing, with each of these points in it.'
        : 'The answer in writing, with the days and the hours in it.',
      firstStep: [
        name && line('one-agreement')`Ask ${name} who to speak to at ${very.first}.`,
        line('one-agreement')`Call ${very.first}, and ask who decides about new people.`,
        line('one-agreement')`Go to ${very.first}, and ask who to speak to.`,
      ],
    });
  return goal('one-agreement', terms ? 'terms' : 'path', {
    months: 6,
    on: aWeekBefore(slots, today, 6),
    action: say(
      'one-agreement',
      'Have a firm yes from one place for ',
      theDeed(aim),
      ...(terms ? [': ', terms] : []),
      '.',
    ),
    measure: terms
      ? 'A yes to each of these points, with the first day.'
      : 'A yes with the days, the hours and the first day.',
    firstStep: [
      boss && line('one-agreement')`Ask ${boss} what it would take here.`,
      name && line('one-agreement')`Ask ${name} for two places that could use me.`,
      taught
        ? line(
            'one-agreement',
          )`Call one place near me that teaches ${taught}, and say what I could teach there.`
        : null,
      place && textIn(place) === 'one school near me'
        ? 'Call one college near me that trains people in the trade, and say what I could teach there.'
        : place && line('one-agreement')`Call ${place}, and say what I could teach there.`,
      aim.kind === 'role'
        ? line(
            'one-agreement',
          )`Find one place that employs ${[from(aim.role, aim.role.a, 'noun')]}, and ask who decides there.`
        : null,
      terms && /(?:^|, )(?:at least|about) \S*\d/u.test(textIn(terms))
        ? 'Write down three places that could use a teacher of it, and call the first.'
        : 'Tell three people near me what I would teach, and ask who they would send.',
    ],
  });
}

/** A congregation or a club sends learners, and hires no teacher. */
const withoutGroups = (slots: Told): Told => ({
  ...slots,
  advisers: slots.advisers.filter(({ relation }) => relation !== 'community'),
});

/** "Sewing classes", "teaching quilting": lessons are given at a place. */
const isTaught = (aim: Work) => /^teaching \p{L}|\b(?:classes|lessons|workshops)\b/iu.test(nameOfWork(aim));

const isTeaching = (aim: Work) =>
  /\b(?:teach\p{L}*|train(?:er|ing)|instruct\p{L}*|lectur\p{L}*|tutor\p{L}*)\b/iu.test(nameOfWork(aim));

/** "teaching the young ones", "work as an instructor", after "for". */
const theDeed = (aim: Work): Segment[] | null => {
  if (aim.kind === 'doing') return words(aim.doing, 'gerund');
  return aim.kind === 'field' && isTaught(aim) ? [from(aim.field, aim.field.name, 'noun')] : theWork(aim);
};

/** "a post as an instructor": what a manager is asked for by its name. */
export const asPost = (aim: Work): Segment[] | null =>
  aim.kind === 'role' ? line('post')`a post as ${[from(aim.role, aim.role.a, 'noun')]}` : null;
