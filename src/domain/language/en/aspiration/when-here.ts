/** What drafts ask that comes with the whole language: until then they are written without it, and once it is here anew. */

import { toCome } from '#src/domain/language/en/reader/names-when-here.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Piece } from './piece.ts';

/** Whether a whole sentence, or a part of one, shows a slip: every word is weighed. */
export const slipSeen = toCome<{ text: string; shape: 'clause' | 'part' }, boolean>();

/** What who has a business wants of it. */
export const ownAim = toCome<Slots, Piece>();

/** One's own words with the names of one's people as names are written. */
export const namesKept = toCome<{ piece: Piece; slots: Slots }, Piece>();
