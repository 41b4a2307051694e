import type { Released } from '#src/domain/sharing/released.ts';

/** What may go on the clipboard: an answer for strangers, or what the person has just written and takes along. */
export type Copied = Released<'self' | 'stranger', string>;

/** Puts a text on the clipboard. Rejects where the browser does not allow it, and where the page has no safe address. */
export async function copyText(text: Copied): Promise<void> {
  await navigator.clipboard.writeText(text.words);
}
