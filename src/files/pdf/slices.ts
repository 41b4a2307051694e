/** A font file covers a slice of its family's characters; the ranges say which, and are only nearly right. */
export type Slice = { name: string; ranges: readonly (readonly [number, number])[] };

/**
 * Reads the `unicode.json` of a font package; `only` keeps some slices. Numbered slices are written `[4]` there.
 *
 * @example readSlices({ '[4]': 'U+1f1e9-1f1f5,U+1f21a' }) // [{ name: '4', ranges: [[0x1f1e9, 0x1f1f5], ...] }]
 */
export function readSlices(byName: Record<string, string>, only?: readonly string[]): Slice[] {
  return Object.entries(byName)
    .map(([name, ranges]) => ({ name: name.replace(/[[\]]/g, ''), ranges: ranges.split(',').map(readRange) }))
    .filter((slice) => only === undefined || only.includes(slice.name));
}

function readRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

export function covers(slice: Slice, codePoint: number): boolean {
  return slice.ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
