import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Phrase, Proof, Role, Slots } from '#src/domain/synthesis/slots.ts';
import { careOf } from './between.ts';
import { nameOf, smooth, type Told, type Way } from './context.ts';
import { stillIn } from './deed-tail.ts';
import { say } from './frames.ts';
import { knownFor, toldWorks } from './from.ts';
import { outcomeOf, yearsDone, yearsNotOne, yearsStill, yearsWithout } from './proof-more.ts';
import {
  countedWith,
  headAndMore,
  isCareForKin,
  isHalfADeed,
  isInHomeCare,
  isOfKin,
  saidAloud,
} from './proof-words.ts';
import { secondHalf } from './second-half.ts';
import { doneWith, EACH_DAY, halvesOf, type Place } from './story-half.ts';
import { isComplaint } from './tact.ts';
import { thingAndMore } from './whole-thing.ts';

/** What the person is proud of, as the stem that they completed says it, between what was before and what was after. */
export function* STORY(told: Told): Iterable<Way> {
  const [proof] = saidAloud(told.slots);
  const { before, after } = told.slots.story;
  const first =
    before && !isComplaint(before.quote) ? say('story-before', { clause: smooth(before, 'clause') }) : null;
  const last = say('story-after', { clause: smooth(after, 'clause') });
  const more = moreOf(proof);
  for (const way of waysOf(told, proof)) {
    if (told.length > 30 && more && !first && !last) yield [...way, more];
    else if (told.length > 30 && (first || last))
      yield [...(first ? [first] : []), ...way, ...(last ? [last] : [])];
    else yield way;
  }
}

/** A second proof, where there is time for it. */
export function* STORY_TWO(told: Told): Iterable<Way> {
  if (told.length === 90) yield* waysOf(told, saidAloud(told.slots)[1]);
}

/** The work and the years with what the person is proud of, in one breath; not where a before or an after belongs to it. */
export function* WORK_AND_STORY(told: Told): Iterable<Way> {
  const [proof] = saidAloud(told.slots);
  // Of what was done beside the work, nothing is joined to its years.
  if (proof && (!OF_THE_WORK.has(proof.stem) || hasMore(proof))) return;
  // Nor is what was done at home, between two works, joined to the years of one.
  const care = careOf(told.slots);
  if (proof && (isCareForKin(proof) || isOfKin(proof) || (care && isInHomeCare(proof)))) return;
  const then = care && (say('from-then-years', care) ?? say('from-then', { care: care.care }));
  const more = told.length > 30 ? moreOf(proof) : null;
  for (const way of joinedWith(told, proof)) yield [...way, ...(more ? [more] : []), ...(then ? [then] : [])];
}

/** What came of it, where it was told in a sentence of its own. */
function moreOf(proof: Proof | undefined): Piece {
  const [what, text] =
    proof?.stem === 'did' || proof?.stem === 'never'
      ? [proof.did, proof.did.forms.past]
      : proof?.stem === 'because-of-me' && proof.clause.forms.sentence === undefined
        ? [proof.clause, proof.clause.forms.clause]
        : proof?.stem === 'behind-me' || proof?.stem === 'thing'
          ? [proof.what, proof.what.forms.noun]
          : [];
  const more = what && text !== undefined ? secondHalf(text, what.quote) : '';
  return what && more !== '' ? say('story-more', { more: [from(what, more, 'sentence')] }) : null;
}

