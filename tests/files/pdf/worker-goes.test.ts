import { afterEach, expect, it, vi } from 'vitest';
import { forgetReadings } from '#src/domain/text/readings.ts';
import { makePdf } from '#src/files/pdf/make-pdf.ts';
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

/** Asks for a PDF, and how it comes. */
function askForOne() {
  const made = makePdf({ audience: 'paper', words: { title: 'planted' } } as never);
  const [worker] = here;
  const asked = worker?.asked.at(-1);
  if (!worker || !asked) throw new Error('Nothing was asked.');
  const answer = { id: asked.id, made: true, bytes: new Uint8Array(1), missing: [], pages: [] } as const;
  return { made, finish: () => worker.onmessage?.({ data: answer as unknown as WorkerAnswer }) };
}

it('leaves no worker that has set words where nothing may be left in the memory, and makes what was asked for first', async () => {
  vi.stubGlobal('Worker', Beside);
  vi.stubGlobal('document', { baseURI: 'https://page.example/' });
  const first = askForOne();
  first.finish();
  await first.made;
  expect(here.size).toBe(1);
  forgetReadings();
  expect(here.size).toBe(0);

  const { made, finish } = askForOne();
  forgetReadings();
  finish();
  expect((await made).blob.size).toBe(1);
  expect(here.size).toBe(0);
});
