import { from, line } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork } from './aims.ts';
import { lapsedLicences } from './papers.ts';
import { type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';

/** Years of a work, after which nobody has to watch how it is done. */
const KNOWS_IT = 3;

/** Who comes back to work that they did for years does it for some days, where days without pay would do. */
export const handBack: GoalRow = ({ slots }) => {
  const where = sameWork(slots);
  const years = slots.years?.count ?? 0;
  if (slots.arc?.id !== 'back' || slots.known.unpaid === 'none' || slots.known.unpaid === null) return null;
  // Without its licence nobody may do it.
  if (!where || years < KNOWS_IT || lapsedLicences(slots).length > 0) return null;
  const knewMe = adviserFor(slots, 'reference');
  const name = knewMe ?? adviserFor(slots, 'trying');
  return goal('hand-back', 'trial', {
    months: 3,
    action: line('hand-back')`Do three days ${where}, to get my hand back in.`,
    measure: 'Three days done, one line on what has changed since my time, and one fresh reference.',
    firstStep: name
      ? line('hand-back')`Ask ${name} where I could do three days, and when.`
      : 'Write to one place, and ask whether I may help for three days, and when.',
    firstDays: 3,
  });
};

/** "as a laboratory technician again", "in a nursery": the very work, else where work of that kind is done. */
function sameWork(slots: Told): Segment[] | string | null {
  const [aim] = aimsOf(slots);
  const kind = kindInMind(slots);
  if (!aim) return null;
  const isSame = slots.work.some((known) =>
    nameOfWork(known).toLowerCase().startsWith(nameOfWork(aim).toLowerCase()),
  );
  if (isSame && aim.kind === 'role')
    return line('hand-back')`as ${[from(aim.role, aim.role.a, 'noun')]} again`;
  return kind && kind.id === kindKnown(slots)?.id ? kind.at : null;
}
