import * as z from 'zod/mini';
import { clientSchema } from './client.ts';
import { COPY_FORMAT } from './copy-format.ts';
import { LIBRARY_VERSION } from './library-version.ts';
import { reflectionSchema } from './reflection.ts';
import { sessionSchema } from './session.ts';
import { versionSchema } from './version.ts';

/** A saved copy: the file that "Save a copy" writes and "Open a file" reads (docs/file-format.md). */
export const copySchema = z.strictObject({
  format: z.literal(COPY_FORMAT),
  version: z.literal(LIBRARY_VERSION),
  savedAt: z.string().check(z.maxLength(40)),
  reflections: z.array(reflectionSchema),
  clients: z.array(clientSchema),
  sessions: z.array(sessionSchema),
  versions: z.array(versionSchema),
});
export type Copy = z.infer<typeof copySchema>;
