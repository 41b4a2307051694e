import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { reflectionSchema } from './reflection.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

/** What made the person keep it: `by-hand`, or by itself before something that replaces answers. */
export const VERSION_CAUSES = [
  'by-hand',
  'before-import',
  'before-restore',
  'before-review',
  'at-session',
  'before-session',
] as const;
export type VersionCause = (typeof VERSION_CAUSES)[number];
/** Why things changed, in the person's view. */
export const CHANGE_REASONS = ['learned', 'life-changed', 'clearer', 'tried', 'other'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** A reflection as it stood once, with a name. Kept beside the reflection, so that typing never carries it along. */
export const versionSchema = z.strictObject({
  id,
  reflectionId: id,
  name: z.string().check(z.maxLength(LIMITS.name)),
  cause: z.enum(VERSION_CAUSES),
  reason: z.nullable(z.enum(CHANGE_REASONS)),
  keptAt: moment,
  reflection: reflectionSchema,
  revision: z.number().check(z.int(), z.gte(0)),
});
export type Version = z.infer<typeof versionSchema>;
