import type { Slots } from '#src/domain/synthesis/slots.ts';

const TEN = 10;
/** Whoever has worked so long may stop before ten more years are over. */
const MANY_YEARS = 40;

/** Whether ten years from now may be asked about: not of whoever stops sooner, looks less far, or is past it already. */
export function looksTenYears({ deadline, horizon, years, arc }: Slots): boolean {
  const isStopping = deadline?.kind === 'stop-in' && deadline.years < TEN;
  const isNear = horizon !== null && horizon.years < TEN;
  const isPast = arc?.id === 'keep' || arc?.id === 'pass' || (years?.count ?? 0) >= MANY_YEARS;
  return !isStopping && !isNear && !isPast;
}
