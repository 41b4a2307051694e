import { textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import { AIM } from './aim.ts';
import { SENTENCE_AT_MOST, type Told, type Way } from './context.ts';
import { joined } from './join.ts';
import { reasonBeforeAim } from './thread.ts';

/** A reason that is longer, or has joints of its own, is a breath by itself. */
const MOST_WORDS = 14;
const HAS_A_JOINT = /,| (?:and|but|so) /u;

/** What the wish grew from and the wish, in one breath: "We lost four trainees in one summer, and that is why ...". */
export function* REASON_AND_AIM(told: Told): Iterable<Way> {
  const before = reasonBeforeAim(told.slots, told.length);
  const source = told.slots.reason?.clause.source;
  if (!before || source === undefined) return;
  const text = textIn(before);
  if (HAS_A_JOINT.test(text) || text.split(' ').length > MOST_WORDS) return;
  const used = { has: (one: string) => one === source || told.used.has(one), size: told.used.size + 1 };
  for (const way of AIM({ ...told, used })) {
    if (way.some((said) => said === null || wordsIn(said) > SENTENCE_AT_MOST)) continue;
    // All that is wanted, or two breaths: whom it is for is not given up for a joint.
    yield [joined([before], way)];
    return;
  }
}
