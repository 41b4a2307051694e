import * as z from 'zod/mini';

/** The language of words, as BCP 47 names it: `en`, `pt-BR`. */
export const languageTagSchema = z
  .string()
  .check(z.maxLength(35), z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/));
