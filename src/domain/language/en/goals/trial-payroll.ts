import { line } from '#src/domain/language/en/compose/line.ts';
import { kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork, thoughtsOf } from './aims.ts';
import { type GoalRow, goal } from './parts.ts';

const PAYROLL = /\b(?:payroll|wages|salar(?:y|ies))/iu;

/** Who is new to payroll works out a month of pay in a sheet: the books of a household are other work. */
export const payInASheet: GoalRow = ({ slots }) => {
  const [aim] = thoughtsOf(slots);
  const isNew = !['grow', 'back', 'keep', 'pass'].includes(slots.arc?.id ?? '');
  if (!aim || !PAYROLL.test(nameOfWork(aim)) || !isNew || kindKnown(slots)?.id === 'accounting') return null;
  const name = adviserFor(slots, 'trying');
  return goal('of-kind', 'trial', {
    months: 3,
    action: 'Work out the pay of ten made-up people for one month in one sheet.',
    measure: name
      ? line(
          'of-kind',
        )`Hours, leave and deductions add up for all ten, and somebody whom ${name} knows in payroll has checked it.`
      : 'Hours, leave and deductions add up for all ten, and somebody who knows payroll has checked it.',
    firstStep: 'Put the hours of one real week into a sheet, without names.',
  });
};
