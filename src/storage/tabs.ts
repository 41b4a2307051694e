/** What tabs tell each other: which records one of them wrote, or that everything was deleted. */
export type Message = { tab: string; changed: readonly string[] | 'all-gone' };

export type Line = { tell: (changed: readonly string[]) => void; close: () => void };

/** The line between the tabs of this browser. A browser without it still never overwrites: every write compares. */
export function openLine(
  tab: string,
  onChanged: (keys: readonly string[]) => void,
  onAllGone: () => void,
): Line {
  const channel = openChannel();
  if (!channel) return { tell: () => {}, close: () => {} };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.tab === tab) return;
    if (data.changed === 'all-gone') onAllGone();
    else onChanged(data.changed);
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

/** Null where there is none, or where the browser keeps it from this page. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('waymark');
  } catch {
    return null;
  }
}

export type Hold = {
  /** Takes the pen from the tab that has it. */
  takeOver: () => void;
  release: () => void;
};

/** The pauses before a refused question is put again, in ms. After the last one this tab only reads. */
const PAUSES_MS = [250, 1000, 4000, 15_000, 60_000];
/** Who has held the pen for so long, in ms, begins with the first pause again. */
const HELD_LONG_MS = 60_000;

/**
 * Asks for the pen of one record. `onPen(true)` comes when this tab may write it, `onPen(false)` when another tab has
 * the pen; this tab then waits in line and gets the pen when the other closes. A browser that refuses the question is
 * asked a few times more, ever later; then this tab reads until somebody takes the pen. Once the page is gone nothing
 * is asked, until the browser brings it back as it was.
 */
export function holdRecord(key: string, onPen: (mine: boolean) => void): Hold {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) {
    onPen(true);
    return { takeOver: () => {}, release: () => {} };
  }
  const name = `waymark/${key}`;
  /** Counts the questions: whatever comes of an earlier one is no longer heard. */
  let asked = 0;
  let refusals = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let letGo: () => void = () => {};
  let waiting = new AbortController();

  async function ask(options: LockOptions, onRefused: () => void = askLater): Promise<void> {
    asked += 1;
    const question = asked;
    let heldSince: number | null = null;
    /** Holds the pen until it is let go; without a lock, another tab has it. */
    const answer = (lock: Lock | null) => {
      if (question !== asked) return;
      if (!lock) {
        onPen(false);
        return waitInLine();
      }
      heldSince = performance.now();
      onPen(true);
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    };
    try {
      await locks?.request(name, options, answer);
    } catch (error) {
      if (question !== asked || isPageGone(error)) return;
      if (heldSince === null) return onRefused();
      // Another tab has taken the pen.
      if (performance.now() - heldSince > HELD_LONG_MS) refusals = 0;
      askLater();
    }
  }

  /** Waits until the pen is free. */
  function waitInLine(): void {
    waiting = new AbortController();
    void ask({ signal: waiting.signal });
  }

  function askLater(): void {
    onPen(false);
    const pause = PAUSES_MS[refusals];
    refusals += 1;
    if (pause !== undefined) timer = setTimeout(waitInLine, pause);
  }

  function stop(): void {
    asked += 1;
    clearTimeout(timer);
    waiting.abort();
    letGo();
  }

  function begin(): void {
    refusals = 0;
    void ask({ ifAvailable: true });
  }

  /** Another tab may have written while this page was away. */
  function wake({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    onPen(false);
    begin();
  }

  globalThis.addEventListener?.('pagehide', stop);
  globalThis.addEventListener?.('pageshow', wake);
  begin();

  return {
    takeOver: () => {
      stop();
      refusals = 0;
      // Where even this is refused, the person's word is enough: every write compares, so that nothing is lost.
      void ask({ steal: true }, () => onPen(true));
    },
    release: () => {
      globalThis.removeEventListener?.('pagehide', stop);
      globalThis.removeEventListener?.('pageshow', wake);
      stop();
    },
  };
}

/** Whether the page that asked is gone; WebKit ends its locks so, and refuses each further question in the same way. */
function isPageGone(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
