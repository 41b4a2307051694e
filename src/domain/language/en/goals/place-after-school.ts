import { line, textIn } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { papersIn } from './papers.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import type { Study } from './studies.ts';
import { A_SCHOOL_YEAR } from './study-signs.ts';
import { bareName } from './study-words.ts';
import type { Told } from './told.ts';

/** "At NESCol", "at the college": where a course is given that begins in its own autumn. */
const AT_A_COLLEGE =
  / at (?:the |my |our )?(?:local )?(?:\p{Lu}\p{L}+|college\b|tafe\b|uni\b|university\b|polytechnic\b)/u;

/** Who is still at school has a place by its end: what a college teaches after it is begun, and not finished, by then. */
export function placeAfterSchool(study: Study, slots: Told): GoalDraft | null {
  const isAtSchool =
    slots.standing === 'studying' &&
    papersIn(slots, 'not-finished').some(({ name }) => A_SCHOOL_YEAR.test(name.quote));
  const isCourse = study.form === 'skill' || study.form === 'course';
  if (!isAtSchool || !isCourse || study.paper || study.stance !== 'set-on-it') return null;
  if (!AT_A_COLLEGE.test(study.what.quote)) return null;
  const name = bareName(study);
  const isNamed = /\b(?:course|class|programme|program|training)\b/iu.test(textIn(name));
  const teacher = adviserFor(slots, 'learning', study.what.quote);
  return goal('learn', 'path', {
    months: 7,
    action: say(
      'learn',
      isNamed
        ? 'Get a confirmed place, with a start date, on '
        : 'Get a confirmed place, with a start date, to learn ',
      name,
      '.',
    ),
    measure: 'The place confirmed in writing.',
    firstStep: [
      teacher && line('learn')`Ask ${teacher} how I get a place there, and by when to apply.`,
      'Look up how I get a place there, and by when to apply.',
    ],
  });
}
