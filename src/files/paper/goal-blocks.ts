import { isTakenOn } from '#src/domain/plan/goals-taken-on.ts';
import type { GoalSeen } from '#src/domain/release/goals-seen.ts';
import type { Goal, Segment } from '#src/domain/synthesis/types.ts';
import type { Block, Run } from './blocks.ts';
import { runsOf } from './notes.ts';
import type { SummaryGiven } from './summary-given.ts';

type Row = Extract<Block, { kind: 'card' }>['rows'][number];

/** The goals at a glance, for the first page: what, and by when. Where a coach prints, what nobody took on is no goal yet. */
export function goalList(given: SummaryGiven): Block[] {
  const { goals, synthesis, words, dateInWords, isOfClient = false } = given;
  const item = ({ action, by }: { action: readonly Segment[]; by: string }): Run[] => {
    const runs = runsOf(action);
    const isEnded = /[.!?…]\s*$/u.test(runs.at(-1)?.text ?? '');
    return [...runs, { text: `${isEnded ? '' : '.'}${words.goalBy(dateInWords(by))}` }];
  };
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

function proposalBlocks(
  { words, dateInWords }: SummaryGiven,
  proposals: readonly Goal[],
  title: string,
): Block[] {
  if (proposals.length === 0) return [];
  const cards = proposals.map((goal): Block => {
    const firstStepBy = { text: words.firstStepBy(dateInWords(goal.firstStepBy)) };
    return {
      kind: 'card',
      eyebrow: words.goalEyebrow(words.goalKinds[goal.kind], dateInWords(goal.by)),
      title: runsOf(goal.action),
      rows: [
        { label: words.measure, runs: runsOf(goal.measure) },
        { label: words.firstStep, runs: [...runsOf(goal.firstStep), firstStepBy] },
        { label: words.ifThen, runs: runsOf(goal.ifThen) },
        { label: words.why, runs: runsOf(goal.why) },
        { label: words.changeIf, runs: runsOf(goal.changeIf) },
      ],
    };
  });
  return [{ kind: 'heading', level: 1, text: title }, ...cards];
}

function takenBlocks(given: SummaryGiven, taken: readonly GoalSeen[]): Block[] {
  const { words, dateInWords } = given;
  const cards = taken.map((goal): Block => {
    const eyebrow = words.takenEyebrow(
      words.goalKinds[goal.kind],
      dateInWords(goal.by),
      words.goalStatuses[goal.status],
    );
    if (goal.isKept) return { kind: 'card', eyebrow, title: [{ text: words.goalKept }], rows: [] };
    return { kind: 'card', eyebrow, title: runsOf(goal.action), rows: takenRows(given, goal) };
  });
  return [{ kind: 'heading', level: 1, text: words.goalsInFull }, ...cards];
}

function takenRows({ words, dateInWords }: SummaryGiven, goal: GoalSeen): readonly Row[] {
  const firstStep: Run[] = runsOf(goal.firstStep);
  const rows: readonly Row[] = [
    { label: words.measure, runs: runsOf(goal.measure) },
    {
      label: words.firstStep,
      runs: isEmpty(firstStep)
        ? []
        : [...firstStep, { text: words.firstStepBy(dateInWords(goal.firstStepBy)) }],
    },
    { label: words.ifThen, runs: runsOf(goal.ifThen) },
    { label: words.why, runs: runsOf(goal.why) },
    { label: words.changeIf, runs: runsOf(goal.changeIf) },
    { label: words.statusWhy, runs: [{ text: goal.statusWhy }] },
    ...goal.notes.map(({ on, text }) => ({ label: words.noteOf(dateInWords(on)), runs: [{ text }] })),
  ];
  return rows.filter(({ runs }) => !isEmpty(runs));
}

const isEmpty = (runs: readonly Run[]) => runs.every(({ text }) => text.trim() === '');
