import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { InCopy } from '#src/domain/release/release-copy.ts';
import { copyAsText } from '#src/files/copy/write-copy.ts';
import { ARCHIVE_FORMAT, MANIFEST_NAME, type Manifest, sha256Of } from './archive-manifest.ts';

export type ArchiveWriter = {
  /** Packs one part. */
  add: (part: InCopy) => Promise<void>;
  /** Closes the archive; its bytes, in pieces. */
  end: () => Promise<{ pieces: readonly Uint8Array<ArrayBuffer>[]; records: Manifest['records'] }>;
};

/**
 * Packs parts into one ZIP as they come, so that no more than one is held unpacked. `savedAt` is the one moment in it. Takes
 * what the gate has released, as the page hands it to the worker.
 */
export function openArchiveWriter(savedAt: string): ArchiveWriter {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else pieces.push(new Uint8Array(piece));
  });
  const parts: Manifest['parts'] = [];
  const ids = { reflections: new Set(), clients: new Set(), sessions: new Set(), versions: new Set() };

  function put(entry: ZipDeflate | ZipPassThrough, bytes: Uint8Array): void {
    entry.mtime = savedAt;
    zip.add(entry);
    entry.push(bytes, true);
    if (failed) throw failed;
  }

  return {
    add: async (part) => {
      const name = `part-${String(parts.length + 1).padStart(4, '0')}.json`;
      const bytes = new Uint8Array(strToU8(copyAsText(part, savedAt)));
      for (const shelf of ['reflections', 'clients', 'sessions', 'versions'] as const)
        for (const { id } of part[shelf]) ids[shelf].add(id);
      parts.push({ name, sha256: await sha256Of(bytes) });
      put(new ZipDeflate(name, { level: 6 }), bytes);
    },
    end: async () => {
      const records = {
        reflections: ids.reflections.size,
        clients: ids.clients.size,
        sessions: ids.sessions.size,
        versions: ids.versions.size,
      };
      const manifest: Manifest = {
        format: ARCHIVE_FORMAT,
        version: LIBRARY_VERSION,
        savedAt,
        records,
        parts,
      };
      put(new ZipPassThrough(MANIFEST_NAME), strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
      zip.end();
      if (failed) throw failed;
      return { pieces, records };
    },
  };
}
