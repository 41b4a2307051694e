import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { OwnThing } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { myOwn } from './own-goals.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import { buyersOf } from './people.ts';
import type { Told } from './told.ts';

/* Something of one's own that cannot be sold yet: those who would pay are asked whether they would come, and at what price. */

/** What stands before anybody can come. */
export const IS_BUILT =
  /\b(?:cold (?:rooms?|stores?|storage)|warehouse|home ?stays?|hostel|lodge|b ?(?:&|and) ?b|bed and breakfast|guest rooms?|holiday (?:flat|home|let)s?|lying[- ]in|clinic|petrol station|car wash)\b/iu;

const SELLS =
  /\b(?:shop|store|stall|kiosk|brand|line|bakery|bakeshop|farm|nursery|press|dairy|unit|catering)\b/iu;
const SERVES =
  /\b(?:rooms?|stores?|storage|warehouse|service|transport|delivery|van|bus|taxi|truck|laundry|agency|hire|rentals?|repairs?)\b/iu;

/** "buy from", "use", "come to", before what is one's own. */
const howUsed = ({ thing }: OwnThing) =>
  /\bcold /iu.test(thing) || (SERVES.test(thing) && !SELLS.test(thing))
    ? 'use'
    : SELLS.test(thing)
      ? 'buy from'
      : 'come to';

/** Whom nobody knows by name. */
const ARE_STRANGERS =
  /\b(?:foreigners|tourists|visitors|guests|travell?ers|pilgrims|passers-?by|passengers)\b/iu;

/** Whether they would come, and at what price: asked of five of them. */
export function askedAbout(slots: Told, own: OwnThing): GoalDraft | null {
  const buyers = buyersOf(slots);
  const who: Segment[] = buyers ?? [ours('people', 'buyers')];
  return goal('small-start', 'trial', {
    months: 4,
    action: say(
      'small-start',
      'Ask five ',
      who,
      ` whether they would ${howUsed(own)} `,
      myOwn(own),
      ', and what they would pay.',
    ),
    measure: 'Five answers, and five prices written down.',
    firstStep:
      buyers && ARE_STRANGERS.test(textIn(buyers))
        ? 'Choose one place where I can meet them, and ask the first one.'
        : 'Write down five names, and ask the first one.',
  });
}
