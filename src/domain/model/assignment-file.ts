import * as z from 'zod/mini';
import { answerSchema, answersSchema } from './answer.ts';
import { languageTagSchema } from './language-tag.ts';
import { LIMITS } from './limits.ts';

/* Both files stand in docs/file-format.md. Raise the version with what an answer looks like. */

/** The first words of the file with a coach's questions, and of the one with the answers. */
export const ASSIGNMENT_FORMAT = 'waymark-assignment';
export const RETURN_FORMAT = 'waymark-return';
export const ASSIGNMENT_VERSION = 1;

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const questionId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,79}$/));

/** A coach's questions to answer at home, with a word of welcome. It does not say for whom they are. */
export const assignmentFileSchema = z.strictObject({
  format: z.literal(ASSIGNMENT_FORMAT),
  version: z.literal(ASSIGNMENT_VERSION),
  id,
  language: languageTagSchema,
  welcome: z.string().check(z.maxLength(LIMITS.note)),
  questions: z.array(questionId).check(z.minLength(1), z.maxLength(LIMITS.questionsGiven)),
});
export type AssignmentFile = z.infer<typeof assignmentFileSchema>;

/** The answers to an assignment, on their way back. */
export const returnFileSchema = z.strictObject({
  format: z.literal(RETURN_FORMAT),
  version: z.literal(ASSIGNMENT_VERSION),
  /** The id of the assignment. */
  assignment: id,
  savedOn: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  language: languageTagSchema,
  answers: answersSchema,
});
export type ReturnFile = z.infer<typeof returnFileSchema>;

/** Answers that came back and wait to be taken or left. */
export const returnedSchema = z.omit(returnFileSchema, { format: true, version: true });
export type ReturnWaiting = z.infer<typeof returnedSchema>;

/** An answer that came back and was taken or left, with what stood here until then. */
export const decidedSchema = z.strictObject({
  assignment: id,
  question: questionId,
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
  how: z.enum(['taken', 'left']),
  here: z.nullable(answerSchema),
  back: answerSchema,
});
export type Decided = z.infer<typeof decidedSchema>;
