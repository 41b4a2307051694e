import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { tidy, trimEnd } from '#src/domain/language/en/read/clean.ts';
import { toYou } from '#src/domain/language/en/tensions/sides.ts';
import { AUDIENCES, type Audience } from '#src/domain/sharing/audience.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { anyAnswers, anyTold, anyWords, emptyValue, type Told } from '#tests/helpers/any-answers.ts';
import { runs } from '#tests/helpers/how-many.ts';
import { textOf } from '#tests/personas/as-page.ts';
import { privateSources } from '#tests/personas/judges.ts';
import { allTexts } from './all-texts.ts';

/* What holds for any answers that the page could store, with any wording, channel, edit and settled tension. */

const TODAY = '2026-11-22';
const anyAudience = fc.constantFrom(...AUDIENCES);
const from = (told: Partial<Told>, audience: Audience = 'self') =>
  synthesize({ answers: {}, settled: {}, edits: {}, draft: null, ...told }, questionnaire, {
    today: TODAY,
    audience,
    language: en,
  });

/** Own words as a sentence may show them: in quotation marks, at its start with a capital, which has one small letter (ϕ, Φ, φ). */
const own = (text: string) => text.replace(/^“|”$/g, '').toUpperCase().toLowerCase();

function isWithin(few: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === few[at]) at += 1;
  return at === few.length;
}

function expectTrue(segment: Segment, evidence: ReadonlyMap<string, Evidence>) {
  if (segment.kind === 'frame') expect(segment.rule).not.toBe('');
  if (segment.kind === 'lexeme') expect(segment.sources.length).toBeGreaterThan(0);
  for (const id of segment.sources) expect(evidence.has(id), id).toBe(true);
  if (segment.kind !== 'user' && segment.kind !== 'quote') return;
  const said = segment.sources.map((id) => evidence.get(id)).filter((item) => item !== undefined);
  const words = said.flatMap((item) =>
    [...en.spoken.saidOf(item)].flatMap((text) => [own(text), own(toYou(text))]),
  );
  // Part of an answer may be quoted, without what stands in brackets: each of its words stands there, in that order.
  if (segment.rule === 'user-quote') {
    const inOrder = own(segment.text).match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words.some((text) => isWithin(inOrder, text.match(/[\p{L}\p{N}]+/gu) ?? []))).toBe(true);
  } else expect(words).toContain(own(segment.text).trim());
}

describe('every phrase', () => {
  it('is true to a source that is there', () => {
    fc.assert(
      fc.property(anyTold, anyAudience, (told, audience) => {
        const synthesis = from(told, audience);
        const evidence = new Map(synthesis.evidence.map((item) => [item.id, item]));
        for (const segments of allTexts(synthesis))
          for (const segment of segments) expectTrue(segment, evidence);
      }),
      { numRuns: runs(150) },
    );
  });

  it('is true to its source where the place to call is read from the work in mind', () => {
    const picks = [
      { id: 'own-1', text: 'the kids at schools' },
      { id: 'nurse', text: 'the kids at school' },
    ];
    const asked = { setAside: null, wordings: {}, channels: {}, asked: '' };
    const synthesis = from({
      answers: {
        arc: { ...asked, value: { kind: 'choice', value: 'start' } },
        target: { ...asked, value: { kind: 'picks', picks } },
      },
    });
    const evidence = new Map(synthesis.evidence.map((item) => [item.id, item]));
    const texts = allTexts(synthesis);
    expect(texts.map(textOf).join(' ')).toMatch(/one school near me/);
    for (const segment of texts.flat()) expectTrue(segment, evidence);
  });

  it('shows no trace of code, whatever was typed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const segments of allTexts(from({ answers })))
          expect(textOf(segments)).not.toMatch(/undefined|null|NaN|\{\{| {2}|[<>]/);
      }),
      { numRuns: runs(150) },
    );
  });

  it('that was rewritten says what the person wrote, cleaned', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const { statement, interview, cvLine } = from(told);
        for (const { kind, key, text } of [...(statement ?? []), ...(interview ?? []), ...(cvLine ?? [])]) {
          const edit = told.edits[key];
          const words = edit ? trimEnd(tidy(edit.text)) : '';
          expect(kind === 'edit').toBe(words !== '');
          // Around it stay the spaces and the stop of the phrase that it lies over.
          if (words !== '')
            expect(
              text
                .trim()
                .replace(/[\s.,;:]*$/, '')
                .toLowerCase(),
            ).toBe(words.toLowerCase());
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('a statement', () => {
  it('has 4 to 60 words before edits, and one full stop at its end', () => {
    fc.assert(
      fc.property(anyAnswers, anyAudience, (answers, audience) => {
        const { statement } = from({ answers }, audience);
        if (!statement) return;
        const words = textOf(statement).split(/\s+/).length;
        expect(words).toBeGreaterThanOrEqual(4);
        expect(words).toBeLessThanOrEqual(60);
        expect(textOf(statement)).toMatch(/^\S.*[^.]\.$/su);
      }),
      { numRuns: runs(300) },
    );
  });
});

it('tells strangers nothing private', () => {
  fc.assert(
    fc.property(anyTold, anyAudience, (told, audience) => {
      const synthesis = from(told, audience);
      expect(privateSources(synthesis.interview, synthesis)).toEqual([]);
      expect(privateSources(synthesis.cvLine, synthesis)).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

it('writes no direction twice', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      const { statement, alternatives } = from({ ...told, edits: {} });
      const texts = [statement ?? [], ...alternatives.map((road) => road.statement)].map(textOf);
      expect(new Set(texts).size).toBe(texts.length);
    }),
    { numRuns: runs(200) },
  );
});

describe('the same answers', () => {
  it('give the same words whatever the order of the keys, and are not changed', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const frozen = deepFreeze(structuredClone(told));
        const turned = {
          answers: reversed(told.answers),
          settled: reversed(told.settled),
          edits: reversed(told.edits),
          draft: told.draft,
        };
        expect(JSON.stringify(from(turned))).toBe(JSON.stringify(from(frozen)));
      }),
      { numRuns: runs(100) },
    );
  });

  it('give the same words with one more question touched and left empty', () => {
    const questions = questionnaire.flatMap((step) => step.questions);
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions), (answers, question) => {
        const { [question.id]: _, ...without } = answers;
        const empty = {
          value: emptyValue(question),
          setAside: null,
          wordings: {},
          channels: {},
          asked: question.stem,
        };
        expect(from({ answers: { ...without, [question.id]: empty } })).toEqual(from({ answers: without }));
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('tidying', () => {
  it('done twice is tidying done once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), anyWords),
        (raw) => {
          expect(tidy(tidy(raw))).toBe(tidy(raw));
        },
      ),
      { numRuns: runs(2_000) },
    );
  });
});

function reversed<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).reverse());
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
