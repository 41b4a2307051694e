import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { knownFor } from './from.ts';
import { GIFT } from './gift.ts';
import { joined } from './join.ts';

/** "I am just starting out, and I have been working at Sonic": alone it is a sentence that tells nothing. */
export function* startingOut(told: Told, words: string): Iterable<Way> {
  const { arc, inMind } = told.slots;
  if (arc?.id !== 'start' || inMind.length > 0 || told.length === 30) return;
  const start: Piece = say('aim-arc', { aim: [from(arc.origin, words, 'base')] });
  const isLeftOut = (id: string) => told.leftOut?.includes(id) === true;
  if (!isLeftOut('from'))
    for (const { said: one } of knownFor(told)) yield [joined([start], [say('stopped', { said: one })])];
  // What is said first of a gift is not given up for a joint.
  const gift = isLeftOut('gift')
    ? undefined
    : [...GIFT(told)].find((way) => way.every((said) => said !== null));
  if (gift) yield [joined([start], gift)];
}
