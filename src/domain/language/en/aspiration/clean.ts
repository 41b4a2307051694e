import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { type Piece, textOf } from './piece.ts';
import { proofSentence, reasonOf } from './proof.ts';
import { whenOf } from './setting.ts';
import { slipSeen } from './when-here.ts';

/**
 * What is told freely, without what no editor would print as it stands: the rest may carry the first draft. Beside
 * a reason with a slip, a deed in the same hand is left out too.
 */
export function printable(slots: Slots): Slots {
  const { reason, best, proofs } = slots;
  const why = reason?.clause.forms.sentence ?? textOf(reasonOf(slots, reason?.stem ?? 'since') ?? []);
  // "Ever since my first day on the ferries", "because of my children".
  const isPart = reason?.stem === 'since' ? !HAPPENED.test(why) : why.startsWith('of ');
  const isWhole = !isSlip(why, isPart ? 'part' : 'clause');
  return {
    ...slots,
    reason: isWhole ? reason : null,
    best: hasSlip(whenOf(slots)) ? null : best,
    proofs: isWhole ? proofs.filter((proof) => !hasSlip(proofSentence({ ...slots, proofs: [proof] }))) : [],
  };
}

const hasSlip = (piece: Piece | null) => piece !== null && isSlip(textOf(piece), 'part');
const isSlip = (text: string, shape: 'clause' | 'part') =>
  text !== '' && (slipSeen.of({ text, shape }) ?? false);
