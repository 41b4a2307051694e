import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const line = z.string().check(z.maxLength(LIMITS.note));
const longer = z.string().check(z.maxLength(LIMITS.sessionNote));

export const TOPIC_STATES = ['open', 'discussed', 'deferred'] as const;
export type TopicState = (typeof TOPIC_STATES)[number];

/** What the client wants to talk about. The agenda stands in the client's order. */
export const agendaTopicSchema = z.strictObject({
  id,
  text: line,
  state: z.enum(TOPIC_STATES),
  /** The session that it was carried over from; null where it came up in this one. */
  carriedFrom: z.nullable(id),
});
export type AgendaTopic = z.infer<typeof agendaTopicSchema>;

export const NOTE_KINDS = ['worked-on', 'committed', 'follow-up', 'free'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export const NOTE_AUDIENCES = ['private', 'shared'] as const;
export type NoteAudience = (typeof NOTE_AUDIENCES)[number];

/** A note of the coach. A private one belongs to the coach alone; a shared one the client may see and keep. */
export const sessionNoteSchema = z.strictObject({
  id,
  at: moment,
  kind: z.enum(NOTE_KINDS),
  text: longer,
  audience: z.enum(NOTE_AUDIENCES),
});
export type SessionNote = z.infer<typeof sessionNoteSchema>;

/** What the two agreed on, apart from what anybody does. */
export const agreementSchema = z.strictObject({ id, text: line, at: moment });
export type Agreement = z.infer<typeof agreementSchema>;

/** What somebody does, by when, and how both will know. */
export const actionSchema = z.strictObject({
  id,
  what: line,
  byWhen: z.nullable(date),
  howWeKnow: line,
  whose: z.enum(['client', 'coach']),
  doneAt: z.nullable(moment),
  /** The goal of the client's plan that it serves. */
  goalId: z.nullable(id),
});
export type Action = z.infer<typeof actionSchema>;

/** Words of the coach for a phrase of the client's text. They stand nowhere until the client takes them. */
export const offeredWordingSchema = z.strictObject({
  id,
  reflectionId: id,
  /** The phrase that they would lie over (the key of an edit). */
  key: z.string().check(z.maxLength(LIMITS.key)),
  text: z.string().check(z.maxLength(LIMITS.edit)),
  at: moment,
  answer: z.enum(['open', 'taken', 'left']),
});
export type OfferedWording = z.infer<typeof offeredWordingSchema>;

/** What was added after the lock. */
export const additionSchema = z.strictObject({ at: moment, text: longer });
export type Addition = z.infer<typeof additionSchema>;

/** One meeting of a coach with a client. */
export const sessionSchema = z.strictObject({
  id,
  clientId: id,
  startedAt: moment,
  endedAt: z.nullable(moment),
  /** How long it was to take, in minutes. */
  plannedMinutes: z.number().check(z.int(), z.gte(5), z.lte(600)),
  /** From then on nothing in it changes; what comes later is a dated addition. */
  lockedAt: z.nullable(moment),
  agenda: z.array(agendaTopicSchema).check(z.maxLength(LIMITS.sessionItems)),
  notes: z.array(sessionNoteSchema).check(z.maxLength(LIMITS.sessionItems)),
  agreements: z.array(agreementSchema).check(z.maxLength(LIMITS.sessionItems)),
  actions: z.array(actionSchema).check(z.maxLength(LIMITS.sessionItems)),
  offered: z.array(offeredWordingSchema).check(z.maxLength(LIMITS.sessionItems)),
  additions: z.array(additionSchema).check(z.maxLength(LIMITS.sessionItems)),
  updatedAt: moment,
  revision: z.number().check(z.int(), z.gte(0)),
});
export type Session = z.infer<typeof sessionSchema>;
