import { from } from '#src/domain/language/en/compose/line.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import type { Study } from './studies.ts';
import { hoursForLearning } from './study-time.ts';
import { type Told, typedAs } from './told.ts';

/** "Some computer thing", "idk, something w/ certificate": what kind of course, and no course yet. */
const OPEN =
  /^(?:(?:idk|dunno|i guess|maybe),? )?some(?:thing)? ?(?:(?:in|on|with|w\/?|abt|about) ?)?(?<kind>computers?|online|(?:an? )?cert(?:ificate)?)(?: (?:thing|stuff|course|class))?(?:,? (?:maybe|idk|i guess|probably))?[.?!]*$/iu;

/** A course of which only the kind was said is chosen first, out of three; null where one was named. */
export function openChoice({ what }: Study, slots: Told): GoalDraft | null {
  const typed = typedAs(slots, 'learning').find(({ source }) => source === what.source)?.words ?? '';
  const kind = OPEN.exec(typed.trim())?.groups?.kind?.toLowerCase();
  if (!kind) return null;
  const isPaper = kind.includes('cert');
  const said = from(what, isPaper ? 'certificate' : kind.replace(/s$/u, ''), 'quote');
  const hours = hoursForLearning(slots);
  const fit = hours ? [' that fit ', hours] : [];
  return goal('learn-free', 'path', {
    months: 3,
    action: isPaper
      ? say('learn-free', 'Choose one free course with a ', [said], ' out of three', ...fit, '.')
      : say('learn-free', 'Choose one free ', [said], ' course out of three', ...fit, '.'),
    measure: 'Three courses on one page, one of them marked, and its first lesson done.',
    firstStep: [
      'Ask at the library which free courses there are, and write down three.',
      'Write down three free courses, with the hours and the first day of each.',
    ],
  });
}
