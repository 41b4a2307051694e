import { FROM_AFAR, isOften } from '#src/domain/language/en/tensions/work-facts.ts';
import { type Told, typedAs } from './told.ts';

/* What of the person's terms is asked of whom: an offer and a manager can give some of them, and not others. */

/** The terms that are left of all, in both of the shapes that they are kept in. */
const only = (slots: Told, isAsked: (id: string, words: string) => boolean): Told => ({
  ...slots,
  fits: slots.fits.filter(({ id, quote }) => isAsked(id, quote)),
  typed: slots.typed.filter(
    ({ signal, option, words }) => signal !== 'fit' || isAsked(option ?? 'own', words),
  ),
});

/** No offer of work that is done by hand on the spot has days from home in it; one of several may. */
export function ofTheOffer(slots: Told): Told {
  const aims = typedAs(slots, 'target');
  const isThere = aims.some((one) => isOften('onTheSpot', { words: one.words || one.quote }));
  const isFar = aims.some((one) => FROM_AFAR.test(one.words || one.quote));
  return isThere && !isFar ? only(slots, (id) => id !== 'partly-home') : slots;
}

const OF_A_BOSS: readonly string[] = [
  ...['home-by', 'weekends', 'evenings', 'school-hours', 'hours-at-most', 'known-hours'],
  ...['no-nights', 'body', 'partly-home', 'free-pace', 'quiet'],
];
/** Hours, days, pay and weights in words of one's own. */
const OF_HOURS =
  /\b(?:hours?|hrs|shifts?|nights?|evenings?|mornings?|afternoons?|(?:week|mon|tues|wednes|thurs|fri|satur|sun)?days?|weekends?|weeks?|holidays?|breaks?|lunch|overtime|full[- ]?time|part[- ]?time|lift\p{L}*|carry\p{L}*|heavy|stairs|pay|paid|wages?|salary)\b/iu;
const OF_A_PLACE =
  /\b(?:near|nearby|close to|next to|from home|walking distance|bus|train|drive|commut\p{L}*|move)\b/iu;

/** Where the work is and who lives there is nothing that a manager agrees on: pay, hours and what one lifts are. */
export const ofTheBoss = (slots: Told): Told =>
  only(slots, (id, words) =>
    id === 'own' ? OF_HOURS.test(words) && !OF_A_PLACE.test(words) : OF_A_BOSS.includes(id),
  );
