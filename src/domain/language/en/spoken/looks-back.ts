import type { Arc, InMind, Slots } from '#src/domain/synthesis/slots.ts';
import { nameOf } from './context.ts';
import { isCounted } from './counted-years.ts';
import { toldWorks } from './from.ts';

/** Who leaves a work of years for something else, or for a smaller part of it. */
const LOOKS_BACK: ReadonlySet<Arc> = new Set(['shift', 'side', 'own', 'pass', 'keep']);

/**
 * Whether the answer begins with the years and the aim in one breath: "After 19 years as ..., I would like to ...".
 */
export function isAfterYears(slots: Slots): boolean {
  const { arc, years, inMind, isFirstNamed, work, standing } = slots;
  const [first] = toldWorks(slots);
  return (
    arc !== null &&
    LOOKS_BACK.has(arc.id) &&
    years !== null &&
    years.count > 1 &&
    !isCounted(slots) &&
    standing !== 'studying' &&
    isFirstNamed &&
    first !== undefined &&
    first === work[0] &&
    (toldWorks(slots).length < 2 || arc.id !== 'keep') &&
    inMind.some(({ isHedged }) => !isHedged) &&
    !inMind.some((one) => isKnown(one, slots))
  );
}

/** Whether somebody goes on with what they do: nobody does it after years of it. */
export function isKnown(one: InMind, { work }: Slots): boolean {
  return work.some((known) => nameOf(known).toLowerCase() === nameOf(one).toLowerCase());
}
