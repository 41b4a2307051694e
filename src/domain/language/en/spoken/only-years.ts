import { from, type Piece, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';

/** Where no work could be read, the years of it still tell something. */
export function onlyYears(slots: Slots): Piece {
  const { years } = slots;
  if (!years || !hasOnlyYears(slots)) return null;
  return say('from-only-years', { years: [from(years.origin, yearsInWords(years.count), 'number')] });
}

/** Whether years were told of a work that could not be read. */
export function hasOnlyYears({ years, arc, work }: Slots): boolean {
  return years !== null && years.count >= FEW_YEARS && arc?.id !== 'start' && work.length === 0;
}

const FEW_YEARS = 3;
