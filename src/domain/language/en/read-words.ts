import type { ReadWords } from '#src/domain/synthesis/told.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { namesOfElsewhere } from './reader/names-when-here.ts';
import { readParts } from './reader/read-parts.ts';
import { STEMS, type Stem } from './reader/stems.ts';
import { strictly } from './strict.ts';

const stems = new Set<string>(STEMS);

/**
 * Reads by the stem, and lets nothing through that breaks a sentence. A stem that content names and the reader does not
 * know is read as any words.
 */
export const readWords: ReadWords = (text, stem) => {
  const readBy = known.get(stem) ?? onceByText((words) => read(words, stem));
  known.set(stem, readBy);
  return readBy(text);
};

/** What was read under each stem. There are as many as the questions name. */
const known = new Map<string, (text: string) => ReturnType<ReadWords>>();

const read: ReadWords = (typed, stem) => {
  // A job, a study or a paper that has its name in English is read by that.
  const text = (/^(?:role|learning|paper)$/u.test(stem) ? namesOfElsewhere.of([stem, typed]) : null) ?? typed;
  const found = readParts(text, stems.has(stem) ? (stem as Stem) : stem === 'when' ? 'clause' : 'any');
  return { ...found, parts: found.parts.map((part) => strictly(part, stem)) };
};
