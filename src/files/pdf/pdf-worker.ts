import { FontNotLoaded, loadFaceFromSite } from './font-urls.ts';
import { keepFaces } from './keep-faces.ts';
import { renderPdf } from './render-pdf.ts';
import type { WorkerAnswer, WorkerAsked } from './worker-answer.ts';

/** Makes PDFs away from the page, so that typing and scrolling never wait for it. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerAsked>) => void) | null;
  postMessage(answer: WorkerAnswer, transfer?: Transferable[]): void;
};

const load = keepFaces(loadFaceFromSite);

port.onmessage = ({ data }) => {
  renderPdf(data.document, load, data.attachment).then(
    ({ bytes, missing }) => {
      const whole = new Uint8Array(bytes);
      port.postMessage({ made: true, bytes: whole, missing }, [whole.buffer]);
    },
    (error: unknown) => {
      const reason = error instanceof FontNotLoaded ? 'fonts' : 'engine';
      port.postMessage({ made: false, reason, message: String(error) });
    },
  );
};
