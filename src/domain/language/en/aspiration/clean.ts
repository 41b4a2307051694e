import { DOUBTFUL, slipsIn } from '#src/domain/language/en/doubt-of.ts';
import { isOfOwnBody } from '#src/domain/language/en/own-body.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import { isOffWork } from '#src/domain/language/en/spoken/off-work.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { type Piece, textOf } from './piece.ts';
import { proofSentence, reasonOf } from './proof.ts';
import { whenOf } from './setting.ts';

/**
 * What is told freely, without what no editor would print as it stands: the rest may carry the first draft. Beside
 * a reason with a slip, a deed in the same hand is left out too. The same slots where nothing is left out.
 */
export function withoutSlips(slots: Slots): Slots {
  const { reason, best, proofs, gifts } = slots;
  const why = reason?.clause.forms.sentence ?? textOf(reasonOf(slots, reason?.stem ?? 'since') ?? []);
  // "Ever since my first day on the ferries", "because of my children".
  const isPart = reason?.stem === 'since' ? !HAPPENED.test(why) : why.startsWith('of ');
  const isWhole = !isSlip(why, isPart ? 'part' : 'clause');
  // "On the bench, early, church empty": readers sooner signed such a place than none.
  const when = textOf(whenOf(slots) ?? []);
  const good = isSlip(best?.stem === 'where' ? when.replaceAll(',', '') : when, 'part') ? null : best;
  const done = isWhole
    ? proofs.filter((proof) => !hasSlip(proofSentence({ ...slots, proofs: [proof] })))
    : [];
  // What ails somebody opens nobody's first draft.
  const told = isWhole && !isOfOwnBody(why);
  // "Fortnite" is nothing that others come for.
  const able = gifts.filter((gift) => !isOffWork(gift));
  const isAll = told && good === best && done.length === proofs.length && able.length === gifts.length;
  return isAll ? slots : { ...slots, reason: told ? reason : null, best: good, proofs: done, gifts: able };
}

const hasSlip = (piece: Piece | null) => piece !== null && isSlip(textOf(piece), 'part');
const isSlip = (text: string, shape: keyof typeof seen) => text !== '' && seen[shape](text);

/** A key in another answer asks for the same texts again. */
const seen = {
  clause: onceByText((text) => slipsIn(text, 'clause') >= DOUBTFUL),
  part: onceByText((text) => slipsIn(text, 'part') >= DOUBTFUL),
};
