import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Slots, Work } from '#src/domain/synthesis/slots.ts';
import { headOf } from './ask-named.ts';
import { nameOf } from './context.ts';

/** Whether a work has to do with what is in mind, or with those whom it is for. */
export function leadsOn(one: Work, { inMind, serving }: Slots): boolean {
  const about = [...inMind.map(nameOf), serving?.who?.quote ?? ''].join(' ');
  return overlaps(rootsOf(nameOf(one)), rootsOf(about));
}

/**
 * Whether a trade is nearer to what is wanted than the work named first: of a seller and a repairer of phones, the one who
 * wants to repair. What one does at home or unpaid stands beside the work.
 */
export function isNearer(one: Work, other: Work, { inMind }: Slots): boolean {
  if (one.kind !== 'role' || IS_BESIDE.test(one.role.quote)) return false;
  const about = rootsOf(inMind.map(nameOf).join(' '));
  const [trade = ''] = headOf(one.role.role).split(' ').slice(-1);
  const shared = (work: Work) => [...rootsOf(nameOf(work))].filter((root) => about.has(root)).length;
  return overlaps(rootsOf(trade), about) && shared(one) > shared(other);
}

const IS_BESIDE =
  /\b(?:home|volunteer|voluntary|unpaid|part[- ]time|weekends?|evenings?|hobby|sometimes)\b/iu;

/** "Baking for order at home", typed as what one does: the field alone tells less. */
export function wholeDoing(one: Work): Piece {
  if (one.kind !== 'field') return null;
  const typed = one.field.quote.trim();
  const isDoing = IS_DONE.test(typed) && typed.startsWith(`${one.field.name} `);
  return isDoing && isSmooth(typed) ? [from(one.field, typed, 'gerund')] : null;
}

const IS_DONE = /^\p{Ll}+ing (?:for|at|from|with|in)(?: (?!my\b|our\b)\p{L}+){1,5}$/u;
