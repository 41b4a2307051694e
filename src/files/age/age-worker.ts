import { lockBytes } from './lock-bytes.ts';
import { unlockBytes } from './unlock-bytes.ts';
import type { AgeAnswer, AgeAsked } from './worker-messages.ts';

/** Locks or unlocks one file away from the page: turning a passphrase into a key stands still for seconds. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<AgeAsked>) => void) | null;
  postMessage(answer: AgeAnswer, transfer?: Transferable[]): void;
};

async function answer({ kind, file, passphrase }: AgeAsked): Promise<AgeAnswer> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return kind === 'lock'
    ? { kind: 'locked', bytes: await lockBytes(bytes, passphrase) }
    : { kind: 'unlocked', unlocked: await unlockBytes(bytes, passphrase) };
}

port.onmessage = ({ data }) => {
  answer(data).then(
    (said) => {
      const bytes =
        said.kind === 'locked'
          ? said.bytes
          : said.kind === 'unlocked' && said.unlocked.kind === 'opened' && said.unlocked.bytes;
      port.postMessage(said, bytes ? [bytes.buffer] : []);
    },
    (error: unknown) =>
      port.postMessage({ kind: 'failed', isMemory: error instanceof RangeError, message: String(error) }),
  );
};
