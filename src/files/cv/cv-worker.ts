import { CV_LIMITS } from './limits.ts';
import { readCvBytes, readCvText } from './read-bytes.ts';
import { refuse } from './refuse.ts';
import type { CvAnswer, CvAsked } from './worker-messages.ts';

/** Reads one CV away from the page. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<CvAsked>) => void) | null;
  postMessage(answer: CvAnswer): void;
};

async function answer({ from, today }: Exclude<CvAsked, 'get-ready'>): Promise<CvAnswer> {
  if (typeof from === 'string') return readCvText(from, today);
  if (from.size > CV_LIMITS.fileBytes) return refuse('too-big');
  return readCvBytes(new Uint8Array(await from.arrayBuffer()), today);
}

port.onmessage = ({ data }) => {
  if (data === 'get-ready') {
    // Without a network it fails, and says so when a PDF is to be read.
    import('./pdf-file.ts').then(({ fetchPdfJs }) => fetchPdfJs()).catch(() => {});
    return;
  }
  answer(data).then(
    (said) => port.postMessage(said),
    () => port.postMessage(refuse('failed')),
  );
};
