import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { type TracedPiece, tracePieces } from '#src/domain/synthesis/trace.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import type { Words } from '#src/i18n/words.ts';

/** Turns segments into pieces that can say where they came from. */
export type Trace = (segments: readonly Segment[]) => readonly TracedPiece[];

export function traceFor(
  words: Words,
  { evidence }: Pick<Synthesis, 'evidence'>,
  reflection: Pick<Reflection, 'id' | 'answers' | 'cv'>,
): Trace {
  const { questionnaire } = words;

  const given = { evidence, questionnaire, reflectionId: reflection.id, lines: linesBehind(reflection) };
  return (segments) => tracePieces(segments, given);
}
