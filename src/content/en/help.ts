import type { QuestionHelp } from '#src/domain/model/question.ts';
import help from './help.json' with { type: 'json' };

/** The help with each question, by its id, in English: a file of its own, fetched when someone first asks for help. */
export const questionHelp: Readonly<Record<string, QuestionHelp>> = help;
