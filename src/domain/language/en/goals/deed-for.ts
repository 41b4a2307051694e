import { from, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { peopleOf } from './people.ts';
import type { Told } from './told.ts';

/** Verbs that say no more than to be with somebody. */
export const IS_WITH: readonly string[] = ['be-useful-to', 'be-there-for', 'help', 'bring-joy'];

/** What a chip names, done for somebody. */
const FOR_SOMEBODY: Readonly<Record<string, { base: string; gerund: string }>> = {
  mend: { base: 'mend things for ', gerund: 'mending things for ' },
  cook: { base: 'cook for ', gerund: 'cooking for ' },
  computers: {
    base: 'sort out phones and computers for ',
    gerund: 'sorting out phones and computers for ',
  },
};

/** "mending things for folks in town": where the verb only says to be of use, what one gladly does is done for them. */
export function deedFor(slots: Told, form: 'base' | 'gerund'): Segment[] | null {
  const who = IS_WITH.includes(slots.serving?.verb.id ?? '') ? peopleOf(slots) : null;
  const glad = slots.gifts.find(
    ({ option, isStarred, isTiring }) => isStarred && !isTiring && FOR_SOMEBODY[option ?? ''] !== undefined,
  );
  const deed = glad && FOR_SOMEBODY[glad.option ?? '']?.[form];
  if (!who || !glad || !deed) return null;
  const [before, last] = [deed.slice(0, -1), ' '];
  return [from(glad, before, 'gerund'), ours(last, 'deed'), ...who];
}
