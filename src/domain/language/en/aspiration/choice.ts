import type { Slots } from '#src/domain/synthesis/slots.ts';
import { wordsIn } from './grammar.ts';
import { type Piece, textOf } from './piece.ts';
import { rootsOf } from './roots.ts';

/** What a sentence speaks of, once at most. */
export type Matter =
  | 'now'
  | 'years'
  | 'target'
  | 'serving'
  | 'gift'
  | 'best'
  | 'proof'
  | 'fit'
  | 'off'
  | 'reason'
  | 'paper'
  | 'time';

/** One way to fill a slot: what it speaks of, the roots of its words, and how many words it has. */
export type Choice = {
  piece: Piece;
  matters: readonly Matter[];
  roots: ReadonlySet<string>;
  words: number;
};

/** A verb of the menu. `{who}` marks where its object goes; without the mark it goes last. */
export type VerbForms = { base: string; gerund: string };
export type Verbs = Readonly<Record<string, VerbForms>>;

/** All that the slots of a sentence are filled from. */
export type Given = { slots: Slots; verbs: Verbs };

/** The ways to fill one slot, best first; none where the answers do not carry it. */
export type Fill = (given: Given) => readonly Choice[];

export function choice(piece: Piece, ...matters: readonly Matter[]): Choice {
  const text = textOf(piece);
  return { piece, matters, roots: rootsOf(text), words: wordsIn(text) };
}

/** A slot with one way to fill it, or none. */
export function only(piece: Piece | null, ...matters: readonly Matter[]): readonly Choice[] {
  return piece ? [choice(piece, ...matters)] : [];
}
