import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { readAttachments } from '#src/files/pdf-attachments/read-attachments.ts';
import { CV_LIMITS } from './limits.ts';
import { joinWrapped } from './pasted-text.ts';
import {
  blocksOfPages,
  type DrawnLine,
  drawnLines,
  hasLooseDates,
  isInColumns,
  withDatesAtEdge,
  withWholeDates,
} from './pdf-lines.ts';
import { readBlocks } from './read-lines.ts';
import { refuse } from './refuse.ts';

/** Letters in a whole PDF below which it is pictures of pages. */
const FEW_LETTERS = 20;

/** Reads a PDF: what a Europass one carries in it, else its text in the order of drawing. */
export async function readPdfFile(bytes: Uint8Array, today: IsoDate): Promise<CvRead | CvRefusal> {
  const carried = carriedXml(bytes);
  if (carried) {
    const { readEuropass } = await import('./europass.ts');
    const read = readEuropass(carried, today);
    if (read.kind === 'read') return read;
  }
  const found = await pagesOf(bytes);
  if ('reason' in found) return refuse(found.reason);
  const { pages, beyond } = found;
  // Enough to see what its letters are.
  const text = pages
    .flatMap((lines) => lines.map((line) => line.text))
    .join('')
    .slice(0, 10_000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return refuse(signsIn(text) > FEW_LETTERS ? 'pdf-garbled' : 'pdf-scanned');
  // Fonts without a list of what their signs mean give signs that mean nothing.
  if (signsIn(text) > letters / 3) return refuse('pdf-garbled');
  const columns = pages.filter((lines) => isInColumns(lines) || hasLooseDates(lines)).length;
  return readBlocks(joinWrapped(blocksOfPages(pages)), 'pdf', today, {
    isUnsure: columns > 0,
    note: (gathering) => {
      gathering.leaveOut('columns', columns);
      gathering.leaveOut('page-without-text', pages.filter((lines) => lines.length === 0).length);
      gathering.leaveOut('beyond-limit', beyond);
    },
  });
}

/** Signs that stand for nothing: private ones, controls, and the one for what cannot be shown. */
function signsIn(text: string): number {
  return (
    text.match(/[\ue000-\ue0ff\ue100-\uefff\ufffd\p{Cc}]/gu)?.filter((sign) => sign !== '\t').length ?? 0
  );
}

/** The XML of a Europass CV among what is attached, whatever it is called: told by its first words. */
function carriedXml(bytes: Uint8Array): string | null {
  const attached = readAttachments(bytes);
  if (attached.kind !== 'attached') return null;
  for (const { read } of attached.attachments.slice(0, 20)) {
    const inside = read(CV_LIMITS.partBytes);
    const text = inside && new TextDecoder().decode(inside);
    if (text && /^\s*\ufeff?\s*<[\s\S]{0,2000}?<?(?:\w+:)?(?:SkillsPassport|Candidate)\b/.test(text))
      return text;
  }
  return null;
}

/** Fetches pdf.js, which is most of the time that a first short PDF takes. */
export async function fetchPdfJs() {
  // Imported first, it does its work here, in the worker that this already is.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function pagesOf(
  bytes: Uint8Array,
): Promise<{ pages: DrawnLine[][]; beyond: number } | { reason: 'pdf-locked' | 'pdf-broken' }> {
  const { getDocument } = await fetchPdfJs();
  const task = getDocument({
    // It takes the bytes away from whoever hands them in.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const pages: DrawnLine[][] = [];
    const count = Math.min(pdf.numPages, CV_LIMITS.pages);
    for (let number = 1; number <= count; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = drawnLines(items.filter((item): item is TextItem => 'str' in item));
      pages.push(withDatesAtEdge(withWholeDates(lines)));
    }
    return { pages, beyond: pdf.numPages - count };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { reason: isLocked ? 'pdf-locked' : 'pdf-broken' };
  } finally {
    await task.destroy();
  }
}
