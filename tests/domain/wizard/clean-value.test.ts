import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerValue, answerValueSchema } from '#src/domain/model/answer.ts';
import { hasContent, standingValue } from '#src/domain/model/is-answered.ts';
import { cleanText, cleanValue } from '#src/domain/wizard/clean-value.ts';
import { suggestOptions } from '#src/domain/wizard/suggest-options.ts';

const control = String.fromCharCode(7);
const loneSurrogate = String.fromCharCode(0xd800);

describe('a text as it is kept', () => {
  it('loses control characters and broken halves, and nothing else', () => {
    expect(cleanText(`  a${control}b\tc\r\nd  `)).toBe('  ab\tc\nd  ');
    expect(cleanText(`x${loneSurrogate}y`)).toBe('x\uFFFDy');
    expect(cleanText('مرحبا 👩🏽‍🚒 e\u0301')).toBe('مرحبا 👩🏽‍🚒 e\u0301');
  });

  it('is the same when cleaned again, whole, and never longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('is clean in every kind of value, and the value stays storable', () => {
    const values: AnswerValue[] = [
      { kind: 'choice', value: 'a' },
      { kind: 'picks', picks: [{ id: 'own-1', text: control }] },
      { kind: 'starter', parts: { a: control } },
      { kind: 'marks', marks: { a: 'b' } },
      { kind: 'people', people: [{ id: 'p', relation: 'r', name: control }] },
      { kind: 'scales', values: { a: 1 } },
      { kind: 'amounts', low: control, high: '', currency: '', period: null },
    ];
    for (const value of values) {
      const clean = cleanValue(value);
      expect(JSON.stringify(clean)).not.toContain('\\u0007');
      expect(answerValueSchema.safeParse(clean).success).toBe(true);
      expect(hasContent(value)).toBe(true);
    }
  });
});

describe('what stands before anything is touched', () => {
  const scale = { id: 'a', label: 'A', min: 0, max: 4, start: 2, words: ['no', 'yes'] };
  it('is an answer for dials only', () => {
    const input = { kind: 'scales', signal: 'weights', scales: [scale] } as const;
    expect(standingValue({ ...input, scales: [scale], dials: true })).toEqual({
      kind: 'scales',
      values: { a: 2 },
    });
    expect(standingValue({ ...input, scales: [scale], dials: false })).toBeNull();
  });
});

describe("suggestions from the person's words", () => {
  const options = [
    { id: 'care', label: 'Caring', keywords: ['car', 'look after'] },
    { id: 'teach', label: 'Teaching', keywords: ['teach', 'explain'] },
    { id: 'none', label: 'None' },
  ];
  const words = (text: string) => text.toLowerCase();

  it('come from the starts of words, most matches first, no more than asked for', () => {
    expect(suggestOptions(options, words('I TEACH and explain while I look after them'), 3)).toEqual([
      'teach',
      'care',
    ]);
    expect(suggestOptions(options, words('a scar'), 3)).toEqual([]);
    expect(suggestOptions(options, words('cars I fix, and I teach'), 1)).toHaveLength(1);
  });
});
