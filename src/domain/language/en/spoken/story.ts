import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import type { Arc, Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { careOf } from './between.ts';
import { nameOf, smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { isFirstTold, knownFor, toldWorks } from './from.ts';
import { firstAs, outcomeOf, yearsNotOne, yearsStill, yearsWithout } from './proof-more.ts';
import {
  AS_A,
  doneIn,
  headAndMore,
  isCareForKin,
  isHalfADeed,
  isInHomeCare,
  saidAloud,
} from './proof-words.ts';
import { secondHalf } from './second-half.ts';
import { counted, grown, isBareNoun, went } from './story-number.ts';
import { isComplaint } from './tact.ts';
import { thingAndMore, wholeThing } from './whole-thing.ts';

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
  if (proof && (isCareForKin(proof) || (care && isInHomeCare(proof)))) return;
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
    if (isPart) continue;
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
      yield [say('joined-with-and', { one, what, clause })];
      yield [say('joined-with-more', { one, what, more })];
      if (!more) yield [say('joined-with', { one, what })];
    }
    if (isOfElse(proof, told.slots)) continue;
    const place: Place = {
      isJoined: true,
      isFirst: true,
      time: isTimed ? 'story-in-that-time' : null,
      isOwn: isOwn(told.slots),
    };
    for (const other of halvesOf(proof, place)) yield [say('joined', { one, other })];
  }
}

/** What came of it, or what it was noticed by, stands behind it: that is breath enough. */
function hasMore(proof: Proof): boolean {
  if (proof.stem === 'thing') return thingAndMore(proof.what.quote) !== null;
  if (proof.stem === 'did') return outcomeOf(proof.did.forms.past ?? '', proof.did.quote) !== '';
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
  const words = Object.values(proof).flatMap((part) => (typeof part === 'object' ? part.quote : []));
  return !overlaps(rootsOf(words.join(' ')), rootsOf(work.map(nameOf).join(' ')));
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
    isFirst: isFirstTold(slots),
    time: isTimed && !isCareForKin(proof) ? 'story-in-those-years' : null,
    isOwn: isOwn(slots),
  };
  const whole = proof.stem === 'because-of-me' ? wholeSentence(proof) : null;
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

/** `isJoined`: behind an "and"; `isFirst`: the work that it belongs to is the one that is told. */
type Place = {
  isJoined: boolean;
  isFirst: boolean;
  time: 'story-in-that-time' | 'story-in-those-years' | null;
  /** Something of one's own is wanted, or run already. */
  isOwn: boolean;
};

