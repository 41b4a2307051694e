import { type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import type { Told, Way } from './context.ts';
import { isOfThings, servingIn, thoseIn, whyThem } from './for-whom.ts';
import { say } from './frames.ts';
import { joined } from './join.ts';
import { momentOf } from './moment.ts';

/**
 * What happened, and whom or what the work is to serve since or because of it: the person was asked where this wish comes
 * from. The work itself stands already.
 */
export function* MOMENT_AND_FOR(told: Told): Iterable<Way> {
  const { reason, serving } = told.slots;
  const said = reason && momentOf(reason);
  if (!said || !serving || told.used.has(serving.verb.source)) return;
  const aim = servingIn(told);
  yield [said, whyThem(told)];
  if (isOfThings(told.slots)) {
    const who = thoseIn(told.slots);
    yield [said, isSince(told.slots) ? say('since-things', { who }) : say('why-things', { who })];
  }
  if (isSince(told.slots)) {
    yield [onward(said, say('for-since', { aim }))];
    yield [said, say('aim-since', { aim })];
  }
  yield [onward(said, say('aim-why', { aim }))];
  yield [said, say('aim-why', { aim })];
}

/** The moment, and that this is wanted since or because of it. */
export function* momentAlone(slots: Slots): Iterable<Way> {
  const said = slots.reason && momentOf(slots.reason);
  if (!said) return;
  const wish = say(isSince(slots) ? 'reason-this-since' : 'reason-this-why', {});
  yield [onward(said, wish)];
  yield [said, wish];
}

/** In one breath, where the moment has no joint of its own. */
function onward(said: Piece, wish: Piece): Piece {
  return said && HAS_A_JOINT.test(textIn(said)) ? null : joined([said], [wish]);
}

const HAS_A_JOINT = /,| and | but /u;

/** Whether the moment is what the wish dates from. */
export function isSince({ reason, arc }: Slots): boolean {
  // "Ever since I retired": its time stands in it.
  const hasItsTime = /^(?:ever )?since\b/iu.test(reason?.clause.forms.sentence ?? '');
  return reason?.stem === 'since' && !hasItsTime && arc !== null && SINCE_THEN.has(arc.id);
}

/** Arcs whose aim is new: nobody has wanted to go back since a day when they were still there. */
const SINCE_THEN: ReadonlySet<Arc> = new Set(['start', 'shift', 'own']);
