import type { AssignmentFile, ReturnFile } from '#src/domain/model/assignment-file.ts';
import type { OnReturn } from '#src/domain/sharing/audience.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { saveText } from '#src/files/copy/save-copy.ts';

type Named = { label: string; kind: string; date: string };

/** Saves a coach's questions as a file to send on; returns what it is called. */
export function saveAssignment(assignment: Released<'client', AssignmentFile>, named: Named): string {
  return save(assignment.words, named);
}

/** Saves the answers as a file for the coach; returns what it is called. */
export function saveReturn(answers: Released<OnReturn, ReturnFile>, named: Named): string {
  return save(answers.words, named);
}

/** The same, locked with a passphrase, which takes seconds; rejects where that fails. */
export async function saveReturnLocked(
  answers: Released<OnReturn, ReturnFile>,
  named: Named,
  passphrase: string,
): Promise<string> {
  const { saveLocked } = await import('#src/files/age/save-locked.ts');
  const file = madeOf(answers, (words) => new Blob([textOf(words)]));
  return saveLocked(file, fileName({ ...named, extension: 'json' }), passphrase);
}

function textOf(file: AssignmentFile | ReturnFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function save(file: AssignmentFile | ReturnFile, named: Named): string {
  const name = fileName({ ...named, extension: 'json' });
  saveText(textOf(file), name);
  return name;
}
