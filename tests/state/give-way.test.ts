import { afterEach, expect, it, vi } from 'vitest';
import { beginPieces } from '#src/state/give-way.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A clock that is set by hand, in ms. */
function aClock() {
  let at = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => at);
  return (ms: number) => {
    at += ms;
  };
}

it('gives way once half a frame has gone by, and then not before another half', async () => {
  const pass = aClock();
  const turns = vi.fn(async () => {});
  vi.stubGlobal('scheduler', { yield: turns });
  const giveWay = beginPieces();
  const seen: number[] = [];
  for (const ms of [1, 6, 2, 3, 6]) {
    pass(ms);
    await giveWay();
    seen.push(turns.mock.calls.length);
  }
  expect(seen).toEqual([0, 0, 1, 1, 2]);
});

it('lets what waits go first, in a browser that has no word for it', async () => {
  const pass = aClock();
  const giveWay = beginPieces();
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => order.push('what waited');
  port2.postMessage(null);
  await giveWay();
  order.push('went on at once');
  pass(20);
  await giveWay();
  order.push('gave way');
  port1.close();
  expect(order).toEqual(['went on at once', 'what waited', 'gave way']);
});
