import type { Answer, Answers } from '#src/domain/model/answer.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import type { Goal, Synthesis, Tension } from './types.ts';

export type DialsQuestion = Question & { input: Extract<Question['input'], { kind: 'scales' }> };

/** The question whose scales are the dials; undefined where none is asked. */
export function dialsQuestion(questionnaire: Questionnaire): DialsQuestion | undefined {
  return questionnaire
    .flatMap((step) => step.questions)
    .find((question): question is DialsQuestion => question.input.kind === 'scales' && question.input.dials);
}

/** Where each dial stands: as it was answered, else where it starts. */
export function dialValues({ id, input }: DialsQuestion, answers: Answers): Readonly<Record<string, number>> {
  const value = answers[id]?.value;
  const told = value?.kind === 'scales' ? value.values : {};
  return Object.fromEntries(input.scales.map((scale) => [scale.id, told[scale.id] ?? scale.start]));
}

/** The answers as they would be with other dials; nothing else changes. */
export function withDials(
  answers: Answers,
  { id, stem }: DialsQuestion,
  values: Readonly<Record<string, number>>,
): Answers {
  const before: Answer = answers[id] ?? {
    value: null,
    setAside: null,
    wordings: {},
    channels: {},
    asked: stem,
  };
  return {
    ...answers,
    [id]: { ...before, value: { kind: 'scales', values: { ...values } }, setAside: null },
  };
}

/** A goal on either side; null where it is not there. `isSameAction`: only what stands below it differs. */
export type GoalChange = { id: string; before: Goal | null; after: Goal | null; isSameAction: boolean };

/** What other dials would change besides the statement: goals, and where answers pull apart. */
export type TrialChanges = {
  goals: readonly GoalChange[];
  gone: readonly Tension[];
  fresh: readonly Tension[];
};

/** Compares two syntheses of the same answers under different dials. */
export function trialChanges(
  before: Pick<Synthesis, 'goals' | 'tensions'>,
  after: Pick<Synthesis, 'goals' | 'tensions'>,
): TrialChanges {
  const ids = [...new Set([...before.goals, ...after.goals].map(({ id }) => id))];
  const goals = ids.flatMap((id): GoalChange[] => {
    const [old, fresh] = [before, after].map((side) => side.goals.find((goal) => goal.id === id) ?? null);
    if (wordsOf(old) === wordsOf(fresh)) return [];
    const isSameAction = Boolean(old && fresh && textOf(old.action) === textOf(fresh.action));
    return [{ id, before: old ?? null, after: fresh ?? null, isSameAction }];
  });
  const without = (some: readonly Tension[], others: readonly Tension[]) =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  return {
    goals,
    gone: without(before.tensions, after.tensions),
    fresh: without(after.tensions, before.tensions),
  };
}

function wordsOf(goal: Goal | null | undefined): string {
  if (!goal) return '';
  const parts = [goal.action, goal.measure, goal.firstStep, goal.ifThen, goal.why, goal.changeIf];
  return [...parts.map(textOf), goal.by, goal.firstStepBy].join('\n');
}
