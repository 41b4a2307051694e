import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const moment = z.string().check(z.maxLength(40));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const note = z.string().check(z.maxLength(LIMITS.note));

/** What coach and client agreed before they began: who sees what, where confidentiality ends, how long words are kept. */
export const contractSchema = z.strictObject({
  purpose: note,
  whoSees: note,
  limits: note,
  keepUntil: z.nullable(date),
  /** The name or initials under which the client agreed; empty while nobody has. */
  agreedBy: z.string().check(z.maxLength(LIMITS.name)),
  agreedOn: z.nullable(date),
  /** The day on which the text was changed after that; null while it stands as it was agreed. */
  changedOn: z.nullable(date),
});
export type Contract = z.infer<typeof contractSchema>;

/** Questions given to a client to answer at home, and what was decided of the answers that came back. */
export const givenAssignmentSchema = z.strictObject({
  /** Drawn at random: the file carries it, and nothing else that says whose it is. */
  id,
  /** Where the answers belong. */
  reflectionId: id,
  givenOn: date,
  questions: z.array(id).check(z.maxLength(LIMITS.questionsGiven)),
  /** By question, the print of each answer that was taken or left: another return shows only what is new. */
  decided: z.record(id, z.string().check(z.regex(/^[0-9a-z]{1,20}$/))),
});
export type GivenAssignment = z.infer<typeof givenAssignmentSchema>;

/** A coach's client. `label` is initials or a code by default, so that the list names nobody. */
export const clientSchema = z.strictObject({
  id,
  label: z.string().check(z.maxLength(LIMITS.own)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(LIMITS.tag))).check(z.maxLength(LIMITS.tags)),
  createdAt: moment,
  updatedAt: moment,
  /** When the work with this client ended; null while it goes on. */
  archivedAt: z.nullable(moment),
  /** The day after which nothing of this client should be here any more. */
  keepUntil: z.nullable(date),
  contract: z.nullable(contractSchema),
  nextReview: z.nullable(date),
  assignments: z.array(givenAssignmentSchema).check(z.maxLength(LIMITS.assignments)),
  revision: z.number().check(z.int(), z.gte(0)),
});
export type Client = z.infer<typeof clientSchema>;
