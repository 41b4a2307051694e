import type { SummaryDocument } from '#src/files/paper/blocks.ts';
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

/** A line in each voice: with it the faces that every paper needs are fetched and read before the first is asked for. */
const FIRST: SummaryDocument = {
  lang: 'en',
  title: '',
  author: '',
  date: '2026-01-01',
  footer: 'A',
  pageLabel: '',
  size: 'a4',
  blocks: [
    { kind: 'heading', level: 1, text: 'A' },
    { kind: 'paragraph', voice: 'serif', runs: [{ text: 'A', strand: 'now', note: 1 }] },
  ],
};
// Without them, the first paper says what is wrong.
renderPdf(FIRST, load).catch(() => {});

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
