import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Gift, Slots } from '#src/domain/synthesis/slots.ts';
import { answersOf } from './answers.ts';
import { doneIn, isDoneOnly, likedIn } from './chips.ts';
import { nameOf, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { listedWith } from './gift-list.ts';
import { type Half, halvesOf, isSayable, pairOf } from './gift-own.ts';
import { isQuality } from './gift-quality.ts';
import { withItsTail } from './gift-tail.ts';
import { isBareName } from './gift-with.ts';

/**
 * What the person can, in own words, two things at most. What was there to be chosen says little of anybody: it stands
 * only where there are no own words.
 */
export function* GIFT(told: Told): Iterable<Way> {
  const gifts = ranked(told);
  const [one, ...more] = gifts.filter(({ option }) => option === null);
  if (one && more.length === 0 && isQuality(one)) yield* qualityWays(one, chipsOf(gifts, told.slots));
  if (one) yield* ownWays(told, one, more);
  // What they typed names nothing that stands in a sentence: a chip does, two where no good day is told.
  const [first = null, second = null] = chipsOf(gifts, told.slots);
  if (told.slots.best === null) yield [say('joined', { one: first, other: second })];
  yield [say('stopped', { said: first })];
}

/** "I have patience, and I am good with animals": how one is says little alone. */
function* qualityWays(one: Gift, [chip = null]: readonly Piece[]): Iterable<Way> {
  for (const { said } of halvesOf(one)) yield [say('joined', { one: said, other: chip })];
}

function* ownWays(told: Told, one: Gift, more: readonly Gift[]): Iterable<Way> {
  const list = listedWith(
    one,
    told.slots.gifts.filter((gift) => !gift.isTiring && !told.used.has(gift.source)),
  );
  // "Clocks", and "people bring me clocks": once is enough.
  const two = more.find(
    (gift) => !isWithin(one, gift) && !isWithin(gift, one) && !(list && gift.source === one.source),
  );
  if (list) {
    for (const { said: other } of two ? halvesOf(two) : []) yield [say('joined', { one: list.said, other })];
    yield [say('stopped', { said: list.said })];
  }
  // The other way round where the sentence before opens as the first does.
  for (const [first, second] of two ? [[one, two] as const, [two, one] as const] : [])
    for (const half of halvesOf(first).filter(isPlain))
      for (const other of halvesOf(second).filter(isPlain)) yield [pairOf(half, other)];
  if (two) for (const half of halvesOf(one)) for (const other of halvesOf(two)) yield [pairOf(half, other)];
  for (const { said: half } of halvesOf(one)) {
    const said = withItsTail(half, one, told.slots.gifts) ?? half;
    yield [say('stopped', { said })];
  }
}

/** "What I am good at is": said only where nothing shorter can be. */
const isPlain = ({ said }: Half) => !/^what I am\b/u.test(textIn(said ?? []));

/** Whether the words of one gift are all in another. */
function isWithin(one: Gift, other: Gift): boolean {
  const roots = rootsOf(other.quote);
  return [...rootsOf(one.quote)].every((root) => roots.has(root));
}

/** What was chosen, each as half a sentence: what one does gladly, else what one does. */
function chipsOf(gifts: readonly Gift[], slots: Slots): readonly Piece[] {
  const answers = answersOf(slots);
  const all = gifts.filter((gift) => gift.option !== null && !isPurpose(gift, slots));
  // A driver is good at driving: that is said only where there is nothing else.
  const chosen = orAll(
    all,
    (gift) => gift.option !== 'deliver' || !isInTheWork(likedText(gift, answers), slots),
  );
  const said = chosen.flatMap((gift) => {
    const isLiked = gift.isStarred && !isDoneOnly(gift);
    const half = isLiked
      ? say('gift-like', { chip: likedIn(gift, answers) })
      : say('gift-do', { what: doneIn(gift, answers) });
    return half ? [half] : [];
  });
  if (said.length > 0) return said;
  // Two things in one, of which no answer speaks: still all that there is to tell.
  const [first] = gifts;
  return first ? [say('gift-good', { chip: likedIn({ ...first, option: '' }, '') })] : [];
}

/** "Look after animals" is whom it is for, and no gift beside it: every word of it stands there. */
function isPurpose(gift: Gift, { serving }: Slots): boolean {
  if (!serving?.who) return false;
  const purpose = rootsOf(`${serving.verb.id.replaceAll('-', ' ')} ${serving.who.forms.noun ?? ''}`);
  const roots = rootsOf(likedText(gift, serving.who.quote));
  return roots.size > 0 && [...roots].every((root) => purpose.has(root));
}

const likedText = (gift: Gift, answers: string): string => textIn(likedIn(gift, answers) ?? []);

/** "Fixing bikes", of a bike mechanic: the work itself once more. */
function isInTheWork(gift: string, { work, inMind }: Slots): boolean {
  const roots = rootsOf(gift.replace(ANY_WORK, ' '));
  const known = rootsOf([...work, ...inMind].map(nameOf).join(' '));
  return roots.size > 0 && [...roots].every((root) => known.has(root));
}

/** What any work is, and for anybody. */
const ANY_WORK =
  /\b(?:fix|mend|repair|mak|do|work|us|handl|look)(?:e?s|ing|e)?\b|\b(?:with|after|for|people|folks?)\b(?:['’]s?)?/giu;

/** Gifts that may be told, the most telling first: none that tires, none whose words stand already. */
function ranked({ slots, used }: Told): readonly Gift[] {
  const told = slots.gifts.filter(
    (gift) => !gift.isTiring && !used.has(gift.source) && (gift.option !== null || isSayable(gift)),
  );
  if (told.length < 2) return told;
  const aim = wantedRoots(slots);
  const all = rootsOf(answersOf({ ...slots, gifts: [], best: null, reason: null }));
  const rank = (gift: Gift) => {
    if (gift.option !== null) return gift.isStarred ? -8 : -9;
    const roots = rootsOf(gift.quote);
    // What has to do with the aim, or is done most gladly; a bare name says little.
    return (
      (gift.isStarred ? 2 : 0) +
      (overlaps(roots, aim) ? 4 : overlaps(roots, all) ? 1 : 0) -
      (isBareName(gift) ? 4 : 0)
    );
  };
  const ofTheAim = orAll(told, (gift) => !isOfWorkLeft(gift, slots));
  const telling = ofTheAim.filter(
    ({ option, forms, quote }) => option !== null || forms.gerund === undefined || !isInTheWork(quote, slots),
  );
  // What is there to be chosen takes the place of no words of their own.
  const isTold = telling.some(({ option }) => option === null);
  return (isTold ? telling : ofTheAim).toSorted((one, other) => rank(other) - rank(one));
}

/** Those that fit; all where none does. */
function orAll<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const some = all.filter(fits);
  return some.length > 0 ? some : all;
}

/** The roots of what is wanted, for whom, and what is learned for it. */
function wantedRoots({ inMind, serving, learning }: Slots): ReadonlySet<string> {
  const names = inMind.flatMap((one) => [nameOf(one), originOf(one).quote]);
  const learned = learning.map(({ what }) => what.quote);
  return rootsOf([...names, serving?.who?.quote ?? '', ...learned].join(' '));
}

/** "Braids", of who braids hair and wants to be a paramedic: a bare name of the work that is left. */
function isOfWorkLeft(gift: Gift, slots: Slots): boolean {
  if (gift.option !== null || !isBareName(gift) || !slots.arc || !LEAVES.has(slots.arc.id)) return false;
  const roots = rootsOf(gift.quote);
  return overlaps(roots, rootsOf(slots.work.map(nameOf).join(' '))) && !overlaps(roots, wantedRoots(slots));
}

const LEAVES: ReadonlySet<Arc> = new Set(['start', 'shift', 'own']);
