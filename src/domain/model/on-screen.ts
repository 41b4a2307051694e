import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

/** The four stages of a coaching talk (GROW). One may begin at any of them, and come back. */
export const STAGES = ['goal', 'reality', 'options', 'will'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What stands on the client's screen: one question at a time, by its name; words only where the coach put a question in
 * words of their own, to be read there.
 */
export const onScreenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('question'), questionId: id }),
  z.strictObject({ kind: z.literal('card'), stage: z.enum(STAGES), cardId: id }),
  z.strictObject({
    kind: z.literal('own'),
    id,
    text: z.string().check(z.minLength(1), z.maxLength(LIMITS.note)),
  }),
  z.strictObject({ kind: z.literal('offered'), offeredId: id }),
  /** A way to say the aspiration or another direction, by its name (coaching/option-named.ts). */
  z.strictObject({ kind: z.literal('option'), option: id }),
]);
export type OnScreen = z.infer<typeof onScreenSchema>;

/** Whether two windows show the same. */
export function isSameOnScreen(one: OnScreen, other: OnScreen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What the windows of one session tell each other. Nothing that is the coach's alone fits into it: records are named, never
 * sent.
 */
export const sessionMessageSchema = z.discriminatedUnion('kind', [
  /** The coach's page says what stands on the client's screen. */
  z.strictObject({ kind: z.literal('show'), onScreen: onScreenSchema, reflectionId: z.nullable(id) }),
  /** The client's view has opened, or lost its place: what stands there? */
  z.strictObject({ kind: z.literal('hello') }),
  /** The client's view has closed, or shows something else. */
  z.strictObject({ kind: z.literal('closed') }),
  /** The client answered to words that were offered, or took the answer back. */
  z.strictObject({ kind: z.literal('answered'), offeredId: id, answer: z.enum(['taken', 'left', 'open']) }),
  /** Words that the client took are given back: whichever window holds the reflection writes it. */
  z.strictObject({ kind: z.literal('give-back'), offeredId: id }),
  /** The client takes a proposed goal on: whichever window holds the reflection writes it. `goal` is its name, not its words. */
  z.strictObject({ kind: z.literal('take-on'), reflectionId: id, goal: id }),
  /** It is written down. */
  z.strictObject({ kind: z.literal('taken-on'), goal: id }),
  /** Whether a private question stands open in the client's view. It says neither which nor what is in it. */
  z.strictObject({ kind: z.literal('opened'), isOpen: z.boolean() }),
  /** Hide everything private in every window, or show it again. */
  z.strictObject({ kind: z.literal('hide'), isHidden: z.boolean() }),
]);
export type SessionMessage = z.infer<typeof sessionMessageSchema>;
