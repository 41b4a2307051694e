import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { decodeText } from '#src/files/copy/decode-text.ts';
import { CV_LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';

/** Reads the CV in a file; what it is is told by its first bytes and its names, never by what it is called. All or nothing. */
export async function readCvBytes(bytes: Uint8Array, today: IsoDate): Promise<CvRead | CvRefusal> {
  if (bytes.byteLength > CV_LIMITS.fileBytes) return refuse('too-big');
  if (bytes.byteLength === 0) return refuse('empty');
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006'))
    return readZip(bytes, today);
  if (isPdf(bytes)) {
    const { readPdfFile } = await import('./pdf-file.ts');
    return readPdfFile(bytes, today);
  }
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return refuse(isLockedOffice(bytes) ? 'docx-locked' : 'doc-old');
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
  if (/^\s*<(?:\?xml|[\w:]*(?:SkillsPassport|Candidate)\b)/.test(text)) {
    const { readEuropass } = await import('./europass.ts');
    return readEuropass(text, today);
  }
  const { readPastedText } = await import('./pasted-text.ts');
  return readPastedText(text, today);
}

/** A ZIP is a Word file, a LinkedIn export, or nothing that is read, by the names in it. */
async function readZip(bytes: Uint8Array, today: IsoDate): Promise<CvRead | CvRefusal> {
  const { openZip } = await import('./unzip-parts.ts');
  const zip = openZip(bytes);
  if (zip.kind === 'broken') return refuse('zip-broken');
  const { isWordFile, readWordFile } = await import('./word-file.ts');
  if (isWordFile(zip.names)) return readWordFile(zip, today);
  const { isLinkedIn, readLinkedIn } = await import('./linkedin-export.ts');
  if (isLinkedIn(zip.names)) return readLinkedIn(zip, today);
  if (zip.names.includes('mimetype') && zip.names.includes('content.xml')) return refuse('odt');
  return refuse(zip.names.some((name) => /^Index\/.*\.iwa$|^Index\.zip$/.test(name)) ? 'pages' : 'zip-other');
}

/** A PDF may have some bytes of a mail before its first words. */
function isPdf(bytes: Uint8Array): boolean {
  const first = String.fromCharCode(...bytes.subarray(0, 1024));
  return first.includes('%PDF-');
}

/** What Office locks lies in the same old kind of file as its documents of before 2007, under this name in UTF-16. */
function isLockedOffice(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage');
  for (let at = 0; at + 32 <= bytes.length; at += 64)
    if (name.every((sign, index) => bytes[at + index * 2] === sign.charCodeAt(0))) return true;
  return false;
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return Array.from(signs).every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
