import { addDays, type IsoDate } from '#src/domain/dates.ts';
import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { dueDate, type GoalDraft, type GoalGiven, type GoalRow } from './parts.ts';
import { PATH } from './path.ts';
import { TERMS, WORK_FINDING } from './terms.ts';
import { TRIAL } from './trial.ts';

/** A goal with its dates. */
export type PlannedGoal = Omit<GoalDraft, 'months' | 'firstDays'> & {
  by: IsoDate;
  firstStepBy: IsoDate;
  ifThen: readonly Segment[];
  why: readonly Segment[];
  changeIf: readonly Segment[];
};

const GOALS = 3;

/**
 * Three goals: one on the way there, one to try it, one of terms. A work-finding goal comes first where the job is
 * ending, the person is looking or the cushion is short; else what tests the first tension comes first, then what the
 * heavier factor asks for. No two begin alike or start with the same step.
 */
export function planGoals(asked: Asked): readonly PlannedGoal[] {
  if (!asked.slots.arc) return [];
  const given = toldOf(asked);
  const finding = WORK_FINDING(given);
  const kinds: readonly (readonly GoalRow[])[] = [PATH, TRIAL, TERMS];
  const chosen: GoalDraft[] = finding ? [finding] : [];
  for (const rows of kinds) {
    if (finding && rows === TERMS) continue;
    const next = firstFitting(rows, given, chosen);
    if (next) chosen.push(next);
  }
  return inOrder(chosen, given)
    .slice(0, GOALS)
    .map(({ months, firstDays, ...draft }) => {
      const by = dueDate(months, given.slots, given.today);
      const first = addDays(given.today, firstDays);
      return { ...draft, ...around(draft.kind), by, firstStepBy: first < by ? first : by };
    });
}

/** What the writers are asked with: the slots, and the answers as typed where they may be said. */
type Asked = Omit<GoalGiven, 'slots'> & { slots: Slots; typed?: readonly Typed[] };

function toldOf({ slots, typed, ...given }: Asked): GoalGiven {
  return { ...given, slots: { ...slots, typed: typed ?? [] } };
}

/** One small, cheap way to try what the slots set out for. */
export function trialFor(asked: Asked): readonly Segment[] {
  return firstFitting(TRIAL, toldOf(asked), [])?.action ?? [];
}

/** The first row that applies and reads unlike what stands; one that tests a tension on the page goes before its list. */
function firstFitting(
  rows: readonly GoalRow[],
  given: GoalGiven,
  chosen: readonly GoalDraft[],
): GoalDraft | null {
  const [pull] = given.tensions;
  let first: GoalDraft | null = null;
  for (const row of rows) {
    const draft = row(given);
    if (!draft || chosen.some((other) => isAlike(draft, other))) continue;
    if (pull === undefined || draft.tests.includes(pull)) return draft;
    first ??= draft;
  }
  return first;
}

function isAlike(a: GoalDraft, b: GoalDraft): boolean {
  return opening(a.action) === opening(b.action) || textIn(a.firstStep) === textIn(b.firstStep);
}

function opening(action: readonly Segment[]): string {
  return textIn(action).toLowerCase().split(/\s+/u).slice(0, 3).join(' ');
}

function inOrder(drafts: readonly GoalDraft[], { slots, tensions }: GoalGiven): readonly GoalDraft[] {
  const { shares } = slots;
  const weight = ({ id, kind, tests }: GoalDraft): number => {
    if (id === 'work-finding') return 3;
    if (tensions[0] !== undefined && tests.includes(tensions[0])) return 2;
    if (kind === 'path') return shares.education + shares.experiences / 2;
    return kind === 'trial' ? shares.skills + shares.experiences / 2 : shares.finances + shares.social / 2;
  };
  // Equal weights keep the order path, trial, terms.
  return drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => weight(b.draft) - weight(a.draft) || a.at - b.at)
    .map(({ draft }) => draft);
}

/** What stands around every goal of a kind: a plan for a full week, why it is there, and when it may go. */
const AROUND: Readonly<Record<GoalDraft['kind'], readonly [string, string, string]>> = {
  path: [
    'If the week gets too full, then I will still do the first step, and only that.',
    'It is a step on the way there, and I can finish it.',
    'what I find out points another way.',
  ],
  trial: [
    'If the first place says no, then I will ask a second one the same week.',
    'A small try tells me more than thinking about it.',
    'it takes more energy than it gives.',
  ],
  terms: [
    'If I hear nothing for two weeks, then I will ask once more and go on to the next.',
    'The work has to fit my life as it is.',
    'what I need changes.',
  ],
};

function around(kind: GoalDraft['kind']): Pick<PlannedGoal, 'ifThen' | 'why' | 'changeIf'> {
  const [ifThen, why, changeIf] = AROUND[kind].map((text, at) => [ours(text, `${kind}-${AROUND_NAMES[at]}`)]);
  return { ifThen: ifThen ?? [], why: why ?? [], changeIf: changeIf ?? [] };
}

const AROUND_NAMES = ['if-then', 'why', 'change-if'];
