import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterFrame } from '#src/state/after-frame.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what waits for the frame', () => {
  it('runs in a task after the frame, not inside it', async () => {
    const order: string[] = [];
    await new Promise<void>((done) => {
      afterFrame(() => {
        order.push('later');
        done();
      });
      requestAnimationFrame(() => order.push('frame'));
    });
    expect(order).toEqual(['frame', 'later']);
  });

  it('runs once, and all the same where no frame ever comes', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestAnimationFrame', () => 1);
    const run = vi.fn();
    afterFrame(run);
    vi.advanceTimersByTime(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('never runs once it is called off', () => {
    vi.useFakeTimers();
    const run = vi.fn();
    afterFrame(run)();
    vi.advanceTimersByTime(10_000);
    expect(run).not.toHaveBeenCalled();
  });
});
