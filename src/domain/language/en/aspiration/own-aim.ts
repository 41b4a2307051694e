import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { IS_OPENED } from '#src/domain/language/en/reader/own-places.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { words } from './known-work.ts';
import { fromAnswer, ours, type Piece } from './piece.ts';
import { overlaps, rootsOf } from './roots.ts';
import { nameOf } from './work-name.ts';

/** A shop does not grow out of these: one drives them. */
const DRIVEN = /\b(?:van|truck|lorry|taxi|boat)$/u;
const FAMILY = /\bfamily (?:business|shop|store|restaurant|farm|workshop|bakery|pottery)\b/u;
/** What a place is, and what is said of it: "repair shop", "with a door that locks". */
const PLACE = /^(.+?)((?: (?:with|for|where|that|in|at) .+)?)$/u;

/** What who has a business wants of it; null where none is theirs, or what is in mind is another work. */
export function ofOwnBusiness(slots: Slots): Piece | null {
  return grown(slots) ?? takenOn(slots);
}

/**
 * "Grow my kiosk into a big repair shop", "grow my print shop": who has a business opens no first one. Null where none
 * is theirs, or where what is in mind is no business.
 */
function grown(slots: Slots): Piece | null {
  const mine = ownBusiness(slots);
  const [aim] = slots.inMind;
  const name = mine?.thing ?? null;
  // What is theirs beside a job grows too, where a business is what they have in mind.
  const isTold = mine?.isFirst || (name !== null && aim?.kind === 'own');
  if (!mine || !isTold || (name && DRIVEN.test(name))) return null;
  const grow = (what: string) => [move('grow '), fromAnswer(what, 'move', 'grows', mine.origin)];
  if (!aim) return name ? grow(`my ${name}`) : null;
  if (aim.kind !== 'own' || aim.isHedged) return null;
  const { thing } = aim.own;
  const family = FAMILY.exec(mine.origin.quote)?.[0];
  // Who has no place of their own yet opens one.
  if (!name && !family && IS_OPENED.test(thing)) return null;
  const [, place = thing, rest = ''] = PLACE.exec(thing) ?? [];
  const [kind = '', last = ''] = [name, place].map((one) => one?.split(' ').at(-1));
  // "My print shop", and then "a print shop, bigger": it is the same one.
  if (name && kind === last && (name === place || overlaps(rootsOf(withoutLast(name)), rootsOf(place)))) {
    const more = rest === '' ? [] : words(`one${rest}`, 'target', 'own-thing', aim.own);
    return more && [...grow(`my ${name}`), ...(more.length > 0 ? [move(' into '), ...more] : [])];
  }
  const into = words(withArticle(thing), 'target', 'own-thing', aim.own);
  // Behind the years in a trade the kind of place is enough.
  const short = slots.years && slots.reason?.stem !== 'since' ? kind : (name ?? '');
  const built = !name || ` ${place} `.includes(` ${kind} `) ? 'what I have built' : `my ${short}`;
  const what = family ? `the ${family}` : built;
  return into && [...grow(what), move(' into '), ...into];
}

const withoutLast = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf(' ')));

/** "Take on laundry for the airbnbs": work that comes to a business of one's own, and is no post; null where it is none. */
function takenOn(slots: Slots): Piece | null {
  const [aim] = slots.inMind;
  const mine = ownBusiness(slots);
  if (!mine?.isFirst || aim?.kind !== 'field' || aim.isHedged || !/ for /u.test(nameOf(aim))) return null;
  const what = words(aim.field.name.replace(/^an? /u, ''), 'target', 'field', aim.field);
  return what && [move('take on '), ...what];
}

function move(text: string) {
  return ours(text, 'move', 'aim');
}
