import { readFile } from 'node:fs/promises';
import type { Copy } from '#src/domain/model/copy.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { refusalInWords } from '#src/i18n/en/opening.ts';

/** A saved copy that there is nothing to print of; its message says why, to whoever chose the file. */
export class NotOpened extends Error {}

/** Reads a saved copy with at least one reflection. Throws {@link NotOpened}. */
export async function openCopy(file: string): Promise<Copy> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR')
      throw new NotOpened('this is a folder. To print what is in it, add --out DIR.');
    throw new NotOpened('there is no such file, or it may not be read.');
  });
  const read = readCopy(bytes);
  if (read.kind === 'refused') throw new NotOpened(refusalInWords(read));
  if (read.copy.reflections.length === 0) throw new NotOpened('there is no reflection in it.');
  return read.copy;
}
