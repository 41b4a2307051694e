import { whyOf } from './aim.ts';
import { serve, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { momentOf } from './moment.ts';
import { isSince } from './moment-and-for.ts';

/**
 * What happened, told as the moment it was, and what the work is to do since or because of it, in the next sentence: the
 * person was asked where this wish comes from, and named no work for it.
 */
export function* MOMENT_AND_AIM(told: Told): Iterable<Way> {
  const { reason, inMind } = told.slots;
  // Nobody has wanted since then what they only think about.
  const said = reason && inMind.length === 0 ? momentOf(reason) : null;
  if (!said) return;
  const aim = serve(told);
  if (isSince(told.slots)) yield [said, say('aim-since', { aim })];
  yield [said, whyOf(told.slots, aim)];
  yield [said, say('aim-why', { aim })];
}
