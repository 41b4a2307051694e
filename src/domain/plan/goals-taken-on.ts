import { addDays, type IsoDate } from '#src/domain/dates.ts';
import type { GoalPart } from '#src/domain/model/goal-parts.ts';
import type { GoalRecord, GoalStatus, KeptSegment, Origin } from '#src/domain/model/goal-record.ts';
import { isLive, liveGoals } from '#src/domain/model/is-live.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Evidence, Goal, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';

/** Goals that one works at: a fourth would take from the other three. */
export const MOST_LIVE = 3;
/** Goals that one reflection holds, closed ones included (the model's own limit). */
export const MOST_GOALS = 100;
export const MOST_NOTES = 200;
/** A goal is looked at again after a season (the rhythm of coaching reviews). */
export const REVIEW_DAYS = 90;

/** The day on which a goal is taken on, where the person is, and the moment. */
export type TakenOn = { today: IsoDate; now: string };

/** What a person wrote in the form of a goal. */
export type WrittenGoal = Readonly<Record<GoalPart, string>> & { by: IsoDate; firstStepBy: IsoDate };

/** Why no further goal can be taken on now; null when one can. */
export function whyNoMore(goals: readonly GoalRecord[]): 'three-live' | 'list-full' | null {
  if (liveGoals(goals).length >= MOST_LIVE) return 'three-live';
  return goals.length >= MOST_GOALS ? 'list-full' : null;
}

/** Whether this proposal is already being worked at. */
export function isTakenOn(goals: readonly GoalRecord[], origin: string): boolean {
  return liveGoals(goals).some((goal) => goal.origin === origin);
}

/**
 * Takes a proposal on, with its words as they read today and what `evidence` says of where they came from. Changes
 * nothing where three are live.
 */
export function takeOn(
  reflection: Reflection,
  goal: Goal,
  when: TakenOn,
  evidence: readonly Evidence[],
): Reflection {
  if (whyNoMore(reflection.goals) || isTakenOn(reflection.goals, goal.id)) return reflection;
  const taken = recordOf(goal, {
    id: nextId(reflection.goals),
    when,
    evidence,
    language: reflection.language,
  });
  return { ...reflection, goals: [...reflection.goals, taken] };
}

/** Takes on a goal that the person wrote from nothing. */
export function takeOnOwn(reflection: Reflection, written: WrittenGoal, when: TakenOn): Reflection {
  if (whyNoMore(reflection.goals)) return reflection;
  const goal: GoalRecord = {
    id: nextId(reflection.goals),
    kind: 'own',
    origin: null,
    ...partsOf((part) => writtenBy(written[part], [])),
    by: written.by,
    firstStepBy: written.firstStepBy,
    status: 'not-started',
    statusWhy: '',
    notes: [],
    takenOn: when.today,
    takenAt: when.now,
    language: reflection.language,
  };
  return { ...reflection, goals: [...reflection.goals, goal] };
}

/** The same place in the list, another proposal. Notes stay with what was done. A closed goal gives way only where one more may live. */
export function replaceGoal(
  reflection: Reflection,
  id: string,
  goal: Goal,
  when: TakenOn,
  evidence: readonly Evidence[],
): Reflection {
  if (isTakenOn(reflection.goals, goal.id)) return reflection;
  const isOneOfThem = liveGoals(reflection.goals).some((live) => live.id === id);
  if (!isOneOfThem && whyNoMore(reflection.goals)) return reflection;
  return changeGoal(reflection, id, (before) => ({
    ...recordOf(goal, { id, when, evidence, language: reflection.language }),
    notes: before.notes,
  }));
}

/** Keeps what the person wrote. A text that they left alone keeps its phrases and their sources. */
export function rewriteGoal(reflection: Reflection, id: string, written: WrittenGoal): Reflection {
  return changeGoal(reflection, id, (goal) => ({
    ...goal,
    ...partsOf((part) => {
      const before = goal[part];
      return written[part].trim() === textOf(before).trim() ? before : writtenBy(written[part], before);
    }),
    by: written.by,
    firstStepBy: written.firstStepBy,
  }));
}

/** How it stands; `why` is kept for a goal that is no longer right. A closed goal opens again only where there is room. */
export function setStatus(reflection: Reflection, id: string, status: GoalStatus, why = ''): Reflection {
  return changeGoal(reflection, id, (goal) => {
    const opens = isLive({ status }) && !isLive(goal);
    if (opens && liveGoals(reflection.goals).length >= MOST_LIVE) return goal;
    const statusWhy = status === 'no-longer' ? why.trim() : '';
    if (status === goal.status && statusWhy === goal.statusWhy) return goal;
    return { ...goal, status, statusWhy };
  });
}

/** One place up (-1) or down (1) among the live goals; the closed ones keep their own places. */
export function moveGoal(reflection: Reflection, id: string, by: -1 | 1): Reflection {
  const live = liveGoals(reflection.goals).map((goal) => goal.id);
  const other = live[live.indexOf(id) + by];
  if (!live.includes(id) || other === undefined) return reflection;
  const swap = (goal: GoalRecord) => (goal.id === id ? other : goal.id === other ? id : goal.id);
  const byId = new Map(reflection.goals.map((goal) => [goal.id, goal]));
  return { ...reflection, goals: reflection.goals.map((goal) => byId.get(swap(goal)) ?? goal) };
}

