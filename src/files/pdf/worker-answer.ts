import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import type { Attachment } from './attachment.ts';
import type { SeenPage } from './seen-pages.ts';

/** Why there is no PDF: a font file could not be fetched (try again online), or the engine failed (print instead). */
export type PdfFailure = 'fonts' | 'engine';

/** What the worker is asked; it answers each under its number. */
export type WorkerAsked = { id: number; document: SummaryDocument; attachment: Attachment | undefined };

/** What the worker sends back. */
export type WorkerAnswer = { id: number } & (
  | { made: true; bytes: Uint8Array<ArrayBuffer>; missing: string[]; pages: SeenPage[] }
  | { made: false; reason: PdfFailure; message: string }
);