function* joinedWith(told: Told, proof: Proof | undefined): Iterable<Way> {
  const { story } = told.slots;
  if (proof?.stem === 'title' && isTheWork(proof.what, told.slots)) return;
  if (!proof || (told.length > 30 && (story.before || story.after))) return;
  for (const { said: one, isOver, isTimed, isPart } of knownFor(told)) {
    if (isPart || isOfAnother(proof, told.slots)) continue;
    if (proof.stem === 'behind-me') {
      const without = yearsWithout(proof.what.forms.noun ?? '', told.slots.years?.count);
      if (without !== '' && isTimed)
        yield [say('story-without', { one, without: [from(proof.what, without, 'noun')] })];
      const still = yearsStill(proof.what.forms.noun ?? '', told.slots.years?.count);
      if (still !== '' && isTimed)
        yield [say('story-still-have', { one, what: [from(proof.what, still, 'noun')] })];
      const none = yearsNotOne(proof.what.forms.noun ?? '', told.slots.years?.count);
      if (none !== '' && isTimed) yield [say('joined', { one, other: [from(proof.what, none, 'noun')] })];
    }
    if (proof.stem === 'behind-me' && !isOver && !EACH_DAY.test(proof.what.forms.noun ?? '')) {
      yield [say('joined', { one, other: doneWith(proof.what) })];
      const { what, more, clause } = headAndMore(proof.what);
      yield [say('joined-have', { one, ...milesWithout(proof.what) })];
      // Years that the work already counts are not said again.
      if (isTimed && /^\d+ years$/u.test(textIn(what ?? [])) && !clause && !more) continue;
      yield [say('joined-with-and', { one, what, clause })];
      yield [say('joined-with-more', { one, what, more })];
      if (!more) yield [say('joined-with', { one, what })];
    }
    // "36 years as a bus driver, and I drove 36 years": once.
    const done =
      proof.stem === 'did' && isTimed ? yearsDone(proof.did.forms.past ?? '', told.slots.years?.count) : '';
    if (proof.stem === 'did' && done !== '')
      yield [
        say('joined', { one, other: say('story-whole', { clause: [from(proof.did, done, 'clause')] }) }),
      ];
    if (isOfElse(proof, told.slots)) continue;
    const place: Place = { isJoined: true, isTimed, goesOn: !isOver, isOwn: isOwn(told.slots) };
    for (const other of halvesOf(proof, place)) yield [say('joined', { one, other })];
  }
}

/** "2.3 million miles with no accident": what lies behind one, and without what. */
function milesWithout(counted: Phrase): { what: Piece; more: Piece } {
  const { what, more } = countedWith(counted.forms.noun ?? '');
  const part = (text: string): Piece => (text === '' ? null : [from(counted, text, 'noun')]);
  return { what: part(what), more: part(more) };
}

/**
 * Whether a proof speaks of another work than the one whose years are told: "for two years at a car wash", and heads cut.
 * "Making yurts, with 200 yurts behind me" is no breath either.
 */
function isOfAnother(proof: Proof, slots: Slots): boolean {
  const [first, ...others] = toldWorks(slots);
  const roots = rootsOf(wordsIn(proof));
  const isOfFirst = first !== undefined && overlaps(roots, rootsOf(nameOf(first)));
  const isOfOther = overlaps(roots, rootsOf(others.map(nameOf).join(' ')));
  return isOfFirst ? proof.stem === 'behind-me' && first?.kind !== 'role' : isOfOther;
}

/** "A car guard", of who packs shelves and never lost a car: the other work, of which alone the deed speaks. */
function otherWorkOf(proof: Proof, slots: Slots): Role | null {
  if (proof.stem !== 'never' && proof.stem !== 'did') return null;
  const [first, ...others] = toldWorks(slots);
  const roots = rootsOf(wordsIn(proof));
  if (!first || overlaps(roots, rootsOf(nameOf(first)))) return null;
  const theirs = others.filter((one) => overlaps(roots, rootsOf(nameOf(one))));
  const [only] = theirs;
  return theirs.length === 1 && only?.kind === 'role' ? only.role : null;
}

function wordsIn(proof: Proof): string {
  const parts = Object.values(proof).flatMap((part) => (typeof part === 'object' ? part.quote : []));
  return parts.join(' ');
}

/** What came of it, or what it was noticed by, stands behind it: that is breath enough. */
function hasMore(proof: Proof): boolean {
  if (proof.stem === 'thing') return thingAndMore(proof.what.quote) !== null;
  if (proof.stem === 'did') {
    const { past = '' } = proof.did.forms;
    return outcomeOf(past, proof.did.quote) !== '' || stillIn(past).more !== '';
  }
  return proof.stem === 'because-of-me' && proof.clause.forms.sentence !== undefined;
}

