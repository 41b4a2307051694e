import type { Audience } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';

/** Hands a file to the browser under a name. */
export function saveFile(file: Released<Audience, Blob>, name: string): void {
  giveToBrowser(file.words, name);
}

/** The same for what no gate can judge, since it cannot be read: for \`saveRaw\` alone. */
export function giveToBrowser(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn; a minute is more than enough for all of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
