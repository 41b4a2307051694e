import type { Audience } from '#src/domain/sharing/audience.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { saveFile } from '#src/files/save-file.ts';
import { lockFile } from './age-in-worker.ts';

/** What a locked file is called: as the plain one, with the ending of the format. */
export function lockedName(name: string): string {
  return name.replace(/\.[^.]*$/, '.age');
}

/** A file locked with a passphrase, for the same audience. Takes seconds; rejects where that fails. */
export async function lockReleased<A extends Audience>(
  file: Released<A, Blob>,
  passphrase: string,
): Promise<Released<A, Blob>> {
  const locked = await lockFile(file.words, passphrase);
  return madeOf(file, () => locked);
}

/** Locks a file and hands it to the browser; returns what it is called. Takes seconds; rejects where that fails. */
export async function saveLocked(
  file: Released<Audience, Blob>,
  name: string,
  passphrase: string,
): Promise<string> {
  saveFile(await lockReleased(file, passphrase), lockedName(name));
  return lockedName(name);
}
