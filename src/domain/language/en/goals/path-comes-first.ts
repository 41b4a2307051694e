import { from, line, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { IN_DIALECT, papersIn } from './papers.ts';
import { type GoalRow, goal } from './parts.ts';
import { type Study, studiesOf } from './studies.ts';
import type { Told } from './told.ts';

const MUST = /^I (?:first )?(?:must|have to|need to)(?: first)? (\p{Ll}+ [^.;!?()]{6,90})[.!]*$/u;
const MOST_WORDS = 16;
const A_POST = /\bas (helper|trainee|apprentice|assistant|volunteer|learner)\b/gu;
const article = (_: string, post: string) => `as ${/^[aeiou]/u.test(post) ? 'an' : 'a'} ${post}`;

/** An exam that cannot be sat yet, with what the person said must be done before it; null where none was named. */
export function beforeTheExam(slots: Told): { step: Segment[]; study: Study } | null {
  const study = studiesOf(slots).find(({ form, stance }) => form === 'exam' && stance === 'set-on-it');
  if (!study) return null;
  for (const { missing, name } of papersIn(slots, 'missing')) {
    const isOfExam = study.paper === null || study.paper.name.source === name.source;
    const text = isOfExam && missing ? MUST.exec(missing.quote.trim())?.[1] : undefined;
    if (!missing || !text || IN_DIALECT.test(text) || countStretches(text) > MOST_WORDS) continue;
    return { step: [from(missing, text.replace(A_POST, article), 'quote')], study };
  }
  return null;
}

/** What must be done before the exam is the goal, and the exam comes after it. */
export const comesFirst: GoalRow = ({ slots }) => {
  const before = beforeTheExam(slots);
  if (!before) return null;
  const { step, study } = before;
  return goal('comes-first', 'path', {
    months: 5,
    action: [...step, ours('; after that, ', 'comes-first'), ...study.name, ours('.', 'comes-first')],
    measure: line(
      'comes-first',
    )`Done, or agreed in writing with a date, and the earliest day for ${study.name} written down.`,
    firstStep: 'Ask the office that gives the paper what counts as proof, and in which order it comes.',
  });
};
