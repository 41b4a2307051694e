import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';
import type { Reading } from '#src/domain/synthesis/types.ts';
import { forgetReadings } from '#src/domain/text/readings.ts';

type ReadAnswer = ReadingLanguage['readAnswer'];

/** How an answer reads whose reader is on its way: nothing of it is said meanwhile. */
const COMING: Reading = { tier: 'drop', form: 'unknown', text: '', reason: 'coming', confirmed: false };

/** A reader that comes later: until it is brought all reads as coming, and what was asked before is then read anew. */
export function readerToCome(): { read: ReadAnswer; bring: (brought: ReadAnswer) => void } {
  let reader: ReadAnswer | null = null;
  let wasAsked = false;
  return {
    read: (raw, field, wording) => {
      if (reader) return reader(raw, field, wording);
      wasAsked = true;
      return COMING;
    },
    bring: (brought) => {
      reader = brought;
      if (wasAsked) forgetReadings();
      wasAsked = false;
    },
  };
}

/**
 * Reads answers that complete no stem. Those are of questions of the deep path, of which no draft says anything: what reads
 * them comes with the whole language.
 */
export const withoutStem = readerToCome();
