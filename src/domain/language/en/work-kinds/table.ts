import { BUILDING_KINDS } from './building-kinds.ts';
import { CARE_KINDS } from './care-kinds.ts';
import { FINE_TRADE_KINDS } from './fine-trade-kinds.ts';
import { HEALTH_KINDS } from './health-kinds.ts';
import { HEAVY_TRADE_KINDS } from './heavy-trade-kinds.ts';
import { LEARNING_KINDS } from './learning-kinds.ts';
import { MAKING_KINDS } from './making-kinds.ts';
import { OFFICE_KINDS } from './office-kinds.ts';
import { OUTDOOR_KINDS } from './outdoor-kinds.ts';
import { TRADE_KINDS } from './trade-kinds.ts';
import { WATER_AND_WEATHER_KINDS } from './water-and-weather-kinds.ts';
import type { KindRow, WorkKind } from './work-kind.ts';

const ROWS: readonly KindRow[] = [
  ...HEALTH_KINDS,
  ...CARE_KINDS,
  ...LEARNING_KINDS,
  ...OFFICE_KINDS,
  ...TRADE_KINDS,
  ...MAKING_KINDS,
  ...BUILDING_KINDS,
  ...OUTDOOR_KINDS,
  ...FINE_TRADE_KINDS,
  ...HEAVY_TRADE_KINDS,
  ...WATER_AND_WEATHER_KINDS,
];

/** A kind with the words that it is found by, the surest first. */
export type KindWithWords = { kind: WorkKind; words: readonly (readonly string[])[] };

/** All kinds of work, each with its words. */
export const KINDS: readonly KindWithWords[] = ROWS.map((row) => ({
  kind: kindOf(row),
  words: [row.words, row.alone, row.last].map(listed),
}));

function kindOf({ fields, place, ...row }: KindRow): WorkKind {
  const ids = fields.split(' ').filter((id) => id !== '');
  return {
    id: row.id ?? ids[0] ?? '',
    fields: ids,
    place,
    places: row.places ?? severalOf(place),
    at: row.at ?? `in ${place}`,
    near: row.near ?? null,
    isRare: row.isRare === true,
  };
}

/** "a bakery" -> "bakeries". */
function severalOf(place: string): string {
  const one = place.replace(/^an? /, '');
  if (/[^aeiou]y$/.test(one)) return one.replace(/y$/, 'ies');
  return `${one}${/(?:s|x|ch|sh)$/.test(one) ? 'es' : 's'}`;
}

function listed(words: string | undefined): readonly string[] {
  return words ? words.split(',').map((word) => word.trim()) : [];
}

const byField = new Map(KINDS.flatMap(({ kind }) => kind.fields.map((field) => [field, kind] as const)));

/** The kind that a field of the catalogue belongs to; null for an id that the catalogue does not have. */
export function kindOfField(field: string): WorkKind | null {
  return byField.get(field) ?? null;
}
