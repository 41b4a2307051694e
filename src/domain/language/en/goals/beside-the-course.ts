import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import { LEARNS } from './in-time.ts';
import type { GoalDraft } from './parts.ts';
import type { Study } from './studies.ts';

/** Goals that already end in something to learn, and have room for a second. */
const HAS_ROOM: readonly string[] = [...LEARNS, 'learn-free'];
const ENDS_PLAINLY = /^[^:?;]{3,70}\.$/u;
const LESSONS: readonly Study['form'][] = ['skill', 'language', 'course'];

/** A second thing to learn that stands in no goal is looked for beside the first. */
export function besideTheCourse(
  drafts: readonly GoalDraft[],
  left: readonly Study[],
  told: Parameters<typeof isOfAnotherLanguage>[1],
): readonly GoalDraft[] {
  const course = drafts.find(
    ({ id, measure }) =>
      HAS_ROOM.includes(id) && ENDS_PLAINLY.test(textIn(measure)) && !/, and /u.test(textIn(measure)),
  );
  const study = left.find(
    (one) =>
      LESSONS.includes(one.form) &&
      !one.lapsed &&
      !one.act &&
      !one.isDoubted &&
      !IS_VAGUE.test(textIn(one.name)) &&
      !isOfAnotherLanguage(textIn(one.name), told),
  );
  const last = course?.measure.at(-1);
  if (!course || !study || !last) return drafts;
  const free = study.stance === 'if-free' ? 'a free class' : 'a class';
  const isLessons = /\b(?:course|class|lessons?|training)\b/iu.test(textIn(study.name));
  const measure = [
    ...course.measure.slice(0, -1),
    { ...last, text: last.text.replace(/\.$/u, '') },
    ours(
      isLessons ? `, and ${free.replace('class', 'place')} found for ` : `, and ${free} found in `,
      'beside',
    ),
    ...study.name,
    ours('.', 'beside'),
  ];
  return drafts.map((draft) => (draft === course ? { ...draft, measure } : draft));
}

/** What nobody could look for by its name. */
const IS_VAGUE = /\b(?:something|anything|whatever|stuff|things?|more)\b|^how |^to /iu;
