import type { WritingLanguage } from '#src/domain/synthesis/language.ts';
import { realiseAlternatives } from './realise/alternatives.ts';
import { realiseCvLine } from './realise/cv-line.ts';
import { realiseDraft } from './realise/draft.ts';
import { realiseGoals } from './realise/goals.ts';
import { realiseHeadline } from './realise/headline.ts';
import { realiseInterview } from './realise/interview.ts';
import { realiseRoots } from './realise/roots.ts';
import { realiseStatement } from './realise/statement.ts';
import { realiseTension } from './realise/tensions.ts';

/** Every document in English. */
export const writing: WritingLanguage = {
  statement: realiseStatement,
  headline: realiseHeadline,
  interview: realiseInterview,
  cvLine: realiseCvLine,
  alternatives: realiseAlternatives,
  roots: realiseRoots,
  draft: realiseDraft,
  goals: realiseGoals,
  tension: realiseTension,
};
