import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hold, holdRecord } from '#src/storage/tabs.ts';

/** Far more questions than any tab has reason to ask: here the fake stops answering, or an endless loop would hang. */
const TOO_MANY = 1000;
const HOUR_MS = 3_600_000;

type Grant = (lock: object | null) => unknown;
type Answer = (options: LockOptions, granted: Grant) => Promise<unknown>;

/** A lock manager that answers each question in turn as told; the last answer serves for all that follow. */
function locksThat(...answers: Answer[]) {
  const questions: LockOptions[] = [];
  const request = (_name: string, options: LockOptions, granted: Grant): Promise<unknown> => {
    questions.push(options);
    if (questions.length > TOO_MANY) return new Promise(() => {});
    const answer = answers[Math.min(questions.length, answers.length) - 1];
    if (!answer) throw new Error('Tell the fake how to answer.');
    return answer(options, granted);
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return questions;
}

const refused =
  (name: string): Answer =>
  () =>
    Promise.reject(new DOMException('no', name));
const free: Answer = async (_options, granted) => granted({});
const takenElsewhere: Answer = async ({ ifAvailable, signal }, granted) =>
  // Not before the next turn, as in a browser.
  (await Promise.resolve(ifAvailable))
    ? granted(null)
    : new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
/** Given, and ended by the browser at once. */
const endedBy =
  (name: string): Answer =>
  async (_options, granted) => {
    void granted({});
    throw new DOMException('no', name);
  };

let page: EventTarget;
let hold: Hold | null = null;
beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  hold?.release();
  hold = null;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function holding(): boolean[] {
  const heard: boolean[] = [];
  hold = holdRecord('reflection/one', (mine) => heard.push(mine));
  return heard;
}
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const goes = () => page.dispatchEvent(new Event('pagehide'));
const comesBack = (persisted: boolean) =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

describe('the pen of a record', () => {
  it.each(['AbortError', 'SecurityError', 'NotSupportedError'])(
    'is asked for a few times only where every question ends in %s, and the tab then reads',
    async (name) => {
      const questions = locksThat(refused(name));
      const heard = holding();
      await pass();
      expect(questions).toHaveLength(1);
      await pass(HOUR_MS);
      expect(questions.length).toBeLessThanOrEqual(6);
      expect(heard.at(-1)).toBe(false);
    },
  );

  it('is asked for ever later, never twice within a quarter of a second', async () => {
    const times: number[] = [];
    locksThat(async () => {
      times.push(Date.now());
      throw new DOMException('no', 'UnknownError');
    });
    holding();
    await pass(HOUR_MS);
    const pauses = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(pauses.length).toBeGreaterThan(2);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(250);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  });

  it('is not asked for again once the page is gone: WebKit ends the lock of a page that is loaded anew', async () => {
    const questions = locksThat(endedBy('InvalidStateError'), refused('InvalidStateError'));
    holding();
    await pass(HOUR_MS);
    expect(questions).toHaveLength(1);
  });

  it('is asked for a bounded number of times where it is given and ended at once, again and again', async () => {
    const questions = locksThat(endedBy('AbortError'));
    const heard = holding();
    await pass(HOUR_MS);
    expect(questions.length).toBeLessThanOrEqual(6);
    expect(heard.at(-1)).toBe(false);
  });

  it('is let go when the page goes, and asked for anew when the browser brings the page back as it was', async () => {
    const questions = locksThat(free);
    const heard = holding();
    await pass();
    expect(heard).toEqual([true]);
    goes();
    await pass(HOUR_MS);
    expect(questions).toHaveLength(1);
    comesBack(true);
    await pass();
    // It reads first: another tab may have written meanwhile.
    expect(heard).toEqual([true, false, true]);
    expect(questions).toHaveLength(2);
  });

  it('is not asked for twice when the page shows for the first time', async () => {
    const questions = locksThat(free);
    holding();
    comesBack(false);
    await pass(HOUR_MS);
    expect(questions).toHaveLength(1);
  });

  it('is taken from another tab that has it, which then waits in line for it', async () => {
    let taken = () => {};
    const questions = locksThat(
      takenElsewhere,
      takenElsewhere,
      (_options, granted) => {
        void granted({});
        return new Promise((_resolve, reject) => {
          taken = () => reject(new DOMException('stolen', 'AbortError'));
        });
      },
      free,
    );
    const heard = holding();
    await pass();
    expect(heard).toEqual([false]);
    hold?.takeOver();
    await pass();
    expect(heard).toEqual([false, true]);
    expect(questions.at(-1)).toEqual({ steal: true });
    taken();
    await pass();
    expect(heard).toEqual([false, true, false]);
    await pass(HOUR_MS);
    expect(heard).toEqual([false, true, false, true]);
    expect(questions).toHaveLength(4);
  });

  it('goes to whoever asks to edit here, also where the browser refuses every question', async () => {
    const questions = locksThat(refused('SecurityError'));
    const heard = holding();
    await pass(HOUR_MS);
    const before = questions.length;
    hold?.takeOver();
    await pass(HOUR_MS);
    expect(heard.at(-1)).toBe(true);
    expect(questions).toHaveLength(before + 1);
  });

  it('is not waited for by a tab that let go before the answer came', async () => {
    const questions = locksThat(takenElsewhere);
    const heard = holding();
    hold?.release();
    await pass(HOUR_MS);
    expect(questions).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it('is neither asked for nor spoken of after it was let go', async () => {
    const questions = locksThat(refused('UnknownError'));
    const heard = holding();
    await pass();
    hold?.release();
    const before = heard.length;
    comesBack(true);
    await pass(HOUR_MS);
    expect(questions).toHaveLength(1);
    expect(heard).toHaveLength(before);
  });
});
