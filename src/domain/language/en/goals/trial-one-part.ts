import { from, line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf } from './aims.ts';
import { type GoalRow, goal } from './parts.ts';

const ROLE_AT_MOST = 6;

/** Where nobody was named to ask for it: a part of the work in mind, done where one is. With a boss, the terms ask for a month of it. */
export const onePart: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'grow' || aim?.kind !== 'role' || aim.role.role.split(' ').length > ROLE_AT_MOST)
    return null;
  return adviserFor(slots, 'boss')
    ? null
    : goal('one-part', 'trial', {
        months: 3,
        action: line(
          'one-part',
        )`Take over one small part of the work of ${[from(aim.role, aim.role.a, 'noun')]} for a month.`,
        measure: 'One month done, with the result on one page, and what two people say of it.',
        firstStep: 'Choose the part where I am surest, and write down three reasons for it.',
      });
};
