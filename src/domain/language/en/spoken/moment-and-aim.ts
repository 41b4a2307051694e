import { from } from '#src/domain/language/en/compose/line.ts';
import type { Arc } from '#src/domain/synthesis/slots.ts';
import { aimsLed, type Lead, toldWhat, whyOf } from './aim.ts';
import { serve, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { momentOf } from './moment.ts';

/**
 * What happened, told as the moment it was, and what is wanted since or because of it, in the next sentence: the person
 * was asked where this wish comes from.
 */
export function* MOMENT_AND_AIM(told: Told): Iterable<Way> {
  const { reason, arc, inMind } = told.slots;
  // Nobody has wanted since then what they only think about.
  if (!reason || (inMind.length > 0 && inMind.every(({ isHedged }) => isHedged))) return;
  const said = momentOf(reason);
  if (!said) return;
  const sure = toldWhat(told.slots).filter((one) => !one.isHedged && one.isLater !== true);
  const [own, ...others] = sure;
  const isSince = reason.stem === 'since' && arc !== null && SINCE_THEN.has(arc.id);
  if (isSince && own?.kind === 'own' && others.length === 0)
    yield [said, say('aim-since-own', { thing: [from(own.own, own.own.thing, 'noun')] })];
  const since: Lead = (aim) => say('aim-since', { aim });
  const why = whyOf(told.slots);
  const leads = isSince ? [since, why] : [why];
  for (const way of aimsLed(told, leads)) yield [said, ...way];
  if (sure.length === 0) for (const lead of leads) yield [said, lead(serve(told), [])];
}

/** Arcs whose aim is new: nobody has wanted to go back since a day when they were still there. */
const SINCE_THEN: ReadonlySet<Arc> = new Set(['start', 'shift', 'own']);
