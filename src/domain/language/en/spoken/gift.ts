import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, listed, ours, type Piece, words, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Gift, Slots } from '#src/domain/synthesis/slots.ts';
import { nameOf, type Part, rotated, seedOf, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

/** Two gifts in own words stand in one sentence where both are short. */
const MOST_WORDS = 12;

/** What people come to the person for: own words first, then what they would gladly fill their days with; two at most. */
export const GIFT: Part = (told) => {
  const gifts = ranked(told).slice(0, 2);
  const own = gifts.filter(({ option }) => option === null);
  const chips = gifts.filter(({ option }) => option !== null);
  const one = own[0] ? matterOf(own[0]) : null;
  const chip = chips[0] ? words(chips[0], 'gerund') : null;
  const good = listed(
    chips.flatMap((gift) => {
      const said = words(gift, 'gerund');
      return said ? [said] : [];
    }),
    'list',
  );
  const isJoy = chips.length > 0 && chips.every(({ isStarred }) => isStarred);
  const mixed: readonly Way[] = [
    [say('gift-come-good', { own: one, chip })],
    [say('gift-come', { own: chip && one }), say('gift-also-good', { chip })],
    [say('gift-good-come', { own: one, chip })],
  ];
  const seed = seedOf(told.slots);
  const joys = (['gift-good', 'gift-enjoy'] as const).map(
    (how): Way => [
      say(`${how}-${chips.length === 2 ? 'both' : 'it'}`, { chip: isJoy && !one ? good : null }),
    ],
  );
  return [
    ...rotated(mixed, seed),
    [say('gift-come', { own: own.length === 2 ? pair(own) : null })],
    [say('gift-come', { own: one })],
    ...rotated(joys, seed),
    [say('gift-good', { chip: one ? null : good })],
    [say('gift-what', { chip: one ? null : good })],
    [say('gift-how', { how: own[0] ? words(own[0], 'howTo') : null })],
  ];
};

/** When the person is at their best. */
export const BEST: Part = ({ slots }) => {
  const { best } = slots;
  if (!best) return [];
  const text = best.words.forms.clause ?? best.words.forms.noun ?? best.words.forms.gerund ?? '';
  if (!isSmooth(text)) return [];
  const said = [from(best.words, text, 'clause')];
  if (best.stem === 'where')
    return STARTS_A_PLACE.test(text)
      ? [[say('best-where', { place: said })], [say('best-see', { place: said })]]
      : [[say('best-like-this', { place: said })], [say('best-moments', { place: said })]];
  const stem = { 'when-i': 'I ', 'when-it': 'it is ', when: '' }[best.stem];
  const clause = stem === '' ? said : [ours(stem, 'best'), ...said];
  const ways: readonly Way[] = [[say('best-when', { clause })], [say('best-day', { clause })]];
  return rotated(ways, seedOf(slots) >>> 3);
};

const STARTS_A_PLACE =
  /^(?:in|on|at|by|near|with|among|between|behind|under|outside|outdoors|indoors|early|alone|before|after|during|around|over|out|from|when|while|late|\p{L}+ing)\b/iu;

/** Gifts that may be told, the most telling first: none that tires, none whose words stand already. */
function ranked({ slots, used }: Told): readonly Gift[] {
  const roots = rootsOf(aboutWork(slots));
  const rank = (gift: Gift) => {
    const isOwn = gift.option === null;
    if (gift.isStarred) return isOwn ? 5 : 3;
    if (!isOwn) return 1;
    return overlaps(rootsOf(gift.quote), roots) ? 4 : 2;
  };
  return slots.gifts
    .filter((gift) => !gift.isTiring && !used.has(gift.source) && (gift.option !== null || isSayable(gift)))
    .toSorted((one, other) => rank(other) - rank(one));
}

function isSayable(gift: Gift): boolean {
  return matterOf(gift) !== null || gift.forms.howTo !== undefined;
}

/** What stands after "for": what one does, or what it is about; not what one does for one's own people. */
function matterOf(gift: Gift): Piece {
  const { gerund, noun } = gift.forms;
  const text = gerund ?? noun;
  if (!text || !isSmooth(text) || NO_MATTER.test(text) || text.split(' ').length > MOST_WORDS) return null;
  // "Relatives, about medicine": what follows says more of it, and hangs loose behind "for".
  if (!gerund && text.includes(',')) return null;
  return [from(gift, text, gerund ? 'gerund' : 'noun')];
}

/** Words for no matter at all, or for one that no employer hears of. */
const NO_MATTER =
  /^(?:whether|which|what|where|why|how|if|when|who|everything|anything|nothing|stuff|money|cash|loans?)\b|['’]s$|\b(?:my|our)\b|\bfor me \p{L}/iu;

function pair([one, other]: readonly Gift[]): Piece {
  const pieces = [one, other].flatMap((gift) => {
    const piece = gift ? matterOf(gift) : null;
    return piece ? [piece] : [];
  });
  return pieces.length === 2 && pieces.every((piece) => wordsIn(piece) <= MOST_WORDS / 2 + 1)
    ? listed(pieces, 'list')
    : null;
}

/** All words about the work: known, in mind, for whom, and what was done. */
function aboutWork({ work, inMind, serving, proofs, learning }: Slots): string {
  const works = [...work, ...inMind].map(nameOf);
  const did = proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' ? part.quote : [])),
  );
  return [...works, ...did, ...learning.map(({ what }) => what.quote), serving?.who?.quote ?? ''].join(' ');
}
