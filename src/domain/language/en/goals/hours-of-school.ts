import { from } from '#src/domain/language/en/compose/line.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import { myPaper } from './papers.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import { MANY_HOURS_OF_SCHOOL } from './study-signs.ts';

/** "1500 hrs" that a licence asks for are a year of school beside work: a place and a start come first. */
export function hoursOfSchool(paper: PaperHeld, id: 'learn' | 'get-missing'): GoalDraft | null {
  const { missing } = paper;
  const hours = MANY_HOURS_OF_SCHOOL.exec(missing?.quote ?? '')?.groups?.hours;
  if (!missing || !hours) return null;
  return goal(id, 'path', {
    months: 6,
    action: say(
      id,
      'Get a confirmed place, with a start date, for the ',
      [from(missing, `${hours} hours`, 'number')],
      ' that ',
      myPaper(paper),
      ' asks for.',
    ),
    measure: 'The place confirmed in writing, with the price and the months that it takes.',
    firstStep: [
      'Ask two schools for the price, the days and the next start date.',
      'Look up two schools, and write down the price and the next start date of each.',
    ],
  });
}
