import type { Aim } from './aim.ts';
import type { Given } from './given.ts';
import { fromAnswer, ours, textOf } from './piece.ts';
import { purposeOf } from './purpose.ts';
import { FITS_FIRST } from './with-more.ts';

/** Names a place, or ends on something that no place can follow. */
const HAS_PLACE =
  /\b(?:home|here|abroad|overseas|online|anywhere|everywhere|place|town|city|village|area|local|remote|travel\p{L}*|in another way|away from)\b|\b(?:in|at|to|from|for) (?:the )?\p{Lu}|,|\b(?:who|that|which|or)\b/u;
const HOME = /\bhome/u;
const MOST_WORDS = 9;

/**
 * The aim with " close to home" behind it, where the work must be that and the aim names no place: of all that work must fit it is
 * what people who tell their aspiration name most often. The other demands stay for who has room for them.
 */
export function closeToHome(aim: Aim, given: Given): { aim: Aim; given: Given } {
  const near = given.slots.fits.find(({ id }) => id === 'near-home');
  const said = textOf(aim.piece);
  const isLong = said.split(' ').length > MOST_WORDS;
  if (!near || FITS_FIRST.has(aim.arc) || isLong || HAS_PLACE.test(said)) return { aim, given };
  // "Close to home, and get them home safe" says one word of two things.
  if (HOME.test(textOf(purposeOf(given, 'base') ?? []))) return { aim, given };
  return {
    aim: {
      ...aim,
      piece: [
        ...aim.piece,
        ours(' ', 'fit', 'fit-frame'),
        fromAnswer('close to home', 'fit', 'fit-after', near),
      ],
    },
    given: {
      ...given,
      slots: { ...given.slots, fits: given.slots.fits.filter((one) => one !== near) },
    },
  };
}
