import { line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Figure, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { ownAim } from './aims.ts';
import { atHome } from './first-acts.ts';
import { sanePay } from './my-list.ts';
import { whatFor } from './own-goals.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import { figure } from './terms-in-words.ts';
import type { Told } from './told.ts';

/** Money for something of one's own, with the figures that were given. */
export const savings: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const { saved, needed } = slots.known.own;
  if (!own || !saved?.amount || !needed?.amount || saved.amount >= needed.amount) return null;
  const shown = slots.own.saved && slots.own.needed ? slots.own : null;
  const thing = whatFor(slots, own);
  const missing = needed.amount - saved.amount;
  const part = partInTime(slots, missing);
  // So slow a way leads nowhere: what can be begun with what there is comes first.
  if (part * MOST_TIMES < missing) return whereFrom(slots, thing, shown ?? NONE);
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

/** The months of a goal, as often as that, are five years. */
const MOST_TIMES = 6;

/** What the sum there is can start, and where the rest could come from; without the figures, where nobody may see them. */
function whereFrom(slots: Told, thing: Segment[], { saved, needed }: Slots['own']): GoalDraft | null {
  const rest = saved?.amount && needed?.amount ? written(saved, needed, needed.amount - saved.amount) : null;
  return goal('where-from', 'terms', {
    months: 4,
    action:
      saved && rest
        ? line(
            'where-from',
          )`Find out how to pay for ${thing}: what my ${figure(saved)} can start, and where the other ${rest} could come from.`
        : line(
            'where-from',
          )`Find out how to pay for ${thing}: what can be begun now, and where the rest could come from.`,
    measure: 'One page with each part, its price and what pays for it.',
    firstStep: atHome(
      slots,
      (name) =>
        needed && rest
          ? line('where-from')`List with ${name} what the ${figure(needed)} is for, and mark what can wait.`
          : line('where-from')`List with ${name} what the sum is for, and mark what can wait.`,
      needed && rest
        ? line('where-from')`List what the ${figure(needed)} is for, and mark what can wait.`
        : 'List what the sum is for, and mark what can wait.',
    ),
  });
}

const NONE: Slots['own'] = { saved: null, needed: null };
const MONTHS = 10;
const MONTHS_OF: Readonly<Record<string, number>> = { week: 52 / 12, month: 1, year: 1 / 12 };
const A_FIFTH = 0.2;

/** What can be put by in that time: a fifth of what is missing, and never more than the pay that is left over allows; nothing where nobody said what is left. */
function partInTime(slots: Told, missing: number): number {
  const left = leftOfAMonth(slots) ?? 0;
  return left > 0 ? roundDown(Math.min(missing * A_FIFTH, left * MONTHS)) : 0;
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
  const figures = `${needed.text} ${saved.text}`;
  const between = /\d([.,\s’'])\d{3}/u.exec(figures)?.[1] ?? ',';
  // "₹9,00,000": behind the last three figures they go by twos.
  const isByTwos = /\d([.,\s’'])\d{2}\1\d{3}(?!\d)/u.test(figures);
  const every = isByTwos ? /\B(?=(?:\d{2})*\d{3}$)/gu : /\B(?=(?:\d{3})+$)/gu;
  const text = String(Math.round(sum)).replace(every, between);
  return [ours(saved.text.replace(/\d[\d.,\s’']*\d|\d/u, text), 'savings-step')];
}
