import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const line = z.string().check(z.maxLength(LIMITS.name));
const pasted = z.string().check(z.maxLength(LIMITS.text));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** How long a spoken answer should be, in seconds. */
export const ANSWER_LENGTHS = [30, 60, 90] as const;
export type AnswerLength = (typeof ANSWER_LENGTHS)[number];

/** The person's own clause in a tailored answer: nothing else may enter without a source. */
export const ownClauseSchema = z.strictObject({ id, text: z.string().check(z.maxLength(LIMITS.edit)) });
export type OwnClause = z.infer<typeof ownClauseSchema>;

/**
 * An employer, as the person pasted it: what the company says of itself, which of its phrases match the person's own
 * (as they confirmed), and the answer made for it.
 */
export const companySchema = z.strictObject({
  id,
  name: line,
  role: line,
  mission: pasted,
  vision: pasted,
  values: pasted,
  /** The people one would work with and for. */
  people: pasted,
  /** By the id of a match (domain/interview/matches.ts): what the person said of it. */
  matches: z.record(z.string().check(z.maxLength(LIMITS.key)), z.enum(['confirmed', 'rejected'])),
  length: z.union([z.literal(30), z.literal(60), z.literal(90)]),
  /** Parts of the answer left out for this employer, by their id. */
  leftOut: z.array(z.string().check(z.maxLength(LIMITS.key))).check(z.maxLength(50)),
  /** The order of the parts, where the person changed it. */
  order: z.array(z.string().check(z.maxLength(LIMITS.key))).check(z.maxLength(50)),
  own: z.array(ownClauseSchema).check(z.maxLength(20)),
  /** Days on which it was used in an interview. */
  usedOn: z.array(date).check(z.maxLength(200)),
  createdOn: date,
});
export type Company = z.infer<typeof companySchema>;

/** A hard fact told so that it stays true and still looks forward. */
export const reframeSchema = z.strictObject({
  id,
  fact: z.string().check(z.maxLength(LIMITS.note)),
  learned: z.string().check(z.maxLength(LIMITS.note)),
  lookFor: z.string().check(z.maxLength(LIMITS.note)),
});
export type Reframe = z.infer<typeof reframeSchema>;

/** An honest line for a job that is a step to another: what I would learn, what I would give, for how long. */
export const steppingStoneSchema = z.strictObject({
  learn: z.string().check(z.maxLength(LIMITS.edit)),
  give: z.string().check(z.maxLength(LIMITS.edit)),
  years: z.number().check(z.int(), z.gte(1), z.lte(10)),
});
export type SteppingStone = z.infer<typeof steppingStoneSchema>;

/** One time the answer was said aloud. */
export const rehearsalSchema = z.strictObject({
  on: date,
  seconds: z.number().check(z.gte(0), z.lte(3600)),
  words: z.number().check(z.int(), z.gte(0), z.lte(5000)),
  companyId: z.nullable(id),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;
