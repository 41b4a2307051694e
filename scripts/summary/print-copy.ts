import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '#src/domain/language/en/index.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Told } from '#src/domain/release/gate.ts';
import { lineMayReach } from '#src/domain/release/kept-words.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import type { LoadFace } from '#src/files/pdf/faces.ts';
import type { FoundCopy } from './find-copies.ts';
import { extensionOf, type FormId } from './forms.ts';
import { makeForm } from './make-form.ts';
import { NotOpened, openCopy } from './open-copy.ts';
import { outputName } from './output-name.ts';
import { printedFrom } from './paper.ts';
import type { Outcome, Output } from './report.ts';

/** What is the same for every copy of a run. */
export type Run = { out: string; today: string; isWhole: boolean; formats: readonly FormId[] };

/**
 * Prints every reflection of a copy into the folder of the run. Never throws: a copy that cannot be printed has a
 * reason, and what was written before stays and is named.
 */
export async function printCopy(
  { path, id }: Pick<FoundCopy, 'path' | 'id'>,
  run: Run,
  loadFace: LoadFace,
): Promise<Outcome> {
  const outputs: Output[] = [];
  try {
    const copy = await openCopy(path);
    for (const [at, reflection] of copy.reflections.entries()) {
      const { told, ...given } = printedFrom(reflection, run);
      const called = labelOf(copy, reflection, told) || told.words.reflection.title;
      for (const format of run.formats) {
        const made = await makeForm(format, given, loadFace);
        // A text that the answers do not carry is no file.
        if (made === null) continue;
        const { bytes, missing } = made;
        const file = outputName({ called, id, at, extension: extensionOf(format) });
        await writeWhole(run.out, file, bytes);
        outputs.push({ file, reflection: reflection.id, missing });
      }
    }
    return { outputs, reason: null };
  } catch (error) {
    return { outputs, reason: reasonOf(error) };
  }
}

/** The client's label, if it says nothing that the paper keeps to itself. */
function labelOf({ clients }: Copy, { clientId }: Reflection, { audience }: Released<OnPaper, Told>): string {
  const label = clients.find(({ id }) => id === clientId)?.label ?? '';
  return lineMayReach(audience, label, en.matters) ? label : '';
}

/** A run that is broken off leaves no half file under a name that looks whole. */
async function writeWhole(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const part = join(folder, `${file}.part`);
  try {
    await writeFile(part, bytes);
    await rename(part, join(folder, file));
  } catch (error) {
    throw new NotWritten(codeOf(error));
  }
}

class NotWritten extends Error {}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  if (error instanceof NotOpened) return error.message;
  if (error instanceof NotWritten)
    return error.message === 'ENOSPC'
      ? 'it could not be written: there is no space left.'
      : 'it could not be written. May you write to this folder?';
  return `something in it could not be printed, which is a mistake of ours (${String(error)}).`;
}
