import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = promisify(execFile);

/** The text of a whole file, as one reader gives it to somebody who copies or searches. */
export type Reader = { name: string; read: (bytes: Uint8Array) => Promise<string> };

async function readWithPdfjs(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
    text += '\n';
  }
  await task.destroy();
  return text;
}

let pdfium: ReturnType<typeof PDFiumLibrary.init> | null = null;

async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  pdfium ??= PDFiumLibrary.init();
  const document = await (await pdfium).loadDocument(bytes);
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  return text;
}

async function readWithPoppler(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, bytes);
    return (await run('pdftotext', ['-enc', 'UTF-8', file, '-'])).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const PDFJS: Reader = { name: 'pdf.js', read: readWithPdfjs };
export const PDFIUM: Reader = { name: 'PDFium', read: readWithPdfium };
export const POPPLER: Reader = { name: 'poppler', read: readWithPoppler };

/**
 * Line ends as the readers write them count as one space; marks that only say a direction are no text, and equal spellings of one
 * letter (NFC) are one. Nothing else is changed.
 */
export function asOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[ ]*(?:\r\n|\n|\f)[\s\f]*/g, ' ')
    .trim();
}
