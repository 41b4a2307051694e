/** What tabs tell each other. */
export type Message = { tab: string; changed: readonly string[] };

export type Line = { tell: (changed: readonly string[]) => void; close: () => void };

/** The line between the tabs of this browser. A browser without it still never overwrites: every write compares. */
export function openLine(tab: string, onChanged: (keys: readonly string[]) => void): Line {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel('waymark');
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.tab !== tab) onChanged(data.changed);
  };
  let isOpen = true;
  return {
    // A write that the database confirms after the tab let go has nobody to tell.
    tell: (changed) => {
      if (isOpen) channel.postMessage({ tab, changed } satisfies Message);
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}

export type Hold = {
  /** Takes the pen from the tab that has it. */
  takeOver: () => void;
  release: () => void;
};

/**
 * Asks for the pen of one record. `onPen(true)` comes when this tab may write it, `onPen(false)` when another tab has
 * the pen; this tab then waits in line and gets the pen when the other closes.
 */
export function holdRecord(key: string, onPen: (mine: boolean) => void): Hold {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) {
    onPen(true);
    return { takeOver: () => {}, release: () => {} };
  }
  const name = `waymark/${key}`;
  let released = false;
  let letGo: () => void = () => {};
  let waiting = new AbortController();

  /** Holds the pen until it is let go. */
  function hold(): Promise<void> {
    if (released) return Promise.resolve();
    onPen(true);
    return new Promise((resolve) => {
      letGo = resolve;
    });
  }

  /** Reads on, and waits in line. A pen taken over by another tab leads here too. */
  function wait(): void {
    if (released) return;
    onPen(false);
    waiting = new AbortController();
    locks?.request(name, { signal: waiting.signal }, hold).catch((error: unknown) => {
      if (!released && !isAbort(error, waiting.signal)) wait();
    });
  }

  locks.request(name, { ifAvailable: true }, (lock) => (lock ? hold() : wait())).catch(() => wait());

  return {
    takeOver: () => {
      waiting.abort();
      locks.request(name, { steal: true }, hold).catch(() => wait());
    },
    release: () => {
      released = true;
      waiting.abort();
      letGo();
    },
  };
}

/** Whether a request ended because this tab stopped waiting, and not because another tab took the pen. */
function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof DOMException;
}
