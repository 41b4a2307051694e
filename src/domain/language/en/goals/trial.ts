import { doing } from '#src/domain/language/en/compose/doing.ts';
import { line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, peopleOfRole } from './aims.ts';
import { whoKnowsOne } from './first-acts.ts';
import { ownWeek, placesSeen, teachOne, teamWeek } from './own-goals.ts';
import { smallStart } from './own-start.ts';
import { type GoalRow, goal } from './parts.ts';
import { thingMade } from './thing-made.ts';
import type { Told } from './told.ts';
import { nearIt } from './trial-abroad.ts';
import { fourMornings, goneBefore, openMornings, shortSessions, shownOnce, standIn } from './trial-do.ts';
import { giftTried, livesFromIt, tradeSeen } from './trial-gift.ts';
import { besideThem, bothGroups, bothWays, inItAgain, lookAtIt, ownPart } from './trial-look.ts';
import { fourAfternoons, learnerShown } from './trial-past-work.ts';
import { twoLessons } from './two-lessons.ts';

/* A taste of the very thing, ending in a judgement. */

/** What is for oneself or one's own says nothing of the work. */
const SAYS_LITTLE: readonly string[] = ['provide-for', 'do-good-work', 'be-useful-to', 'show-it-can'];

/** Steady work, with none in mind: whoever is paid for what one would like to do; else two places, seen from inside. */
const askInside: GoalRow = ({ slots, verbs }) => {
  if (slots.arc?.id !== 'steady' || aimsOf(slots).length > 0) return null;
  const { serving } = slots;
  const deed =
    serving?.who?.isPerson && !SAYS_LITTLE.includes(serving.verb.id) ? doing(slots, verbs, 'base') : null;
  const name = adviserFor(slots, 'reference') ?? adviserFor(slots, 'trying') ?? adviserFor(slots, 'home');
  if (deed)
    return goal('two-talks', 'trial', {
      months: 3,
      action: line('ask-inside')`Talk with two people who are paid to ${deed}.`,
      measure: 'Two talks, with what an ordinary day is like written down.',
      firstStep: whoKnowsOne(slots),
    });
  const near = slots.fits.some(({ id }) => id === 'near-home') ? ' near home' : '';
  const benefits = slots.fits.some(({ id }) => id === 'benefits');
  return goal('ask-inside', 'trial', {
    months: 2,
    action: `Visit two workplaces${near}, and ask somebody there about the hours, the pay${benefits ? ' and the benefits' : ' and the work'}.`,
    measure: 'Two visits, with a yes or a no to each place.',
    firstStep: [
      name && line('ask-inside')`Ask ${name} which two places to try.`,
      'Choose the first place, and ask for ten minutes.',
    ],
  });
};

/** "three people who hire tree inspectors": by the name of those whom they hire, where its plural is sure. */
function threeWhoHire(slots: Told): Segment[] {
  const [aim] = aimsOf(slots);
  const hired = aim?.kind === 'role' ? peopleOfRole(aim.role) : null;
  return hired
    ? [ours('three people who hire ', 'hire'), ...hired]
    : [ours('three people who hire for such work', 'hire')];
}

/** Who knows the work and looks for it: what those who hire miss. */
const whatTheyLookFor: GoalRow = ({ slots }) => {
  const thing = aimsOf(slots).length > 0 ? thingMade(slots) : null;
  if (thing)
    return goal('work-shown', 'trial', {
      months: 3,
      action: line('work-shown')`Show ${thing} to ${threeWhoHire(slots)}, and ask what they look for.`,
      measure: 'Three answers, and one thing changed in how I show my work.',
      firstStep: whoKnowsOne(slots),
    });
  return goal('what-they-look-for', 'trial', {
    months: 2,
    action:
      aimsOf(slots).length > 0
        ? line(
            'what-they-look-for',
          )`Ask ${threeWhoHire(slots)} what they look for, and change one thing in how I apply.`
        : slots.arc?.id === 'own'
          ? 'Talk with three people who work for themselves, about a good month and a bad one.'
          : 'Talk with three people whose work I would like to know better, about a normal day.',
    measure:
      aimsOf(slots).length > 0
        ? 'Three answers, and one thing changed.'
        : 'Three talks, and one line on each: what I would like about it, and what I would not.',
    firstStep: whoKnowsOne(slots),
  });
};

/** The first row that applies. */
export const TRIAL: readonly GoalRow[] = [
  bothGroups,
  teamWeek,
  teachOne,
  ownWeek,
  placesSeen,
  smallStart,
  shortSessions,
  learnerShown,
  fourAfternoons,
  nearIt,
  inItAgain,
  twoLessons,
  bothWays,
  standIn,
  ownPart,
  besideThem,
  lookAtIt,
  openMornings,
  giftTried,
  tradeSeen,
  fourMornings,
  livesFromIt,
  goneBefore,
  shownOnce,
  askInside,
  whatTheyLookFor,
];
