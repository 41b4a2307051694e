import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { serve, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

/** Who has a business, and names nothing else that can be said, wants more of it. */
export function* moreOfIt(told: Told, isBehind: boolean): Iterable<Way> {
  const business = ownBusiness(told.slots);
  const arc = told.slots.arc?.id;
  if (!business || (arc !== 'own' && arc !== 'grow')) return;
  const object: Piece = [from(business.origin, business.thing ?? 'own business', 'noun')];
  const more = say('aim-own-grow', { object });
  for (const aim of [say('aim-and', { aim: more, do: serve(told) }), more])
    yield [say(isBehind ? 'aim-now' : 'aim-want', { aim })];
}
