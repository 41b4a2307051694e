import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { HARD_SENTENCES } from './hard-sentences.ts';
import { knownReading } from './known-readings.ts';
import { asOneLine, PDFIUM, PDFJS, POPPLER } from './readers.ts';
import { sentencePaper, sentenceRead } from './sentence-paper.ts';

/** What other people's programs copy and search. Poppler is a program of the system: it is asked where it is there. */
const readers = [PDFJS, PDFIUM, ...(hasPoppler() ? [POPPLER] : [])];

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(['alone', 'on an English page'] as const)('%s', (place) => {
  it.each(Object.entries(HARD_SENTENCES))('%s: comes back as it was written', async (name, sentence) => {
    const paper = await sentencePaper(sentence, place);
    for (const reader of readers) {
      const wanted = knownReading(name, reader.name, place) ?? sentence;
      expect(await sentenceRead(paper, reader, place), reader.name).toBe(asOneLine(wanted));
    }
  });
});

it('knows a sentence that came back in another order, and one with a space too many', () => {
  expect(asOneLine('من أنا')).not.toBe(asOneLine('أنا من'));
  expect(asOneLine('one  two')).not.toBe(asOneLine('one two'));
  expect(asOneLine('(a)')).not.toBe(asOneLine(')a('));
});
