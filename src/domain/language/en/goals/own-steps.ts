import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { ONE_SUCH } from './first-acts.ts';
import type { GoalDraft } from './parts.ts';

/** What one does first, and with whom: no two goals begin with the same. */
const actOf = (step: readonly Segment[]) => {
  const [verb = '', ...words] = textIn(step).split(' ');
  return [verb, ...words.slice(0, verb === 'Ask' || verb === 'Call' ? 1 : 2)].join(' ');
};

/** What could be asked of anybody waits until all others have whom they ask. */
const isOfAnybody = (step: readonly Segment[]) => textIn(step).endsWith(ONE_SUCH);

/** The first acts of the three, no two of them alike. */
export function withOwnSteps(drafts: readonly GoalDraft[]): readonly GoalDraft[] {
  const taken = new Set<string>();
  const own = new Map<GoalDraft, GoalDraft['firstStep']>();
  // The way there is asked of whoever knows it, before all else that they could be asked.
  const rank = (draft: GoalDraft) =>
    (draft.kind === 'path' ? 0 : 1) + ([draft.firstStep, ...draft.otherSteps].some(isOfAnybody) ? 1 : 0);
  for (const draft of drafts.toSorted((a, b) => rank(a) - rank(b))) {
    const steps = [draft.firstStep, ...draft.otherSteps];
    const free = steps.find((step) => !taken.has(actOf(step))) ?? steps.at(-1) ?? draft.firstStep;
    taken.add(actOf(free));
    own.set(draft, free);
  }
  return drafts.map((draft) => ({ ...draft, firstStep: own.get(draft) ?? draft.firstStep }));
}
