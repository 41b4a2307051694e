import * as z from 'zod/mini';
import { clientSchema } from './client.ts';
import { LIBRARY_VERSION } from './library-version.ts';
import { reflectionSchema } from './reflection.ts';
import { versionSchema } from './version.ts';

/** Everything on this device: several reflections, each of which may belong to a client. */
export const librarySchema = z.strictObject({
  version: z.literal(LIBRARY_VERSION),
  reflections: z.record(z.string(), reflectionSchema),
  clients: z.record(z.string(), clientSchema),
  /** Versions of reflections, each a record of its own. */
  versions: z.record(z.string(), versionSchema),
});
export type Library = z.infer<typeof librarySchema>;
