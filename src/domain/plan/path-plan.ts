import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, GoalKind, Shareable } from '#src/domain/synthesis/types.ts';

/** What the path is said with: the person's own plan, and beside it what an employer may hear. */
export type PathPlan = {
  own: Plan;
  forOthers: Plan<Shareable>;
  growth: Evidence | null;
  contact: Evidence | null;
  supporter: Evidence | null;
};

/** What a stretch of the path is about: a goal's kind, or what no goal says. */
export type PathTopic = GoalKind | 'step' | 'growth' | 'review' | 'horizon';
