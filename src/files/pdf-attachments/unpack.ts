import { Unzlib } from 'fflate';
import { type Dictionary, isDictionary, isName, NotPdf, type PdfValue } from './read-object.ts';

/** A stream as it lies in a file. */
export type Stream = { dictionary: Dictionary; bytes: Uint8Array };

/** How many bytes may still be unpacked of one file: many parts that swell take as long as one that never ends. */
export type Budget = { left: number };

/**
 * The bytes of a stream, unpacked. Throws {@link NotPdf} where it is packed in another way than the usual one (Flate), is
 * broken, or holds more than `most` bytes, or more than the budget of the file has left.
 */
export function unpack({ dictionary, bytes }: Stream, most: number, budget: Budget): Uint8Array {
  const filters = listOf(dictionary.get('Filter') ?? dictionary.get('F'));
  const [given] = listOf(dictionary.get('DecodeParms') ?? dictionary.get('DP'));
  let plain = bytes;
  for (const filter of filters) {
    if (!isName(filter) || (filter.name !== 'FlateDecode' && filter.name !== 'Fl'))
      throw new NotPdf('Packed in a way that is not known here.');
    plain = inflate(plain, most, budget);
  }
  if (plain.length > most) throw new NotPdf('A part is too large.');
  return isDictionary(given) ? withoutPrediction(plain, given) : plain;
}

function inflate(packed: Uint8Array, most: number, budget: Budget): Uint8Array {
  if (budget.left <= 0) throw new NotPdf('The parts are too large together.');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const inflater = new Unzlib((piece) => {
    length += piece.length;
    budget.left -= piece.length;
    if (length > most || budget.left < 0) throw new NotPdf('A packed part is too large.');
    pieces.push(new Uint8Array(piece));
  });
  try {
    // In small steps, so that a part that swells is stopped in time.
    for (let at = 0; at < packed.length; at += STEP)
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof NotPdf ? error : new NotPdf('A packed part is broken.');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Packed bytes that are unpacked at once: they swell to a thousand times as much at most. */
const STEP = 4 * 1024;

/** Takes back what PNG's filters did to rows of bytes before they were packed: lists of objects are written that way. */
function withoutPrediction(bytes: Uint8Array, given: Dictionary): Uint8Array {
  const number = (name: string, otherwise: number): number => {
    const value = given.get(name);
    return typeof value === 'number' && value > 0 ? value : otherwise;
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) throw new NotPdf('Packed in a way that is not known here.');
  const wide = Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8);
  const width = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8);
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (width + 1)] ?? 0;
    for (let i = 0; i < width; i++) {
      const at = row * width + i;
      const left = i >= wide ? (out[at - wide] ?? 0) : 0;
      const up = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && i >= wide ? (out[at - width - wide] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      if (guess === undefined) throw new NotPdf('A packed part is broken.');
      out[at] = (bytes[row * (width + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

/** Of three neighbours the one nearest to where they point, as PNG counts it. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
