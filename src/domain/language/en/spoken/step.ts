import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, listed, ours, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import { rotated, type Told, type Way } from './context.ts';
import { stepFor } from './for-whom.ts';
import { say } from './frames.ts';
import { joined, withoutStop } from './join.ts';
import { PAPER, studiedFor } from './paper.ts';
import { finished, finishing, lacking, openPaper, passing, renewedIn, renewing } from './step-open.ts';
import {
  actIn,
  COURSES,
  codedIn,
  examIn,
  howIn,
  IS_A_CLASS,
  IS_ONE_PLACED,
  IS_PASSED,
  IS_TAKEN,
  IS_TRAINING,
  isGiven,
  isNamed,
  isOneToGet,
  shapeOf,
  spokenIn,
  stepName,
  toIn,
  tongueForIn,
  toolOf,
  trainedAs,
} from './step-shape.ts';

/** What the person learns next, as willingly as they said, and what may come later. */
export function* STEP(told: Told): Iterable<Way> {
  yield* withLater(told, next(told));
  yield* laterOf(told);
}

/** With what comes after it, where something does. */
function* withLater(told: Told, ways: Iterable<Way>): Iterable<Way> {
  const isSet = told.slots.learning.some(({ stance }) => stance === 'set-on-it');
  const behind = [...(isSet ? laterOf(told) : []), ...(isSet || isShort(told) ? ifFree(told, true) : [])];
  const then = behind.find((way) => way.every((sentence) => sentence !== null));
  const theirs = new Set(then?.flatMap((sentence) => sentence ?? []).flatMap(({ sources }) => sources));
  for (const way of ways) {
    // What is free to learn is said once.
    const isSame = way.some((sentence) =>
      sentence?.some(({ sources }) => sources.some((one) => theirs.has(one))),
    );
    if (then && !isSame) yield [...way, ...then];
    yield way;
  }
}

const isShort = ({ slots }: Told) => slots.learning.some(({ stance }) => stance === 'only-short');

function* next(told: Told): Iterable<Way> {
  yield* finishing(told);
  yield* renewing(told);
  yield* passing(told);
  const by = (stance: Learning['stance']) => told.slots.learning.filter((one) => one.stance === stance);
  const set = by('set-on-it').filter(isNamed);
  if (set.length === 1) yield* withWhom(told, [[say('step-begun', { course: begun(told, set) })]]);
  const [first, second] = set;
  if (first && second && set.length === 2) {
    yield [say('step-begun-and', { course: begun(told, [first]), other: stepName(second.what) })];
    yield [say('step-begun-and', { course: begun(told, [second]), other: stepName(first.what) })];
  }
  if (set.length > 1) yield* withWhom(told, setOn(set, told));
  yield* withWhom(told, setOn(set.slice(0, 1), told));
  yield [say('step-working', { paper: studiedFor(told) })];
  yield [say('step-goal', { goal: told.goal })];
  for (const item of by('only-short').filter(isNamed)) {
    yield [say('step-short-learn', { course: toolOf(item) })];
    yield [say('step-short-again', { course: doneAgain(item) })];
    yield [say('step-short-brush', { course: takenUpAgain(item, told) })];
    yield [say('step-short-spoken', { tongue: spokenIn(item) })];
    // "How to make the data file" is learned as it was typed.
    yield [say('step-short-how', { how: howIn(item) })];
    yield [say('step-short-to', { how: toIn(item) })];
    yield [say('step-base-short', { act: actIn(item) })];
    yield [say('step-train', { a: trainedAs(item) })];
    const frames = { bare: 'step-list', done: 'step-short', learned: 'step-short-learn' } as const;
    if (IS_ONE_PLACED.test(item.what.forms.noun ?? ''))
      yield [say('step-list-the', { course: stepName(item.what) })];
    if (isGiven(item)) yield [say('step-short-get', { course: stepName(item.what) })];
    yield [say(frames[shapeOf(item)], { course: stepName(item.what) })];
  }
  yield* ifFree(told);
}

