import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

/** A coach's client. `label` is initials or a code by default, so that the list names nobody. */
export const clientSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  label: z.string().check(z.maxLength(LIMITS.own)),
  createdAt: z.string().check(z.maxLength(40)),
  revision: z.number().check(z.int(), z.gte(0)),
});
export type Client = z.infer<typeof clientSchema>;
