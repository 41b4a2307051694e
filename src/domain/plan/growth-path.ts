import { addDays, addMonths, type IsoDate } from '#src/domain/dates.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { liveGoals } from '#src/domain/model/is-live.ts';
import type { ChosenDirection } from '#src/domain/model/reflection.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { bySignal, firstUsable, markOf, planStatement, shareable } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { REVIEW_DAYS } from './goals-taken-on.ts';
import type { PlanLanguage } from './language.ts';
import type { PathPlan, PathTopic } from './path-plan.ts';

/** The stretches of the path, from here to as far as the person looks. */
export const STRETCHES = ['week', 'season', 'year', 'horizon'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** One row of the growth plan. */
export type GrowthRow = {
  /** Unique within the path. */
  key: string;
  stretch: Stretch;
  topic: PathTopic;
  action: readonly Segment[];
  support: readonly Segment[];
  /** Null where the person left the horizon open. */
  date: IsoDate | null;
  /** What it gives an employer: of shareable answers alone. */
  gives: readonly Segment[];
  /** What the person gets. */
  gets: readonly Segment[];
};

export type GrowthGiven = {
  synthesis: Pick<Synthesis, 'evidence' | 'shares' | 'statement' | 'alternatives'>;
  /** The road that the person follows: its words are the horizon. */
  direction: ChosenDirection;
  /** As this audience may see them: a goal without an action is not on the path. */
  goals: readonly GoalRecord[];
  today: IsoDate;
  /** Who reads it, as for the synthesis. */
  audience: Audience;
  language: PlanLanguage;
};

const WEEK = 7;
const MONTHS_OF_HORIZON: Readonly<Record<string, number>> = { three: 36, five: 60, ten: 120 };

/**
 * The growth plan as a path: this week, 90 days, 12 months, the horizon. From goals taken on, what is hard, what is to
 * be learned, and the statement. Rows of one stretch stand by date. Pure; the same for page, print and PDF.
 */
export function growthPath(given: GrowthGiven): readonly GrowthRow[] {
  const plan = pathPlan(given);
  const { today, goals, synthesis } = given;
  const { path } = given.language;
  const row = (
    key: string,
    stretch: Stretch,
    topic: PathTopic,
    action: readonly Segment[],
    date: IsoDate | null,
  ): GrowthRow => ({
    key,
    stretch,
    topic,
    action,
    date,
    support: path.support(plan, topic),
    gives: path.gives(plan, topic),
    gets: path.gets(plan, topic),
  });
  const season = addDays(today, REVIEW_DAYS);
  const live = liveGoals(goals).filter(({ action }) => action.length > 0);
  const growth = path.growth(plan);
  const further = path.learningOn(plan);
  const statement = chosenStatement(synthesis, given.direction)?.segments ?? [];
  const rows = [
    ...live.flatMap((goal) =>
      goal.firstStep.length > 0
        ? [
            row(
              `${goal.id}-step`,
              stretchOf(goal.firstStepBy, today),
              'step',
              goal.firstStep,
              goal.firstStepBy,
            ),
          ]
        : [],
    ),
    ...(live.length === 0 ? [row('choose', 'week', 'review', path.choosing(), addDays(today, WEEK))] : []),
    ...live.map((goal) =>
      row(goal.id, atLeastSeason(stretchOf(goal.by, today)), goal.kind, goal.action, goal.by),
    ),
    ...(growth.length > 0 ? [row('growth', 'season', 'growth', growth, season)] : []),
    row('review', 'season', 'review', path.review(), season),
    ...(further.length > 0 ? [row('learning', 'year', 'learning', further, addMonths(today, 12))] : []),
    ...(statement.length > 0
      ? [row('horizon', 'horizon', 'horizon', statement, horizonOf(synthesis.evidence, today))]
      : []),
  ];
  return STRETCHES.flatMap((stretch) =>
    rows
      .filter((one) => one.stretch === stretch)
      .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : (a.date ?? '9') > (b.date ?? '9') ? 1 : 0)),
  );
}

function pathPlan({ synthesis, audience }: GrowthGiven): PathPlan {
  const evidence = synthesis.evidence.filter((item) => mayReach(audience, item));
  return {
    own: planStatement(evidence, synthesis.shares, synthesis.evidence),
    forOthers: planStatement(shareable(evidence), synthesis.shares, synthesis.evidence),
    growth: firstUsable(evidence, 'growth'),
    contact: firstUsable(evidence, 'contact'),
    supporter: bySignal(evidence, 'person').find((one) => markOf(one, evidence) === 'supports') ?? null,
  };
}

function stretchOf(date: IsoDate, today: IsoDate): Stretch {
  if (date <= addDays(today, WEEK)) return 'week';
  return date <= addDays(today, REVIEW_DAYS) ? 'season' : 'year';
}

/** A goal is more than a week's work: its first step stands there. */
function atLeastSeason(stretch: Stretch): Stretch {
  return stretch === 'week' ? 'season' : stretch;
}

function horizonOf(evidence: readonly Evidence[], today: IsoDate): IsoDate | null {
  const months = MONTHS_OF_HORIZON[firstUsable(evidence, 'horizon')?.option ?? ''];
  return months === undefined ? null : addMonths(today, months);
}
