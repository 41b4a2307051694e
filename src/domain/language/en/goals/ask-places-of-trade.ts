import { line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { kindToRing, thoughtsOf } from './aims.ts';
import { unreadAim } from './in-own-words.ts';
import type { Told } from './told.ts';
import { logOf } from './trade-pieces.ts';

const YEARS_OF_A_TRADE = 5;

/** Steady work, and no post in mind: the places that have what one knows, about other work than before. */
export function askPlacesOfTrade(id: string, count: string, slots: Told, list: Segment[] | null) {
  const kind = kindToRing(slots);
  const isOpen = slots.arc?.id === 'steady' && thoughtsOf(slots).length === 0 && unreadAim(slots) === null;
  // Only a trade has places of its own: a counter is a counter anywhere.
  const isTrade = kind !== null && logOf(kind.id) !== null;
  if (!isTrade || !isOpen || !list || (slots.years?.count ?? 0) < YEARS_OF_A_TRADE) return null;
  return {
    action: line(
      id,
    )`Ask ${count} ${[ours(kind.places, 'places')]} about work that uses what I know and fits my list.`,
    measure: line(
      id,
    )`${count} places asked, three applications sent, each checked against my list: ${list}; and one offer.`,
    firstStep: 'Write down five places that I could reach every day, and call the first.',
  };
}
