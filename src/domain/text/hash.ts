/** Where FNV-1a begins. */
const OFFSET = 0x811c9dc5;

/** A number from 0 to 2^32 - 1, the same for the same text (FNV-1a, 32 bit, over UTF-16 units): a name, not a secret. */
export function hashNumber(text: string, start = OFFSET): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A short name of a text that is the same every time; made twice with different starts, so that few texts share one. */
export function hashOf(text: string): string {
  return `${hashNumber(text).toString(36)}${hashNumber(text, 0x1234567).toString(36)}`;
}
