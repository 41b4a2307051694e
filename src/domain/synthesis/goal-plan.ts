import type { IsoDate } from '#src/domain/dates.ts';
import type { Plan } from './plan.ts';
import type { Evidence } from './types.ts';

/** What further goals are of. */
export type ShelfKind = 'learning' | 'people' | 'test' | 'own';

/** The size of a test that the person could carry: from their cushion of money (article: try it part-time first). */
export type TestSize = 'half-day' | 'four-days' | 'month';

/** What each goal is made of, before any English. */
export type GoalPlan = {
  plan: Plan;
  contact: Evidence | null;
  supporter: Evidence | null;
  growth: Evidence | null;
  hours: string;
  budget: string;
  hoursEvidence: Evidence | null;
  budgetEvidence: Evidence | null;
  /** How the person learns best, for the first step. */
  style: Evidence | null;
  barrier: Evidence | null;
  obstacle: Evidence | null;
  test: TestSize;
  by: Readonly<Record<ShelfKind, IsoDate>>;
  firstStepBy: Readonly<Record<ShelfKind, IsoDate>>;
};
