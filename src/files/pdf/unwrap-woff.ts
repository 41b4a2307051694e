const WOFF = 0x774f4646;
const HEADER = 12;
const ENTRY = 16;

/**
 * Turns a WOFF file into the plain font inside it. The engine reads WOFF too, but inflates a table again for
 * every glyph, which is more than half of the work of a whole document. Bytes of another kind come back as they are.
 */
export async function unwrapWoff(bytes: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 44 || view.getUint32(0) !== WOFF) return bytes;
  const count = view.getUint16(12);
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const at = 44 + index * 20;
      const [offset, packed, length] = [
        view.getUint32(at + 4),
        view.getUint32(at + 8),
        view.getUint32(at + 12),
      ];
      const data = bytes.subarray(offset, offset + packed);
      const body = packed < length ? await inflate(data) : data;
      return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), body };
    }),
  );

  const size = tables.reduce((sum, { body }) => sum + padded(body.length), HEADER + count * ENTRY);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  out.setUint16(6, power * 16);
  out.setUint16(8, Math.log2(power));
  out.setUint16(10, (count - power) * 16);
  let offset = HEADER + count * ENTRY;
  for (const [index, { tag, checksum, body }] of tables.entries()) {
    const at = HEADER + index * ENTRY;
    out.setUint32(at, tag);
    out.setUint32(at + 4, checksum);
    out.setUint32(at + 8, offset);
    out.setUint32(at + 12, body.length);
    font.set(body, offset);
    offset += padded(body.length);
  }
  return font;
}

/** Tables start at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

async function inflate(data: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(data)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
