import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { smooth } from './context.ts';

/** The proofs that the person lets others hear. */
export function saidAloud({ proofs }: Slots): readonly Proof[] {
  return proofs.filter(({ isSaidAloud }) => isSaidAloud);
}

/** What is counted, what is said of it behind a comma, and what became of it: "4,100 seats", "most of them for children". */
export function headAndMore(counted: Phrase): { what: Piece; more: Piece; clause: Piece } {
  const clause = smooth(counted, 'clause');
  const [head, more] = halvesAtComma(counted.forms.noun ?? '');
  const part = (text: string | undefined): Piece =>
    text && isSmooth(text) ? [from(counted, text, 'noun')] : null;
  return more === undefined
    ? { what: smooth(counted, 'noun'), more: null, clause }
    : { what: part(head), more: part(more), clause: null };
}

/** The two halves around the first comma that stands in no number; the whole alone where there is none. */
export function halvesAtComma(text: string): readonly string[] {
  const at = text.search(/,(?!\d)/u);
  return at < 0 ? [text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
