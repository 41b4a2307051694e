import { FontNotLoaded, loadFaceFromSite } from './font-urls.ts';
import { keepFaces } from './keep-faces.ts';
import { renderPdf } from './render-pdf.ts';
import type { WorkerAnswer, WorkerAsked } from './worker-answer.ts';

/** Makes PDFs away from the page, so that typing and scrolling never wait for it. What it has read it keeps. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerAsked>) => void) | null;
  postMessage(answer: WorkerAnswer, transfer?: Transferable[]): void;
};

const load = keepFaces(loadFaceFromSite);

// The faces of nearly every paper, asked for at once: setting text asks for one after the other, each with a way to the host.
for (const family of ['literata', 'inter'] as const)
  for (const weight of [400, 600] as const) load({ family, slice: 'latin', weight }).catch(() => {});

port.onmessage = ({ data: { id, document, attachment } }) => {
  renderPdf(document, load, attachment).then(
    ({ bytes, missing, pages }) => {
      const whole = new Uint8Array(bytes);
      port.postMessage({ id, made: true, bytes: whole, missing, pages }, [whole.buffer]);
    },
    (error: unknown) => {
      const reason = error instanceof FontNotLoaded ? 'fonts' : 'engine';
      port.postMessage({ id, made: false, reason, message: String(error) });
    },
  );
};
