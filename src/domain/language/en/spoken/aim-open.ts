import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { serve, smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { moreOfIt } from './own-aim.ts';
import { startingOut } from './starting-out.ts';
import { steadyTerms } from './terms.ts';

/** Where nothing is in mind, or nothing that can be said. */
export function* nothingInMind(told: Told, isBehind: boolean): Iterable<Way> {
  const { arc, fields, roles } = told.slots;
  const aim = serve(told);
  const known = fields[0] ?? roles[0]?.field ?? null;
  const isField = known !== null && isSmooth(known.name) && !/^(?:an?|the) /i.test(known.name);
  const field: Piece = isField ? [from(known, known.name, 'noun')] : null;
  yield* moreOfIt(told, isBehind);
  if (arc?.id === 'steady' && told.slots.notYet) yield* steadyWays(told);
  switch (arc?.id) {
    case 'keep':
      yield [say('aim-useful-to', { who: usefulTo(told.slots) })];
      yield [say(isBehind ? 'aim-now-like' : 'aim-like', { aim })];
      // In fewer words, where both are too much for one breath.
      yield [say('aim-want', { aim })];
      break;
    case 'back':
      yield [say('aim-back', { aim })];
      break;
    case 'elsewhere':
      yield [say('aim-again', { a: roles[0] ? [from(roles[0], roles[0].a, 'noun')] : null })];
      break;
    case 'pass':
      yield [say('aim-want', { aim })];
      yield [say('aim-pass-field', { field })];
      break;
    case 'side':
      yield [say('aim-want', { aim })];
      yield [say('aim-side', { field })];
      break;
    case 'shift':
      if (isBehind) yield [say('aim-now-different', { aim })];
      yield [say('aim-different', { aim })];
      break;
    case 'own':
    case 'steady':
      break;
    default:
      yield [say('aim-like', { aim })];
  }
  yield* startingOut(told, ARC_AIMS.start[0] ?? '');
  const own = arcAims(told.slots);
  yield* arc?.id === 'shift' && isBehind ? own.toReversed() : own;
}

/** Steady work, and what it is to fit. */
function* steadyWays({ slots }: Told): Iterable<Way> {
  yield [say('aim-open-steady', { terms: steadyTerms(slots) })];
  const steady: Piece = slots.arc && [from(slots.arc.origin, 'steady work', 'base')];
  yield [say('aim-open-steady-plain', { steady })];
}

/** Whom somebody is of use to, where that is all that they chose: "stay useful, and be useful to" says one word twice. */
function usefulTo({ serving }: Slots): Piece {
  return serving?.verb.id === 'be-useful-to' ? smooth(serving.who, 'noun') : null;
}

/** What comes next, said in the first person: each says no more than the choice itself. */
export const ARC_AIMS: Readonly<Record<Arc, readonly string[]>> = {
  start: ['I am just starting out'],
  shift: ['I would like to do something different', 'now I would like to do something different'],
  side: ['I want to stay in my field, but in another way'],
  back: ['I would like to come back to work'],
  elsewhere: ['I want to do my work again, in this country'],
  own: ['I want to have something of my own'],
  pass: ['I want to pass on what I know'],
  steady: ['I am looking for steady work', 'what I am looking for is steady work'],
  keep: ['I would like to stay useful'],
  grow: ['I want to grow where I am'],
};

/** The same as ways to say it. */
export function arcAims({ arc }: Slots): readonly Way[] {
  if (!arc) return [];
  return ARC_AIMS[arc.id].map((words) => [say('aim-arc', { aim: [from(arc.origin, words, 'base')] })]);
}
