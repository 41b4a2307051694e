import type { InFile, OfSession, OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import { forgetWithReadings } from '#src/domain/text/readings.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import type { Attachment } from './attachment.ts';
import workerUrl from './pdf-worker.ts?worker&url';
import type { SeenPage } from './seen-pages.ts';
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
  /** The pages as they will be printed. */
  pages: readonly SeenPage[];
};

/**
 * Makes the PDF in a worker, which loads the engine and the fonts only now and keeps them for the next. Rejects with
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
    const id = ++orders;
    running ??= startWorker();
    const kept = running;
    kept.waiting.set(id, { resolve, reject });
    clearTimeout(kept.idle);
    const asked: WorkerAsked = { id, document: document.words, attachment: attachment?.words };
    kept.worker.postMessage(asked);
  });
}

// Where no words are to be left in the memory, the worker that set them goes as well, once it has nothing to make.
forgetWithReadings(() => {
  if (running?.waiting.size === 0) running.end();
  else if (running) running.isLast = true;
});

type Waiting = { resolve: (made: MadePdf) => void; reject: (error: PdfNotMade) => void };
type Kept = {
  worker: Worker;
  waiting: Map<number, Waiting>;
  idle: ReturnType<typeof setTimeout> | undefined;
  end: () => void;
  /** Whether it ends with what is being made. */
  isLast: boolean;
};

/** So long the worker is kept without work: it holds the engine and the fonts that were read. */
const IDLE_MS = 3 * 60_000;
let orders = 0;
let running: Kept | null = null;

function startWorker(): Kept {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'pdf' });
  const end = () => {
    clearTimeout(kept.idle);
    worker.terminate();
    if (running === kept) running = null;
  };
  const kept: Kept = { worker, waiting: new Map(), idle: undefined, end, isLast: false };
  const rest = () => {
    kept.idle = setTimeout(end, IDLE_MS);
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const asked = kept.waiting.get(data.id);
    kept.waiting.delete(data.id);
    if (data.made) {
      const { bytes, missing, pages } = data;
      asked?.resolve({ blob: new Blob([bytes], { type: 'application/pdf' }), missing, pages });
    } else {
      asked?.reject(new PdfNotMade(data.reason, data.message));
    }
    if (kept.waiting.size > 0) return;
    if (kept.isLast) end();
    else rest();
  };
  worker.onerror = (event) => {
    end();
    for (const { reject } of kept.waiting.values())
      reject(new PdfNotMade('engine', event.message || 'The PDF worker could not start.'));
  };
  rest();
  return kept;
}
