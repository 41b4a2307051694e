import * as z from 'zod/mini';
import { channelSchema } from './answer.ts';
import { STRANDS } from './factor.ts';
import { languageTagSchema } from './language-tag.ts';
import { LIMITS } from './limits.ts';
import { TOPICS } from './topic.ts';

/** Where kept words came from, as it was when they were kept: enough to say who may see them once the answer is gone. */
export const originSchema = z.strictObject({
  strand: z.enum(STRANDS),
  /** The private matter that they speak of; `unread` where nobody could say. */
  topic: z.nullable(z.enum([...TOPICS, 'unread'])),
  channel: channelSchema,
});
export type Origin = z.infer<typeof originSchema>;

/** A stretch of text with where it came from, as the synthesis writes it: a kept goal still knows its sources. */
export const keptSegmentSchema = z.strictObject({
  text: z.string().check(z.maxLength(LIMITS.kept)),
  kind: z.enum(['frame', 'lexeme', 'user', 'quote', 'edit']),
  sources: z.array(z.string().check(z.maxLength(LIMITS.key))).check(z.maxLength(20)),
  rule: z.string().check(z.maxLength(80)),
  /** Null for words of nobody's answer, and for those kept before version 4: they are read as they stand. */
  from: z.nullable(originSchema),
});
export type KeptSegment = z.infer<typeof keptSegmentSchema>;

const text = z.array(keptSegmentSchema).check(z.maxLength(60));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

export const GOAL_STATUSES = ['not-started', 'in-progress', 'done', 'no-longer'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** A line on how it is going. */
export const progressNoteSchema = z.strictObject({
  on: date,
  text: z.string().check(z.maxLength(LIMITS.note)),
});
export type ProgressNote = z.infer<typeof progressNoteSchema>;

/**
 * A goal that the person took on, as it read when they did. Answers may change afterwards; a promise does not. What
 * they rewrite is a segment of kind `edit`.
 */
export const goalRecordSchema = z.strictObject({
  id,
  kind: z.enum(['path', 'trial', 'terms', 'learning', 'people', 'test', 'own']),
  /** The proposal it was taken from (`Goal.id` of the synthesis), or null for one written from nothing. */
  origin: z.nullable(z.string().check(z.maxLength(LIMITS.key))),
  action: text,
  measure: text,
  firstStep: text,
  ifThen: text,
  why: text,
  changeIf: text,
  by: date,
  firstStepBy: date,
  status: z.enum(GOAL_STATUSES),
  /** Why it is no longer right, in a line. */
  statusWhy: z.string().check(z.maxLength(LIMITS.note)),
  notes: z.array(progressNoteSchema).check(z.maxLength(200)),
  takenOn: date,
  /** The moment of it; absent in goals that were taken on before version 8. */
  takenAt: z.optional(moment),
  /** The language of its words, whatever the reflection is written in later. */
  language: languageTagSchema,
});
export type GoalRecord = z.infer<typeof goalRecordSchema>;
