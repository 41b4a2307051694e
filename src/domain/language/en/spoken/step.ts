import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { listed, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import { type Part, rotated, seedOf, type Way } from './context.ts';
import { say } from './frames.ts';
import { studiedFor } from './paper.ts';

/** What the person learns next, as willingly as they said; what hangs on money or on a doubt is no plan to tell. */
export const STEP: Part = (told) => {
  const { learning } = told.slots;
  const set = learning.filter(({ stance }) => stance === 'set-on-it');
  const short = learning.find(({ stance }) => stance === 'only-short');
  const later = learning.find(({ stance }) => stance === 'later');
  const next = (items: readonly Learning[]) => rotated(setOn(items), seedOf(told.slots));
  return [
    ...(set.length > 1 ? next(set) : []),
    ...next(set.slice(0, 1)),
    [say('step-working', { paper: studiedFor(told) })],
    [say('step-goal', { goal: told.goal })],
    ...(short ? onlyShort(short) : []),
    ...(told.length === 90 ? [[say('step-later', { course: later ? courseIn(later.what) : null })]] : []),
  ];
};

function setOn(items: readonly Learning[]): readonly Way[] {
  const names = items.flatMap(({ what }) => {
    const name = courseIn(what);
    return name ? [name] : [];
  });
  const course = names.length === items.length ? listed(names, 'list') : null;
  const shapes = new Set(items.map(shapeOf));
  if (shapes.has('bare')) return [[say('step-list', { course })]];
  return shapes.has('done')
    ? [[say('step-set', { course })], [say('step-am-set', { course })]]
    : [[say('step-set-learn', { course })], [say('step-am-set-learn', { course })]];
}

function onlyShort(item: Learning): readonly Way[] {
  const course = courseIn(item.what);
  const frames = { bare: 'step-list', done: 'step-short', learned: 'step-short-learn' } as const;
  return [[say(frames[shapeOf(item)], { course })]];
}

/** "Groundwater basics" are learned; a course is done, and an exam passed; "laser cutter" alone stands in no sentence. */
function shapeOf({ what }: Learning): 'learned' | 'done' | 'bare' {
  const name = textIn(courseIn(what) ?? []);
  if (/^(?:an?|the|my) |\d/i.test(name)) return 'done';
  if (COURSES.test(name)) return what.isPlural && /s\b/.test(name) ? 'done' : 'bare';
  if (what.isPlural || what.forms.noun === undefined || SUBJECT.test(name)) return 'learned';
  return /^\p{Lu}/u.test(name) ? 'done' : 'bare';
}

const COURSES =
  /\b(?:courses?|class(?:es)?|exams?|tests?|certificat\w*|licen[cs]es?|tickets?|training|degrees?)\b/i;
/** Languages, subjects and crafts: learned without an article. */
const SUBJECT =
  /^(?:\p{Ll}+ )?(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Vietnamese|Russian|Turkish|Hindi|Swahili|Welsh|Irish|Norwegian|Swedish|Danish|Finnish|Greek|Excel|Python|bookkeeping|accounting|maths|\p{L}+(?:ics|ology|graphy|ment|law|ing|acoustics))\b/u;
