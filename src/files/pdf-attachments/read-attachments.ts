import { openPdf, type PdfFile } from './find-objects.ts';
import {
  type Dictionary,
  isDictionary,
  isReference,
  isText,
  latin1,
  NotPdf,
  type PdfValue,
} from './read-object.ts';

export type Attachment = {
  /** What it is called, without any folder: nothing but a name. */
  name: string;
  /** Unpacks it; null where it is broken, larger than `most` bytes, or packed in a way that is not known here. */
  read: (most: number) => Uint8Array | null;
};

export type Attached =
  | { kind: 'attached'; attachments: readonly Attachment[] }
  /** A password locks the whole PDF. */
  | { kind: 'locked' }
  | { kind: 'broken' };

/** Files that one PDF may carry, and how deep their list may be. */
const MOST_FILES = 1000;
const DEPTH = 16;

/** The files that travel in a PDF: those in its list of names, and those that only its catalogue names. */
export function readAttachments(bytes: Uint8Array): Attached {
  try {
    const pdf = openPdf(bytes);
    if (pdf.trailer.get('Encrypt') !== undefined) return { kind: 'locked' };
    const catalogue = pdf.resolve(pdf.trailer.get('Root'));
    if (!isDictionary(catalogue)) return { kind: 'broken' };
    const specs = [...inNames(pdf, catalogue), ...inList(pdf, catalogue)];
    const streams = new Set<number>();
    const attachments = specs.flatMap((spec) => {
      const stream = streamIn(pdf, spec);
      // The same file may be named in both places.
      if (!isReference(stream) || streams.has(stream.object)) return [];
      streams.add(stream.object);
      return [{ name: nameIn(pdf, spec), read: (most: number) => unpacked(pdf, stream, most) }];
    });
    return { kind: 'attached', attachments };
  } catch (error) {
    if (error instanceof NotPdf) return { kind: 'broken' };
    throw error;
  }
}

/** A name without the folders that a program, or somebody with other things in mind, wrote before it. */
export function bareName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
}

function inNames(pdf: PdfFile, catalogue: Dictionary): Dictionary[] {
  const names = pdf.resolve(catalogue.get('Names'));
  if (!isDictionary(names)) return [];
  const found: Dictionary[] = [];
  const walk = (value: PdfValue | undefined, depth: number): void => {
    const node = pdf.resolve(value);
    if (!isDictionary(node) || depth > DEPTH || found.length >= MOST_FILES) return;
    const pairs = pdf.resolve(node.get('Names'));
    if (Array.isArray(pairs))
      for (let at = 1; at < pairs.length && found.length < MOST_FILES; at += 2) {
        const spec = pdf.resolve(pairs[at]);
        if (isDictionary(spec)) found.push(spec);
      }
    const kids = pdf.resolve(node.get('Kids'));
    if (Array.isArray(kids)) for (const kid of kids.slice(0, MOST_FILES)) walk(kid, depth + 1);
  };
  walk(names.get('EmbeddedFiles'), 0);
  return found;
}

function inList(pdf: PdfFile, catalogue: Dictionary): Dictionary[] {
  const list = pdf.resolve(catalogue.get('AF'));
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST_FILES).flatMap((each) => {
    const spec = pdf.resolve(each);
    return isDictionary(spec) ? [spec] : [];
  });
}

function streamIn(pdf: PdfFile, spec: Dictionary): PdfValue | undefined {
  const embedded = pdf.resolve(spec.get('EF'));
  return isDictionary(embedded) ? (embedded.get('UF') ?? embedded.get('F')) : undefined;
}

function nameIn(pdf: PdfFile, spec: Dictionary): string {
  const name = [spec.get('UF'), spec.get('F')].map((each) => pdf.resolve(each)).find(isText);
  return name ? bareName(textOf(name.text)) : '';
}

/** A text of a PDF: UTF-16 or UTF-8 where its first bytes say so, else as Latin-1, which differs from its own set in rare signs. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  return latin1(bytes);
}

function unpacked(pdf: PdfFile, stream: PdfValue, most: number): Uint8Array | null {
  try {
    return pdf.unpacked(stream, most);
  } catch (error) {
    if (error instanceof NotPdf) return null;
    throw error;
  }
}