/** What the person would learn where it costs nothing. */
function* ifFree(told: Told, isBehind = false): Iterable<Way> {
  for (const item of told.slots.learning.filter(({ stance }) => stance === 'if-free').filter(isNamed)) {
    // Behind a step, no second "next step", and nothing that hangs on more than the chance.
    if (isBehind && (shapeOf(item) === 'bare' || HANGS.test(item.what.quote))) continue;
    yield [say('step-if', { course: toolOf(item) })];
    yield [say('step-if-brush', { course: takenUpAgain(item, told) })];
    if ((item.what.forms.noun ?? item.what.quote).split(' ').length > 7 || / then /u.test(item.what.quote))
      continue;
    yield [say('step-if-act', { act: actIn(item) })];
    yield [say('step-if-how', { how: howIn(item) ?? toIn(item) })];
    yield [say('step-if-my', { course: codedIn(item) })];
    yield [say('step-if-train', { a: trainedAs(item) })];
    if (isGiven(item)) yield [say('step-if-get', { course: stepName(item.what) })];
    if (IS_PASSED.test(item.what.forms.noun ?? ''))
      yield [say('step-if-take', { course: stepName(item.what) })];
    const isLearned = shapeOf(item) === 'learned' || /^\p{Lu}+$/u.test(item.what.forms.noun ?? '');
    const isBare = shapeOf(item) === 'bare';
    yield [
      say(isLearned ? 'step-if' : isBare ? 'step-if-next' : 'step-if-done', { course: stepName(item.what) }),
    ];
  }
}

/** With whom it is for behind it, where that was kept for it. */
function* withWhom(told: Told, ways: Iterable<Way>): Iterable<Way> {
  for (const way of ways) {
    const [step = null, ...more] = way;
    if (more.length === 0) yield [say('for-so', { said: withoutStop(step), do: stepFor(told) })];
    yield way;
  }
}

function* laterOf({ slots, length }: Told): Iterable<Way> {
  for (const item of length > 30 ? slots.learning.filter(({ stance }) => stance === 'later') : []) {
    yield [say('step-later-finish', { course: item.isToFinish === true ? finished(item) : null })];
    yield [say('step-later-finish', { course: openPaper(item, slots) })];
    yield [say('step-later-to', { how: toIn(item) })];
    const shape = shapeOf(item);
    const isNamed = COURSES.test(item.what.forms.noun ?? '');
    if (isGiven(item)) yield [say('step-later-get', { course: stepName(item.what) })];
    else if (shape === 'learned') yield [say('step-later-learn', { course: stepName(item.what) })];
    else if (isNamed) yield [say('step-later', { course: stepName(item.what) })];
  }
}

/** A paper in force and the next step, in one breath. */
export function* PAPER_AND_STEP(told: Told): Iterable<Way> {
  // What is said first of the next step is not given up for a joint.
  const step = [...next(told)].find((way) => way.every((sentence) => sentence !== null));
  if (!step) return;
  for (const paper of PAPER(told)) yield* withLater(told, [[joined(paper, step)]]);
}

const HANGS = /\b(?:if|when|maybe|perhaps|someday)\b|\?/iu;

const IS_TESTED = /^\p{L}+ing (?:at|in|with|on) |\b(?:heights?|first aid|confined|forklift|banksman)\b/iu;

/** "Working at heights", of "working at heights again": it is done once more. */
function doneAgain({ what }: Learning): Piece {
  const again = what.forms.noun ?? what.forms.gerund ?? what.quote;
  const name = renewedIn(again);
  return name !== '' && IS_TESTED.test(again) && isSmooth(name) ? [from(what, name, 'noun')] : null;
}

/** "Computers", of "computers again": known once, and no paper. */
function takenUpAgain({ what }: Learning, { slots }: Told): Piece {
  const again = what.forms.noun ?? what.quote;
  // "Heights again", where that ticket has run out: it is renewed, and so is what one is tested in while doing it.
  const isLapsed = slots.papers.some(
    ({ state, name: held }) => state === 'lapsed' && overlaps(rootsOf(held.quote), rootsOf(again)),
  );
  if (isLapsed || IS_TESTED.test(again)) return null;
  const name = renewedIn(what.forms.noun ?? what.quote).replace(/\p{Lu}\p{Ll}+/gu, (word) =>
    word.toLowerCase(),
  );
  return name !== '' && isSmooth(name) && !COURSES.test(name) ? [from(what, name, 'noun')] : null;
}

