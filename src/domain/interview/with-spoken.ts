import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import type { InterviewLanguage } from './language.ts';
import { joined, spokenParts } from './spoken-answer.ts';

/** The length of the answer where none is chosen, in seconds. */
const USUAL_LENGTH = 60;

/**
 * The synthesis with its interview answer as it is said in a minute, for nobody in particular: the same words on the
 * result, on the interview page, on paper and on the command line.
 */
export function withSpoken(
  reflection: Reflection,
  synthesis: Synthesis,
  questionnaire: Questionnaire,
  language: InterviewLanguage,
): Synthesis {
  if (!synthesis.statement) return synthesis;
  const interview = joined(
    spokenParts({ reflection, synthesis, company: null, length: USUAL_LENGTH, questionnaire, language }),
  );
  return { ...synthesis, interview: interview.length > 0 ? interview : null };
}
