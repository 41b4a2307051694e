import type { Gift, Slots } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { isTrait, wordsIn } from './grammar.ts';
import { formOf, listed, type Piece, theirs } from './piece.ts';
import { overlaps, rootsOf } from './roots.ts';

const MOST_WORDS = 10;
/** Two gifts together; longer ones stand alone. */
const MOST_WORDS_OF_TWO = 13;

type Says = (gift: Gift) => string | null;

/** A gift that was read wrong begins with no such word: "read drawing". */
const DOING = /^(?:\p{L}+ly )?\p{L}+ing\b/u;
/** How one is, and not what one does. */
const MANNER = /^(?:being|staying|having|learning|knowing|getting|sleeping)\b/;

const doing: Says = (gift) => {
  const text = formOf(gift, ['gerund'], MOST_WORDS);
  return text !== null && DOING.test(text) && !MANNER.test(text) ? text : null;
};
/** What one deals with, not a quality one has: "office work", never "a head for figures". */
const matter: Says = (gift) => {
  const noun = formOf(gift, ['noun'], MOST_WORDS);
  return noun !== null && !isTrait(noun) ? noun : null;
};

/** What one would like to fill the days with, as marked, at most two of one form; null where nothing was. */
export function joysOf({ gifts }: Pick<Slots, 'gifts'>, form: 'doing' | 'any' = 'any'): Piece | null {
  return joysDone(gifts) ?? (form === 'any' ? joysNamed(gifts) : null);
}

const starredIn = (gifts: readonly Gift[]) =>
  gifts.filter(({ isStarred, isTiring }) => isStarred && !isTiring);
const joysDone = onceByThing((gifts: readonly Gift[]) => pairOf(starredIn(gifts), doing));
const joysNamed = onceByThing((gifts: readonly Gift[]) => pairOf(starredIn(gifts), matter));

/** What people come for, after "for": own words first, at most two. */
export function knacksOf({ gifts }: Slots): Piece | null {
  return knacks(gifts);
}

const knacks = onceByThing((gifts: readonly Gift[]): Piece | null => {
  const wished = gifts
    .filter(({ isTiring }) => !isTiring)
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  return pairOf(wished, (gift) => doing(gift) ?? matter(gift));
});

/** Gladly done before the rest, and own words before listed ones. */
function rankOf({ isStarred, option }: Gift): number {
  return (isStarred ? 0 : 2) + (option === null ? 0 : 1);
}

function pairOf(gifts: readonly Gift[], says: Says): Piece | null {
  const named = gifts
    .toSorted((one, other) => Number(one.option !== null) - Number(other.option !== null))
    .flatMap((gift) => {
      const text = says(gift);
      return text === null ? [] : [{ text, piece: [theirs(text, 'gift', 'gift', gift)] }];
    });
  const [first, ...others] = named;
  if (!first) return null;
  const second = others.find(
    ({ text }) =>
      wordsIn(text) + wordsIn(first.text) <= MOST_WORDS_OF_TWO &&
      !overlaps(rootsOf(text), rootsOf(first.text)),
  );
  if (!second) return first.piece;
  const isLong = wordsIn(first.text) > Math.max(3, wordsIn(second.text));
  return listed(isLong ? [second.piece, first.piece] : [first.piece, second.piece], 'gift', 'gift');
}

/** Nobody in particular: to be useful to them alone says nothing. */
const ANYBODY =
  /^(?:people|others|other people|everyone|everybody|folks?|somebody|someone|any(?:one|body)|whoever)$/iu;

/** What of their own somebody does well, where they have no work in mind and nobody in particular; else null. */
export function giftForAnybody({ gifts, inMind, serving }: Slots): Piece | null {
  if (inMind.length > 0 || serving?.verb.id !== 'be-useful-to') return null;
  if (serving.who && !ANYBODY.test(serving.who.forms.noun ?? '')) return null;
  return pairOf(
    gifts.filter(({ option, isTiring }) => option === null && !isTiring),
    doing,
  );
}
