import { type TracedPiece, tracePieces } from '#src/domain/synthesis/trace.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import type { Words } from '#src/i18n/words.ts';

/** Turns segments into pieces that can say where they came from. */
export type Trace = (segments: readonly Segment[]) => readonly TracedPiece[];

export function traceFor(
  words: Words,
  { evidence }: Pick<Synthesis, 'evidence'>,
  reflectionId: string,
): Trace {
  const { questionnaire } = words;

  return (segments) => tracePieces(segments, { evidence, questionnaire, reflectionId });
}
