import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Block } from './blocks.ts';
import { runsOf } from './notes.ts';
import type { SummaryGiven } from './summary-given.ts';

/** The growth path: a card for each stage, since five columns of sentences do not fit on a page. */
export function pathBlocks({ path = [], words, dateInWords }: SummaryGiven): Block[] {
  if (path.length === 0) return [];
  const row = (label: string, segments: readonly Segment[]) =>
    segments.some(({ text }) => text.trim() !== '') ? [{ label, runs: runsOf(segments) }] : [];
  const cards = path.map(
    ({ when, by, action, support, gives, gets }): Block => ({
      kind: 'card',
      eyebrow: by === null ? when : words.pathEyebrow(when, dateInWords(by)),
      title: runsOf(action),
      rows: [...row(words.support, support), ...row(words.gives, gives), ...row(words.gets, gets)],
    }),
  );
  return [{ kind: 'heading', level: 1, text: words.path }, ...cards];
}
