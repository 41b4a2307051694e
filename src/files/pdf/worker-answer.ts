/** Why there is no PDF: a font file could not be fetched (try again online), or the engine failed (print instead). */
export type PdfFailure = 'fonts' | 'engine';

/** What the worker sends back. */
export type WorkerAnswer =
  | { made: true; bytes: Uint8Array<ArrayBuffer>; missing: string[] }
  | { made: false; reason: PdfFailure; message: string };
