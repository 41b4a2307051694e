import type { Verbs } from '#src/domain/language/en/compose/doing.ts';
import { ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** What the rows read: what sentences need, and the answers that may be quoted whole. */
export type PullGiven = { slots: Slots; verbs: Verbs; typed: readonly Typed[] };

/** Two answers that pull apart, a question about just these two, and three ways. */
export type Pull = {
  sides: readonly [readonly Segment[], readonly Segment[]];
  question: readonly Segment[];
  choices: readonly [string, string, string];
};

/** One kind of pull: null where either side was not said. `id` is known to the goal that tests it. */
export type PullRow = { id: string; find: (given: PullGiven) => Pull | null };

/** A pull of two sides; null where a side, or what its question needs, is not there. */
export function pull(
  sides: readonly [Piece, Piece],
  question: Piece | string,
  choices: readonly [string, string, string],
): Pull | null {
  const [first, second] = sides;
  const asked = typeof question === 'string' ? [ours(question, 'pull-question')] : question;
  return first && second && asked ? { sides: [first, second], question: asked, choices } : null;
}
