import { afterEach, expect, it, vi } from 'vitest';
import { forgetReadings } from '#src/domain/text/readings.ts';
import { makePdf, warmPdf } from '#src/files/pdf/make-pdf.ts';
import type { WorkerAnswer, WorkerAsked } from '#src/files/pdf/worker-answer.ts';

/** Workers that were started and have not been ended. */
const here = new Set<Beside>();
class Beside {
  onmessage?: (event: { data: WorkerAnswer }) => void;
  asked: WorkerAsked[] = [];
  constructor() {
    here.add(this);
  }
  postMessage(asked: WorkerAsked): void {
    this.asked.push(asked);
  }
  terminate(): void {
    here.delete(this);
  }
}
afterEach(() => vi.unstubAllGlobals());

it('leaves no worker that has set words where nothing may be left in the memory, and makes what was asked for first', async () => {
  vi.stubGlobal('Worker', Beside);
  vi.stubGlobal('document', { baseURI: 'https://page.example/' });
  warmPdf();
  expect(here.size).toBe(1);
  forgetReadings();
  expect(here.size).toBe(0);

  const made = makePdf({ audience: 'paper', words: { title: 'planted' } } as never);
  forgetReadings();
  const [worker] = here;
  const [asked] = worker?.asked ?? [];
  if (!worker || !asked) throw new Error('Nothing was asked.');
  worker.onmessage?.({
    data: { id: asked.id, made: true, bytes: new Uint8Array(1), missing: [], pages: [] },
  });
  expect((await made).blob.size).toBe(1);
  expect(here.size).toBe(0);
});
