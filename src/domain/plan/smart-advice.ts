import { addMonths, type IsoDate } from '#src/domain/dates.ts';
import { GOAL_PARTS, type GoalPart } from '#src/domain/model/goal-parts.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { isLive } from '#src/domain/model/is-live.ts';
import { firstUsable } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { asRead } from '#src/domain/text/plain-letters.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import type { AdviceLanguage, PlanLanguage } from './language.ts';

/** What could be clearer about a goal, by the letters of SMART and the if-then. Each has its words in the catalogue. */
export const ADVICE_RULES = [
  'past',
  'far',
  'step-late',
  'verb',
  'measure',
  'on-me',
  'hours',
  'hours-together',
  'cost',
  'size',
  'serves',
  'cue-missing',
  'cue-vague',
  'one-action',
] as const;
export type AdviceRule = (typeof ADVICE_RULES)[number];
export type Advice = { rule: AdviceRule; part: GoalPart | 'by' | 'firstStepBy' };

/** More than two pieces of advice at once help nobody. */
export const MOST_ADVICE = 2;

type Looked = {
  goal: GoalRecord;
  live: readonly GoalRecord[];
  evidence: readonly Evidence[];
  statement: readonly Segment[];
  today: IsoDate;
  advice: AdviceLanguage;
};
type Row = Advice & { asks: (looked: Looked) => boolean };

/** Hours a week that the choice on learning hours names at most. */
const HOURS_AT_MOST: Readonly<Record<string, number>> = {
  none: 1,
  'one-two': 2,
  'three-five': 5,
  'six-ten': 10,
};

/** From the most pressing to what may wait: the page shows the first two. */
const ROWS: readonly Row[] = [
  { rule: 'past', part: 'by', asks: ({ goal, today }) => goal.by < today },
  { rule: 'far', part: 'by', asks: ({ goal, today }) => goal.by > addMonths(today, 12) },
  { rule: 'step-late', part: 'firstStepBy', asks: ({ goal }) => goal.firstStepBy > goal.by },
  {
    rule: 'verb',
    part: 'action',
    // The person's own words in quotation marks follow a colon of ours: they are left as they are.
    asks: ({ goal, advice }) =>
      !goal.action.some(({ kind }) => kind === 'quote') && !advice.startsWithDoing(actionOf(goal, advice)),
  },
  {
    rule: 'measure',
    part: 'measure',
    asks: ({ goal, advice }) => !advice.isMeasured(textOf(goal.measure)),
  },
  { rule: 'on-me', part: 'action', asks: ({ goal, advice }) => advice.isUpToOthers(actionOf(goal, advice)) },
  { rule: 'size', part: 'action', asks: isBeyondCushion },
  {
    rule: 'hours',
    part: 'measure',
    asks: ({ goal, evidence, advice }) => weeklyHours(goal, { advice }) > hoursOf(evidence),
  },
  {
    rule: 'hours-together',
    part: 'measure',
    asks: ({ goal, live, evidence, advice }) => {
      const hours = weeklyHours(goal, { advice });
      const together = live.reduce((sum, one) => sum + weeklyHours(one, { advice }), 0);
      return hours > 0 && hours <= hoursOf(evidence) && together > hoursOf(evidence);
    },
  },
  { rule: 'cost', part: 'action', asks: isBeyondBudget },
  { rule: 'serves', part: 'why', asks: servesNothing },
  {
    rule: 'cue-missing',
    part: 'ifThen',
    asks: ({ goal, advice }) => advice.halvesOf(textOf(goal.ifThen)) === null,
  },
  {
    rule: 'cue-vague',
    part: 'ifThen',
    asks: ({ goal, advice }) => advice.isVagueCue(halvesOf(goal, advice).cue),
  },
  {
    rule: 'one-action',
    part: 'ifThen',
    asks: ({ goal, advice }) => advice.holdsMany(halvesOf(goal, advice).act),
  },
];

export type AdviceGiven = {
  goals: readonly GoalRecord[];
  synthesis: Pick<Synthesis, 'evidence' | 'statement'>;
  today: IsoDate;
  language: Pick<PlanLanguage, 'advice'>;
};

/** All that could be clearer about a goal, the most pressing first; nothing for one that is closed. Never a score. */
export function adviseOn(
  goal: GoalRecord,
  { goals, synthesis, today, language }: AdviceGiven,
): readonly Advice[] {
  if (!isLive(goal)) return [];
  const looked: Looked = {
    goal: inPlainWords(goal),
    live: goals.filter(isLive).map(inPlainWords),
    evidence: synthesis.evidence,
    statement: synthesis.statement ?? [],
    today,
    advice: language.advice,
  };
  return ROWS.filter(({ asks }) => asks(looked)).map(({ rule, part }) => ({ rule, part }));
}

/** The goal with its words as they are read: copied from elsewhere they may hold broken lines and letters of other kinds. */
function inPlainWords(goal: GoalRecord): GoalRecord {
  const parts = GOAL_PARTS.map((part) => [
    part,
    goal[part].map((segment) => ({ ...segment, text: asRead(segment.text) })),
  ]);
  return { ...goal, ...Object.fromEntries(parts) };
}

/** The hours a week that a goal says it takes; 0 where it names none. */
export function weeklyHours(goal: GoalRecord, { advice }: Pick<PlanLanguage, 'advice'>): number {
  return advice.hoursAWeek(workOf(goal));
}

function workOf({ action, measure, firstStep }: GoalRecord): string {
  return asRead([action, measure, firstStep].map(textOf).join(' '));
}

function hoursOf(evidence: readonly Evidence[]): number {
  const told = firstUsable(evidence, 'learning-hours')?.option;
  return told ? (HOURS_AT_MOST[told] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}

function isBeyondBudget({ goal, evidence, advice }: Looked): boolean {
  return firstUsable(evidence, 'learning-budget')?.option === 'free' && advice.costsMoney(workOf(goal));
}

function isBeyondCushion({ goal, evidence, advice }: Looked): boolean {
  return firstUsable(evidence, 'cushion')?.option !== 'over-year' && advice.leavesWork(textOf(goal.action));
}

/** A goal serves a phrase of the aspiration that rests on the same answer, or that shares a word of weight. */
function servesNothing({ goal, statement, advice }: Looked): boolean {
  if (statement.length === 0) return false;
  return textOf(goal.why).trim() === '' && phrasesServed(goal, statement, { advice }).length === 0;
}

/** The phrases of the aspiration that the goal serves, in the statement's order. */
export function phrasesServed(
  goal: Pick<GoalRecord, GoalPart>,
  statement: readonly Segment[],
  { advice }: Pick<PlanLanguage, 'advice'>,
): readonly Segment[] {
  const texts = [...goal.action, ...goal.why];
  const sources = new Set(texts.flatMap((segment) => segment.sources));
  const weighty = new Set(advice.wordsOfWeight(textOf(texts)));
  return statement.filter(
    (segment) =>
      segment.sources.some((id) => sources.has(id)) ||
      (segment.sources.length > 0 && advice.wordsOfWeight(segment.text).some((word) => weighty.has(word))),
  );
}

function actionOf({ action }: Pick<GoalRecord, 'action'>, advice: AdviceLanguage): string {
  return advice.actionFrom(textOf(action));
}

function halvesOf({ ifThen }: GoalRecord, advice: AdviceLanguage): { cue: string; act: string } {
  return advice.halvesOf(textOf(ifThen)) ?? { cue: '', act: '' };
}
