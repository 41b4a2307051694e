import * as z from 'zod/mini';
import { LIMITS } from '#src/domain/model/limits.ts';

export const ARCHIVE_FORMAT = 'waymark-archive';
/** The file in an archive that says what else is in it. */
export const MANIFEST_NAME = 'archive.json';

/** Bytes of an archive that may be opened, and parts in it: far more than the fullest workspace. */
export const MOST_ARCHIVE_BYTES = 1024 * 1024 * 1024;
export const MOST_PARTS = 100_000;
/** Bytes of one part, unpacked. */
export const MOST_PART_BYTES = LIMITS.partBytes;

const count = z.number().check(z.int(), z.gte(0));

/** What is in an archive: read first, and every part is held against it. */
export const manifestSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  /** The version of everything in it. */
  version: count,
  savedAt: z.string().check(z.maxLength(40)),
  /** How many records of each kind are in it, each counted once. */
  records: z.strictObject({ reflections: count, clients: count, sessions: count, versions: count }),
  parts: z
    .array(
      z.strictObject({
        name: z.string().check(z.regex(/^part-\d{4,6}\.json$/)),
        /** Of the part as it is unpacked, so that a damaged one is never half-read. */
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      }),
    )
    .check(z.maxLength(MOST_PARTS)),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** SHA-256 as hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
