import { from, line, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { nameOfWork } from './aims.ts';
import type { Told } from './told.ts';

/** "36 years as a ferry mate": the years of the work that was named first; null where either is not known. */
export function yearsAs(slots: Told): Segment[] | null {
  const [first] = slots.roles;
  const isFirst = slots.isFirstNamed && first && nameOfWork({ kind: 'role', role: first }) !== '';
  return slots.years && slots.years.count > 1 && isFirst && slots.work[0]?.kind === 'role'
    ? line(
        'years',
      )`${[from(slots.years.origin, yearsInWords(slots.years.count), 'number')]} as ${[from(first, first.a, 'noun')]}`
    : null;
}
