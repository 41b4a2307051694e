import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(80));
const text = z.string().check(z.maxLength(LIMITS.text));
const own = z.string().check(z.maxLength(LIMITS.own));

/**
 * One chip a person chose: a listed option, or one they added (`id` starts with `own-`, `text` theirs). For a listed
 * option that asks for a detail ("home by ___") `text` is that detail; else it is empty.
 */
export const pickSchema = z.strictObject({ id, text: own });
export type Pick = z.infer<typeof pickSchema>;

/** Someone in the person's circle: a relation from the list and, if they like, a name or initials. */
export const personTagSchema = z.strictObject({ id, relation: id, name: own });
export type PersonTag = z.infer<typeof personTagSchema>;

/** One line of a rows answer: a thing, how it stands, and what that asks for ("missing: 11 credits"). */
export const rowSchema = z.strictObject({ id, text: own, state: z.nullable(id), detail: own });
export type Row = z.infer<typeof rowSchema>;

/**
 * What a person gave to one question, by the kind of its input. `value`, `values` and `marks` hold ids;
 * `parts` is keyed by the part's id. Order in `picks` is the person's own order (their ranking, where asked).
 */
export const answerValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), value: z.nullable(id) }),
  z.strictObject({ kind: z.literal('picks'), picks: z.array(pickSchema).check(z.maxLength(LIMITS.list)) }),
  z.strictObject({ kind: z.literal('starter'), parts: z.record(id, text) }),
  z.strictObject({ kind: z.literal('marks'), marks: z.record(id, id) }),
  z.strictObject({
    kind: z.literal('people'),
    people: z.array(personTagSchema).check(z.maxLength(LIMITS.list)),
  }),
  z.strictObject({ kind: z.literal('scales'), values: z.record(id, z.number()) }),
  /** One of several sentences to finish. Words under a stem stay when another is chosen; keys are `stem-part`. */
  z.strictObject({ kind: z.literal('stems'), stem: z.nullable(id), parts: z.record(id, text) }),
  /** A verb of the menu, and whom or what it serves. */
  z.strictObject({ kind: z.literal('verb'), verb: z.nullable(id), who: text }),
  /** A few things, each with how it stands; `none` says that there are none on purpose. */
  z.strictObject({
    kind: z.literal('rows'),
    rows: z.array(rowSchema).check(z.maxLength(LIMITS.list)),
    none: z.boolean(),
  }),
  /** Numbers by name, as typed. `currency` and `period` are empty where they are not money. */
  z.strictObject({
    kind: z.literal('figures'),
    figures: z.record(id, own),
    currency: own,
    period: z.nullable(id),
  }),
  z.strictObject({
    kind: z.literal('amounts'),
    low: own,
    high: own,
    currency: own,
    period: z.nullable(id),
  }),
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;
export type AnswerKind = AnswerValue['kind'];
export type AnswerOf<K extends AnswerKind> = Extract<AnswerValue, { kind: K }>;

/** How the person wants one of their phrases used: woven into a sentence, quoted word for word, or left out. */
export const wordingSchema = z.strictObject({
  use: z.enum(['weave', 'quote', 'leave-out']),
  text,
});
export type Wording = z.infer<typeof wordingSchema>;

/** Who may see a text: `private` ones reach only documents that allow it. */
export const channelSchema = z.enum(['private', 'shareable']);
export type Channel = z.infer<typeof channelSchema>;

/**
 * One answer as it is kept. `set-aside` says that the person skipped it or is not sure yet; what they had
 * already typed stays in `value`. `wordings` holds what they confirmed under "We will write", by part id;
 * `channels` what they said about who may see a part, which goes before what the reading finds.
 * `asked` is the stem as it was asked, so that an answer to a reworded or retired question keeps its meaning.
 */
export const answerSchema = z.strictObject({
  value: z.nullable(answerValueSchema),
  setAside: z.nullable(z.enum(['skipped', 'not-sure'])),
  wordings: z.record(id, wordingSchema),
  channels: z.record(id, channelSchema),
  asked: z.string().check(z.maxLength(500)),
});
export type Answer = z.infer<typeof answerSchema>;

/** Answers by question id. A missing key means the question was never touched. */
export const answersSchema = z.record(id, answerSchema);
export type Answers = z.infer<typeof answersSchema>;
