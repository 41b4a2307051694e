import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimsOf, kindThought, thoughtsOf } from './aims.ts';
import { placeToAsk } from './place-to-ask.ts';
import type { Told } from './told.ts';

/** Of such places there is one at every corner, and none in particular. */
const OF_ANY =
  /^an? (?:firm|small business|office|public office|project team|customer service team|sales team|marketing team|training firm|personnel office|property repair firm|charity or community group)$/u;

/** "one pharmacy near me": where such work is done, to call first; null where the words do not say where that is. */
export function onePlace(slots: Told): Segment[] | null {
  const named = placeToAsk(slots);
  if (named) return [ours('one ', 'place'), ...named, ours(' near me', 'place')];
  const kind = kindThought(slots);
  if (!kind || OF_ANY.test(kind.place)) return null;
  const [aim] = thoughtsOf(slots).length > 0 ? thoughtsOf(slots) : aimsOf(slots);
  const text = kind.place.replace(/^an? /u, '');
  const word = aim ? from({ ...originOf(aim), option: 'place' }, text, 'place') : ours(text, 'place');
  return [ours('one ', 'place'), word, ...(kind.isRare ? [] : [ours(' near me', 'place')])];
}

/** "law offices": several places where such work is done; null where that is not known. */
export function placesOfKind(slots: Told): string | null {
  const kind = kindThought(slots);
  return kind && !OF_ANY.test(kind.place) ? kind.places : null;
}
