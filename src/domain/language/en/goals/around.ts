import { ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { GoalDraft, Kind } from './parts.ts';

/** What stands around a goal: a plan for when it gets hard, why it is there, and when it may go. */
export type Around = {
  ifThen: readonly Segment[];
  why: readonly Segment[];
  changeIf: readonly Segment[];
};

const WHY: Readonly<Record<Kind, string>> = {
  path: 'It is a step on the way there, and I can finish it.',
  trial: 'A small try tells me more than thinking about it.',
  terms: 'The work has to fit my life as it is.',
};

const CHANGE_IF: Readonly<Record<Kind, string>> = {
  path: 'what I find out points another way.',
  trial: 'it takes more energy than it gives.',
  terms: 'what I need changes.',
};

const IF_THEN: Readonly<Record<Kind, string>> = {
  path: 'If the week gets too full, then I will still do the first step, and only that.',
  trial: 'If it does not work the first time, then I will try once more in the same week.',
  terms: 'If one of these is refused, then I will ask what would be possible, and answer the next day.',
};

/** Where another plan fits better than that of the kind. */
const FIGURES = 'If the figures do not come out, then I will change one of them and count again.';
const ASK_A_SECOND = 'If the first place says no, then I will ask a second one in the same week.';
const SMALLER = 'If the figures do not come out, then I will make the start smaller and count again.';
const BY_GOAL: Readonly<Record<string, string>> = {
  savings: SMALLER,
  'where-from': SMALLER,
  'work-finding': 'If I hear nothing for two weeks, then I will ask once more and go on to the next.',
  'own-price': FIGURES,
  'what-it-costs': FIGURES,
  'what-i-need': 'If a figure is missing, then I will take last month’s and go on.',
  'own-terms': 'If I am asked for more, then I will say that I will answer tomorrow, and look at my page.',
  'with-the-boss': 'If the answer is no, then I will ask what would make it a yes.',
  'both-ways': ASK_A_SECOND,
  'both-groups': ASK_A_SECOND,
  'beside-them': ASK_A_SECOND,
  'in-it-again': ASK_A_SECOND,
};

/** The same for every goal of a kind, but for a plan that fits the goal itself. */
export function aroundOf({ id, kind }: Pick<GoalDraft, 'id' | 'kind'>): Around {
  return {
    ifThen: [ours(BY_GOAL[id] ?? IF_THEN[kind], `${kind}-if-then`)],
    why: [ours(WHY[kind], `${kind}-why`)],
    changeIf: [ours(CHANGE_IF[kind], `${kind}-change-if`)],
  };
}
