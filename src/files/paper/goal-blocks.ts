import { isTakenOn } from '#src/domain/plan/goals-taken-on.ts';
import { firstStepOf, promiseOf } from '#src/domain/plan/promise.ts';
import type { GoalSeen } from '#src/domain/release/goals-seen.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import type { Block, Run } from './blocks.ts';
import { runsOf } from './notes.ts';
import type { SummaryGiven } from './summary-given.ts';

type Row = Extract<Block, { kind: 'card' }>['rows'][number];

/** The goals at a glance, for the first page, without how they begin. Where a coach prints, what nobody took on is no goal yet. */
export function goalList(given: SummaryGiven): Block[] {
  const { goals, synthesis, words, goalWords, isOfClient = false } = given;
  const item = (goal: Goal | GoalSeen): Run[] => runsOf(promiseOf(goal, goalWords));
  const items =
    goals.length > 0
      ? goals.filter(({ isKept, status }) => !isKept && status !== 'no-longer').map(item)
      : isOfClient
        ? []
        : synthesis.goals.map(item);
  if (items.length === 0) return [];
  const text = goals.length > 0 ? words.goalsTaken(items.length) : words.goals(items.length);
  return [
    { kind: 'heading', level: 1, text },
    items.length > 1
      ? { kind: 'list', ordered: true, items, isLarge: true }
      : { kind: 'paragraph', voice: 'serif', runs: items.flat() },
  ];
}

/** The goals taken on, with how they stand; where there are none yet, the proposals, but on no paper of a coach. */
export function goalBlocks(given: SummaryGiven): Block[] {
  const { goals, synthesis, words, isOfClient = false } = given;
  if (goals.length > 0) return takenBlocks(given, goals);
  return isOfClient ? [] : proposalBlocks(given, synthesis.goals, words.goalsInFull);
}

/** What a coach's client may take on: called ideas, and only where it is ticked. One taken on already is a goal. */
export function ideaBlocks(given: SummaryGiven): Block[] {
  const { synthesis, goals, words, isOfClient = false } = given;
  const open = synthesis.goals.filter(({ id }) => !isTakenOn(goals, id));
  return isOfClient ? proposalBlocks(given, open, words.ideas) : [];
}

function proposalBlocks(given: SummaryGiven, proposals: readonly Goal[], title: string): Block[] {
  if (proposals.length === 0) return [];
  const cards = proposals.map(
    (goal): Block => ({
      kind: 'card',
      eyebrow: given.words.goalKinds[goal.kind],
      title: runsOf(promiseOf(goal, given.goalWords)),
      rows: rowsOf(given, goal),
    }),
  );
  return [{ kind: 'heading', level: 1, text: title }, ...cards];
}

function takenBlocks(given: SummaryGiven, taken: readonly GoalSeen[]): Block[] {
  const { words, goalWords, dateInWords } = given;
  const cards = taken.map((goal): Block => {
    const [kind, status] = [words.goalKinds[goal.kind], words.goalStatuses[goal.status]];
    if (goal.isKept) {
      const eyebrow = words.keptEyebrow(kind, dateInWords(goal.by), status);
      return { kind: 'card', eyebrow, title: [{ text: words.goalKept }], rows: [] };
    }
    return {
      kind: 'card',
      eyebrow: words.takenEyebrow(kind, status),
      title: runsOf(promiseOf(goal, goalWords)),
      rows: takenRows(given, goal),
    };
  });
  return [{ kind: 'heading', level: 1, text: words.goalsInFull }, ...cards];
}

function takenRows(given: SummaryGiven, goal: GoalSeen): readonly Row[] {
  const { words, dateInWords } = given;
  const rows: readonly Row[] = [
    ...rowsOf(given, goal),
    { label: words.statusWhy, runs: [{ text: goal.statusWhy }] },
    ...goal.notes.map(({ on, text }) => ({ label: words.noteOf(dateInWords(on)), runs: [{ text }] })),
  ];
  return rows.filter(({ runs }) => !isEmpty(runs));
}

/** How it begins, which says itself what it is, and what else was written to it. */
function rowsOf({ words, goalWords }: SummaryGiven, goal: Goal | GoalSeen): readonly Row[] {
  return [
    { label: '', runs: runsOf(firstStepOf(goal, goalWords)) },
    { label: words.measure, runs: runsOf(goal.measure) },
    { label: words.ifThen, runs: runsOf(goal.ifThen) },
    { label: words.why, runs: runsOf(goal.why) },
    { label: words.changeIf, runs: runsOf(goal.changeIf) },
  ];
}

const isEmpty = (runs: readonly Run[]) => runs.every(({ text }) => text.trim() === '');
