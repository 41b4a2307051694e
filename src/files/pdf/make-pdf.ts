import type { InFile, OfSession, OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import type { Attachment } from './attachment.ts';
import workerUrl from './pdf-worker.ts?worker&url';
import type { PdfFailure, WorkerAnswer, WorkerAsked } from './worker-answer.ts';

/** A PDF could not be made; `reason` says what to tell the person. */
export class PdfNotMade extends Error {
  override name = 'PdfNotMade';
  readonly reason: PdfFailure;
  constructor(reason: PdfFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}

export type MadePdf = {
  blob: Blob;
  /** Characters printed as '?': if there are any, tell the person before the file is saved. */
  missing: string[];
};

/**
 * Makes the PDF in a worker of its own, which loads the engine and the fonts only now. Rejects with
 * {@link PdfNotMade}.
 *
 * With an attachment the file is as wide as that: no longer for those who may read the paper alone (0026).
 *
 * @example const { blob, missing } = await makePdf(document)
 */
export function makePdf(
  document: Released<OnPaper | OfSession, SummaryDocument>,
  attachment?: Released<InFile, Attachment>,
): Promise<MadePdf> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'pdf' });
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      worker.terminate();
      if (data.made) {
        resolve({ blob: new Blob([data.bytes], { type: 'application/pdf' }), missing: data.missing });
      } else {
        reject(new PdfNotMade(data.reason, data.message));
      }
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new PdfNotMade('engine', event.message || 'The PDF worker could not start.'));
    };
    worker.postMessage({ document: document.words, attachment: attachment?.words } satisfies WorkerAsked);
  });
}
