import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOfGerund, baseOfPast, baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import { KINDS } from '#src/domain/language/en/reader/kinds.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { STEMS, type Stem } from '#src/domain/language/en/reader/stems.ts';
import type { PhraseForms } from '#src/domain/synthesis/slots.ts';
import { runs } from '#tests/helpers/how-many.ts';

/** Words as people type them, with slips, shortenings and "not" in all its shapes. */
const WORDS =
  'cooking cook fix bikes the my mums shop not never no dont cant i im its well and or but if unless maybe people who which kids help helping explaining explain things when quiet proud rewrote rota trained missed payroll for with w/ & + 5% -> 12 yrs good at can know how to because they ask me design stone walls patient OFF THOSE BSN lol idk nothing sometimes without being listened nobody'.split(
    ' ',
  );
const BETWEEN = [' ', ' ', ' ', ', ', '. ', '\n', ' (', ') ', '; '];
const answers = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));
const plainAnswers = fc
  .array(fc.constantFrom(...WORDS.filter((word) => /^[a-z]+$/.test(word))), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), answers);
const anyStem = fc.constantFrom<Stem>(...STEMS);

const NOT = /(?<![\p{L}’])(?:not|never|no|nobody|nothing|none|without|cannot|\p{L}+n’t)(?![\p{L}’])/giu;
const nots = (text: string) => text.match(NOT)?.length ?? 0;
const wordsOf = (text: string) => text.split(/[\s(),;.]+/).filter((word) => word !== '');

/** A word down to what all its forms share. */
function root(word: string): string {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return baseOfGerund(plain) ?? baseOfPast(plain) ?? baseOfThird(plain) ?? plain.replace(/(?<=\w{3})s$/, '');
}

/** Verbs that "when I ___" asks for: "I’m", "I’ve", "I’d" and "I’ll" in full, and "am" before what one is or does. */
const ASKED_FOR = new Set(
  'it i I am have would will a an the in from with who are that help being there then and'.split(' '),
);

/** What became of things that were counted ("none came back") is told beside their name, and both are one telling. */
const formsTold = ({ noun, clause, ...others }: PhraseForms): string[] =>
  [...(noun && clause ? [`${noun} ${clause}`] : [noun, clause]), ...Object.values(others)].filter(
    (form) => form !== undefined,
  );

describe('reading any answer', () => {
  it('takes any text under any stem, and gives forms to what is printed alone', () => {
    fc.assert(
      fc.property(anyText, anyStem, (text, stem) => {
        for (const part of readParts(text, stem).parts) {
          expect(KINDS).toContain(part.kind);
          if (part.kind !== 'item' && part.kind !== 'own-sentence') expect(part.forms).toEqual({});
          else expect(Object.values(part.forms).every((form) => form.trim() !== '')).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('repairs what is repaired no further', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = repair(text);
        expect(repair(once)).toBe(once);
      }),
      { numRuns: runs(500) },
    );
  });

  it('prints no word that the person did not type, but for its ending', () => {
    fc.assert(
      fc.property(answers, anyStem, (text, stem) => {
        const typed = wordsOf(repair(text)).map(root);
        for (const { forms } of readParts(text, stem).parts)
          for (const word of Object.values(forms).flatMap(wordsOf))
            if (!ASKED_FOR.has(word))
              expect(typed, `${word} of ${JSON.stringify(text)}`).toContain(root(word));
      }),
      { numRuns: runs(400) },
    );
  });

  it('moves no "not" into or out of a part', () => {
    fc.assert(
      fc.property(answers, anyStem, (text, stem) => {
        for (const part of readParts(text, stem).parts)
          for (const form of formsTold(part.forms))
            expect(nots(form), `${form} of ${JSON.stringify(text)}`).toBe(nots(part.text));
      }),
      { numRuns: runs(400), examples: [['5% cooking, cant ', 'figure']] },
    );
  });

  it('leaves no "not" of an answer behind, but where the stem says it itself', () => {
    fc.assert(
      fc.property(plainAnswers, anyStem, (text, stem) => {
        if (stem === 'off' || stem === 'never') return;
        const { parts, repaired } = readParts(text, stem);
        const [part] = parts;
        if (parts.length !== 1 || !part) return;
        for (const form of Object.values(part.forms))
          expect(nots(form), `${form} of ${text}`).toBe(nots(repaired));
      }),
      { numRuns: runs(500) },
    );
  });
});