function setOn(items: readonly Learning[], told: Told): readonly Way[] {
  const [only, ...others] = items;
  if (only && others.length === 0) {
    const tool =
      say('step-set-learn', { course: toolOf(only) }) ??
      say('step-set-spoken', { tongue: spokenIn(only) }) ??
      say('step-set-tongue', { tongue: tongueForIn(only) }) ??
      say('step-set-brush', { course: takenUpAgain(only, told) });
    const exam = say('step-exam', { course: examIn(only) });
    const coded = say('step-my', { course: codedIn(only) ?? lacking(only, told) });
    const one = tool ?? exam ?? coded;
    if (one) return [[one]];
    const post = only.what.forms.noun ?? '';
    // "School for hearing aid fitting": one goes there.
    if (
      /^(?:evening |night |weekend |vocational |trade |technical )?school (?:for|of) \p{L}/u.test(post) &&
      isSmooth(post)
    )
      return [[say('step-school', { school: [from(only.what, withArticle(post), 'noun')] })]];
    if (IS_A_CLASS.test(post))
      return [[say('step-set-train', { a: [from(only.what, withArticle(post), 'noun')] })]];
  }
  const act = only && others.length === 0 ? actIn(only) : null;
  if (act) return [[say('step-base', { act })]];
  const how = only && others.length === 0 ? howIn(only) : null;
  if (how) return [[say('step-set-how', { how })]];
  const to = only && others.length === 0 ? toIn(only) : null;
  if (to) return [[say('step-set-to', { how: to })]];
  const courses = items.flatMap(({ what }) => {
    const name = stepName(what);
    return name ? [name] : [];
  });
  const course = items.length > 0 && courses.length === items.length ? listed(courses, 'list') : null;
  const shapes = new Set(items.map(shapeOf));
  const [other, ...more] = others;
  if (only && other && more.length === 0) {
    const [one, two] = [doOf(only), doOf(other)];
    if (one && two && one.verb !== two.verb)
      return [
        [
          say('step-do-and', {
            one: say(one.verb, { course: one.course }),
            other: say(two.verb, { course: two.course }),
          }),
        ],
      ];
  }
  // "First aid and then the ambulance course" is two steps, and training takes no article.
  if (only && !other && / and then /u.test(textIn(course ?? []))) return [[say('step-list-all', { course })]];
  if (only && !other && IS_TRAINING.test(textIn(course ?? []))) return [[say('step-next', { course })]];
  if (only && !other && isGiven(only)) return [[say('step-set-get', { course })]];
  if (only && others.length === 0 && shapes.has('bare')) {
    if (isOneToGet(only)) {
      const get: Way = [say('step-my', { course })];
      const next: Way = [say('step-next-my', { course })];
      return IS_PASSED.test(textIn(course ?? [])) ? [next] : [get, next];
    }
    const train = trainedAs(only);
    if (train) return [[say('step-set-train', { a: train })]];
    return [[say(/ and /u.test(textIn(course ?? [])) ? 'step-list-all' : 'step-list-set', { course })]];
  }
  // "My maths resit and level 2 electrical": the first is named without an article.
  const isFirstBare = only !== undefined && shapeOf(only) === 'bare' && /^\p{Ll}/u.test(textIn(course ?? []));
  if (
    shapes.has('bare') &&
    isFirstBare &&
    /\b(?:resit|retake|refresher|assessment|exam|training|practical|practice|licen[cs]e|test)\b/iu.test(
      textIn(courses[0] ?? []),
    )
  )
    return [[say('step-list-all-my', { course })]];
  if (shapes.has('bare')) return [[say('step-list-all', { course })]];
  return rotated<Way>(
    shapes.has('done')
      ? [
          [say(only && others.length === 0 ? 'step-next' : 'step-list-all', { course })],
          ...(IS_TAKEN.test(textIn(course ?? [])) && !shapes.has('learned')
            ? [[say('step-set', { course })]]
            : []),
        ]
      : [[say('step-set-learn', { course })]],
    told.seed,
  );
}

/** What one does with a thing to learn, beside another: learn it, get it or take it; null where nobody can say. */
function doOf(
  one: Learning,
): { verb: 'step-do-learn' | 'step-do-get' | 'step-do-take'; course: Piece } | null {
  const course = toolOf(one) ?? stepName(one.what);
  const name = textIn(course ?? []);
  if (course === null || / and /u.test(name)) return null;
  if (isGiven(one)) return { verb: 'step-do-get', course };
  if (shapeOf(one) === 'learned') return { verb: 'step-do-learn', course };
  return /^(?:an?|the) /u.test(name) && (IS_TAKEN.test(name) || IS_PASSED.test(name))
    ? { verb: 'step-do-take', course }
    : null;
}

/** What was begun and is to be finished: the paper that the person is set on and that is not finished yet. */
function begun({ slots: { papers } }: Told, set: readonly Learning[]): Piece {
  for (const one of set) {
    const roots = rootsOf((one.what.forms.noun ?? '').replace(GENERIC, ' '));
    const open = papers.find(
      ({ state, name }) =>
        state === 'not-finished' && overlaps(roots, rootsOf((name.forms.noun ?? '').replace(GENERIC, ' '))),
    );
    if (!open || shapeOf(one) === 'learned') continue;
    const name = stepName(one.what);
    if (!name || shapeOf(one) !== 'done' || one.what.isPlural) continue;
    // "A category D driving licence" that was begun is mine.
    return name.length > 1 ? [ours('my ', 'article'), ...name.slice(1)] : name;
  }
  return null;
}

const GENERIC =
  /\b(?:courses?|class(?:es)?|exams?|examinations?|tests?|certificat\w*|licen[cs]es?|degrees?|diplomas?|level|grade|school|year)\b|\d+/giu;
