import { ours, type Piece, textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { BEST } from './best.ts';
import { SENTENCE_AT_MOST, type Told, type Way } from './context.ts';
import { GIFT } from './gift.ts';
import { joined } from './join.ts';

/** What somebody can and when they are at their best, in one breath: one thing that they can, or two in few words. */
export function* GIFT_AND_BEST(told: Told): Iterable<Way> {
  const best = [...BEST(told)].map(([said]) => said ?? null).filter((said) => said !== null);
  const gifts = [...GIFT(told)].filter((way) => way.every((said) => said !== null));
  const [first] = gifts;
  if (!first) return;
  for (const one of best) yield* inOneBreath(first, one);
  // "What I am good at is ...", behind a sentence that opens with "I am".
  if (!IS_GOOD_AT.test(textIn(first[0] ?? []))) return;
  const other = gifts.find(
    (way) =>
      way !== first &&
      /^what I am good at/u.test(textIn(way[0] ?? [])) &&
      sourcesOf(way) === sourcesOf(first),
  );
  for (const one of other ? best : []) yield* inOneBreath(other ?? first, one);
}

const IS_GOOD_AT = /^I am good at/u;

function* inOneBreath(first: Way, one: readonly Segment[]): Iterable<Way> {
  if (sharesWords(one, textIn(first.flatMap((said) => said ?? [])).toLowerCase())) return;
  // What is liked beside two things in own words comes behind.
  const [own = null, ...also] = first;
  const both = threeOf(own, one) ?? (also.length === 0 ? joined(first, [one]) : null);
  if (both && wordsIn(both) <= SENTENCE_AT_MOST) yield [both, ...also];
}

function sourcesOf(way: Way): string {
  return way
    .flatMap((said) => (said ?? []).flatMap(({ sources }) => sources))
    .toSorted()
    .join();
}

/** "I listen, I explain things so they make sense, and I am at my best when ...": a third half behind the two. */
function threeOf(gift: Piece, best: readonly Segment[]): Piece {
  const at =
    gift?.findLastIndex(
      ({ kind, rule, text }) => kind === 'frame' && rule === 'joined' && text === ', and ',
    ) ?? -1;
  if (!gift || at < 0) return null;
  const two = gift.map((segment, place) => (place === at ? ours(', ', 'list') : segment));
  return joined([two], [best]);
}

/** "Opening new shops", given as a gift and as when one is at one's best: three words of theirs in a row are said once. */
export function sharesWords(said: readonly Segment[], before: string, most = 3): boolean {
  const words = said.flatMap(({ kind, text }) => (kind === 'user' ? bare(text).split(' ') : []));
  const stands = ` ${bare(before)} `;
  return words.slice(most - 1).some((_, at) => {
    const some = words.slice(at, at + most);
    // "And I can" is shared by any two.
    return some.some((word) => word.length >= TELLING) && stands.includes(` ${some.join(' ')} `);
  });
}

const TELLING = 5;

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’'-]+/gu, ' ')
    .trim();
