import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, ours } from '#src/domain/language/en/compose/line.ts';
import { kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimsOf, kindThought, nameOfWork, thoughtsOf } from './aims.ts';
import { placeToAsk } from './place-to-ask.ts';
import type { Told } from './told.ts';
import { isOfItsKind } from './trade-of-head.ts';

/** Of such places there is one at every corner, and none in particular. */
const OF_ANY =
  /^an? (?:firm|small business|office|public office|project team|customer service team|sales team|marketing team|training firm|personnel office|property repair firm|charity or community group)$/u;

/** Who goes from one such place to the next, and belongs to none. */
const GOES_ROUND =
  /\b(?:advis[eo]rs?|consultants?|inspectors?|assessors?|auditors?|brokers?|reps?|agents?)\b/iu;

/** "one pharmacy near me": where such work is done, to call first; null where the words do not say where that is. */
export function onePlace(slots: Told): Segment[] | null {
  const named = placeToAsk(slots);
  if (named) return [ours('one ', 'place'), ...named, ours(' near me', 'place')];
  const kind = kindThought(slots);
  if (!kind || OF_ANY.test(kind.place)) return null;
  const [aim] = thoughtsOf(slots).length > 0 ? thoughtsOf(slots) : aimsOf(slots);
  const text = kind.place.replace(/^an? /u, '');
  // Who is at home in such places finds whoever advises them elsewhere: by name, and not there.
  if (aim && !isOfItsKind(aim, kind)) return null;
  if (aim && GOES_ROUND.test(nameOfWork(aim)) && kind === kindKnown(slots)) return null;
  const word = aim ? from({ ...originOf(aim), option: 'place' }, text, 'place') : ours(text, 'place');
  return [ours('one ', 'place'), word, ...(kind.isRare ? [] : [ours(' near me', 'place')])];
}

/** "law offices": several places where such work is done; null where that is not known. */
export function placesOfKind(slots: Told): string | null {
  const kind = kindThought(slots);
  const [aim] = thoughtsOf(slots).length > 0 ? thoughtsOf(slots) : aimsOf(slots);
  if (!kind || (aim && !isOfItsKind(aim, kind))) return null;
  return OF_ANY.test(kind.place) ? null : kind.places;
}
