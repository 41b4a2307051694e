import { joined, spokenParts } from '#src/domain/interview/spoken-answer.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { releaseAnswer, releaseTold } from '#src/domain/release/gate.ts';
import { madeOfAll, type Released } from '#src/domain/sharing/released.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Words } from '#src/i18n/words.ts';
import { shortParagraphs } from './short-paragraphs.ts';

export type EmployerAnswer = { name: string; paragraphs: readonly string[] };

/**
 * The answer for the employer who was added last, as it may be said to a stranger; null where there is no employer, no
 * answer, or a word in it that a stranger may not hear.
 */
export function employerAnswer(
  { texts, language }: { texts: Words; language: Language },
  reflection: Reflection,
  today: string,
): Released<'stranger', EmployerAnswer> | null {
  const company = reflection.companies.at(-1);
  const { questionById, questionnaire } = texts;
  if (company === undefined) return null;
  const { words: told } = releaseTold('stranger', {
    reflection,
    write: (seen, audience) => synthesize(seen, questionnaire, { today, audience, language }),
    strandOf: (questionId) => questionById(questionId)?.strand,
    matters: language.matters,
  });
  const { synthesis } = told;
  if (!synthesis.statement) return null;
  const parts = spokenParts({
    reflection: told.reflection,
    synthesis,
    company,
    length: company.length,
    questionnaire,
    language,
  });
  const paragraphs = shortParagraphs(joined(parts)).flatMap(
    (segments) => releaseAnswer(segments, synthesis.evidence, language.matters) ?? [],
  );
  if (paragraphs.length === 0 || paragraphs.length < shortParagraphs(joined(parts)).length) return null;
  return madeOfAll(paragraphs, (all) => ({ name: company.name, paragraphs: all }));
}
