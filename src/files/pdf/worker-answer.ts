import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import type { Attachment } from './attachment.ts';

/** Why there is no PDF: a font file could not be fetched (try again online), or the engine failed (print instead). */
export type PdfFailure = 'fonts' | 'engine';

/** What is asked of the worker. */
export type WorkerAsked = { document: SummaryDocument; attachment: Attachment | undefined };

/** What the worker sends back. */
export type WorkerAnswer =
  | { made: true; bytes: Uint8Array<ArrayBuffer>; missing: string[] }
  | { made: false; reason: PdfFailure; message: string };
