import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, listed, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Gift, Slots } from '#src/domain/synthesis/slots.ts';
import { nameOf, rotated, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

/** Two gifts in own words stand in one sentence where both are short. */
const MOST_WORDS = 14;

/** What the person can do, or is asked for: own words first, then what they would gladly fill their days with; two at most. */
export function* GIFT(told: Told): Iterable<Way> {
  const gifts = ranked(told).slice(0, told.isLean ? 1 : 2);
  const [one, two] = gifts.filter(({ option }) => option === null);
  const chips = gifts.filter(({ option }) => option !== null);
  const chip = words(chips[0], 'gerund');
  if (one) {
    const can = canOf(one);
    const own = matterOf(one);
    const also = say('gift-also-good', { chip });
    const good = goodAt(one);
    if (two) {
      yield [goodAt(one), goodAt(two) ? null : (canOf(two) ?? say('gift-come', { own: matterOf(two) }))];
      yield [can, canOf(two) ? null : say('gift-come', { own: matterOf(two) })];
      yield [canOf(two), can ? null : say('gift-come', { own })];
      const twoOwn = matterOf(two);
      yield [say('gift-come', { own: own && twoOwn && listed([own, twoOwn], 'list') })];
    }
    if (good) {
      yield [say('gift-good-and', { own, chip })];
      yield [say('gift-what', { chip: own }), also];
      yield [good];
      yield [say('gift-what', { chip: own })];
    }
    if (can) {
      yield [can, also];
      yield [can];
    }
    yield* rotated<Way>(
      [[say('gift-come-good', { own, chip })], [say('gift-come', { own }), also]],
      told.seed,
    );
    yield [say('gift-come', { own })];
    yield [say('gift-how', { how: words(one, 'howTo') }), also];
    yield [say('gift-how', { how: words(one, 'howTo') })];
    return;
  }
  const good = listed(
    chips.flatMap((gift) => {
      const said = words(gift, 'gerund');
      return said ? [said] : [];
    }),
    'list',
  );
  if (chips.length > 0 && chips.every(({ isStarred }) => isStarred)) {
    const is = chips.length === 2 ? 'both' : 'it';
    yield* rotated<Way>(
      [[say(`gift-good-${is}`, { chip: good })], [say(`gift-enjoy-${is}`, { chip: good })]],
      told.seed,
    );
  }
  yield [say('gift-good', { chip: good })];
  yield [say('gift-what', { chip: good })];
}

/** "I am good at noticing when a child is guessing and not hearing": two verbs, or a clause, behind one that ends in "-ing". */
function goodAt(gift: Gift): Piece {
  const { gerund = '', base = '' } = gift.forms;
  const isTyped = gift.quote.toLowerCase().startsWith((gerund.split(' ')[0] ?? '').toLowerCase());
  const isTold = HAS_A_CLAUSE.test(gerund) || (SENSES.test(base) && / \p{Ll}+ing\b/u.test(gerund));
  return gerund && isTyped && isTold ? say('gift-good', { chip: matterOf(gift) }) : null;
}

const HAS_A_CLAUSE = /^\S+ (?:.* )?(?:when|whether|which|what|why|how|that|if|before|so that)\b/u;

/** "I can see that two whites are not the same white": what one sees, hears or knows is nothing that others come for. */
function canOf(gift: Gift): Piece {
  const base = gift.forms.base;
  const sense = base && SENSES.exec(base)?.[0];
  if (!base || !sense || !matterOf(gift) || goodAt(gift) || /\btheirs?\b/i.test(base)) return null;
  const what = [from(gift, firstHalf(base), 'base')];
  return say(sense === 'know' || sense === 'remember' ? 'gift-know' : 'gift-can', { what });
}

const SENSES =
  /^(?:see|hear|feel|smell|taste|tell(?= (?:if|when|whether|what|which|from|by))|spot|notice|sense|read|recogni[sz]e|count|know|remember)(?= \S)/;

/** Gifts that may be told, the most telling first: none that tires, none whose words stand already. */
function ranked({ slots, used }: Told): readonly Gift[] {
  const told = slots.gifts.filter(
    (gift) => !gift.isTiring && !used.has(gift.source) && (gift.option !== null || isSayable(gift)),
  );
  if (told.length < 2) return told;
  const roots = rootsOf(aboutWork(slots));
  const rank = (gift: Gift) => {
    const isOwn = gift.option === null;
    if (!isOwn) return gift.isStarred ? 1 : 0;
    // What a person put into words of their own says more of them than what was there to be chosen.
    return gift.isStarred ? 4 : overlaps(rootsOf(gift.quote), roots) ? 3 : 2;
  };
  return told.toSorted((one, other) => rank(other) - rank(one));
}

function isSayable(gift: Gift): boolean {
  return matterOf(gift) !== null || (gift.forms.howTo !== undefined && !NO_MATTER.test(gift.forms.howTo));
}

/** What stands after "for": what one does, or what it is about; not what one does for one's own people. */
function matterOf(gift: Gift): Piece {
  const { gerund, noun } = gift.forms;
  const text = gerund ? firstHalf(gerund) : noun;
  if (!text || !isSmooth(text) || NO_MATTER.test(text)) return null;
  // "Relatives, about medicine": what follows says more of it, and hangs loose behind "for".
  if (text.split(' ').length > MOST_WORDS || (!gerund && text.includes(','))) return null;
  return [from(gift, text, gerund ? 'gerund' : 'noun')];
}

/** "Reading the water", of "reading the water, where is the sand under": what follows is put as one thinks it. */
function firstHalf(text: string): string {
  return text.replace(/^(\S+ \S+[^,]*), (?!and\b).*$/u, '$1');
}

/** Words for no matter at all, or for one that no employer hears of. */
const NO_MATTER =
  /^(?:whether|which|what|where|why|how|if|when|who|everything|anything|nothing|stuff|money|cash|loans?)\b|['’]s$|\b(?:my|our)\b|\bfor me \p{L}|^telling me\b|\b(?:moan|complain)/iu;

/** All words about the work: known, in mind, for whom, and what was done. */
function aboutWork({ work, inMind, serving, proofs, learning }: Slots): string {
  const works = [...work, ...inMind].map(nameOf);
  const did = proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' ? part.quote : [])),
  );
  return [...works, ...did, ...learning.map(({ what }) => what.quote), serving?.who?.quote ?? ''].join(' ');
}
