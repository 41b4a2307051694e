import type { Arc, Slots } from './slots.ts';
import { targetOf } from './work-slots.ts';

/** The same answers under another sign: what a road would set out from. */
export type RoadSlots = { id: 'steady' | 'stretch' | 'different'; arc: Arc; slots: Slots };

/**
 * Other directions that the same answers would carry. `steady` keeps to the work that is known, `stretch` reaches further
 * in it, `different` takes what one would gladly do elsewhere. None has the arc of the aspiration itself.
 */
export function roadsOf(slots: Slots): readonly RoadSlots[] {
  if (!slots.arc) return [];
  const { origin, id: own } = slots.arc;
  const known: Slots = { ...slots, inMind: [], target: targetOf([]) };
  const candidates: readonly RoadSlots[] = [
    { id: 'steady', arc: own === 'grow' ? 'side' : 'grow', slots: known },
    { id: 'stretch', arc: own === 'pass' ? 'side' : 'pass', slots: known },
    { id: 'different', arc: own === 'shift' ? 'own' : 'shift', slots: own === 'shift' ? slots : known },
  ];
  return candidates.map((road) => ({ ...road, slots: { ...road.slots, arc: { id: road.arc, origin } } }));
}
