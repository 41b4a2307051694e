import { questionnaire } from '#src/content/index.ts';
import { type TracedPiece, tracePieces } from '#src/domain/documents/trace.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';

/** Turns segments into pieces that can say where they came from. */
export type Trace = (segments: readonly Segment[]) => readonly TracedPiece[];

export function traceFor(synthesis: Synthesis, reflectionId: string): Trace {
  return (segments) => tracePieces(segments, { evidence: synthesis.evidence, questionnaire, reflectionId });
}

/** Segments as plain words. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
