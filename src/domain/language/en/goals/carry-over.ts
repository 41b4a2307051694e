import { addMonths } from '#src/domain/dates.ts';
import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { ownAim } from './aims.ts';
import { sanePay } from './my-list.ts';
import { type GoalRow, goal } from './parts.ts';

const SOON_MONTHS = 4;
const SHORT_CUSHION = 4;
const SEEKS: readonly string[] = ['start', 'shift', 'side', 'steady'];

/** A contract that ends soon, and little to live on after it: something for the time between. */
export const carryOver: GoalRow = ({ slots, today }) => {
  const { deadline, cushionMonths } = slots.known;
  const isSoon =
    slots.standing === 'ending' &&
    deadline?.kind === 'ends-on' &&
    deadline.on <= addMonths(today, SOON_MONTHS);
  const isShort = cushionMonths !== null && cushionMonths <= SHORT_CUSHION;
  if (!isSoon || !isShort || ownAim(slots) || !SEEKS.includes(slots.arc?.id ?? '')) return null;
  const { need } = sanePay(slots);
  const name = adviserFor(slots, 'jobs');
  return goal('carry-over', 'trial', {
    months: 2,
    action: 'Have something that carries me over, if no post comes by the time this work ends.',
    measure: need
      ? line(
          'carry-over',
        )`One offer signed or this work made longer, even for a short time, at ${[from(need, need.text, 'figure')]} or more.`
      : 'One offer signed or this work made longer, even for a short time.',
    firstStep: name
      ? line(
          'carry-over',
        )`Ask in writing whether my contract can be made longer, and ask ${name} who needs people now.`
      : [ours('Ask in writing whether my contract can be made longer.', 'carry-over')],
    firstDays: 3,
  });
};
