import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Face, faceFile } from '#src/files/pdf/faces.ts';

const require = createRequire(import.meta.url);

/** The fonts of the PDF read from the installed packages: for the command line and the tests. */
export async function loadFont(face: Face): Promise<Uint8Array> {
  return new Uint8Array(
    await readFile(require.resolve(`@fontsource/${face.family}/files/${faceFile(face)}`)),
  );
}