/** What stands behind the years of a work with a plain "and". */
const OF_THE_WORK: ReadonlySet<Proof['stem']> = new Set([
  'never',
  'behind-me',
  'number',
  'title',
  'did',
  'because-of-me',
  'thing',
  'first-in',
]);

/** What somebody did who leaves their work, or has hardly begun, was done beside it: a tram driver tuned pianos. */
function isOfElse(proof: Proof, { arc, work }: Slots): boolean {
  if (proof.stem === 'never' || arc === null || !LEAVES.has(arc.id)) return false;
  return !overlaps(rootsOf(wordsIn(proof)), rootsOf(work.map(nameOf).join(' ')));
}

const LEAVES: ReadonlySet<Arc> = new Set(['start', 'shift', 'own']);

function isOwn({ inMind }: Slots): boolean {
  return inMind.some(({ kind }) => kind === 'own');
}

function* waysOf({ slots, used }: Told, proof: Proof | undefined): Iterable<Way> {
  // "I graduated." alone tells nothing more.
  if (!proof || (proof.stem === 'did' && (!/ /u.test(proof.did.forms.past ?? '') || isHalfADeed(proof.did))))
    return;
  // What never happened in two works is no matter of the years of one.
  const isAlone = toldWorks(slots).length < 2;
  const isTimed = slots.years !== null && isAlone && used.has(slots.years.origin.source);
  if (proof.stem === 'title' && isTheWork(proof.what, slots)) return;
  // "I never lost one wheelchair" hangs in the air where no work was told.
  if (
    proof.stem === 'never' &&
    toldWorks(slots).length === 0 &&
    !STANDS_ALONE.test(proof.did.forms.past ?? '')
  )
    return;
  const place: Place = {
    isJoined: false,
    goesOn: false,
    isTimed: isTimed && !isCareForKin(proof),
    isOwn: isOwn(slots),
  };
  const whole = proof.stem === 'because-of-me' ? wholeSentence(proof) : null;
  const as = otherWorkOf(proof, slots);
  if (as && !used.has(as.source))
    for (const said of halvesOf(proof, { ...place, isTimed: false }))
      yield [say('stopped', { said: say('story-as', { a: [from(as, as.a, 'noun')], said }) })];
  for (const said of halvesOf(proof, place)) {
    // What somebody was noticed by stands behind what came of it.
    if (whole) yield [say('stopped', { said }), say('stopped', { said: whole })];
    else yield [say('stopped', { said })];
  }
  if (proof.stem === 'because-of-me') yield [say('stopped', { said: whole }), say('story-proud', {})];
}

/** "Missed a shift", or so many words that it says itself what it is about. */
const STANDS_ALONE = /\b(?:shifts?|deadlines?|payroll|delivery|class|bus|train)\b|^(?:\S+ ){5,}\S+$/u;

function wholeSentence({ clause }: Proof & { stem: 'because-of-me' }): Piece {
  const whole = words(clause, 'sentence')?.map((one) => ({ ...one, text: one.text.replace(/[.!]+$/u, '') }));
  // "Before they put tables there." is half a sentence.
  const isHalf = /^(?:before|after|when|because|while|until|since) [^,]*$/iu.test(textIn(whole ?? []));
  return isHalf ? null : say('story-whole', { clause: whole ?? null });
}

/** "Trauma nurse, then research assistant": what stands already as the work. */
function isTheWork(what: Phrase, { work }: Slots): boolean {
  const known = rootsOf(work.map(nameOf).join(' '));
  const head = (text: string) =>
    /^(?:an? )?(\p{L}+(?: \p{L}+)?) (?:of|in|at|for)\b/u.exec(text)?.[1]?.toLowerCase();
  // "A conductor of the choir", of "a conductor of a children’s choir".
  const [title] = [head(what.forms.noun ?? '')];
  if (title !== undefined && work.some((one) => head(nameOf(one)) === title)) return true;
  return [...rootsOf(what.quote)].every((root) => known.has(root));
}
