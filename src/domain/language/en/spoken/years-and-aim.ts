import { from, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import { aimsLed, type Lead, placesOf } from './aim.ts';
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
  const after: Lead = (aim) => say('aim-after', { years, work, aim });
  const useful: Lead = (aim, works) =>
    say('aim-after-useful-work', { years, work, next: placesOf(works) }) ??
    say('aim-after-useful', { years, work, aim });
  yield* aimsLed(told, [slots.arc?.id === 'keep' ? useful : after]);
}
