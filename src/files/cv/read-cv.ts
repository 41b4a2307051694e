import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import workerUrl from './cv-worker.ts?worker&url';
import { CV_LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';
import type { CvAnswer, CvAsked } from './worker-messages.ts';

/** Reads the CV in a file, in a worker that is gone afterwards with all it held. `today` ends what goes on. Never rejects. */
export async function readCvFile(file: Blob, today: IsoDate): Promise<CvRead | CvRefusal> {
  return file.size > CV_LIMITS.fileBytes ? refuse('too-big') : ask({ from: file, today });
}

/** Reads a CV that was pasted as text, in the same worker. Never rejects. */
export async function readCvPasted(pasted: string, today: IsoDate): Promise<CvRead | CvRefusal> {
  return pasted.length > CV_LIMITS.pasted ? refuse('too-big') : ask({ from: pasted, today });
}

/** The worker that waits for the next CV. */
let waiting: Worker | null = null;

/** Starts a worker, and has it fetch what it reads with, before a CV is chosen. Gives what ends it where none was. Never throws. */
export function startCvReader(): () => void {
  waiting?.terminate();
  try {
    const worker = startWorker();
    const end = () => {
      if (waiting !== worker) return;
      waiting = null;
      worker.terminate();
    };
    worker.onerror = end;
    worker.postMessage('get-ready' satisfies CvAsked);
    waiting = worker;
    return end;
  } catch {
    waiting = null;
    return () => {};
  }
}

function startWorker(): Worker {
  return new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'cv' });
}

async function ask(asked: CvAsked): Promise<CvAnswer> {
  try {
    return await askWorker(asked);
  } catch {
    return refuse('failed');
  }
}

function askWorker(asked: CvAsked): Promise<CvAnswer> {
  return new Promise((resolve) => {
    const worker = waiting ?? startWorker();
    waiting = null;
    const end = (answer: CvAnswer) => {
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<Partial<CvAnswer>>) => {
      // pdf.js, which works in the same worker, says on its own that it is ready.
      if (isAnswer(data)) end(data);
    };
    worker.onerror = () => end(refuse('failed'));
    worker.postMessage(asked);
  });
}

function isAnswer(data: Partial<CvAnswer>): data is CvAnswer {
  return data.kind === 'read' || data.kind === 'refused';
}
