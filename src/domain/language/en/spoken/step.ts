import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, ours, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { joined, withoutStop } from './join.ts';
import { PAPER, studiedFor } from './paper.ts';
import { finishing, lacking, passing, renewedIn, renewing } from './step-open.ts';
import { COURSES, IS_PASSED, isNamed, shapeOf, stepName } from './step-shape.ts';
import { actOf, TESTS } from './step-verb.ts';

/** What the person learns next, as willingly as they said: one step, and nothing that comes only later. */
export function* STEP(told: Told): Iterable<Way> {
  yield* finishing(told);
  yield* renewing(told);
  yield* passing(told);
  const set = by(told, 'set-on-it');
  if (set.length === 1) yield [say('step-begun', { course: begun(told, set) })];
  const [first, second] = set;
  if (first && second && set.length === 2) {
    yield [say('step-begun-and', { course: begun(told, [first]), other: stepName(second.what) })];
    yield [say('step-begun-and', { course: begun(told, [second]), other: stepName(first.what) })];
  }
  if (second) yield [say('step-base', { act: both(set, told) })];
  yield [say('step-base', { act: first ? act(first, told) : null })];
  yield [say('step-working', { paper: studiedFor(told) })];
  yield [say('step-goal', { goal: told.goal })];
  const short = by(told, 'only-short');
  if (short.length > 1) yield [say('step-base-short', { act: both(short, told) })];
  for (const item of short) yield [say('step-base-short', { act: act(item, told) })];
  yield [say('step-might', { act: perhaps(told) })];
  yield* ifFree(told);
}

/** What is learned as willingly as that, and without a doubt. */
function by({ slots }: Told, stance: Learning['stance']): readonly Learning[] {
  return slots.learning.filter((one) => one.stance === stance && one.isDoubted !== true && isNamed(one));
}

/** What the person would learn where it costs nothing. */
function* ifFree(told: Told): Iterable<Way> {
  for (const item of told.slots.learning.filter(({ stance }) => stance === 'if-free').filter(isNamed)) {
    if ((item.what.forms.noun ?? item.what.quote).split(' ').length > MOST_WORDS) continue;
    yield [say('step-if-act', { act: act(item, told) })];
  }
}

/** What was only said with a doubt is no wish yet; of two, either: "learn carpentry or train as an electrician". A chance, and what comes later, are doubt enough. */
function perhaps(told: Told): Piece {
  const open = told.slots.learning.filter(
    (one) => one.isDoubted === true && /^(?:set-on-it|only-short)$/u.test(one.stance) && isNamed(one),
  );
  const [first] = open;
  const [one = null, other = null] = open
    .filter(({ what }) => what.source === first?.what.source)
    .map((item) => act(item, told));
  return say('step-or', { one, other }) ?? one;
}

const MOST_WORDS = 8;

/** What is done to learn it: taken up again where it was known once, or lapsed. */
function act(item: Learning, told: Told): Piece {
  return (
    say('step-do-sit-again', { course: satAgain(item) }) ??
    say('step-do-again', { course: doneAgain(item) }) ??
    say('step-do-brush', { course: takenUpAgain(item, told) }) ??
    say('step-do-get-my', { course: lacking(item, told) }) ??
    actOf(item)
  );
}

/** Two things to learn in one breath, with one verb where it is the same: "take a first aid course and the B1 exam". */
function both([first, second, ...more]: readonly Learning[], told: Told): Piece {
  if (!first || !second || more.length > 0) return null;
  const [one, other] = [act(first, told), act(second, told)];
  if (!one || !other) return null;
  const [verb, next] = [one[0]?.text, other[0]?.text];
  const rest = verb === next && one[0]?.kind === 'frame' ? other.slice(1) : other;
  return say(/ and |,/u.test(textIn(one)) ? 'step-and-comma' : 'step-and', { one, other: rest });
}

/** A paper in force and the next step, in one breath. */
export function* PAPER_AND_STEP(told: Told): Iterable<Way> {
  // What is said first of the next step is not given up for a joint.
  const step = [...STEP(told)].find((way) => way.every((sentence) => sentence !== null));
  if (!step) return;
  const isBegun = textIn(step[0] ?? []).startsWith('I have already begun');
  const course = isBegun ? begun(told, by(told, 'set-on-it')) : null;
  for (const paper of PAPER(told)) {
    // "I have my BSc, and I have already begun my licence": both begin alike, and are one sentence.
    const held = paper.length === 1 ? withoutStop(paper[0] ?? null) : null;
    if (course && /^I have\b/u.test(textIn(held ?? [])))
      yield [say('step-begun-too', { paper: held, course })];
    else yield [joined(paper, step)];
  }
}

const IS_TESTED = /^\p{L}+ing (?:at|in|with|on) |\b(?:heights?|first aid|confined|forklift|banksman)\b/iu;

/** "Working at heights", of "working at heights again": it is done once more. */
function doneAgain({ what }: Learning): Piece {
  const again = what.forms.noun ?? what.forms.gerund ?? what.quote;
  const name = renewedIn(again);
  return name !== '' && IS_TESTED.test(again) && isSmooth(name) ? [from(what, name, 'noun')] : null;
}

/** "IELTS Academic", of "IELTS academic again": nobody brushes up on a test. */
function satAgain({ what }: Learning): Piece {
  const name = renewedIn(what.forms.noun ?? what.quote).replace(/ (?:academic|general)\b/u, (kind) =>
    kind.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()),
  );
  return TESTS.test(name.split(' ')[0] ?? '') && isSmooth(name) ? [from(what, name, 'noun')] : null;
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
    // An exam is sat on a day: nobody has begun it.
    if (IS_PASSED.test(textIn(name))) continue;
    // "A category D driving licence" that was begun is mine.
    return name.length > 1 ? [ours('my ', 'article'), ...name.slice(1)] : name;
  }
  return null;
}

const GENERIC =
  /\b(?:courses?|class(?:es)?|exams?|examinations?|tests?|certificat\w*|licen[cs]es?|degrees?|diplomas?|level|grade|school|year)\b|\d+/giu;
