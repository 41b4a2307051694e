import * as z from 'zod/mini';
import { answersSchema } from './answer.ts';
import { LIMITS } from './limits.ts';
import { LEVELS } from './question.ts';

const recordId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

/**
 * What the person wants on paper. Money answers, and words that speak of another private matter, stay off every page
 * that leaves the screen unless `finances` is ticked.
 */
export const paperSchema = z.strictObject({
  name: z.string().check(z.maxLength(LIMITS.name)),
  size: z.enum(['a4', 'letter']),
  finances: z.boolean(),
});
export type Paper = z.infer<typeof paperSchema>;

/** How the person settled a tension: the first answer leads, the second leads, or both stay and are watched. */
export const settlementSchema = z.enum(['first', 'second', 'both']);
export type Settlement = z.infer<typeof settlementSchema>;

/**
 * The person's own words over one phrase of a text. `over` is what stood there when they wrote it, so that the
 * page can say when the answer behind it has changed since.
 */
export const editSchema = z.strictObject({
  text: z.string().check(z.maxLength(LIMITS.edit)),
  over: z.string().check(z.maxLength(LIMITS.text)),
});
export type Edit = z.infer<typeof editSchema>;

/** One reflection: one person's answers at one time. It may belong to a client of a coach. */
export const reflectionSchema = z.strictObject({
  id: recordId,
  clientId: z.nullable(recordId),
  title: z.string().check(z.maxLength(LIMITS.name)),
  /** The path of questions: quick (8 minutes), standard (17), deep (21). */
  level: z.enum(LEVELS),
  /** The last step that was open, so that the person returns to it; null before the first. */
  lastStep: z.nullable(z.string().check(z.maxLength(80))),
  answers: answersSchema,
  /** Settled tensions by tension id. */
  settled: z.record(z.string().check(z.maxLength(80)), settlementSchema),
  /** Edits by the key of the phrase they lie over (domain/synthesis/edits.ts). They survive new answers. */
  edits: z.record(z.string().check(z.maxLength(LIMITS.key)), editSchema),
  paper: paperSchema,
  createdAt: moment,
  updatedAt: moment,
  /** Raised by one on every change; storage compares it, so that an older tab never overwrites a newer one. */
  revision: z.number().check(z.int(), z.gte(0)),
});
export type Reflection = z.infer<typeof reflectionSchema>;

/** An untouched reflection, at the standard level. */
export function emptyReflection(given: { id: string; now: string }): Reflection {
  return {
    id: given.id,
    clientId: null,
    title: '',
    level: 'standard',
    lastStep: null,
    answers: {},
    settled: {},
    edits: {},
    paper: { name: '', size: 'a4', finances: false },
    createdAt: given.now,
    updatedAt: given.now,
    revision: 0,
  };
}
