import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { listed, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import type { Part, Way } from './context.ts';
import { say } from './frames.ts';
import { studiedFor } from './paper.ts';

/** What the person learns next, as willingly as they said; what hangs on money or on a doubt is no plan to tell. */
export const STEP: Part = (told) => {
  const { learning } = told.slots;
  const set = learning.filter(({ stance }) => stance === 'set-on-it');
  const short = learning.find(({ stance }) => stance === 'only-short');
  const later = learning.find(({ stance }) => stance === 'later');
  return [
    ...(set.length > 1 ? wayTo(set, 'set') : []),
    ...wayTo(set.slice(0, 1), 'set'),
    [say('step-working', { paper: studiedFor(told) })],
    [say('step-goal', { goal: told.goal })],
    ...wayTo(short ? [short] : [], 'short'),
    ...(told.length === 90 ? [[say('step-later', { course: later ? courseIn(later.what) : null })]] : []),
  ];
};

function wayTo(items: readonly Learning[], stance: 'set' | 'short'): readonly Way[] {
  const names = items.flatMap(({ what }) => {
    const name = courseIn(what);
    return name ? [name] : [];
  });
  const course = names.length === items.length ? listed(names, 'list') : null;
  const shape = items.every((item) => shapeOf(item) === 'learned')
    ? 'learned'
    : items.every((item) => shapeOf(item) !== 'bare')
      ? 'done'
      : 'bare';
  if (shape === 'bare') return [[say('step-list', { course })]];
  if (stance === 'short') return [[say(shape === 'learned' ? 'step-short-learn' : 'step-short', { course })]];
  return [[say(shape === 'learned' ? 'step-set-learn' : 'step-set', { course })]];
}

/** "Groundwater basics" are learned; a course is done, and an exam passed; "laser cutter" alone stands in no sentence. */
function shapeOf({ what }: Learning): 'learned' | 'done' | 'bare' {
  const name = textIn(courseIn(what) ?? []);
  if (what.forms.noun === undefined || /^(?:an?|the|my) /i.test(name) || /\p{Lu}{2}|\d/u.test(name))
    return 'done';
  if (COURSES.test(name)) return what.isPlural ? 'done' : 'bare';
  return what.isPlural || SUBJECT.test(name) ? 'learned' : 'bare';
}

const COURSES = /\b(?:courses?|class(?:es)?|exams?|tests?|certificat\w*|licen[cs]es?|training|degrees?)\b/i;
/** Languages, subjects and crafts: learned without an article. */
const SUBJECT =
  /^(?:\p{Ll}+ )?(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Vietnamese|Russian|Turkish|Hindi|Swahili|Welsh|Irish|Norwegian|Swedish|Danish|Finnish|Greek|Excel|Python|bookkeeping|accounting|maths|\p{L}+(?:ics|ology|graphy|ment|law|ing|acoustics))\b/u;
