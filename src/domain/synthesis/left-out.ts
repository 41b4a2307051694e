import type { Signal } from '#src/domain/model/question.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import type { Evidence } from './types.ts';

/** What a person would miss in a sentence. How long, how far ahead and what money does steer it, and are never in it. */
const MISSED: ReadonlySet<Signal> = new Set([
  'work',
  'target',
  'strength',
  'proof',
  'serve',
  'best',
  'reason',
  'fit',
  'off',
  'paper',
  'learning',
]);

/** More would be a list of all answers. */
const MOST = 5;

/** Of a long answer its beginning is enough to know it by. */
const LONGEST = 120;

/** What a draft does not speak of, in the person's own words, each once, at most five. */
export function leftOut(sources: readonly string[], evidence: readonly Evidence[]): readonly string[] {
  const quotes = sources.flatMap((source) => {
    const found = evidence.find(({ id }) => id === source);
    return found && MISSED.has(found.signal) ? [shorten(found.quote, LONGEST)] : [];
  });
  return [...new Set(quotes)].slice(0, MOST);
}
