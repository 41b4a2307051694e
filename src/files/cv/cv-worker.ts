import { CV_LIMITS } from './limits.ts';
import { readCvBytes, readCvText } from './read-bytes.ts';
import { refuse } from './refuse.ts';
import type { CvAnswer, CvAsked } from './worker-messages.ts';

/** Reads one CV away from the page. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<CvAsked>) => void) | null;
  postMessage(answer: CvAnswer): void;
};

async function answer({ from, today }: CvAsked): Promise<CvAnswer> {
  if (typeof from === 'string') return readCvText(from, today);
  if (from.size > CV_LIMITS.fileBytes) return refuse('too-big');
  return readCvBytes(new Uint8Array(await from.arrayBuffer()), today);
}

port.onmessage = ({ data }) => {
  answer(data).then(
    (said) => port.postMessage(said),
    () => port.postMessage(refuse('failed')),
  );
};