export function removeGoal(reflection: Reflection, id: string): Reflection {
  const goals = reflection.goals.filter((goal) => goal.id !== id);
  return goals.length === reflection.goals.length ? reflection : { ...reflection, goals };
}

/** Adds a line on how it is going, dated today; an empty one adds nothing. */
export function addNote(reflection: Reflection, id: string, text: string, today: IsoDate): Reflection {
  const line = text.trim();
  return changeGoal(reflection, id, (goal) =>
    line === '' || goal.notes.length >= MOST_NOTES
      ? goal
      : { ...goal, notes: [...goal.notes, { on: today, text: line }] },
  );
}

export function removeNote(reflection: Reflection, id: string, at: number): Reflection {
  return changeGoal(reflection, id, (goal) =>
    at in goal.notes ? { ...goal, notes: goal.notes.filter((_, index) => index !== at) } : goal,
  );
}

/** The day to look at a goal again: a season after it was taken on, or its own day where that comes first. */
export function reviewDay({ takenOn, by }: Pick<GoalRecord, 'takenOn' | 'by'>): IsoDate {
  const season = addDays(takenOn, REVIEW_DAYS);
  return by < season && by > takenOn ? by : season;
}

/** What stands in the form when a goal is opened for changes. */
export function writtenOf(goal: GoalRecord): WrittenGoal {
  return {
    action: textOf(goal.action),
    measure: textOf(goal.measure),
    firstStep: textOf(goal.firstStep),
    ifThen: textOf(goal.ifThen),
    why: textOf(goal.why),
    changeIf: textOf(goal.changeIf),
    by: goal.by,
    firstStepBy: goal.firstStepBy,
  };
}

function changeGoal(reflection: Reflection, id: string, edit: (goal: GoalRecord) => GoalRecord): Reflection {
  let isChanged = false;
  const goals = reflection.goals.map((goal) => {
    if (goal.id !== id) return goal;
    const after = edit(goal);
    isChanged ||= after !== goal;
    return after;
  });
  return isChanged ? { ...reflection, goals } : reflection;
}

type Taking = { id: string; when: TakenOn; evidence: readonly Evidence[]; language: string };

function recordOf(goal: Goal, { id, when, evidence, language }: Taking): GoalRecord {
  return {
    id,
    kind: goal.kind,
    origin: goal.id.slice(0, LIMITS.key),
    ...partsOf((part) => keep(goal[part], evidence)),
    by: goal.by,
    firstStepBy: goal.firstStepBy,
    status: 'not-started',
    statusWhy: '',
    notes: [],
    takenOn: when.today,
    takenAt: when.now,
    language,
  };
}

function partsOf(of: (part: GoalPart) => KeptSegment[]): Record<GoalPart, KeptSegment[]> {
  return {
    action: of('action'),
    measure: of('measure'),
    firstStep: of('firstStep'),
    ifThen: of('ifThen'),
    why: of('why'),
    changeIf: of('changeIf'),
  };
}

/** Segments as they are kept. A stretch longer than one segment may be goes on in the next, so that nothing is cut. */
function keep(segments: readonly Segment[], evidence: readonly Evidence[]): KeptSegment[] {
  return segments.flatMap(({ text, kind, sources, rule }) =>
    stretches(text).map((stretch) => ({
      text: stretch,
      kind,
      sources: sources.slice(0, 20),
      rule,
      from: originOf(sources, evidence),
    })),
  );
}

/** Where a phrase came from; of several answers, the one that the fewest may see. */
function originOf(sources: readonly string[], evidence: readonly Evidence[]): Origin | null {
  const [most] = evidence
    .filter(({ id }) => sources.includes(id))
    .toSorted((a, b) => secrecyOf(b) - secrecyOf(a));
  return most ? { strand: most.strand, topic: most.topic, channel: most.channel } : null;
}

function secrecyOf({ strand, topic, channel }: Origin): number {
  return (strand === 'finances' ? 4 : 0) + (topic === null ? 0 : 2) + (channel === 'private' ? 1 : 0);
}

function stretches(text: string): readonly string[] {
  if (text.length <= LIMITS.kept) return [text];
  // Never between the two halves of one character.
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(LIMITS.kept - 1));
  const at = LIMITS.kept - (isHalf ? 1 : 0);
  return [text.slice(0, at), ...stretches(text.slice(at))];
}

/** The person's own words, with the sources of what they stand for. */
function writtenBy(text: string, over: readonly KeptSegment[]): KeptSegment[] {
  const words = text.trim();
  if (words === '') return [];
  const sources = [...new Set(over.flatMap((segment) => segment.sources))].slice(0, 20);
  return [{ text: words, kind: 'edit', sources, rule: 'own-words', from: null }];
}

/** A number that no goal of this reflection has; ids are told apart within it alone. */
function nextId(goals: readonly GoalRecord[]): string {
  const numbers = goals.map(({ id }) => Number(/^goal-(\d+)$/.exec(id)?.[1] ?? 0));
  return `goal-${Math.max(0, ...numbers) + 1}`;
}
