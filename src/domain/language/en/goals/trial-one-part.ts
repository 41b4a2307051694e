import { line, ours, words } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf } from './aims.ts';
import { type GoalRow, goal } from './parts.ts';

const ROLE_AT_MOST = 6;
/** Who leads or plans is no work for a morning. */
const LEADS = /\b(?:manager|leader|head|chief|director|coordinator|supervisor|foreman|lead)\b/iu;

/** A part of the work in mind, done where one is: with a figure to show, where there is one. */
export const onePart: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'grow' || aim?.kind !== 'role' || aim.role.role.split(' ').length > ROLE_AT_MOST)
    return null;
  const who = words({ ...aim.role, forms: { noun: aim.role.a } }, 'noun');
  const boss = adviserFor(slots, 'boss');
  const isLead = LEADS.test(aim.role.role);
  const number = slots.proofs.find(({ stem }) => stem === 'number');
  const ask = [
    ours(isLead ? 'ask which part I could take over first' : 'ask for one fixed morning a week', 'one-part'),
  ];
  const shown =
    boss && number?.stem === 'number'
      ? line(
          'one-part',
        )`Show ${boss} the figures, ${words(number.from, 'noun')} to ${words(number.to, 'noun')}, and ${ask}.`
      : null;
  if (shown && !isLead)
    return goal('one-part', 'trial', {
      months: 4,
      action: line('one-part')`Do the work of ${who} for one morning a week, beside my own.`,
      measure: 'Twelve mornings done, with a line on each of what I found or changed.',
      firstStep: shown,
    });
  const asked = boss
    ? line('one-part')`Ask ${boss} for a quarter of an hour, and name the part that I could take over first.`
    : 'Choose the part where I am surest, and write down three reasons for it.';
  return goal('one-part', 'trial', {
    months: 3,
    action: line('one-part')`Take over one small part of the work of ${who} for a month.`,
    measure: boss
      ? line('one-part')`One month done, with the result on one page, and what ${boss} says of it.`
      : 'One month done, with the result on one page, and what two people say of it.',
    firstStep: shown ?? asked,
  });
};
