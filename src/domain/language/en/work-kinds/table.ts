import { BUILDING_KINDS } from './building-kinds.ts';
import { CARE_KINDS } from './care-kinds.ts';
import { HEALTH_KINDS } from './health-kinds.ts';
import { LEARNING_KINDS } from './learning-kinds.ts';
import { MAKING_KINDS } from './making-kinds.ts';
import { OFFICE_KINDS } from './office-kinds.ts';
import { OUTDOOR_KINDS } from './outdoor-kinds.ts';
import { TRADE_KINDS } from './trade-kinds.ts';
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
];

/** A kind with the words that it is found by. */
export type KindWithWords = { kind: WorkKind; words: readonly string[]; alone: readonly string[] };

/** All kinds of work, each with its words. */
export const KINDS: readonly KindWithWords[] = ROWS.map(({ fields, words, alone, trials, ...names }) => ({
  kind: {
    ...names,
    fields: fields.split(' '),
    trials: {
      new: trials.new.map((toTrial) => toTrial(names)),
      known: trials.known.map((toTrial) => toTrial(names)),
    },
  },
  words: listed(words),
  alone: listed(alone),
}));

function listed(words: string | undefined): readonly string[] {
  return words ? words.split(',').map((word) => word.trim()) : [];
}

const byField = new Map(KINDS.flatMap(({ kind }) => kind.fields.map((field) => [field, kind] as const)));

/** The kind that a field of the catalogue belongs to; null for an id that the catalogue does not have. */
export function kindOfField(field: string): WorkKind | null {
  return byField.get(field) ?? null;
}
