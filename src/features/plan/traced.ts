import { questionnaire } from '#src/content/en/index.ts';
import { type TracedPiece, tracePieces } from '#src/domain/synthesis/trace.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';

/** Turns segments into pieces that can say where they came from. */
export type Trace = (segments: readonly Segment[]) => readonly TracedPiece[];

export function traceFor({ evidence }: Pick<Synthesis, 'evidence'>, reflectionId: string): Trace {
  return (segments) => tracePieces(segments, { evidence, questionnaire, reflectionId });
}
