import { from, line } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { isAgain } from './finish-part.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import type { Study } from './studies.ts';
import type { Told } from './told.ts';

const MARK = /\bneed(?:s|ed|ing)? (?:an? |the )?(\p{Lu}\d?\b|\d{1,2}(?:[.,]\d)?\b)/u;
const MONTHS_TO_SIT = 7;

/** An exam that was sat before: one enters for it by its last date, and works through past papers up to the mark that is needed. */
export function passAgain(study: Study, slots: Told, hours: Segment[] | null): GoalDraft | null {
  const missing = study.paper?.state === 'missing' ? study.paper.missing : null;
  const mark = MARK.exec(missing?.quote ?? '')?.[1];
  if (study.form !== 'exam' || study.act || !(isAgain(study) || mark)) return null;
  const needed =
    missing && mark ? [from(missing, /^\p{Lu}/u.test(mark) ? `a ${mark}` : mark, 'quote')] : null;
  const name = adviserFor(slots, 'school', study.what.quote);
  return goal('learn', 'path', {
    months: study.extent.date ? 5 : MONTHS_TO_SIT,
    action: say(
      'learn',
      'Pass ',
      study.name,
      ...(needed ? [' with ', needed] : []),
      ...(hours ? [', ', hours] : []),
      '.',
    ),
    measure: needed
      ? say(
          'learn',
          'Entered before the last date, two past papers marked at ',
          needed,
          ' or better, and every paper sat.',
        )
      : 'Entered before the last date, four past papers done and marked, and every paper sat.',
    firstStep: name
      ? line(
          'learn',
        )`Ask how to enter and what the last date is, and do one past paper with ${name} to find the weakest part.`
      : 'Ask how to enter and what the last date is, and do one past paper to find the weakest part.',
  });
}
