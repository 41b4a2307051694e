/**
 * `lock`: somebody asked for it; `idle`: nobody was here. `opened`: a passphrase was right. `busy`: somebody is here. `session`: a
 * session goes on. `changed`: the database says something new of the lock.
 */
type Said = 'lock' | 'idle' | 'opened' | 'busy' | 'session' | 'changed';
/** What the tabs tell each other of the lock. A key travels as the browser's own object, which nobody can read out. */
type Message =
  | { say: 'ask'; vaultId: string }
  | { say: 'give'; vaultId: string; key: CryptoKey }
  | { say: Said };

export type KeyLine = {
  /** The key, if another tab has the workspace open; null after a short wait. */
  ask: (vaultId: string) => Promise<CryptoKey | null>;
  tell: (say: Said) => void;
};

/** How long a tab waits for another's key, in ms. */
const PATIENCE_MS = 400;

type Given = {
  /** The key that this tab holds for a vault. */
  keyOf: (vaultId: string) => CryptoKey | null;
  onHeard: (say: Said) => void;
};

/** The line between tabs for the lock. A browser without one asks for the passphrase in each tab. */
export function openKeyLine({ keyOf, onHeard }: Given): KeyLine {
  let waiting: { vaultId: string; done: (key: CryptoKey) => void } | null = null;
  const channel = openChannel();
  const post = (message: Message) => {
    try {
      channel?.postMessage(message);
    } catch {
      // A browser that lets no key travel: the other tab asks for the passphrase.
    }
  };
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.say === 'ask') {
        const key = keyOf(data.vaultId);
        if (key) post({ say: 'give', vaultId: data.vaultId, key });
      } else if (data.say === 'give') {
        if (waiting?.vaultId === data.vaultId) waiting.done(data.key);
      } else {
        onHeard(data.say);
      }
    };
  return {
    ask: (vaultId) =>
      new Promise((resolve) => {
        const done = (key: CryptoKey | null) => {
          waiting = null;
          clearTimeout(timer);
          resolve(key);
        };
        const timer = setTimeout(done, channel ? PATIENCE_MS : 0, null);
        waiting = { vaultId, done };
        post({ say: 'ask', vaultId });
      }),
    tell: (say) => post({ say }),
  };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('waymark-vault');
  } catch {
    return null;
  }
}
