import { afterEach, expect, it, vi } from 'vitest';
import { problemOfNew, strengthOf } from '#src/files/passphrase/strength-of.ts';
import type { StrengthAnswer, StrengthQuestion } from '#src/files/passphrase/strength-worker.ts';
import { weighPassphrase } from '#src/files/passphrase/weigh.ts';

/** A worker beside the test, which answers as the real one does; `broken` stands for a file that did not arrive. */
function stubWorker(kind: 'answers' | 'broken'): void {
  class Beside {
    onmessage?: (event: { data: StrengthAnswer }) => void;
    onerror?: () => void;
    postMessage({ id, typed }: StrengthQuestion): void {
      setTimeout(() => {
        if (kind === 'broken') this.onerror?.();
        else this.onmessage?.({ data: { id, strength: weighPassphrase(typed) } });
      });
    }
    terminate(): void {}
  }
  vi.stubGlobal('Worker', Beside);
  vi.stubGlobal('document', { baseURI: 'https://page.example/' });
}
afterEach(() => vi.unstubAllGlobals());

it('asks a worker, refuses what is easy, and goes by the length alone where the worker cannot come', async () => {
  // Nothing that could run a worker.
  expect(await strengthOf('password12345678')).toBeNull();
  expect(await problemOfNew('password12345678')).toBeNull();
  stubWorker('broken');
  expect(await problemOfNew('password12345678')).toBeNull();
  stubWorker('answers');
  const [easy, strong] = await Promise.all([
    strengthOf('password12345678'),
    strengthOf('abacus unshaken prelaunch divot rumble'),
  ]);
  expect(easy).toEqual({ level: 'easy', reason: 'known' });
  expect(strong).toEqual({ level: 'strong', reason: null });
  expect(await problemOfNew('password12345678')).toBe('easy');
  expect(await problemOfNew('abacus unshaken prelaunch divot rumble')).toBeNull();
  expect(await problemOfNew('short')).toBe('short');
});
