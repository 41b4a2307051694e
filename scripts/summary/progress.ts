import { clearLine, cursorTo } from 'node:readline';
import type { WriteStream } from 'node:tty';

export type Progress = {
  /** One more copy is done. */
  step(hasFailed: boolean): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
};

/** How far a run is, in one line. `passed` in milliseconds. */
export function progressLine(at: { done: number; failed: number; of: number; passed: number }): string {
  const { done, failed, of, passed } = at;
  const seconds = Math.ceil(((passed / done) * (of - done)) / 1000);
  const left = seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  const failures = failed > 0 ? `, ${failed} failed` : '';
  return `${done} of ${of} copies${failures}, about ${left} to go`;
}

/** Says on a terminal how far a run is, and nothing to a file or a log. */
export function openProgress(stream: WriteStream, of: number): Progress {
  const start = performance.now();
  let [done, failed] = [0, 0];
  const clear = () => {
    if (!stream.isTTY) return;
    clearLine(stream, 0);
    cursorTo(stream, 0);
  };
  return {
    step(hasFailed) {
      done += 1;
      if (hasFailed) failed += 1;
      if (!stream.isTTY) return;
      clear();
      stream.write(progressLine({ done, failed, of, passed: performance.now() - start }));
    },
    clear,
  };
}
