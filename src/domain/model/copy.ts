import * as z from 'zod/mini';
import { clientSchema } from './client.ts';
import { LIBRARY_VERSION } from './library.ts';
import { reflectionSchema } from './reflection.ts';
import { versionSchema } from './version.ts';

/** The first words of every saved copy, so that a file can be told from any other JSON. */
export const COPY_FORMAT = 'waymark-copy';

/** A saved copy: the file that "Save a copy" writes and "Open a saved copy" reads (docs/file-format.md). */
export const copySchema = z.strictObject({
  format: z.literal(COPY_FORMAT),
  version: z.literal(LIBRARY_VERSION),
  savedAt: z.string().check(z.maxLength(40)),
  reflections: z.array(reflectionSchema),
  clients: z.array(clientSchema),
  versions: z.array(versionSchema),
});
export type Copy = z.infer<typeof copySchema>;
