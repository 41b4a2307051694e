import type { Reflection, WrittenEdit } from '#src/domain/model/reflection.ts';
import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { type TracedPiece, tracePieces } from '#src/domain/synthesis/trace.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import type { Words } from '#src/i18n/words.ts';

/** Turns segments into pieces that can say where they came from. */
export type Trace = (segments: readonly Segment[]) => readonly TracedPiece[];

export function traceFor(
  words: Words,
  synthesis: Synthesis,
  reflection: Pick<Reflection, 'id' | 'answers' | 'cv'>,
): Trace {
  const { questionnaire } = words;

  const { evidence } = synthesis;
  const given = { evidence, questionnaire, reflectionId: reflection.id, lines: linesBehind(reflection) };
  return (segments) => tracePieces(segments, given);
}

/** The words of a phrase as one would type them: without the spaces and the stop that the sentence keeps by itself. */
export function wordsOf(text: string, { tidy, trimEnd }: ReadingLanguage): string {
  return trimEnd(tidy(text));
}

/** Keeps the person's own words over a phrase; null goes back to what the answers say. */
export type OnEdit = (key: string, edit: WrittenEdit | null) => void;
