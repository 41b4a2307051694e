import { line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf } from './aims.ts';
import { whoKnowsOne } from './first-acts.ts';
import { type GoalRow, goal } from './parts.ts';
import { steadyFits } from './path-work.ts';
import { fourAfternoons, fourMornings, shortSessions, shownOnce, smallStart, standIn } from './trial-do.ts';
import { besideThem, bothGroups, bothWays, inItAgain, lookAtIt, nearIt } from './trial-look.ts';

/* A taste of the very thing, ending in a judgement. */

/** Steady work: those whose work is as one wants it. */
const asTheyHaveIt: GoalRow = ({ slots }) => {
  const fits = steadyFits(slots);
  if (slots.arc?.id !== 'steady' || !fits || aimsOf(slots).length > 0) return null;
  return goal('as-they-have-it', 'trial', {
    months: 2,
    action: line('as-they-have-it')`Talk with two people who have ${fits}, and ask how they got in.`,
    measure: 'Two talks, and two places written down where I could ask.',
    firstStep: whoKnowsOne(slots),
  });
};

/** Who knows the work and looks for it: what those who hire miss. */
const whatTheyLookFor: GoalRow = ({ slots }) => {
  return goal('what-they-look-for', 'trial', {
    months: 2,
    action:
      aimsOf(slots).length > 0
        ? 'Ask three people who hire for such work what they look for, and change one thing in how I apply.'
        : 'Talk with three people whose work I would like to know better, about a normal day.',
    measure:
      aimsOf(slots).length > 0
        ? 'Three answers, and one thing changed.'
        : 'Three talks, and one line on each: what I would like of it, and what not.',
    firstStep: whoKnowsOne(slots),
  });
};

/** The first row that applies. */
export const TRIAL: readonly GoalRow[] = [
  bothGroups,
  smallStart,
  shortSessions,
  fourAfternoons,
  nearIt,
  inItAgain,
  bothWays,
  standIn,
  besideThem,
  lookAtIt,
  fourMornings,
  shownOnce,
  asTheyHaveIt,
  whatTheyLookFor,
];
