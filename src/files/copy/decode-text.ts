/**
 * The text in a file, or null when it is not text. UTF-8, or UTF-16 where the file says so with its first two
 * bytes (some editors write that). A wrong byte refuses the whole file: nothing is guessed.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
