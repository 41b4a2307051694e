import { inflateRawSync } from 'node:zlib';

/**
 * A second reader of ZIP files, by PKWARE's APPNOTE and Node's own inflate: it shares no line with the library that writes them. Goes by
 * the central directory, as programs do, and throws where a local header, a size or a checksum says something else.
 */
export function readZip(bytes: Uint8Array): Record<string, Uint8Array<ArrayBuffer>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('There is no end of a central directory.');
  const count = file.readUInt16LE(end + 10);
  const found: Record<string, Uint8Array<ArrayBuffer>> = {};
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error('The central directory is broken.');
    const flags = file.readUInt16LE(at + 8);
    const method = file.readUInt16LE(at + 10);
    const [sum, packed, size] = [16, 20, 24].map((offset) => file.readUInt32LE(at + offset));
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    );
    const local = file.readUInt32LE(at + 42);
    const raw = file.subarray(at + 46, at + 46 + nameLength);
    // Bit 11 says that the name is UTF-8; without it only ASCII means the same everywhere.
    const name = raw.toString('utf8');
    if (!(flags & 0x800) && !/^[ -~]*$/.test(name)) throw new Error(`“${name}” has signs of no known code.`);
    if (file.readUInt32LE(local) !== 0x04034b50) throw new Error(`“${name}” is not where it should be.`);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    if (file.toString('utf8', local + 30, local + 30 + nameLength) !== name)
      throw new Error(`“${name}” has two names.`);
    const body = file.subarray(start, start + (packed ?? 0));
    if (method !== 0 && method !== 8) throw new Error(`“${name}” is packed in a way that few know.`);
    const content = method === 8 ? inflateRawSync(body) : body;
    if (content.length !== size) throw new Error(`“${name}” is longer or shorter than it says.`);
    if (checksum(content) !== sum) throw new Error(`“${name}” does not have its checksum.`);
    if (name in found) throw new Error(`“${name}” is there twice.`);
    found[name] = Uint8Array.from(content);
    at += 46 + nameLength + extra + comment;
  }
  return found;
}

/** CRC-32 as the standard has it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
