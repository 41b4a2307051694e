import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hireThread, lossInWords } from '#scripts/summary/hire-thread.ts';

const copy = { path: 'public/examples/amina.json', name: 'amina.json', id: '0f3a5c7e9b1d' };
let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'waymark-thread-'));
});
afterEach(() => rmSync(out, { recursive: true }));
const run = () => ({ out, today: '2026-11-22', isWhole: false, formats: ['text'] as const });

// That a thread prints what it is sent, one copy after the other, is held by command.test.ts.

it('a copy that takes too long is given up, with its reason', async () => {
  const thread = hireThread(run(), 1);
  const loss = await thread.do(copy).catch(lossInWords);
  await thread.close();
  expect(loss).toBe('it took longer than ten minutes.');
});

it('a thread that is gone says so of the copy', async () => {
  const thread = hireThread(run());
  const waiting = thread.do(copy).catch(lossInWords);
  await thread.close();
  expect(await waiting).toBe('the thread that printed it was lost (Error: it ended by itself).');
});

it('a copy that is too large for a thread is told so, and any other loss as it is', () => {
  const tooLarge = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(lossInWords(tooLarge)).toBe('it takes more memory than one copy may.');
  expect(lossInWords(new Error('gone'))).toBe('the thread that printed it was lost (Error: gone).');
});
