import type { Signal } from '#src/domain/model/question.ts';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { SignsLanguage } from './language.ts';
import { usable } from './plan.ts';
import type { Evidence, Move } from './types.ts';

/** Where a wish to learn belongs, or work that one has in mind. */
const ASPIRING: readonly Signal[] = ['learning', 'target'];

/** The tension under which the person says whether these words are a goal. */
const RULE = 'reads-like-a-goal';

/**
 * Words typed where an aspiration belongs that read like a goal. They move to the goals when the person says that
 * they are one; the choice holds only as long as the words still read so.
 */
export function findMoves(
  evidence: readonly Evidence[],
  settled: Readonly<Record<string, Settlement>>,
  { goalSignOf }: Pick<SignsLanguage, 'goalSignOf'>,
): readonly Move[] {
  const isMoved = settled[RULE] === 'first';
  return ASPIRING.flatMap((signal) => usable(evidence, signal)).flatMap(({ id, quote }) => {
    const sign = goalSignOf(quote);
    return sign ? [{ evidenceId: id, sign, isMoved }] : [];
  });
}

/** The evidence without what was moved, and what was moved. */
export function movedAway(
  evidence: readonly Evidence[],
  moves: readonly Move[],
): { evidence: readonly Evidence[]; moved: readonly Evidence[] } {
  const away = new Set(moves.filter(({ isMoved }) => isMoved).map(({ evidenceId }) => evidenceId));
  if (away.size === 0) return { evidence, moved: [] };
  return {
    evidence: evidence.filter(({ id }) => !away.has(id)),
    moved: evidence.filter(({ id }) => away.has(id)),
  };
}
