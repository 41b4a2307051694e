import { line, ours, words } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor, masterOf } from './advisers.ts';
import { aimsOf, kindToRing, nameOfWork, placeInAim, somebodyWho } from './aims.ts';
import { placesToLearn } from './in-own-words.ts';
import { homeByItem } from './my-list.ts';
import { isOut, type Told } from './told.ts';

/** What was done for one's own is no line for an employer. */
const OF_FAMILY =
  /\bmy (?:nan|gran\p{L}*|nana|mum|mom|mother|dad|father|son|daughter|wife|husband|partner|brother|sister|parents)\b/iu;

/** Whom to tell first, else where to call, else what to write about oneself. */
export function firstCall(slots: Told): Segments {
  const aimed = aimsOf(slots).find(({ kind }) => kind === 'role');
  const master = aimed ? masterOf(slots, nameOfWork(aimed)) : null;
  if (master && !placesToLearn(slots))
    return line('first-call')`Ask ${master} whether there is a place, and who else takes people on.`;
  // Who is asked for a word in writing is asked for that alone.
  const isAsked = (slots.arc?.id === 'back' || isOut(slots)) && adviserFor(slots, 'reference') !== null;
  const insider = isAsked ? null : adviserFor(slots, 'insider');
  if (insider)
    return placesToLearn(slots)
      ? line('first-call')`Ask ${insider} which places near me take people on, and write down three names.`
      : line('first-call')`Ask ${insider} who takes on people now, and what they ask for.`;
  const call = callNear(slots, 'who decides about new people', isAsked ? null : adviserFor(slots, 'jobs'));
  if (call) return call;
  const proof = slots.proofs.find(({ stem, isSaidAloud }) => stem === 'did' && isSaidAloud);
  const did = proof?.stem === 'did' ? words(proof.did, 'past') : null;
  if (did && (did[0]?.text.split(' ').length ?? 99) <= 16 && !OF_FAMILY.test(did[0]?.text ?? ''))
    return line('first-call')`Write the line for the applications tonight: I ${did}.`;
  const home = homeByItem(slots);
  return home
    ? line('first-call')`List three places from which I could be ${home}, and mark the first to ask.`
    : messageTo(slots);
}

/** With nobody to tell and no kind of place to call: one who does the work. */
function messageTo(slots: Told): Segments {
  const aim = aimsOf(slots).find(({ kind }) => kind === 'role');
  return aim
    ? line('first-call')`Send one message to ${somebodyWho(aim)}, and ask where such work is to be had.`
    : 'Save the first two ads tonight, and mark what they ask for.';
}

type Segments = Segment[] | string | null;

/** Where to ask for a start before the paper: through somebody of the trade, else at the first place. */
export function startAtPlaces(slots: Told): Segments {
  const insider = adviserFor(slots, 'insider');
  if (insider) return line('start-at')`Ask ${insider} which places take beginners, and call the first.`;
  return (
    callNear(slots, 'whether they take beginners', adviserFor(slots, 'trying')) ??
    'Write down three such places that I could reach, and call the first.'
  );
}

/** One place to call, together with somebody near who may know one; null where neither is known. */
function callNear(slots: Told, about: string, friend: Segment[] | null): Segments {
  const near = placeInAim(slots);
  const kind = kindToRing(slots);
  const call = near
    ? line('first-call')`call one ${near} near me`
    : kind
      ? [ours(`call one of the ${kind.places} near me`, 'first-call')]
      : null;
  if (friend && call) return line('first-call')`Ask ${friend} whom they know in such work, and ${call}.`;
  if (friend) return line('first-call')`Ask ${friend} whom they know in such work, and call the first one.`;
  return call && line('first-call')`${call}, and ask ${[ours(about, 'first-call')]}.`;
}
