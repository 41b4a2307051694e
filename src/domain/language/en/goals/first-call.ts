import { line, words } from '#src/domain/language/en/compose/line.ts';
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
  const name = adviserFor(slots, 'jobs');
  // Who is asked for a word in writing is asked for that alone.
  const isAsked = (slots.arc?.id === 'back' || isOut(slots)) && adviserFor(slots, 'reference') !== null;
  if (name && !isAsked)
    return placesToLearn(slots)
      ? line('first-call')`Ask ${name} which places near me take people on, and write down three names.`
      : line('first-call')`Ask ${name} who takes on people now, and what they ask for.`;
  const place = placeInAim(slots);
  if (place) return line('first-call')`Call one ${place} near me, and ask who decides about new people.`;
  const kind = kindToRing(slots);
  if (kind) return `Call one of the ${kind.places} near me, and ask who decides about new people.`;
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
