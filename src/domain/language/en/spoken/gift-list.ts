import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, listed, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';
import { goodWithWhat, toolOf } from './gift-own.ts';

/** So many of one list are said; more of them are a stock list. */
const MOST_OF_A_LIST = 3;

/**
 * "Old Singers, Berninas, anything with a bobbin", typed in one answer: one list, and not half of it as if it were the
 * whole. Null where that answer names no two things that one says in the same way.
 */
export function listedWith(
  one: Gift,
  gifts: readonly Gift[],
): { said: Piece; gifts: readonly Gift[] } | null {
  const same = gifts.filter(
    (gift) => gift.option === null && gift.source === one.source && isBareThing(gift),
  );
  if (!same.includes(one)) return null;
  const known = same.filter(isKnown);
  const isOfTools = known.includes(one) && known.length > 1;
  const some = (isOfTools ? known : same.filter(isGoodWith)).slice(0, MOST_OF_A_LIST);
  if (some.length < 2 || !some.includes(one)) return null;
  const list = listed(
    some.map((gift) => [from(gift, gift.forms.noun ?? '', 'noun')]),
    'list',
  );
  const said = isOfTools ? say('gift-know', { what: list }) : say('gift-good-with', { who: list });
  return said && { said, gifts: some };
}

function isBareThing({ forms: { noun = '', gerund, sentence } }: Gift): boolean {
  return (
    gerund === undefined && sentence === undefined && isSmooth(noun) && noun.split(' ').length <= MOST_WORDS
  );
}

const MOST_WORDS = 5;

/** "AutoCAD", "HVAC design", "MS Office": tools and subjects by their names. */
function isKnown(gift: Gift): boolean {
  const { noun = '' } = gift.forms;
  if (gift.isPlural === true && !/\p{Ll}\p{Lu}/u.test(noun)) return false;
  return (toolOf(gift) !== null && !/ and /u.test(noun)) || HAS_NAMES_OF_TOOLS.test(noun);
}

const HAS_NAMES_OF_TOOLS =
  /^(?:\p{Lu}[\p{L}\d]+ (?!Allowance|Badge|Credit)\p{Lu}[\p{L}\d]+|\p{Lu}{2,} (?:design|drawing|modelling|programming))$/u;

/** What one is good with; "anything with a bobbin" closes such a list. */
function isGoodWith(gift: Gift): boolean {
  const { noun = '' } = gift.forms;
  return /^anything (?:with|that) \p{L}/u.test(noun) || (!isKnown(gift) && goodWithWhat(gift) !== null);
}
