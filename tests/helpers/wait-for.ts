import { vi } from 'vitest';

/** Waits until a check holds, as long as a busy machine may take, in milliseconds; the runner's own way gives up after one second. */
export const waitFor = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 60_000 });
