import { addDays, addMonths, daysBetween, type IsoDate } from '#src/domain/dates.ts';
import { aimsOf, nameOfWork } from './aims.ts';
import { paperFirst } from './hired-now.ts';
import { placesToLearn } from './in-own-words.ts';
import { ownDeadline } from './parts.ts';
import { placeToAsk } from './place-to-ask.ts';
import { isOut, type Told } from './told.ts';
import { waitsForTraining } from './training.ts';

/** So few months of money call for work first. */
const SHORT_MONTHS = 6;
const SHORT_CUSHION = 2;
/** Who looks for other work, and who stays or is past it. */
export const SEEKS: readonly string[] = ['start', 'shift', 'side', 'back', 'elsewhere', 'steady'];

const CHOOSES: readonly string[] = ['start', 'shift', 'side'];

/** Whether work has to be found soon: the job ends or is over, or the money is short. */
export function isPressed(slots: Told, today: IsoDate): boolean {
  const { deadline, cushionMonths } = slots.known;
  const { arc, standing } = slots;
  if (!SEEKS.includes(arc?.id ?? '')) return arc?.id === 'grow' && isOut(slots);
  if (isOut(slots) || placesToLearn(slots)) return true;
  if (
    deadline?.kind === 'ends-on' &&
    standing !== 'studying' &&
    deadline.on <= addMonths(today, SHORT_MONTHS)
  )
    return true;
  if (waitsForTraining(slots) || paperFirst(slots)) return false;
  if (deadline?.kind === 'money-lasts') return deadline.months <= SHORT_MONTHS;
  if (deadline?.kind === 'working-by') return true;
  // Who has work, and none in mind yet, chooses first what to look for.
  const isOpen =
    slots.inMind.length === 0 &&
    slots.learning.length === 0 &&
    slots.typed.some(({ option }) => option === 'not-yet');
  if (isOpen && standing === 'working' && CHOOSES.includes(arc?.id ?? '')) return false;
  return cushionMonths !== null && cushionMonths <= SHORT_CUSHION && standing !== 'studying';
}

const DAYS_OF_A_MONTH = 30;
const A_WEEK = 7;
const NO_HURRY = 99;

/** Whole months until the day that the person named; many where none was. */
function monthsLeft(slots: Told, today: IsoDate): number {
  const last = ownDeadline(slots.known, today);
  return last ? Math.max(1, Math.round(daysBetween(today, last) / DAYS_OF_A_MONTH)) : NO_HURRY;
}

const OF_ONE_HOUSE =
  /^(?:city |town |county |shire |district )?(?:council|municipal\p{L}*|county|shire|parliament|ministry|embassy|coastguard|mountain rescue)\b/iu;

/** How many applications it may take: the sooner it must be, the more. */
export function applications(slots: Told, today: IsoDate): string {
  const left = monthsLeft(slots, today);
  // One house has few such posts in a year, and somebody near it has few such houses.
  if (aimsOf(slots).some((aim) => OF_ONE_HOUSE.test(nameOfWork(aim)))) return 'four applications';
  // Near home and part-time there are few such posts.
  const isFew = ['near-home', 'hours-at-most'].every((id) => slots.fits.some((fit) => fit.id === id));
  const isNear = slots.fits.some(({ id }) => id === 'near-home') && placeToAsk(slots) !== null;
  if ((isFew || isNear) && aimsOf(slots).length > 0) return 'six applications';
  if (left <= 3) return 'fifteen applications';
  return left <= SHORT_MONTHS || isOut(slots) ? 'ten applications' : 'five applications';
}

/** A week before the day that the person named, so that the offer is there in time; undefined where so many months end sooner. */
export function aWeekBefore(slots: Told, today: IsoDate, months: number): IsoDate | undefined {
  const last = ownDeadline(slots.known, today);
  return last && last <= addMonths(today, months) ? addDays(last, -A_WEEK) : undefined;
}
