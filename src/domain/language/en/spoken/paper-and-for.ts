import type { Told, Way } from './context.ts';
import { FOR } from './for-whom.ts';
import { joined } from './join.ts';
import { PAPER_ALONE } from './paper.ts';
import { STEP } from './step.ts';

/** A paper and whom the work is for, in one breath, where no step comes between: "I have my OSHA 30" alone leads nowhere. */
export function* PAPER_AND_FOR(told: Told): Iterable<Way> {
  // Whom of one's own it keeps has nothing to do with a paper.
  if (!told.slots.serving) return;
  for (const way of STEP(told)) if (way.every((said) => said !== null)) return;
  for (const paper of PAPER_ALONE(told)) for (const whom of FOR(told)) yield [joined(paper, whom)];
}
