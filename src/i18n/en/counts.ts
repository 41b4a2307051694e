import { pluralIn } from '#src/i18n/plural.ts';

const form = pluralIn('en');

/** A count with its noun: `plural(1, 'goal', 'goals')` gives "1 goal". */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${form(count, { one, other })}`;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A small count as people write it: "three"; from ten on in figures. */
export function countInWords(count: number): string {
  return COUNTS[count] ?? String(count);
}
