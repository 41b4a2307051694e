import type { ReadWords } from '#src/domain/synthesis/told.ts';
import { readParts } from './reader/read-parts.ts';
import { STEMS, type Stem } from './reader/stems.ts';
import { strictly } from './strict.ts';

const stems = new Set<string>(STEMS);

/**
 * Reads by the stem, and lets nothing through that breaks a sentence. A stem that content names and the reader does not
 * know is read as any words.
 */
export const readWords: ReadWords = (text, stem) => {
  const read = readParts(text, stems.has(stem) ? (stem as Stem) : stem === 'when' ? 'clause' : 'any');
  return { ...read, parts: read.parts.map((part) => strictly(part, stem)) };
};
