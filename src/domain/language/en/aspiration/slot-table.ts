import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Choice, Fill, Given } from './choice.ts';
import { FILL_GIFTS } from './fill-gifts.ts';
import { FILL_PROOF } from './fill-proof.ts';
import { FILL_PURPOSE } from './fill-purpose.ts';
import { FILL_SETTING } from './fill-setting.ts';
import { FILL_WORK } from './fill-work.ts';

/** Every slot that a template can name. */
const FILLS = {
  ...FILL_WORK,
  ...FILL_GIFTS,
  ...FILL_PURPOSE,
  ...FILL_PROOF,
  ...FILL_SETTING,
} satisfies Record<string, Fill>;

export type SlotName = keyof typeof FILLS;

/** Whether a template may name it. */
export function isSlot(name: string): name is SlotName {
  return name in FILLS;
}

const known = new WeakMap<Slots, Map<SlotName, readonly Choice[]>>();

/** The ways to fill a slot, worked out once for all the sentences that ask. */
export function waysToFill(given: Given, slot: SlotName): readonly Choice[] {
  const ways = known.get(given.slots) ?? new Map<SlotName, readonly Choice[]>();
  known.set(given.slots, ways);
  const found = ways.get(slot) ?? FILLS[slot](given);
  ways.set(slot, found);
  return found;
}
