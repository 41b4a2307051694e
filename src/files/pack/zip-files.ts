import type { Audience } from '#src/domain/sharing/audience.ts';
import { madeOfAll, type Released } from '#src/domain/sharing/released.ts';

export type NamedFile = { name: string; file: Released<Audience, Blob> };

/** Several files as one ZIP. The library loads only now; rejects where it cannot. */
export async function zipFiles(
  files: readonly NamedFile[],
  now = new Date(),
): Promise<Released<Audience, Blob>> {
  const { zipSync } = await import('fflate');
  const inside: Record<string, Uint8Array> = {};
  for (const { name, file } of files) inside[name] = new Uint8Array(await file.words.arrayBuffer());
  const zipped = new Uint8Array(zipSync(inside, { mtime: now }));
  return madeOfAll<Audience, Blob, Blob>(
    files.map(({ file }) => file),
    () => new Blob([zipped], { type: 'application/zip' }),
  );
}
