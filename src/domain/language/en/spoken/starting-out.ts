import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { ARC_AIMS } from './aim.ts';
import { serve, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { knownFor } from './from.ts';
import { GIFT } from './gift.ts';
import { joined } from './join.ts';

/** "I am just starting out, and I have been working at Sonic": alone it is a sentence that tells nothing. */
export function* START_AND_WORK(told: Told): Iterable<Way> {
  for (const { said: one } of isBare(told) ? knownFor(told) : [])
    yield [joined([bareStart(told)], [say('stopped', { said: one })])];
}

/** The same with what somebody can, where no work was told. */
export function* START_AND_GIFT(told: Told): Iterable<Way> {
  if (!isBare(told)) return;
  // What is said first of a gift is not given up for a joint.
  const gift = [...GIFT(told)].find((way) => way.every((said) => said !== null));
  if (gift) yield [joined([bareStart(told)], gift)];
}

function bareStart({ slots: { arc } }: Told): Piece {
  const [words = ''] = arc?.id === 'start' ? ARC_AIMS.start : [];
  return arc && words !== '' ? say('aim-arc', { aim: [from(arc.origin, words, 'base')] }) : null;
}

/** Whether nothing is wanted but to begin. */
function isBare(told: Told): boolean {
  const { arc, inMind } = told.slots;
  return arc?.id === 'start' && inMind.length === 0 && serve(told) === null;
}
