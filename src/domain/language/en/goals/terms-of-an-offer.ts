import { from, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aJob, kindThought } from './aims.ts';
import { kindByGift } from './gift-fields.ts';
import { givesNotice } from './gives-notice.ts';
import { beside, money } from './money-of-a-month.ts';
import { placesOfKind } from './one-place.ts';
import { oneTerm } from './one-term.ts';
import { myPaper, papersIn } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { placeToAsk } from './place-to-ask.ts';
import { SEEKS } from './pressed.ts';
import { ofTheOffer } from './terms-asked.ts';
import { allTerms, atLeast } from './terms-in-words.ts';
import { isOut, type Told, typedAs } from './told.ts';
import { learnerOf } from './trainee.ts';

/** " of a job as a cook": what is offered; in a new country, what can be done until the paper counts. */
function offeredWork(slots: Told, when: string): readonly (string | Segment[])[] {
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  if (slots.arc?.id === 'elsewhere' && paper) return [...nearTheTrade(slots), when];
  const job = aJob(slots);
  if (job) return [' of ', job, when !== '' && textIn(job).includes(', ') ? `,${when}` : when];
  const kind = isOpen(slots) ? kindByGift(slots, true) : null;
  if (kind) return [' of work ', kind, when];
  return [slots.arc?.id === 'start' && slots.work.length === 0 ? ' of a first job' : ' of a job', when];
}

/** Nothing is chosen yet: what gives strength says which kind of work to ask for. */
const isOpen = (slots: Told) => typedAs(slots, 'target').every(({ option }) => option === 'not-yet');

/** Posts that one can have before the paper of the trade is accepted. */
const IS_NEAR =
  /\b(?:assistants?|aide?s?|technicians?|tech|helpers?|paralegals?|clerks?|hygienists?|interpreters?|carers?|caregivers?|coordinators?|operators?|trainees?)\b/iu;

/** " of work as a paralegal", where a post near the trade was named; else " of work in a pharmacy", where it is done. */
function nearTheTrade(slots: Told): readonly (string | Segment[])[] {
  // The trade itself waits for the paper, whatever it is called.
  const isTheTrade = (name: string) => slots.roles[0]?.role.toLowerCase() === name.toLowerCase();
  const other = slots.inMind.find(
    (one) => one.kind === 'role' && IS_NEAR.test(one.role.role) && !isTheTrade(one.role.role),
  );
  if (other?.kind === 'role') {
    const learner = learnerOf(other, slots);
    const isTaken = learner === 'trainee' || learner === 'junior';
    return isTaken
      ? [` of work as a ${learner} `, [from(other.role, other.role.role, 'noun')]]
      : [' of work as ', [from(other.role, other.role.a, 'noun')]];
  }
  const place = placeToAsk(slots);
  return place
    ? [/^[aeiou]/iu.test(textIn(place)) ? ' of work in an ' : ' of work in a ', place]
    : [placeOfKind(slots) ?? ' of work closer to my own trade'];
}

/** " of work in a metal workshop": where the trade is done, by its kind. */
function placeOfKind(slots: Told): string | null {
  const kind = kindThought(slots);
  return kind && placesOfKind(slots) ? ` of work in ${kind.place}` : null;
}

/** Whoever goes abroad is paid there in other money than the figures that they gave. */
const isPaidElsewhere = ({ arc, pay: { need, aim, now } }: Told) =>
  arc?.id === 'elsewhere' && !PAID_ABROAD.includes((need ?? aim ?? now)?.currency ?? 'EUR');
/** Who has no work and wants a few hours lives on more than these: the figure is what comes in altogether. */
const isPartOfIncome = (slots: Told) => {
  const most = Number(
    slots.fits.find(({ id }) => id === 'hours-at-most')?.detail?.quote.trim() || MANY_HOURS,
  );
  return slots.standing === 'not-working' && most <= FEW_HOURS;
};
const MANY_HOURS = 40;
const FEW_HOURS = 15;

const NO_PAY = { now: null, need: null, aim: null };
const withoutPay = (slots: Told): Told => ({
  ...slots,
  pay: NO_PAY,
  known: { ...slots.known, pay: NO_PAY },
});
const PAID_ABROAD: readonly string[] = [
  ...[
    'EUR',
    'GBP',
    'USD',
    'CAD',
    'AUD',
    'NZD',
    'CHF',
    'SEK',
    'NOK',
    'DKK',
    'ISK',
    'JPY',
    'KRW',
    'SGD',
    'HKD',
  ],
  ...[
    'PLN',
    'CZK',
    'HUF',
    'RON',
    'AED',
    'SAR',
    'QAR',
    'KWD',
    'OMR',
    'BHD',
    'ILS',
    'ZAR',
    'TRY',
    'BRL',
    'CLP',
    '',
  ],
];

/** Whoever seeks work holds to the terms that they named: ad by ad, or as the offer itself where no other goal is one. */
export const holdToTerms: GoalRow = ({ slots, path }) => {
  if (!SEEKS.includes(slots.arc?.id ?? '')) return null;
  // Before the paper counts, what is aimed for in the own trade is asked of nobody.
  const isAwaited = slots.arc?.id === 'elsewhere' && papersIn(slots, 'not-recognised').length > 0;
  const isPayTold = !isPaidElsewhere(slots) && !isPartOfIncome(slots);
  const asked = ofTheOffer(slots);
  const list = isAwaited
    ? allTerms({ ...asked, pay: { ...slots.pay, aim: null } }, 'now')
    : allTerms(isPayTold ? asked : withoutPay(asked), 'aim');
  if (!list) return null;
  const when = givesNotice(slots) ? ' before I give notice' : '';
  // One term alone is no list.
  const isOne = !/ and |, /u.test(textIn(list)) && !atLeast(slots, 'aim');
  const one = isOne ? oneTerm(list) : null;
  const work = offeredWork(slots, one ? '' : when);
  return goal('hold-to-terms', 'terms', {
    // Before a kind of work is chosen nobody can be asked for it.
    months: path === 'name-one' ? 11 : isShortOfMoney(slots) ? MONTHS_OF_A_CUSHION : 8,
    action: one
      ? say('hold', 'Have one written offer', ...work, ` ${one.before}`, one.term, when, '.')
      : say('hold', 'Have one written offer', ...work, ': ', list, '.'),
    measure: IS_SEVERAL.test(textIn(list))
      ? 'The offer on paper, with each of these points in it.'
      : 'The offer on paper, with the first day.',
    firstStep: isPartOfIncome(slots) ? beside(withoutPay(slots)) : [...beside(slots), ...money(slots)],
  });
};

/** Who is out of work and can live on what they have for less than three months needs the offer within them. */
const isShortOfMoney = (slots: Told) =>
  isOut(slots) && slots.known.cushionMonths !== null && slots.known.cushionMonths < MONTHS_OF_A_CUSHION;
const MONTHS_OF_A_CUSHION = 3;

const IS_SEVERAL = / and |, /u;
