import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Slots, Work } from '#src/domain/synthesis/slots.ts';
import { nameOf } from './context.ts';

/** Whether a work has to do with what is in mind, or with those whom it is for. */
export function leadsOn(one: Work, { inMind, serving }: Slots): boolean {
  const about = [...inMind.map(nameOf), serving?.who?.quote ?? ''].join(' ');
  return overlaps(rootsOf(nameOf(one)), rootsOf(about));
}

/** Whether more of a work is in what is wanted: of a seller and a repairer of phones, the one who wants to repair. */
export function isNearer(one: Work, other: Work, { inMind, serving }: Slots): boolean {
  const about = rootsOf(inMind.length > 0 ? inMind.map(nameOf).join(' ') : (serving?.who?.quote ?? ''));
  const shared = (work: Work) => [...rootsOf(nameOf(work))].filter((root) => about.has(root)).length;
  return shared(one) > shared(other);
}

/** "Baking for order at home", typed as what one does: the field alone tells less. */
export function wholeDoing(one: Work): Piece {
  if (one.kind !== 'field') return null;
  const typed = one.field.quote.trim();
  const isDoing = IS_DONE.test(typed) && typed.startsWith(`${one.field.name} `);
  return isDoing && isSmooth(typed) ? [from(one.field, typed, 'gerund')] : null;
}

const IS_DONE = /^\p{Ll}+ing (?:for|at|from|with|in)(?: (?!my\b|our\b)\p{L}+){1,5}$/u;
