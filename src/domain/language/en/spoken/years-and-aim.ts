import { from, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import { aimsLed, type Lead } from './aim.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { toldWorks, whereOf } from './from.ts';
import { isAfterYears } from './looks-back.ts';

/** The years of a work and what is wanted after them, in one breath. */
export function* YEARS_AND_AIM(told: Told): Iterable<Way> {
  const { slots } = told;
  const [first] = toldWorks(slots);
  if (!first || !slots.years || !isAfterYears(slots)) return;
  const years = [from(slots.years.origin, yearsInWords(slots.years.count), 'number')];
  const work = whereOf(first);
  const frame = slots.arc?.id === 'keep' ? 'aim-after-useful' : 'aim-after';
  const after: Lead = (aim) => say(frame, { years, work, aim });
  yield* aimsLed(told, [after]);
}
