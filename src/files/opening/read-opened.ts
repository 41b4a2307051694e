import { LIMITS } from '#src/domain/model/limits.ts';
import { isAge } from '#src/files/age/armor.ts';
import { refuseBeforehand } from '#src/files/age/refuse-beforehand.ts';
import { type FileRead, readAnyFile } from '#src/files/assignment/read-file.ts';
import { readAttachments } from '#src/files/pdf-attachments/read-attachments.ts';

/** The most files of one PDF that are looked into. */
const MOST_LOOKED_AT = 50;

/**
 * Reads a file of ours as it was chosen: plain, locked, or a PDF that carries one. What it is is told by its first bytes;
 * its name says nothing. All or nothing, and every refusal names its reason.
 */
export async function readOpened(bytes: Uint8Array, name = ''): Promise<FileRead> {
  if (isAge(bytes)) {
    const reason = await refuseBeforehand(bytes);
    return reason
      ? { kind: 'refused', reason }
      : { kind: 'locked-file', file: new Blob([new Uint8Array(bytes)]), name };
  }
  return isPdf(bytes) ? readInPdf(bytes) : readAnyFile(bytes);
}

/** The first file of ours that travels in a PDF; where one of ours cannot be read, why. */
async function readInPdf(bytes: Uint8Array): Promise<FileRead> {
  const attached = readAttachments(bytes);
  if (attached.kind === 'locked') return { kind: 'refused', reason: 'pdf-locked' };
  if (attached.kind === 'broken') return { kind: 'refused', reason: 'pdf-broken' };
  let refused: FileRead = {
    kind: 'refused',
    reason: attached.attachments.length > 0 ? 'pdf-others' : 'pdf-none',
  };
  for (const { name, read } of attached.attachments.slice(0, MOST_LOOKED_AT)) {
    const inside = read(LIMITS.fileBytes);
    // A PDF in a PDF would be somebody else's.
    if (!inside || isPdf(inside)) continue;
    const file = await readOpened(inside, name);
    if (file.kind !== 'refused') return file;
    if (OURS.has(file.reason)) refused = file;
  }
  return refused;
}

/** Refusals of what is a file of ours, or a locked one, all the same. */
const OURS: ReadonlySet<string> = new Set([
  'newer',
  'broken',
  'dangerous',
  'locked-newer',
  'locked-to-key',
  'locked-twice',
  'locked-too-hard',
  'locked-damaged',
  'locked-cut',
  'locked-added',
]);

function isPdf(bytes: Uint8Array): boolean {
  return ['%', 'P', 'D', 'F'].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}