/** A proof as half a sentence, the best first. */
function* halvesOf(proof: Proof, { isJoined, isFirst, time, isOwn }: Place): Iterable<Piece> {
  const inTime = (said: Piece) => (time === null ? said : say(time, { said }));
  switch (proof.stem) {
    case 'did': {
      const did = smooth(proof.did, 'past');
      const { past = '' } = proof.did.forms;
      const came = outcomeOf(past, proof.did.quote);
      const outcome: Piece = came !== '' && isSmooth(came) ? [from(proof.did, came, 'clause')] : null;
      if (isJoined) {
        yield ALWAYS.test(past) ? inTime(say('story-did', { did })) : say('story-did', { did });
        yield say('story-did-that', { did });
      } else {
        yield say('story-did-and', { did, outcome });
        yield say('story-did', { did });
      }
      yield say('story-did-proud', { did });
      break;
    }
    case 'never': {
      const whole = smooth(proof.did, 'past');
      const short = withoutYears(proof.did.forms.past ?? '');
      const did: Piece = time !== null && short !== '' && whole ? [from(proof.did, short, 'past')] : whole;
      // "I was never late", and not "I never was late".
      const state = /^was (.+)$/u.exec(short || (proof.did.forms.past ?? ''))?.[1];
      if (state !== undefined && did) {
        const said: Piece = [from(proof.did, state, 'past')];
        yield inTime(say('story-was-never', { state: said }));
        return;
      }
      // "Sent nobody home sick" says "never" already.
      yield inTime(say(NOBODY.test(proof.did.forms.past ?? '') ? 'story-did' : 'story-never', { did }));
      break;
    }
    case 'because-of-me': {
      const clause =
        smooth(proof.clause, 'clause')?.map((one) => ({ ...one, text: inWords(one.text) })) ?? null;
      yield say('story-because', { clause });
      yield say('story-proud-that', { clause });
      break;
    }
    case 'number':
      if (isOwn) yield* grown(proof);
      yield* counted(proof);
      yield isFirst && time !== null ? say('story-then', { said: went(proof) }) : went(proof);
      break;
    case 'behind-me': {
      // "200 loaves every morning": that goes on, and lies behind nobody.
      if (EACH_DAY.test(proof.what.forms.noun ?? '')) {
        yield say('story-proud-of', { what: smooth(proof.what, 'noun') });
        return;
      }
      const { what, more, clause } = headAndMore(proof.what);
      yield doneWith(proof.what);
      yield say('story-behind-and', { what, clause });
      yield say('story-behind-me-and', { what, clause });
      yield say('story-behind-more', { what, more });
      if (more) return;
      yield say('story-behind', { what });
      yield say('story-behind-me', { what });
      break;
    }
    case 'first-in': {
      const holes = { group: smooth(proof.group, 'noun'), to: smooth(proof.to, 'base') };
      const { woman, base } = firstAs(proof.to.forms.base ?? '');
      if (woman !== '') {
        const named: Piece = [from(proof.to, woman, 'noun')];
        yield say('story-first-woman', { ...holes, woman: named, to: [from(proof.to, base, 'base')] });
      }
      const as = asWoman(proof);
      if (as) {
        yield say('story-first-woman', { ...as, to: holes.to });
        return;
      }
      yield say('story-first', holes);
      yield say('story-first-proud', holes);
      break;
    }
    case 'title': {
      const what = smooth(proof.what, 'noun');
      const isFirst = IS_FIRST.test(proof.what.forms.noun ?? '');
      yield say(isFirst ? 'story-title-the' : 'story-title', { what });
      // After "I was an usher for seven years" no sentence opens so once more.
      yield say(isFirst ? 'story-title-proud-the' : 'story-title-proud', { what });
      break;
    }
    case 'thing': {
      const whole = wholeThing(proof.what.quote);
      const all: Piece = whole && isSmooth(whole) ? [from(proof.what, whole, 'noun')] : null;
      yield say('story-proud-of', { what: all });
      const told = thingAndMore(proof.what.quote);
      if (told) {
        const half = (text: string): Piece => (isSmooth(text) ? [from(proof.what, text, 'noun')] : null);
        yield say('story-thing-told', { what: half(told.thing), told: half(told.more) });
      }
      const what = smooth(proof.what, 'noun') ?? smooth(proof.what, 'gerund');
      // "The 240 tiles": those, and not any.
      const { noun = '' } = proof.what.forms;
      const isOnes = proof.what.isPlural === true && /^\p{Ll}+ (?:for|in|at|on) \p{L}/u.test(noun);
      const isBare = isBareNoun(proof.what) || isOnes || /^\d/u.test(noun);
      yield say(isBare ? 'story-proud-of-the' : 'story-proud-of', { what });
      yield say(isBare ? 'story-one-of-the' : 'story-one-of', { what });
    }
  }
}

const EACH_DAY = /\b(?:every|each|per|a) (?:day|morning|evening|night|week|month|shift)\b/u;

/** "Kept the lights on": it went on as long as the work. */
const ALWAYS = /^(?:always |kept (?:the|a|my|our|all|every|it)\b)/u;

/** "Had a Christmas Eve off", of "had a Christmas Eve off in 31 years", where the years stand before it; else empty. */
export function withoutYears(past: string): string {
  return (
    /^(.+?)(?: in (?:all )?(?:my |those |these )?|, (?:for )?| for )\d+ (?:years?|yrs)(?:, [^,]+)?$/u.exec(
      past,
    )?.[1] ?? ''
  );
}

const NOBODY = /^\S+ (?:nobody|no one|nothing|none|no)\b/u;

/** "41,000 otoliths read": so many things were read. */
function doneWith(counted: Phrase): Piece {
  const { many, done, so } = doneIn(counted.forms.noun ?? '');
  const part = (text: string): Piece =>
    isSmooth(text) && text !== '' ? [from(counted, text, 'noun')] : null;
  const clause = smooth(counted, 'clause');
  const holes = { done: part(done), many: part(many), so: part(so) };
  if (counted.forms.clause !== undefined) return say('story-done-so-and', { ...holes, clause });
  return so === '' ? say('story-done', holes) : say('story-done-so', holes);
}

/** "Youngest classer in the Riverina": the one who is. */
const IS_FIRST = /^(?:youngest|oldest|first|only|best|fastest|last) \p{Ll}/u;

/** "Band, as a woman": the first woman in it. */
function asWoman({ group }: Proof & { stem: 'first-in' }): { woman: Piece; group: Piece } | null {
  const [, name = '', woman = ''] = AS_A.exec(group.forms.noun ?? '') ?? [];
  if (woman === '' || !isSmooth(name)) return null;
  return { woman: [from(group, woman, 'noun')], group: [from(group, name, 'noun')] };
}
