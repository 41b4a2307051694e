import * as z from 'zod/mini';
import { answersSchema } from './answer.ts';
import { decidedSchema, returnedSchema } from './assignment-file.ts';
import { companySchema, reframeSchema, rehearsalSchema, steppingStoneSchema } from './company.ts';
import { keptCvSchema } from './from-cv.ts';
import { goalRecordSchema } from './goal-record.ts';
import { languageTagSchema } from './language-tag.ts';
import { LIMITS } from './limits.ts';
import { LEVELS } from './steps.ts';

const recordId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

/** What can be put on paper or left off it. */
export const PAPER_PARTS = [
  'goals',
  'ideas',
  'roots',
  'interview',
  'employer',
  'path',
  'road',
  'contract',
  'room',
] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];

/**
 * What the person wants on paper. Money answers, and words that speak of another private matter, stay off every page
 * that leaves the screen unless `privateMatters` is ticked.
 */
export const paperSchema = z.strictObject({
  name: z.string().check(z.maxLength(LIMITS.name)),
  size: z.enum(['a4', 'letter']),
  privateMatters: z.boolean(),
  /** Parts that the person wants on paper besides the statement. */
  parts: z.array(z.enum(PAPER_PARTS)).check(z.maxLength(PAPER_PARTS.length)),
  /** Only the page that can be handed to anybody: the aspiration, the name, the goals if they are ticked, room to write. */
  onePage: z.optional(z.boolean()),
});
export type Paper = z.infer<typeof paperSchema>;

/** How the person settled a tension: the first answer leads, the second leads, or both stay and are watched. */
export const settlementSchema = z.enum(['first', 'second', 'both']);
export type Settlement = z.infer<typeof settlementSchema>;

/**
 * The person's own words over one phrase of a text. `over` is what stood there when they wrote it, so that the
 * page can say when the answer behind it has changed since.
 */
const laidSchema = z.strictObject({
  text: z.string().check(z.maxLength(LIMITS.edit)),
  over: z.string().check(z.maxLength(LIMITS.text)),
  /** The language of the text that it lies over. */
  language: languageTagSchema,
  /** Absent where they are the person's own; `coach` where a coach offered them and the person took them. */
  offeredBy: z.optional(z.literal('coach')),
});
export const editSchema = z.extend(laidSchema, {
  /** What lay there when a coach's words were taken, the latest last: it comes back when they are given back. */
  before: z.optional(z.array(laidSchema).check(z.maxLength(LIMITS.editsBefore))),
});
export type Edit = z.infer<typeof editSchema>;

/** An edit as it is written; whoever shows the text knows in which language it lies over it. */
export type WrittenEdit = Pick<Edit, 'text' | 'over'>;

/** The directions that the same answers carry: the statement's own, and the other roads of the synthesis. */
export const ROADS = ['statement', 'steady', 'stretch', 'different'] as const;
export type RoadId = (typeof ROADS)[number];

/** Which direction the person follows for now, and which others they mixed into it. */
export const directionSchema = z.strictObject({
  road: z.enum(ROADS),
  added: z.array(z.enum(ROADS)).check(z.maxLength(ROADS.length)),
});
export type ChosenDirection = z.infer<typeof directionSchema>;

/** A look back after a season: the same dials again, what changed, what stays. */
export const reviewSchema = z.strictObject({
  on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  weights: z.record(z.string().check(z.maxLength(80)), z.number().check(z.gte(0), z.lte(10))),
  clear: z.number().check(z.gte(0), z.lte(10)),
  sure: z.number().check(z.gte(0), z.lte(10)),
  changed: z.string().check(z.maxLength(LIMITS.note)),
  stays: z.string().check(z.maxLength(LIMITS.note)),
});
export type Review = z.infer<typeof reviewSchema>;

/** A coach's questions that were opened from a file at home: the reflection holds the answers to these alone. */
export const openedAssignmentSchema = z.strictObject({
  id: recordId,
  welcome: z.string().check(z.maxLength(LIMITS.note)),
  questions: z.array(recordId).check(z.minLength(1), z.maxLength(LIMITS.questionsGiven)),
});
export type OpenedAssignment = z.infer<typeof openedAssignmentSchema>;

/** What the person said in a session to a question that is not one of the questionnaire. */
export const saidSchema = z.strictObject({
  /** The session and the question in it: the same question in another session is asked anew. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,159}$/)),
  at: moment,
  question: z.string().check(z.maxLength(LIMITS.note)),
  text: z.string().check(z.maxLength(LIMITS.text)),
});
export type Said = z.infer<typeof saidSchema>;

/** One reflection: one person's answers at one time. It may belong to a client of a coach. */
export const reflectionSchema = z.strictObject({
  id: recordId,
  clientId: z.nullable(recordId),
  title: z.string().check(z.maxLength(LIMITS.name)),
  /** The language that it is asked and written in. */
  language: languageTagSchema,
  /** The path of questions: quick, standard or deep (how long: src/domain/wizard/minutes.ts). */
  level: z.enum(LEVELS),
  /** The last step that was open, so that the person returns to it; null before the first. */
  lastStep: z.nullable(z.string().check(z.maxLength(80))),
  answers: answersSchema,
  /** Settled tensions by tension id. */
  settled: z.record(z.string().check(z.maxLength(80)), settlementSchema),
  /** Edits by the key of the phrase they lie over (domain/synthesis/edits.ts). They survive new answers. */
  edits: z.record(z.string().check(z.maxLength(LIMITS.key)), editSchema),
  direction: directionSchema,
  /** The draft of the aspiration that the person chose, by its rows; null takes the first. */
  draft: z.nullable(z.string().check(z.maxLength(200))),
  /** The goals taken on, in the person's order. */
  goals: z.array(goalRecordSchema).check(z.maxLength(100)),
  companies: z.array(companySchema).check(z.maxLength(100)),
  reframes: z.array(reframeSchema).check(z.maxLength(50)),
  steppingStone: z.nullable(steppingStoneSchema),
  rehearsals: z.array(rehearsalSchema).check(z.maxLength(1000)),
  reviews: z.array(reviewSchema).check(z.maxLength(100)),
  /** What was said in sessions, in the order in which it was asked. */
  said: z.array(saidSchema).check(z.maxLength(LIMITS.said)),
  paper: paperSchema,
  /** The coach's questions that it answers; null in every other reflection. */
  assignment: z.nullable(openedAssignmentSchema),
  /** Answers that came back to a coach's questions, one for each assignment, until all of it was taken or left. */
  returned: z.optional(z.array(returnedSchema).check(z.maxLength(LIMITS.assignments))),
  /** Which of them were taken and which were left, the latest last; absent before the first. */
  decided: z.optional(z.array(decidedSchema).check(z.maxLength(LIMITS.decided))),
  /** What came from the person's CV; absent where none was brought in. */
  cv: z.optional(keptCvSchema),
  createdAt: moment,
  updatedAt: moment,
  /** Raised by one on every change; storage compares it, so that an older tab never overwrites a newer one. */
  revision: z.number().check(z.int(), z.gte(0)),
});
export type Reflection = z.infer<typeof reflectionSchema>;
