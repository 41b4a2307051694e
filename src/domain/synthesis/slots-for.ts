import type { Audience } from '#src/domain/sharing/audience.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { inOneLanguage } from './one-language.ts';
import type { Slots } from './slots.ts';
import { slotsOf } from './slots-of.ts';
import type { Evidence, Shares } from './types.ts';
import type { DraftLanguage } from './writing-language.ts';

const slotsKnown = onceByThing((_: readonly Evidence[]) => new Map<Audience, Slots>());

/** The slots of what may reach an audience, filled once for the same evidence. */
export function slotsFor(
  told: readonly Evidence[],
  audience: Audience,
  shares: Shares,
  writing: DraftLanguage,
): Slots {
  const known = slotsKnown(told);
  const slots = known.get(audience) ?? fillSlots(told, audience, shares, writing);
  known.set(audience, slots);
  return slots;
}

function fillSlots(
  told: readonly Evidence[],
  audience: Audience,
  shares: Shares,
  writing: DraftLanguage,
): Slots {
  const isNamedHere = ({ signal, quote }: Evidence) => writing.slotRules.isNamedHere(signal, quote);
  return slotsOf(
    (told.some((item) => isOther(item) || isNamedHere(item))
      ? inOneLanguage(told, writing.slotRules)
      : told
    ).filter((item) => mayReach(audience, item)),
    writing,
    shares,
  );
}

/** Whether something in an answer was read as another language: only then are all looked at together. */
function isOther({ reading, parts }: Evidence): boolean {
  return reading?.reason === 'other-language' || parts.some(({ note }) => note === 'language');
}
