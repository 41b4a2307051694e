import { from } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Told } from './told.ts';

/** "A coat sleeve used for 40,000 coats": what was made, in its first words; null where nothing was. */
export function thingMade({ proofs }: Told): Segment[] | null {
  const made = proofs.find(({ stem }) => stem === 'thing');
  const noun = made?.stem === 'thing' ? made.what.forms.noun : undefined;
  const text = noun?.split(/,(?!\d)/u)[0]?.trim() ?? '';
  return made?.stem === 'thing' && text !== '' ? [from(made.what, text, 'noun')] : null;
}
