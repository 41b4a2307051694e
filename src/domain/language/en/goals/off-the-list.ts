import { isOften } from '#src/domain/language/en/tensions/work-facts.ts';
import type { Off } from '#src/domain/synthesis/slots.ts';
import type { Told } from './told.ts';

/* What was put off the table and is no term of the work in mind: a must-fit says it, or only the work one leaves had it. */

const SAME_AS_FIT: Readonly<Record<string, readonly string[]>> = {
  nights: ['no-nights'],
  weekends: ['weekends'],
  travel: ['no-travel'],
  crowds: ['quiet'],
  'long-hours': ['hours-at-most'],
  lifting: ['body'],
};

/** Where hands-on care is part of most posts. */
const OF_PATIENTS = /\b(?:hospitals?|wards?|nurs(?:e|es|ing)|hospice|patients?)\b/iu;
const OF_A_TRADE: readonly string[] = ['phones', 'selling', 'hands-on'];

/** "Teams calls", "meetings about meetings": no bakery has them to leave out. */
const OF_AN_OFFICE =
  /\b(?:(?:teams|zoom|video|conference|skype) calls?|meetings?|committees?|power ?points?|e-?mails?|slack|spreadsheets?)\b/iu;

/** Whether the work in mind has nothing of it to leave out. */
export function isOfOtherWork({ option, quote }: Off, { inMind, arc, work, typed }: Told): boolean {
  const isOfPatients = typed.some(({ signal, words }) => signal === 'target' && OF_PATIENTS.test(words));
  const isOnTheSpot = typed.some(
    (one) => one.signal === 'target' && isOften('onTheSpot', { words: one.words || one.quote }),
  );
  // A ward has its meetings, and a bakery none.
  if (option === null && isOnTheSpot && !isOfPatients && OF_AN_OFFICE.test(quote)) return true;
  const isOpen = typed.some((one) => one.option === 'not-yet');
  // Only who has named no work at all needs to hear of screens: elsewhere the work says it.
  if (option === 'screens') return !isOpen || hasNoWholeDays(typed);
  if (option === 'hands-on' && isOfPatients) return false;
  const isNamed = inMind.length > 0 || (arc?.id === 'back' && work.length > 0);
  return isNamed && OF_A_TRADE.includes(option ?? '');
}

/** Ten hours a week hold no whole days at anything, and what is done outdoors none at a screen. */
const hasNoWholeDays = (typed: Told['typed']): boolean =>
  typed.some(
    ({ signal, option, words }) =>
      signal === 'fit' &&
      (option === 'outdoors' ||
        (option === 'hours-at-most' && /^\D*(?:\d|1[0-5])(?: ?(?:h|hours?|hrs))?\b(?! days?)/iu.test(words))),
  );

/** Whether a must-fit says it already, also where what was written beside the fit is all that could be read of it. */
export function isSaidAsFit({ option }: Off, { fits, typed }: Told['known']): boolean {
  const same = SAME_AS_FIT[option ?? ''] ?? [];
  return (
    fits.some(({ id }) => same.includes(id)) ||
    typed.some((one) => one.signal === 'fit' && same.includes(one.option ?? ''))
  );
}
