import { graphemesOf } from '#src/domain/text/segments.ts';

/** As much of a title as a name carries, in bytes: with the rest it stays far below the 255 that file systems take. */
const MOST_BYTES = 80;

/** What a paper without a title or a label is called. */
const UNNAMED = 'aspiration';

export type OutputPlace = {
  /** The client's label, or the title of the reflection; may be empty. */
  called: string;
  /** Of the copy, and of no other copy of the call. */
  id: string;
  /** Which reflection of the copy it is, counted from 0. */
  at: number;
  extension: string;
};

/**
 * The name of a file that is printed: words for people, then what makes it one of its kind. A second run gives the
 * same name, so a job that is tried again replaces what it left.
 *
 * @example outputName({ called: 'A. B., spring', id: '0f3a5c7e9b1d', at: 0, extension: 'pdf' }) // 'A-B-spring-0f3a5c7e9b1d.pdf'
 */
export function outputName({ called, id, at, extension }: OutputPlace): string {
  const turn = at === 0 ? '' : `-${at + 1}`;
  return `${safeWords(called) || UNNAMED}-${id}${turn}.${extension}`;
}

/** Letters and digits of any script; everything that a shell, a file system or an address reads otherwise is a hyphen. */
function safeWords(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  let [bytes, kept] = [0, ''];
  for (const { segment } of graphemesOf(safe)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept.replace(/-+$/, '');
}
