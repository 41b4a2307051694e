import type { Slots } from '#src/domain/synthesis/slots.ts';

/** What an aspiration is written from, the easiest to answer first. */
const EASIEST = ['gifts', 'serving', 'target', 'roles', 'best', 'proofs', 'fits'] as const;
export type MissingSlot = (typeof EASIEST)[number];

/** The two empty slots that are easiest to fill next; fewer where nearly all is said. */
export function missing(slots: Slots): readonly MissingSlot[] {
  return EASIEST.filter((name) => isEmpty(slots, name)).slice(0, 2);
}

function isEmpty(slots: Slots, name: MissingSlot): boolean {
  if (name === 'serving') return slots.serving === null;
  if (name === 'best') return slots.best === null;
  if (name === 'target') return Object.values(slots.target).every((one) => one === null);
  if (name === 'roles') return slots.roles.length + slots.fields.length === 0;
  return slots[name].length === 0;
}
