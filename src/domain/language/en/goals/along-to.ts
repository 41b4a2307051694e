import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { peopleOf } from './people.ts';
import type { Told } from './told.ts';

/** "The old people who can't get to the clinic": who they are, and where they have to be. */
const CANNOT_GET_TO =
  /^(?<who>[\p{L}’' -]{3,39}?) (?:who|that) (?:can ?not|can['’]?t|cant|are not able to|struggle to) (?:get|walk|go|come|drive|make it|travel) (?:down |up |over )?to (?<place>[\p{L}’' -]{3,30})$/iu;

/** "going to the clinic with the old people": what getting them there is, where both were said; null elsewhere. */
export function alongTo(slots: Told, form: 'base' | 'gerund'): Segment[] | null {
  const who = slots.serving?.verb.id === 'get-there' ? peopleOf(slots) : null;
  const [only, ...more] = who ?? [];
  const found = only && more.length === 0 ? CANNOT_GET_TO.exec(textIn([only]))?.groups : undefined;
  if (!only || !found?.who || !found.place) return null;
  return [
    ours(form === 'base' ? 'go to ' : 'going to ', 'along-to'),
    { ...only, text: found.place },
    ours(' with ', 'along-to'),
    { ...only, text: found.who },
  ];
}
