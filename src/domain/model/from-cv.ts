import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

/** One thing that was taken over from a CV. `source` names the answer as evidence does; `words`: what it then said. */
export const fromCvSchema = z.strictObject({
  source: z.string().check(z.maxLength(LIMITS.key)),
  words: z.string().check(z.maxLength(LIMITS.text)),
  /** The line of the CV, as it stands there. */
  line: z.string().check(z.maxLength(LIMITS.text)),
});
export type FromCv = z.infer<typeof fromCvSchema>;

/** What a reflection keeps of a CV: the lines of what was taken, and nothing else of it unless the person says so. */
export const keptCvSchema = z.strictObject({
  taken: z.array(fromCvSchema).check(z.maxLength(LIMITS.list)),
  /** Prints of what was taken or left: the next CV shows what is new, and nobody reads from them what was left. */
  seen: z.array(z.string().check(z.maxLength(LIMITS.own))).check(z.maxLength(LIMITS.said)),
  /** The whole text, where the person keeps it; else empty. */
  text: z.string().check(z.maxLength(LIMITS.text)),
});
export type KeptCv = z.infer<typeof keptCvSchema>;
