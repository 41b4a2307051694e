import { addDays, type IsoDate } from '#src/domain/dates.ts';
import type { GoalPlan, ShelfKind, TestSize } from './goal-plan.ts';
import type { SignsLanguage } from './language.ts';
import { bySignal, firstUsable, markOf, type Plan } from './plan.ts';
import type { Evidence } from './types.ts';

/** Days to a learning goal by hours a week: the fewer hours, the later the date (never beyond 12 months). */
const LEARNING_DAYS: Readonly<Record<string, number>> = {
  none: 150,
  'one-two': 90,
  'three-five': 75,
  'six-ten': 60,
  more: 45,
};

const TEST_BY_CUSHION: Readonly<Record<string, TestSize>> = {
  'under-three': 'half-day',
  'three-six': 'four-days',
  'six-twelve': 'four-days',
  'over-year': 'month',
};

const TEST_DAYS: Readonly<Record<TestSize, number>> = { 'half-day': 60, 'four-days': 75, month: 90 };
const PEOPLE_DAYS = 30;
/** First steps stand within seven days: a small start soon is what if-then plans are for (Gollwitzer and Sheeran 2006). */
const FIRST_STEP_DAYS: Readonly<Record<ShelfKind, number>> = { people: 3, learning: 5, own: 6, test: 7 };

/** A goal of the person's own is looked at again after a season (the rhythm of coaching reviews). */
const OWN_DAYS = 90;

export type GoalPlanGiven = {
  today: IsoDate;
  signs: SignsLanguage;
  /** All evidence: the cushion sizes a goal even where money may not be named. */
  told: readonly Evidence[];
};

/** Chooses what the three goals rest on of what may appear, sized to the person's hours, money and cushion. */
export function planGoals(
  plan: Plan,
  evidence: readonly Evidence[],
  { today, told, signs }: GoalPlanGiven,
): GoalPlan {
  const hoursEvidence = firstUsable(evidence, 'learning-hours');
  const budgetEvidence = firstUsable(evidence, 'learning-budget');
  const hours = hoursEvidence?.option ?? 'one-two';
  const test = TEST_BY_CUSHION[firstUsable(told, 'cushion')?.option ?? ''] ?? 'half-day';
  return {
    plan: signs.isAnybody(plan.who?.forms.noun ?? '') ? { ...plan, who: null, change: null } : plan,
    contact: firstUsable(evidence, 'contact'),
    supporter: bySignal(evidence, 'person').find((person) => markOf(person, evidence) === 'supports') ?? null,
    growth: firstUsable(evidence, 'growth'),
    hours,
    budget: budgetEvidence?.option ?? 'free',
    hoursEvidence,
    budgetEvidence,
    style: firstUsable(evidence, 'learning-style'),
    barrier: firstUsable(evidence, 'learning-barrier'),
    obstacle: firstUsable(evidence, 'inner-obstacle'),
    test,
    by: {
      own: addDays(today, OWN_DAYS),
      learning: addDays(today, LEARNING_DAYS[hours] ?? 90),
      people: addDays(today, PEOPLE_DAYS),
      test: addDays(today, TEST_DAYS[test]),
    },
    firstStepBy: {
      own: addDays(today, FIRST_STEP_DAYS.own),
      learning: addDays(today, FIRST_STEP_DAYS.learning),
      people: addDays(today, FIRST_STEP_DAYS.people),
      test: addDays(today, FIRST_STEP_DAYS.test),
    },
  };
}
