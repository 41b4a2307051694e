import { textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { BEST } from './best.ts';
import { SENTENCE_AT_MOST, type Told, type Way } from './context.ts';
import { GIFT } from './gift.ts';
import { joined } from './join.ts';

/** What somebody can and when they are at their best, in one breath. */
export function* GIFT_AND_BEST(told: Told): Iterable<Way> {
  const best = [...BEST(told)].map(([said]) => said ?? null).filter((said) => said !== null);
  const gifts = [...GIFT(told)].filter((way) => way.every((said) => said !== null));
  const [first] = gifts;
  // Two things that they can are a breath by themselves.
  if (!first || sourcesOf(first).length > 1) return;
  for (const one of best) yield* inOneBreath(first, one);
  // "What I am good at is ...", behind a sentence that opens with "I am".
  if (!IS_GOOD_AT.test(textIn(first[0] ?? []))) return;
  const other = gifts.find(
    (way) =>
      way !== first &&
      /^what I am good at/u.test(textIn(way[0] ?? [])) &&
      sourcesOf(way).join() === sourcesOf(first).join(),
  );
  for (const one of other ? best : []) yield* inOneBreath(other ?? first, one);
}

const IS_GOOD_AT = /^I am good at/u;

function* inOneBreath(first: Way, one: readonly Segment[]): Iterable<Way> {
  if (sharesWords(one, textIn(first.flatMap((said) => said ?? [])).toLowerCase())) return;
  const both = joined(first, [one]);
  if (both && wordsIn(both) <= SENTENCE_AT_MOST) yield [both];
}

function sourcesOf(way: Way): readonly string[] {
  return [...new Set(way.flatMap((said) => (said ?? []).flatMap(({ sources }) => sources)))].toSorted();
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
