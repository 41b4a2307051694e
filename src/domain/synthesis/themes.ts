import type { Option, Signal } from '#src/domain/model/question.ts';
import { bare, wordsOf } from './read/clean.ts';
import type { Evidence } from './types.ts';

/** Answers that tell what somebody did or loved: themes are suggested from these, never from wishes. */
const TELLING: ReadonlySet<Signal> = new Set([
  'strength',
  'story',
  'story-result',
  'hidden-talent',
  'loved-work',
  'loved-part',
  'instead',
  'admired-quality',
]);

/**
 * Options whose keywords begin a word of what the person told, most hits first (ties in the order of the
 * options), at most `most`. Only a suggestion: a theme counts when the person picks it.
 */
export function suggestOptions(
  evidence: readonly Evidence[],
  options: readonly Option[],
  most: number,
): readonly { id: string; from: readonly string[] }[] {
  const told = evidence.filter((item) => TELLING.has(item.signal));
  const hits = options.map((option) => ({
    id: option.id,
    from: told.filter((item) => saysOne(item.quote, option.keywords ?? [])).map((item) => item.id),
  }));
  return hits
    .filter(({ from }) => from.length > 0)
    .sort((a, b) => b.from.length - a.from.length)
    .slice(0, most);
}

function saysOne(quote: string, keywords: readonly string[]): boolean {
  const said = wordsOf(quote).map(bare);
  return keywords.some((keyword) => said.some((word) => word.startsWith(keyword)));
}
