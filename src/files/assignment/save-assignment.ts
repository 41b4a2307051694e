import type { AssignmentFile, ReturnFile } from '#src/domain/model/assignment-file.ts';
import type { OnReturn } from '#src/domain/sharing/audience.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { saveFile } from '#src/files/save-file.ts';

type Named = { label: string; kind: string; date: string };

/** Saves a coach's questions as a file to send on; returns what it is called. */
export function saveAssignment(assignment: Released<'client', AssignmentFile>, named: Named): string {
  const name = nameOf(named);
  saveFile(madeOf(assignment, fileOf), name);
  return name;
}

/** Saves the answers as a file for the coach; returns what it is called. */
export function saveReturn(answers: Released<OnReturn, ReturnFile>, named: Named): string {
  const name = nameOf(named);
  saveFile(madeOf(answers, fileOf), name);
  return name;
}

/** The same, locked with a passphrase, which takes seconds; rejects where that fails. */
export async function saveReturnLocked(
  answers: Released<OnReturn, ReturnFile>,
  named: Named,
  passphrase: string,
): Promise<string> {
  const { saveLocked } = await import('#src/files/age/save-locked.ts');
  return saveLocked(madeOf(answers, fileOf), nameOf(named), passphrase);
}

function fileOf(file: AssignmentFile | ReturnFile): Blob {
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}

function nameOf(named: Named): string {
  return fileName({ ...named, extension: 'json' });
}
