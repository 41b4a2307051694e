import type { AnswerLength, Company } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';

/** Words a minute of calm speech; sources give 130 to 150. */
export const WORDS_PER_MINUTE = 140;

export type SpokenGiven = {
  reflection: Reflection;
  synthesis: Synthesis;
  company: Company | null;
  length: AnswerLength;
};

/** The answer to the interview question as it is said, with the sources of each phrase; empty where there is none. */
export function spokenAnswer({ synthesis }: SpokenGiven): readonly Segment[] {
  return synthesis.interview ?? [];
}
