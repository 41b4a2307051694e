import { from } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Told } from './told.ts';

/* Where no work is in mind: what somebody is good at says which kinds of it to look at first. */

/** What fills the days of such work. */
const FIELDS: Readonly<Record<string, string>> = {
  computers: 'with computers',
  children: 'with children',
  figures: 'with figures',
  'living-things': 'with animals or plants',
  serve: 'with customers',
};
/** What is a part of it. */
const PARTS: Readonly<Record<string, string>> = {
  cook: 'with cooking in it',
  mend: 'with repairs in it',
  make: 'with making things in it',
  deliver: 'with driving in it',
  write: 'with writing in it',
};

/** What was put off the table, or must fit, and leaves no room for it. */
const AGAINST: Readonly<Record<string, readonly string[]>> = {
  computers: ['screens'],
  children: ['crowds', 'quiet'],
  serve: ['selling', 'crowds', 'quiet'],
  cook: ['hot', 'weekends'],
  deliver: ['travel', 'no-travel'],
  mend: ['lifting'],
  write: ['screens'],
};

/** Whether what was put off the table, or must fit, leaves no room for a gift. */
export function isRefused(gift: string, { off, fits }: Told): boolean {
  const refused = new Set([...off.map(({ option }) => option ?? ''), ...fits.map(({ id }): string => id)]);
  return (AGAINST[gift] ?? []).some((one) => refused.has(one));
}

/** "with computers", "with repairs in it": the kind of work that a gift points to; null where none does, or it was refused. */
export function kindByGift(slots: Told, onlyField = false): Segment[] | null {
  // Where it was said what gives strength, only that points anywhere.
  const isSaid = slots.gifts.some(({ isStarred, isTiring }) => isStarred || isTiring);
  for (const gift of slots.gifts.filter(({ isStarred }) => isStarred || !isSaid)) {
    const id = gift.option ?? '';
    const text = FIELDS[id] ?? (onlyField ? undefined : PARTS[id]);
    if (text && !isRefused(id, slots)) return [from(gift, text, 'base')];
  }
  return null;
}
