import type { InterviewLanguage } from '#src/domain/interview/language.ts';
import type { PlanLanguage } from '#src/domain/plan/language.ts';
import type { SynthesisLanguage } from '#src/domain/synthesis/language.ts';

/**
 * Everything that a language must bring: how it reads what people type and what employers write, what it sees in their
 * words, and how it says what was planned. Each stage says what it asks (`language.ts` in its folder) and is handed the
 * language as an argument; none imports one. A language is a folder beside this file; its live half (`LiveLanguage`) is all
 * that the questions are handed.
 */
export type Language = SynthesisLanguage & InterviewLanguage & PlanLanguage;
