import { inflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];
export type Picture = { width: number; height: number; at: (x: number, y: number) => Colour };

/** Reads a PNG of eight bits in RGB or RGBA that is not interlaced, as every browser takes its pictures. */
export function readPng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  const [width, height, depth, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24], bytes[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6))
    throw new Error(`No such PNG is read: ${depth} bits of kind ${kind}.`);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const size = kind === 6 ? 4 : 3;
  const line = width * size;
  const data = inflateSync(Buffer.concat(parts));
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const here = y * line + x;
      const left = x < size ? 0 : (pixels[here - size] ?? 0);
      const up = y === 0 ? 0 : (pixels[here - line] ?? 0);
      const corner = x < size || y === 0 ? 0 : (pixels[here - line - size] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[here] = (data[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  const channel = (x: number, y: number, which: number) => pixels[y * line + x * size + which] ?? 0;
  return { width, height, at: (x, y) => [channel(x, y, 0), channel(x, y, 1), channel(x, y, 2)] };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** How much two colours differ for the eye, from 1 to 21, as WCAG 2.2 counts it. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
