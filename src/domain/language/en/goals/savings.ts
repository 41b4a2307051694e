import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Figure } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { ownAim } from './aims.ts';
import { atHome } from './first-acts.ts';
import { type GoalRow, goal } from './parts.ts';
import { figure } from './terms-in-words.ts';

/** Money for something of one's own, with the figures that were given. */
export const savings: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const { saved, needed } = slots.known.own;
  if (!own || !saved?.amount || !needed?.amount || saved.amount >= needed.amount) return null;
  const shown = slots.own.saved && slots.own.needed ? slots.own : null;
  const thing = [from(own, own.thing, 'noun')];
  return goal('savings', 'terms', {
    months: 10,
    action: shown
      ? line(
          'savings',
        )`Raise my savings for my own ${thing} from ${figure(saved)} to ${nextSum(saved, needed)}, on the way to ${figure(needed)}.`
      : line('savings')`Raise my savings for my own ${thing}.`,
    measure: 'What is saved, written down on the last day of each month.',
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

/** A fifth of what is missing, in round figures: a sum that can be reached within the year, written as theirs is. */
function nextSum(saved: Figure, needed: Figure): Segment[] | null {
  if (!saved.amount || !needed.amount) return null;
  const part = (needed.amount - saved.amount) * A_FIFTH;
  const round = 10 ** Math.floor(Math.log10(part)) / 2;
  const sum = saved.amount + Math.max(round, Math.round(part / round) * round);
  const between = /\d([.,\s’'])\d{3}/u.exec(`${needed.text} ${saved.text}`)?.[1] ?? ',';
  const written = String(sum).replace(/\B(?=(?:\d{3})+$)/gu, between);
  return [ours(saved.text.replace(/\d[\d.,\s’']*\d|\d/u, written), 'savings-step')];
}

const A_FIFTH = 0.2;
