import { safeInName } from '#src/domain/sharing/file-name.ts';

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
  return `${safeInName(called) || UNNAMED}-${id}${turn}.${extension}`;
}
