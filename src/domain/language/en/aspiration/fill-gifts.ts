import type { Gift, PhraseForms } from '#src/domain/synthesis/slots.ts';
import { choice, type Fill } from './choice.ts';
import { isTrait, thirdPerson, wordsIn } from './grammar.ts';
import { formOf, listed, type Piece, theirs } from './piece.ts';
import { overlaps, rootsOf } from './roots.ts';

const MOST_WORDS = 10;
/** Two gifts together; longer ones stand alone. */
const MOST_WORDS_OF_TWO = 12;

type Says = (gift: Gift) => string | null;

const form =
  (...forms: readonly Exclude<keyof PhraseForms, 'sentence'>[]): Says =>
  (gift) =>
    formOf(gift, forms, MOST_WORDS);

const gerund = form('gerund');
/** How one is, and not what one does. */
const MANNER = /^(?:being|staying|having|learning|knowing|getting) /;
const doing: Says = (gift) => {
  const text = gerund(gift);
  return text !== null && !MANNER.test(text) ? text : null;
};
const manner: Says = (gift) => {
  const text = gerund(gift);
  return text !== null && MANNER.test(text) ? text : null;
};
/** Behind a trade stands what one does there; a single "drawing" cannot trail. */
const trailing: Says = (gift) => {
  const text = doing(gift);
  return text !== null && wordsIn(text) > 1 ? text : null;
};
/** What one deals with, not a quality one has: "office work", never "a head for figures". */
const matter: Says = (gift) => {
  const noun = formOf(gift, ['noun'], MOST_WORDS);
  return noun !== null && !isTrait(noun) ? noun : null;
};
const trait: Says = (gift) => {
  const noun = formOf(gift, ['noun'], MOST_WORDS);
  return noun !== null && isTrait(noun) ? noun : null;
};
function brief(says: Says, most: number): Says {
  return (gift) => {
    const text = says(gift);
    return text !== null && wordsIn(text) <= most ? text : null;
  };
}
/** Own words before a chip's, which are hand-written for everybody. */
const either =
  (one: Says, other: Says): Says =>
  (gift) =>
    one(gift) ?? other(gift);
const starred =
  (says: Says): Says =>
  (gift) =>
    gift.isStarred ? says(gift) : null;

/** What people come to the person for, in the form that the place in the sentence asks for. */
export const FILL_GIFTS = {
  /** "explaining things and calming a room" */
  gifting: gifts('gerund', trailing),
  /** One skill that is gladly used, named in a few words. */
  skill: gifts('skill', starred(brief(either(doing, matter), 4)), 1),
  /** After "come to me for" and "know about". */
  knack: gifts('matter', either(doing, matter)),
  /** After "know me for": "staying calm". */
  manner: gifts('manner', manner, 1),
  /** After "with": "a head for figures". */
  traits: gifts('trait', trait),
  /** What a career is built on. */
  basis: gifts('basis', either(doing, either(trait, matter))),
  /** After "use": "drawing and biology". */
  tools: gifts('tool', either(brief(matter, 2), either(trait, brief(gerund, 2)))),
  /** What one would gladly fill the days with. */
  joy: gifts('joy', starred(either(doing, matter))),
  enjoying: gifts('joy', starred(single), 1),
  /** After "who": only listed ones, whose base form is written by hand and starts with its verb. */
  giftDoes: gifts('does', starred(doesIt), 1),
  howTo: gifts('how-to', form('howTo'), 1),
} satisfies Record<string, Fill>;

/** One doing: "and" comes after it. */
function single(gift: Gift): string | null {
  const text = doing(gift);
  return text !== null && !/,| (?:and|or) /.test(text) ? text : null;
}

function doesIt(gift: Gift): string | null {
  const base = gift.option === null ? null : formOf(gift, ['base'], 7);
  // A second verb would need its own ending.
  return base === null || /,| (?:and|or) /.test(base) ? null : thirdPerson(base);
}

function gifts(rule: string, says: Says, most: 1 | 2 = 2): Fill {
  return ({ slots }) => {
    const wished = slots.gifts.filter(({ isTiring }) => !isTiring);
    const ranked = wished.toSorted((one, other) => rankOf(one) - rankOf(other));
    // What one would gladly do is said before, or not at all: never the rest in its place.
    const named = ranked.filter((gift) => says(gift) !== null);
    const isMeant = (one: readonly Said[]) => one.some(({ gift }) => gift.isStarred) || !named[0]?.isStarred;
    const said = named.flatMap((gift): Said[] => {
      const text = says(gift);
      if (text === null) return [];
      return [
        {
          gift,
          text,
          piece: [theirs(text, 'gift', `gift-${rule}`, gift)],
          isDoing: text === gift.forms.gerund && text !== gift.forms.noun,
        },
      ];
    });
    const alone = said.filter((one) => isMeant([one])).map(({ piece }) => piece);
    const pairs = most === 2 ? pairsOf(said, rule, isMeant) : [];
    return [...pairs, ...alone].map((piece) => choice(piece, 'gift'));
  };
}

/** Gladly done before the rest, and own words before listed ones. */
function rankOf({ isStarred, option }: Gift): number {
  return (isStarred ? 0 : 2) + (option === null ? 0 : 1);
}

type Said = { gift: Gift; text: string; piece: Piece; isDoing: boolean };

/** What one loves stands alone beside what one can; short tools ("drawing and biology") go together. */
function isPair(one: Said, other: Said, rule: string): boolean {
  return rule === 'tool' || one.gift.isStarred === other.gift.isStarred;
}

/** Two of one form, the shorter first where the other is long. */
function pairsOf(said: readonly Said[], rule: string, isMeant: (pair: readonly Said[]) => boolean): Piece[] {
  return said.flatMap((one, at) =>
    said.slice(at + 1).flatMap((other): Piece[] => {
      if (
        !isPair(one, other, rule) ||
        !isMeant([one, other]) ||
        one.isDoing !== other.isDoing ||
        overlaps(rootsOf(one.text), rootsOf(other.text))
      )
        return [];
      if (wordsIn(one.text) + wordsIn(other.text) > MOST_WORDS_OF_TWO) return [];
      const isLong = wordsIn(one.text) > Math.max(3, wordsIn(other.text));
      const pair = listed(
        isLong ? [other.piece, one.piece] : [one.piece, other.piece],
        'gift',
        `gift-${rule}`,
      );
      return pair ? [pair] : [];
    }),
  );
}
