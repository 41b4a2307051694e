import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { listed, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Gift, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { answersOf } from './answers.ts';
import { doneIn, isDoneOnly, likedIn, ofThem } from './chips.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { listedWith } from './gift-list.ts';
import { halvesOf, isSayable, pairOf } from './gift-own.ts';
import { withItsTail } from './gift-tail.ts';

/** Chips beside own words, and where there are none. */
const MOST_CHIPS = 2;

/**
 * What the person can do, or is asked for: own words first, two at most; then what they would like to fill their days
 * with of what was there to be chosen, else one of the rest.
 */
export function* GIFT(told: Told): Iterable<Way> {
  const gifts = ranked(told);
  const [one, ...more] = gifts.filter(({ option }) => option === null);
  const list = one
    ? listedWith(
        one,
        told.slots.gifts.filter((gift) => !gift.isTiring && !told.used.has(gift.source)),
      )
    : null;
  // "Clocks", and "people bring me clocks": once is enough.
  const two = more.find(
    (gift) => one && !isWithin(one, gift) && !isWithin(gift, one) && !(list && gift.source === one.source),
  );
  const chips = chipsOf(gifts, [one, two], told.slots);
  const [first = null, second = null] = chips;
  const alone: Way[] = [
    ...(first && second ? [[say('joined', { one: first, other: second })]] : []),
    ...chips.map((said) => [say('stopped', { said })]),
  ];
  if (!one) {
    yield* alone;
    return;
  }
  if (list) {
    for (const { said: other } of two ? halvesOf(two) : []) yield [say('joined', { one: list.said, other })];
    for (const chip of chips) yield [say('joined', { one: list.said, other: chip })];
    yield [say('stopped', { said: list.said })];
  }
  for (const half of two ? halvesOf(one) : []) {
    for (const other of two ? halvesOf(two) : []) {
      const both = pairOf(half, other);
      for (const said of chips) yield [both, say('gift-also', { said: alsoIn(said) })];
      yield [both];
    }
  }
  for (const { said: half } of halvesOf(one)) {
    const own = withItsTail(half, one, told.slots.gifts) ?? half;
    // What is liked and what is noticed, both of it gladly, take a breath of their own.
    if (isBothGlad(gifts, told.slots) && first && second)
      yield [say('stopped', { said: own }), say('joined', { one: first, other: second })];
    for (const chip of chips) yield [say('joined', { one: own, other: chip })];
    yield [say('stopped', { said: own })];
  }
  // What they typed names nothing that stands in a sentence: the chips do.
  yield* alone;
}

function isBothGlad(gifts: readonly Gift[], { gifts: all }: Slots): boolean {
  const glad = gifts.filter((gift) => gift.option !== null && gift.isStarred);
  return glad.some(isNoticed) && glad.some((gift) => !isDoneOnly(gift)) && all.length > 2;
}

/** Whether the words of one gift are all in another. */
function isWithin(one: Gift, other: Gift): boolean {
  const roots = rootsOf(other.quote);
  return [...rootsOf(one.quote)].every((root) => roots.has(root));
}

/** "Like keeping people safe", of what one likes: behind "I also". */
function alsoIn(said: Piece): Piece {
  const [first, ...more] = said ?? [];
  return first?.text === 'I like ' ? more : null;
}

/** What was chosen, as halves of a sentence: what one likes, and what one does. */
function chipsOf(gifts: readonly Gift[], own: readonly (Gift | undefined)[], slots: Slots): readonly Piece[] {
  const answers = answersOf(slots);
  const chosen = gifts.filter(
    (gift) =>
      gift.option !== null &&
      !isPurpose(gift, slots) &&
      !isSaidBy(gift, own, slots) &&
      (gift.isStarred || !own[0] || (slots.best === null && !IS_BROAD.test(gift.option))),
  );
  const isLiked = (gift: Gift) => gift.isStarred && !isDoneOnly(gift);
  const liked = chosen
    .filter(isLiked)
    .flatMap((gift) => likedIn(gift, answers) ?? [])
    .slice(0, own[0] && !isShort(own[0]) ? 1 : MOST_CHIPS)
    .map((one, at, all) => (all[at + 1] && all.every(isOfThings) ? withoutThings(one) : one))
    // "Calming people down and looking after people": once named, they are they.
    .map((one, at, all) =>
      at > 0 && /\bpeople\b/u.test(all[0]?.text ?? '') ? { ...one, text: ofThem(one.text) } : one,
    );
  const like = say('gift-like', {
    chip: listed(
      liked.map((one) => [one]),
      'list',
    ),
  });
  const done = chosen
    .filter((gift) => !isLiked(gift))
    .toSorted((one, other) => Number(other.isStarred) - Number(one.isStarred))
    .flatMap((gift) => {
      const what = doneIn(gift, answers);
      return what ? [say('gift-do', { what })] : [];
    });
  // Of what was only chosen, a third is more of the same.
  const said = like ? [like, ...(liked.length < MOST_CHIPS || chosen.some(isNoticed) ? done : [])] : done;
  if (said.length > 0) return said.slice(0, MOST_CHIPS);
  // Two things in one, of which no answer speaks: still all that there is to tell, where nothing else is.
  const [first] = own[0] ? [] : gifts;
  return first ? [say('gift-good', { chip: likedIn({ ...first, option: '' }, '') })] : [];
}

/** "Look after animals" is whom it is for, and no gift beside it: every word of it stands there. */
function isPurpose(gift: Gift, { serving }: Slots): boolean {
  if (!serving?.who) return false;
  const purpose = rootsOf(`${serving.verb.id.replaceAll('-', ' ')} ${serving.who.forms.noun ?? ''}`);
  const [like] = likedIn(gift, serving.who.quote) ?? [];
  const roots = rootsOf(like?.text ?? '');
  return roots.size > 0 && [...roots].every((root) => purpose.has(root));
}

function isNoticed(gift: Gift): boolean {
  return gift.isStarred && isDoneOnly(gift);
}

/** Few words of their own leave room for two that were chosen. */
function isShort({ quote }: Gift): boolean {
  return quote.split(' ').length <= FEW_WORDS;
}

const FEW_WORDS = 9;

/** "Making things and designing things" are said in one. */
function isOfThings({ text }: Segment): boolean {
  return / things$/u.test(text);
}

function withoutThings(one: Segment): Segment {
  return { ...one, text: one.text.replace(/ things$/u, '') };
}

/** So broad that beside own words it tells nothing. */
const IS_BROAD = /^(?:make|design|art|computers)$/u;

/** Whether a chip only says again, in general, what own words or the verb for whom the work is say of one thing. */
function isSaidBy({ option }: Gift, own: readonly (Gift | undefined)[], { serving }: Slots): boolean {
  const words = SAYS_THE_SAME[option ?? ''];
  if (words === undefined) return false;
  // Where nothing else is told, a chip says it.
  const verb = own[0] ? (serving?.verb.id ?? '') : '';
  return words.test([...own.map((gift) => gift?.quote ?? ''), verb].join(' '));
}

/** What of one thing is what a chip says of all: who hears which string is off notices what is not right. */
const SAYS_THE_SAME: Readonly<Record<string, RegExp>> = {
  mend: /\b(?:mend|fix|repair|fault|broken|restor|get(?:ting)? .* (?:going|running) again|make-things-work)/iu,
  notice: /\b(?:notic|spot|see(?:ing)?\b|hear|mistake|smell|catch)/iu,
  explain: /\b(?:explain|teach|train|show|pass-on|how to tell)/iu,
  listen: /\b(?:listen|hear people)/iu,
  figures: /\b(?:figures|numbers|accounts|books|cash|budget)/iu,
  cook: /\b(?:cook|bak|meal|dish|soup|bread|feed)/iu,
  'living-things': /\b(?:animal|cow|calv|calf|horse|dog|goat|sheep|plant|tree|bird|hive|bee|treat)/iu,
  lead: /\b(?:lead|team|crew|gang)/iu,
  calm: /\b(?:calm|panic|upset|angry)/iu,
  deliver: /\b(?:driv|deliver)/iu,
  make: /\b(?:mak(?:e|ing)|build|sew|wall|roof)/iu,
  children: /\b(?:child|kids?\b)/iu,
  write: /\b(?:word|writ)/iu,
  serve: /\b(?:customer)/iu,
  computers: /\b(?:computer|excel|data)/iu,
};

/** Gifts that may be told, the most telling first: none that tires, none whose words stand already. */
function ranked({ slots, used }: Told): readonly Gift[] {
  const told = slots.gifts.filter(
    (gift) => !gift.isTiring && !used.has(gift.source) && (gift.option !== null || isSayable(gift)),
  );
  if (told.length < 2) return told;
  const roots = rootsOf(answersOf({ ...slots, gifts: [], best: null, reason: null }));
  const rank = (gift: Gift) => {
    const isOwn = gift.option === null;
    if (!isOwn) return gift.isStarred ? 1 : 0;
    // What a person put into words of their own says more of them than what was there to be chosen.
    return gift.isStarred ? 4 : overlaps(rootsOf(gift.quote), roots) ? 3 : 2;
  };
  return told.toSorted((one, other) => rank(other) - rank(one));
}
