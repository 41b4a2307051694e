/** Bytes as text: what is sealed must also stand in JSON, in the second copy and in files. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // No more at once than a call may have arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Throws for text that is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
