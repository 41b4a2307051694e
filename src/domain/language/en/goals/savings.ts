import { line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Figure } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { ownAim } from './aims.ts';
import { atHome } from './first-acts.ts';
import { sanePay } from './my-list.ts';
import { myOwn } from './own-goals.ts';
import { type GoalRow, goal } from './parts.ts';
import { figure } from './terms-in-words.ts';
import type { Told } from './told.ts';

/** Money for something of one's own, with the figures that were given. */
export const savings: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const { saved, needed } = slots.known.own;
  if (!own || !saved?.amount || !needed?.amount || saved.amount >= needed.amount) return null;
  const shown = slots.own.saved && slots.own.needed ? slots.own : null;
  const thing = myOwn(own);
  const part = partInTime(slots, saved.amount, needed.amount);
  const each = roundDown(part / MONTHS);
  return goal('savings', 'terms', {
    months: MONTHS,
    action: shown
      ? line(
          'savings',
        )`Raise my savings for ${thing} from ${figure(saved)} to ${written(saved, needed, saved.amount + part)}, on the way to ${figure(needed)}.`
      : line('savings')`Raise my savings for ${thing}.`,
    measure: shown
      ? line(
          'savings',
        )`About ${written(saved, needed, each)} put by each month, and the sum written down on its last day.`
      : 'What is saved, written down on the last day of each month.',
    firstStep: atHome(
      slots,
      (name) =>
        shown
          ? line('savings')`List with ${name} what the ${figure(needed)} is for, and mark what can wait.`
          : line('savings')`List with ${name} what the sum is for, and mark what can wait.`,
      shown
        ? line('savings')`List what the ${figure(needed)} is for, and mark what can wait.`
        : 'List what the sum is for, and mark what can wait.',
    ),
  });
};

const MONTHS = 10;
const MONTHS_OF: Readonly<Record<string, number>> = { week: 52 / 12, month: 1, year: 1 / 12 };
const A_FIFTH = 0.2;
/** Where nobody said what is left of a month. */
const A_TENTH = 0.1;
/** Where nothing is left of a month. */
const A_TWENTIETH = 0.05;

/** What can be put by in that time: a fifth of what is missing, and never more than the pay that is left over allows. */
function partInTime(slots: Told, saved: number, needed: number): number {
  const missing = needed - saved;
  const left = leftOfAMonth(slots);
  const part =
    left === null
      ? missing * A_TENTH
      : left > 0
        ? Math.min(missing * A_FIFTH, left * MONTHS)
        : missing * A_TWENTIETH;
  return roundDown(part);
}

/** What is earned in a month and not needed; null where it was not said. */
function leftOfAMonth({ known }: Told): number | null {
  const { now, need } = sanePay(known);
  const months = MONTHS_OF[now?.period ?? ''];
  const isOne = now?.period === need?.period && now?.currency === known.own.needed?.currency;
  return now?.amount && need?.amount && months && isOne ? (now.amount - need.amount) * months : null;
}

/** In round figures: two digits, the second of them 0 or 5. */
function roundDown(sum: number): number {
  const round = 10 ** Math.floor(Math.log10(sum)) / 2;
  return Math.max(1, Math.floor(sum / round) * round);
}

/** A sum written as theirs is: with its currency and the mark between its thousands. */
function written(saved: Figure, needed: Figure, sum: number): Segment[] {
  const between = /\d([.,\s’'])\d{3}/u.exec(`${needed.text} ${saved.text}`)?.[1] ?? ',';
  const text = String(Math.round(sum)).replace(/\B(?=(?:\d{3})+$)/gu, between);
  return [ours(saved.text.replace(/\d[\d.,\s’']*\d|\d/u, text), 'savings-step')];
}
