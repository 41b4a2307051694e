import { line, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { besideThePlace } from './beside-the-place.ts';
import { atHome } from './first-acts.ts';
import { fixedDay } from './fixed-place.ts';
import { myList, sanePay } from './my-list.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import { asPost, isBesidePension, onePlaceSigned, placeSought } from './passed-on.ts';
import { ofTheBoss } from './terms-asked.ts';
import { allTerms, atLeast } from './terms-in-words.ts';
import { isOut, type Told } from './told.ts';

/** Who hands on or stays useful: what one will say yes to, with whoever it is settled with. */
export const onMyTerms: GoalRow = (given) => {
  const { slots, path } = given;
  if (slots.arc?.id !== 'keep' && slots.arc?.id !== 'pass') return null;
  // Whoever led a job that ends has nothing left to agree on.
  const boss = slots.arc.id === 'pass' && !isOut(slots) ? adviserFor(slots, 'boss') : null;
  const asked = boss ? ofTheBoss(slots) : slots;
  const isBeside = isBesidePension(slots);
  const list = isBeside ? myList(asked, { withPay: false }) : allTerms(asked);
  if (path === 'one-agreement' && list) return besideThePlace(given);
  if (slots.arc.id === 'keep' && path !== 'fixed-place')
    return fixedDay(given, termsOfADay(slots, list), 'terms');
  const aim = slots.arc.id === 'pass' ? placeSought(slots) : null;
  if (aim && list && !boss) return onePlaceSigned(aim, given);
  // Who goes on in their own trade settles it with nobody: the weeks themselves show it.
  const isOfOwnTrade = list !== null && !boss && !aim && !path?.startsWith('learn');
  if (isOfOwnTrade && path !== 'fixed-place' && slots.standing === 'working') return weeksHeld(slots);
  if (isOfOwnTrade && slots.arc.id === 'pass') return fixedDay(given, termsOfADay(slots, list), 'terms');
  const post = aim && asPost(aim);
  return goal('own-terms', 'terms', {
    months: slots.arc.id === 'keep' ? 2 : 5,
    action: list
      ? boss
        ? post
          ? line('own-terms')`Agree with ${boss} on ${post}: ${list}.`
          : line('own-terms')`Agree with ${boss} on ${list}.`
        : line('own-terms')`Agree on ${list}, before I begin.`
      : boss
        ? line('own-terms')`Agree on my days, my hours and my part with ${boss}.`
        : slots.arc.id === 'pass'
          ? 'Settle how many hours a week go to teaching, and who takes over which part of my work.'
          : 'Settle which days and how many hours I give, and what my part is.',
    measure: boss || !list ? 'All of it in writing.' : 'A yes to each point before the first day.',
    firstStep: list
      ? atHome(
          slots,
          (name) => line('own-terms')`Write these points on one page with ${name}.`,
          'Write these points on one card, and take it along.',
        )
      : atHome(
          slots,
          (name) => line('own-terms')`Write both on one page with ${name}.`,
          'Write both on one page, and show it to whoever decides.',
        ),
  });
};

/** More than the hours of a day, and no second one: the day itself is the limit. */
const isOverADay = (hours: number) => hours > 8 && hours <= 12;
/** A fixed day has its hours: a limit to those of the week says nothing more, where nobody is paid by the hour. */
function termsOfADay(slots: Told, list: Segment[] | null): Segment[] | null {
  const hours = slots.fits.find(({ id }) => id === 'hours-at-most')?.detail?.forms.noun;
  if ((list && /^at least /u.test(textIn(list))) || !isOverADay(Number(hours ?? 0))) return list;
  const others = myList(slots, { withPay: false, withHours: false });
  return others && / and |, /u.test(textIn(others)) ? others : list;
}

/** Weeks or months of the work that goes on which hold to the terms; pay that it brings already is none of them. */
function weeksHeld(slots: Told): GoalDraft | null {
  const { now, need } = sanePay(slots);
  const isEarned = now?.amount && need?.amount && now.period === need.period && now.amount >= need.amount;
  const isPaid = !isEarned && atLeast(slots) !== null;
  const list = isPaid ? allTerms(slots) : myList(slots, { withPay: false });
  return goal('own-terms', 'terms', {
    months: 7,
    action: isPaid
      ? line('own-terms')`Have three months in a row that hold to this: ${list}.`
      : line('own-terms')`Have four weeks in a row that hold to this: ${list}.`,
    measure: isPaid
      ? 'Three such months, one after another, and what I let go for them.'
      : 'Four such weeks on the calendar, one after another, and what I let go for them.',
    firstStep: atHome(
      slots,
      (name) => line('own-terms')`Mark on the calendar with ${name} what I could let go.`,
      'Mark on the calendar what I could let go.',
    ),
  });
}
