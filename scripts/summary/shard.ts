import { createHash } from 'node:crypto';
import { Complaint } from './complaint.ts';

/** One of several equal parts of an archive, counted from 1. */
export type Shard = { index: number; of: number };

/** Reads "3/8". Throws a {@link Complaint} for anything else. */
export function readShard(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new Complaint(`--shard ${text} is no part. Write the third of eight as 3/8.`, 2);
  return { index, of };
}

/** In which of so many shards a copy is: by its name alone, so that files that come or go move no other. */
export function shardOf(name: string, of: number): number {
  return (Number.parseInt(fingerprint(name), 16) % of) + 1;
}

/** Twelve hexadecimal digits of SHA-256 over a name; however a system composes its accents. */
export function fingerprint(name: string): string {
  return createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 12);
}
