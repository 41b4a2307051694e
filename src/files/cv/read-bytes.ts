import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { decodeText } from '#src/files/copy/decode-text.ts';
import { CV_LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';

/** Reads the CV in a file; what it is is told by its first bytes and its names, never by what it is called. All or nothing. */
export async function readCvBytes(bytes: Uint8Array, today: IsoDate): Promise<CvRead | CvRefusal> {
  if (bytes.byteLength > CV_LIMITS.fileBytes) return refuse('too-big');
  if (bytes.byteLength === 0) return refuse('empty');
  if (startsWith(bytes, '{\\rtf')) return refuse('rtf');
  const text = decodeText(bytes);
  if (text === null || text.includes('\0')) return refuse('unknown-kind');
  return readCvText(text, today);
}

/** Reads a CV in the text of a file, or as it was pasted. */
export async function readCvText(text: string, today: IsoDate): Promise<CvRead | CvRefusal> {
  const [first] = text.trimStart();
  if (first === undefined) return refuse('empty');
  if (first === '{' || (first === '[' && /^\s*\[\s*[[{"\]]/.test(text))) {
    const { readJsonCv } = await import('./read-json-cv.ts');
    return readJsonCv(text, today);
  }
  const { readPastedText } = await import('./pasted-text.ts');
  return readPastedText(text, today);
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return Array.from(signs).every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
