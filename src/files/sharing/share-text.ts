import { type Copied, copyText } from '#src/files/clipboard/copy-text.ts';

/** What became of a text that was to be passed on. */
export type Shared = 'shared' | 'copied' | 'left';

/** Whether the device has a sheet of its own for passing something on. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/**
 * Passes a text on by the device's own sheet, or puts it on the clipboard where there is none. Rejects where the browser
 * allows neither.
 */
export async function shareText(text: Copied): Promise<Shared> {
  if (hasShareSheet()) {
    try {
      await navigator.share({ text: text.words });
      return 'shared';
    } catch (error) {
      // The person closed the sheet: nothing went wrong.
      if (error instanceof DOMException && error.name === 'AbortError') return 'left';
    }
  }
  await copyText(text);
  return 'copied';
}
