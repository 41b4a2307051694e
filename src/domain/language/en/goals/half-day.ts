import { line, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf } from './aims.ts';
import { taughtIn, whoCanBeMet } from './deed-of-own.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import { HANDS_ON } from './people.ts';
import { several } from './several.ts';
import { wishedOf } from './shown.ts';
import { subjectOfTeacher } from './subject-of-teacher.ts';
import { type Told, typedAs } from './told.ts';
import { yearsAs } from './years-as.ts';

/** Who wants one learner or two has no five. */
const ARE_FEW = /\b(?:one|two|1|2|a couple|an? (?:young|single|good|new))\b/iu;
const ARE_NEW = /\b(?:young|new|beginn\p{L}*|start\p{L}*|learn\p{L}*)\b/iu;

/** "what 45 years as a shearer taught me"; null where it was not long. */
export const taughtByYears = (slots: Told): Segment[] | null =>
  (slots.years?.count ?? 0) >= A_LONG_TIME ? say('half-day', 'what ', yearsAs(slots), ' taught me') : null;

const A_LONG_TIME = 10;

/** Those who would learn it, as several: whom one teaches, and whoever is new and would have use of one. */
function manyWhoLearn(slots: Told): Segment[] | null {
  const verb = slots.serving?.verb.id ?? '';
  const who = whoCanBeMet(slots);
  const isFew = typedAs(slots, 'serve').some(({ words }) => ARE_FEW.test(words));
  if (!who || isFew || !several('five', who)) return null;
  return HANDS_ON.includes(verb) || (OF_USE.includes(verb) && ARE_NEW.test(textIn(who))) ? who : null;
}

const OF_USE: readonly string[] = ['be-useful-to', 'help', 'advise'];

/** Half a day for several of those who learn, on what the years have taught: by word and hand, and not on paper. */
export function halfDay(slots: Told): GoalDraft | null {
  const who = manyWhoLearn(slots);
  const wished = wishedOf(slots);
  const subject = wished ? wished.said : (taughtIn(slots) ?? subjectOfTeacher(aimsOf(slots)[0]));
  const years = wished ? null : taughtByYears(slots);
  if (!who || !(subject ?? years)) return null;
  const name = adviserFor(slots, 'taught') ?? adviserFor(slots, 'trying');
  return goal('half-day', 'path', {
    months: 8,
    action: subject
      ? line('half-day')`Hold one half day of ${subject} for ${several('five', who)}.`
      : line('half-day')`Hold one half day for ${several('five', who)} on ${years}.`,
    measure: 'The half day held, and each of the five asked what they will use.',
    firstStep: [
      name && line('half-day')`Ask ${name} for a place and a date.`,
      'Write down three things to begin with, and ask one place for a date.',
    ],
  });
}
