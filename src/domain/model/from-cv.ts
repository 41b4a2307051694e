import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

const month = z.string().check(z.regex(/^(?:\d{4}(?:-\d{2})?)?$/));

/** What a CV tells beside the words that were taken: where it was or who gave it or how well, and from when to when. */
export const cvToldSchema = z.strictObject({
  as: z.enum(['job', 'study', 'certificate', 'language']),
  /** The employer, the school, who gives the certificate, or the level of a language; else empty. */
  beside: z.string().check(z.maxLength(LIMITS.note)),
  /** "2019" or "2019-04"; empty where the CV does not say. */
  from: month,
  to: z.union([month, z.literal('now')]),
});
export type CvTold = z.infer<typeof cvToldSchema>;

/** One thing that was taken over from a CV. `source` names the answer as evidence does; `words`: what it then said. */
export const fromCvSchema = z.strictObject({
  source: z.string().check(z.maxLength(LIMITS.key)),
  words: z.string().check(z.maxLength(LIMITS.text)),
  /** The line of the CV, as it stands there. */
  line: z.string().check(z.maxLength(LIMITS.text)),
  /** Absent for what has no place and no dates, and for what was taken before version 9. */
  told: z.optional(cvToldSchema),
});
export type FromCv = z.infer<typeof fromCvSchema>;

/** What a reflection keeps of a CV: the lines of what was taken, and nothing else of it unless the person says so. */
export const keptCvSchema = z.strictObject({
  taken: z.array(fromCvSchema).check(z.maxLength(LIMITS.list)),
  /** Prints of what was taken or left: the next CV shows what is new, and nobody reads from them what was left. */
  seen: z.array(z.string().check(z.maxLength(LIMITS.own))).check(z.maxLength(LIMITS.said)),
  /** Prints of all that the CVs that came in say, so that of the next one the new lines can be shown; absent before version 9. */
  met: z.optional(z.array(z.string().check(z.maxLength(LIMITS.own))).check(z.maxLength(LIMITS.met))),
  /** The whole text, where the person keeps it; else empty. */
  text: z.string().check(z.maxLength(LIMITS.text)),
});
export type KeptCv = z.infer<typeof keptCvSchema>;
