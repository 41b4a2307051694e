import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#src/domain/language/en/reader/kinds.ts';
import type { Refusal } from '#src/domain/language/en/reader/part.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { STEMS } from '#src/domain/language/en/reader/stems.ts';
import { PART_IDS } from '#src/domain/language/en/spoken/speak.ts';
import { strictly } from '#src/domain/language/en/strict.ts';
import { readByStem } from '#src/domain/synthesis/read-by-stem.ts';
import { interview } from '#src/i18n/en/interview.ts';
import { reading } from '#src/i18n/en/reading.ts';
import { anyWords } from '#tests/helpers/any-answers.ts';

const LANGUAGE = new URL('../../src/domain/language/en/', import.meta.url);

/** All of them: a new one is asked for here by its type. */
const REFUSALS: Readonly<Record<Refusal, true>> = {
  refused: true,
  shrug: true,
  troll: true,
  'other-language': true,
  'other-person': true,
};

/** Every code that stands in the reader and in its last look, as it is written there. */
function codesOfReader(): readonly string[] {
  const patterns = [
    /note: '([a-z-]+)'/g,
    /unread\('([a-z-]+)'/g,
    /\bout\(part, (?:isSlang\([^)]*\) \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g,
  ];
  const files = readdirSync(new URL('reader/', LANGUAGE)).map((file) => `reader/${file}`);
  return [...files.filter((file) => file.endsWith('.ts')), 'strict.ts', 'whom-as-said.ts'].flatMap((file) => {
    const text = readFileSync(new URL(file, LANGUAGE), 'utf8');
    return patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([, ...codes]) => codes.filter((code) => code !== undefined)),
    );
  });
}

describe('why an answer is not used', () => {
  it('has words for every kind of part, and every code of the reader', () => {
    const codes = [...new Set([...KINDS, ...Object.keys(REFUSALS), ...codesOfReader()])];
    expect(codes).toEqual(
      expect.arrayContaining(['troll', 'hedged', 'no-past', 'pasted', 'one-of-many', 'runs-on']),
    );
    expect(codes.filter((code) => reading.reasons[code] === undefined)).toEqual([]);
  });

  it('has words whatever is typed under whichever stem', () => {
    const stems = fc.constantFrom(...STEMS);
    fc.assert(
      fc.property(anyWords, stems, (words, stem) => {
        const read = readByStem(words, stem, undefined, (text) => {
          const told = readParts(text, stem);
          return { ...told, parts: told.parts.map((part) => strictly(part, stem)) };
        });
        expect(reading.reasons[read.reading.reason], read.reading.reason).toBeDefined();
      }),
    );
  });
});

it('every part of a spoken answer has a name', () => {
  expect(PART_IDS.filter((id) => interview.part[id] === undefined)).toEqual([]);
});
