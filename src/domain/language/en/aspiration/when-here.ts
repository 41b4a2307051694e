/** What drafts ask that comes with the whole language: until then they are written without it, and once it is here anew. */

import { toCome } from '#src/domain/language/en/reader/names-when-here.ts';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import type { Given } from './given.ts';
import type { Piece } from './piece.ts';

/** What is told freely, without what no editor would print as it stands: every word is weighed. */
export const printable = toCome<Slots, Slots>();

/** What somebody counted, was or made, as a sentence. */
export const proofTold = toCome<Proof, Piece>();

/** What who has a business wants of it. */
export const ownAim = toCome<Slots, Piece>();

/** What is wanted, with those whom it serves named once. */
export const aimNamed = toCome<{ piece: Piece; given: Given }, Piece>();

/** One's own words with the names of one's people as names are written. */
export const namesKept = toCome<{ piece: Piece; slots: Slots }, Piece>();

/** A verb in two halves, and whom it serves between them. */
export type VerbAround = { before: string; who: Piece; after: string };
/** The order in which they are read once, where more is told of those whom it serves than who they are. */
export const verbAround = toCome<VerbAround, readonly (string | Piece[number])[]>();
