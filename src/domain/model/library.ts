import * as z from 'zod/mini';
import { clientSchema } from './client.ts';
import { LIBRARY_VERSION } from './library-version.ts';
import { reflectionSchema } from './reflection.ts';
import { sessionSchema } from './session.ts';
import { versionSchema } from './version.ts';

/**
 * Reflections, each of which may belong to a client, with clients, their sessions and versions. In the open page: what has
 * been read so far (docs/decisions/0019).
 */
export const librarySchema = z.strictObject({
  version: z.literal(LIBRARY_VERSION),
  reflections: z.record(z.string(), reflectionSchema),
  clients: z.record(z.string(), clientSchema),
  sessions: z.record(z.string(), sessionSchema),
  /** Versions of reflections, each a record of its own. */
  versions: z.record(z.string(), versionSchema),
});
export type Library = z.infer<typeof librarySchema>;
