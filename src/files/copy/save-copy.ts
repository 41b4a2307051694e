import { LIMITS } from '#src/domain/model/limits.ts';
import type { InCopy } from '#src/domain/release/release-copy.ts';
import type { InFile } from '#src/domain/sharing/audience.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { giveToBrowser, saveFile } from '#src/files/save-file.ts';
import { writeCopy } from './write-copy.ts';

/** What was saved: its name, and whether it is more than the page opens again. */
export type SavedFile = { name: string; isTooBig: boolean };

/**
 * Saves reflections with their versions as a file of this device, named after today: waymark-2026-11-22.json; `label` says
 * whose it is and stands before it.
 */
export function saveCopy(copy: Released<InFile, InCopy>, label = ''): SavedFile {
  const now = new Date();
  const name = fileName({ label, kind: 'waymark', date: dayOf(now), extension: 'json' });
  const file = copyFile(copy, now);
  saveFile(file, name);
  return { name, isTooBig: isTooBig(file.words) };
}

/** The same, locked with a passphrase: waymark-2026-11-22.age. Takes seconds; rejects where locking fails. */
export async function saveLockedCopy(
  copy: Released<InFile, InCopy>,
  passphrase: string,
  label = '',
): Promise<SavedFile> {
  const now = new Date();
  const name = fileName({ label, kind: 'waymark', date: dayOf(now), extension: 'age' });
  const { saveLocked } = await import('#src/files/age/save-locked.ts');
  const file = copyFile(copy, now);
  return { name: await saveLocked(file, name, passphrase), isTooBig: isTooBig(file.words) };
}

function isTooBig({ size }: Blob): boolean {
  return size > LIMITS.fileBytes;
}

/** A saved copy as a file, not yet handed to the browser. */
export function copyFile<A extends InFile>(copy: Released<A, InCopy>, now = new Date()): Released<A, Blob> {
  return madeOf(copy, () => new Blob([writeCopy(copy, now.toISOString())], { type: 'application/json' }));
}

/**
 * Saves what could not be read, as it stands in the database, so that it is never lost; returns what the file is called. Nobody
 * can judge what it says: it goes to whoever has the database open, and to nobody else.
 */
export function saveRaw(raw: unknown): string {
  const name = `waymark-unread-${dayOf(new Date())}.json`;
  giveToBrowser(new Blob([JSON.stringify(raw, null, 2)], { type: 'application/json' }), name);
  return name;
}

/** The date where the person is. */
function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
