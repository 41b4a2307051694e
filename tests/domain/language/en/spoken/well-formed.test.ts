import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { speak } from '#src/domain/language/en/spoken/speak.ts';
import { ARCS } from '#src/domain/synthesis/slots.ts';
import { verbsOf } from '#src/domain/synthesis/verbs-of.ts';
import { SUBSETS, slotsOf } from '#tests/domain/language/en/aspiration/pool.ts';
import { runs } from '#tests/helpers/how-many.ts';

const LENGTHS = [30, 60, 90] as const;
const anySlots = fc
  .tuple(fc.constantFrom(...ARCS), fc.nat(SUBSETS - 1), fc.nat(20))
  .map(([arc, subset, turn]) => slotsOf(arc, subset, turn));
const said = (slots: ReturnType<typeof slotsOf>, length: (typeof LENGTHS)[number]) =>
  speak({ slots, verbs: verbsOf(questionnaire), length, employer: null, goal: null });
const textIn = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');
const MOST_WORDS = { 30: 75, 60: 140, 90: 210 } as const;

describe('an answer of any answers', () => {
  it('is whole sentences, each short enough for a breath, none twice, a question at the end', () => {
    fc.assert(
      fc.property(anySlots, fc.constantFrom(...LENGTHS), (slots, length) => {
        const text = said(slots, length)
          .map(({ segments }) => textIn(segments))
          .join(' ');
        expect(text).not.toMatch(/[{}]|undefined|null| {2}|\s[.,?]|\.\.|\ba an\b|\b(\p{L}+) \1\b/iu);
        const sentences = text.split(/(?<=[.?]) (?=\p{Lu})/u);
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/u);
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
        }
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(text).toMatch(/\?$/);
        expect(text.split(' ').length).toBeLessThanOrEqual(MOST_WORDS[length]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('says what is wanted, with words that come from an answer', () => {
    fc.assert(
      fc.property(anySlots, fc.constantFrom(...LENGTHS), (slots, length) => {
        const parts = said(slots, length);
        expect(parts.map(({ id }) => id)).toContain('aim');
        for (const { id, segments } of parts) {
          if (id !== 'ask') expect(segments.some(({ sources }) => sources.length > 0)).toBe(true);
          for (const { kind, sources } of segments) expect(kind === 'frame').toBe(sources.length === 0);
        }
      }),
    );
  });

  it('says no less where there is more time, and the same for the same answers', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const counts = LENGTHS.map((length) =>
          said(slots, length).reduce((sum, { words }) => sum + words, 0),
        );
        expect(counts).toEqual([...counts].sort((one, other) => one - other));
        expect(said(slots, 60)).toEqual(said(slots, 60));
      }),
    );
  });

  it('opens no two neighbours with the same two words', () => {
    fc.assert(
      fc.property(anySlots, fc.constantFrom(...LENGTHS), (slots, length) => {
        const text = said(slots, length).map(({ segments }) => textIn(segments));
        const openings = text
          .join(' ')
          .split(/(?<=[.?]) (?=\p{Lu})/u)
          .map((sentence) => sentence.split(' ').slice(0, 2).join(' '));
        expect(openings.filter((opening, at) => opening === openings[at - 1])).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});
