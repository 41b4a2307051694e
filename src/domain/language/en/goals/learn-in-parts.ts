import { type GoalDraft, goal, say } from './parts.ts';
import type { Study } from './studies.ts';
import { hoursForLearning } from './study-time.ts';
import type { Told } from './told.ts';

/** What takes a year, for who has only hours: in parts, with what is done already counted. */
export function learnInParts(study: Study, slots: Told): GoalDraft | null {
  const hours = hoursForLearning(slots);
  return goal('learn-short', 'path', {
    months: 3,
    action: say(
      'learn-in-parts',
      'Find a way to take ',
      study.name,
      ' in parts',
      ...(hours ? [', at ', hours] : []),
      ', with the years that I have worked counted where they can be.',
    ),
    measure: 'A written answer on what counts already, what is left and how long it takes.',
    firstStep: 'Call one place that teaches it, and ask what it counts from years of work.',
  });
}
