import {
  type Dictionary,
  isDictionary,
  isReference,
  latin1,
  NotPdf,
  ObjectReader,
  type PdfValue,
} from './read-object.ts';
import { type Stream, unpack } from './unpack.ts';

/** Bytes of one stream once it is unpacked: the limit of any file that is opened, with room for what is around it. */
const MOST_UNPACKED = 80 * 1024 * 1024;
/** Bytes of all streams of one file together, its attachments included. */
const MOST_IN_ALL = 2 * MOST_UNPACKED;
/** Objects in one file. */
const MOST_OBJECTS = 2_000_000;

/** Where an object stands: at a byte of the file, or at a place in a stream of objects. */
type Place = { offset: number } | { stream: number; index: number };

export type PdfFile = {
  trailer: Dictionary;
  /** The value that a value stands for: what a reference leads to, or itself. */
  resolve: (value: PdfValue | undefined) => PdfValue;
  /** What a reference to a stream leads to, unpacked; null where there is none. Throws {@link NotPdf}, also above `most` bytes. */
  unpacked: (value: PdfValue | undefined, most: number) => Uint8Array | null;
};

/** Finds the objects of a PDF by its own lists (ISO 32000-1, 7.5), of which the newest comes first. Throws {@link NotPdf}. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  const unpacked = new Map<number, { values: Map<number, PdfValue> }>();
  const budget = { left: MOST_IN_ALL };
  let trailer: Dictionary | null = null;

  const queue = [lastList(bytes)];
  for (let offset = queue.pop(); offset !== undefined; offset = queue.pop()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const list = readList(offset);
    trailer ??= list;
    for (const next of ['Prev', 'XRefStm']) {
      const value = list.get(next);
      if (typeof value === 'number') queue.push(value);
    }
  }
  if (!trailer) throw new NotPdf('There is no list of objects.');

  function note(id: number, place: Place): void {
    if (places.size > MOST_OBJECTS) throw new NotPdf('Too many objects.');
    if (!places.has(id)) places.set(id, place);
  }

  function readList(offset: number): Dictionary {
    const reader = new ObjectReader(bytes, offset);
    if (!reader.skipWord('xref')) return readListStream(offset);
    while (!reader.skipWord('trailer')) {
      const first = reader.readInteger();
      const count = reader.readInteger();
      for (let i = 0; i < count; i++) {
        const place = reader.readInteger();
        reader.readInteger();
        if (reader.skipWord('n')) note(first + i, { offset: place });
        else if (!reader.skipWord('f')) throw new NotPdf('A row of the list is broken.');
      }
    }
    const dictionary = reader.readValue();
    if (!isDictionary(dictionary)) throw new NotPdf('There is no trailer.');
    return dictionary;
  }

  function readListStream(offset: number): Dictionary {
    const { dictionary, bytes: packed } = readStreamAt(offset);
    const rows = unpack({ dictionary, bytes: packed }, MOST_UNPACKED, budget);
    const widths = numbersIn(dictionary.get('W'));
    const ranges = numbersIn(dictionary.get('Index'));
    const size = dictionary.get('Size');
    if (ranges.length === 0) ranges.push(0, typeof size === 'number' ? size : 0);
    const [kindWidth = 0, first = 0, second = 0] = widths;
    const width = kindWidth + first + second;
    if (width < 1 || width > 24) throw new NotPdf('A list of objects is broken.');
    let at = 0;
    const field = (from: number, length: number) =>
      rows.subarray(from, from + length).reduce((sum, byte) => sum * 256 + byte, 0);
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      for (let i = 0; i < (ranges[range + 1] ?? 0) && at + width <= rows.length; i++, at += width) {
        const kind = kindWidth === 0 ? 1 : field(at, kindWidth);
        const one = field(at + kindWidth, first);
        const two = field(at + kindWidth + first, second);
        if (kind === 1) note((ranges[range] ?? 0) + i, { offset: one });
        else if (kind === 2) note((ranges[range] ?? 0) + i, { stream: one, index: two });
      }
    }
    return dictionary;
  }

  function readStreamAt(offset: number): Stream {
    const reader = new ObjectReader(bytes, offset);
    reader.readInteger();
    reader.readInteger();
    if (!reader.skipWord('obj')) throw new NotPdf('An object does not stand where it should.');
    const dictionary = reader.readValue();
    if (!isDictionary(dictionary) || !reader.skipWord('stream')) throw new NotPdf('There is no stream.');
    if (bytes[reader.at] === 13) reader.at++;
    if (bytes[reader.at] === 10) reader.at++;
    const length = resolve(dictionary.get('Length'));
    if (typeof length !== 'number' || length < 0 || reader.at + length > bytes.length)
      throw new NotPdf('A stream does not end.');
    return { dictionary, bytes: bytes.subarray(reader.at, reader.at + length) };
  }

  /** The values of a stream of objects, by their numbers. */
  function valuesIn(stream: number): Map<number, PdfValue> {
    const known = unpacked.get(stream);
    if (known) return known.values;
    const values = new Map<number, PdfValue>();
    // Before it is read: a stream that stands in itself finds nothing.
    unpacked.set(stream, { values });
    const place = places.get(stream);
    if (!place || 'stream' in place) return values;
    const packed = readStreamAt(place.offset);
    const count = packed.dictionary.get('N');
    const first = packed.dictionary.get('First');
    if (typeof count !== 'number' || typeof first !== 'number')
      throw new NotPdf('A stream of objects is broken.');
    const plain = unpack(packed, MOST_UNPACKED, budget);
    const heads = new ObjectReader(plain, 0);
    for (let i = 0; i < count; i++) {
      const id = heads.readInteger();
      values.set(id, new ObjectReader(plain, first + heads.readInteger()).readValue());
    }
    return values;
  }

  function resolve(value: PdfValue | undefined, hops = 0): PdfValue {
    if (value === undefined) return null;
    if (!isReference(value)) return value;
    if (hops > 16) throw new NotPdf('References lead in a circle.');
    const place = places.get(value.object);
    if (!place) return null;
    if ('stream' in place) return resolve(valuesIn(place.stream).get(value.object), hops + 1);
    const reader = new ObjectReader(bytes, place.offset);
    reader.readInteger();
    reader.readInteger();
    if (!reader.skipWord('obj')) throw new NotPdf('An object does not stand where it should.');
    return resolve(reader.readValue(), hops + 1);
  }

  return {
    trailer,
    resolve,
    unpacked: (value, most) => {
      const place = isReference(value) ? places.get(value.object) : undefined;
      return place && 'offset' in place ? unpack(readStreamAt(place.offset), most, budget) : null;
    },
  };
}

/** Where the newest list of objects stands: said at the end of the file. */
function lastList(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 2048)));
  const [, place, after = ''] = /startxref\s+(\d+)((?:(?!startxref)[\s\S])*)$/.exec(tail) ?? [];
  // Objects behind the last list belong to a later one that is missing: what came with it would be passed over in silence.
  if (place === undefined || / obj\b/.test(after)) throw new NotPdf('The end of the file is missing.');
  return Number(place);
}

function numbersIn(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.map((each) => (typeof each === 'number' ? each : 0)) : [];
}
