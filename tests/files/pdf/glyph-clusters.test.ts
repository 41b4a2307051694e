import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, type ShapedGlyph, slotsOf } from '#src/files/pdf/glyph-clusters.ts';

function glyph(text: string, xAdvance = 500, more: Partial<ShapedGlyph> = {}): ShapedGlyph {
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return { id: codePoints[0] ?? 1, codePoints, width: xAdvance, xAdvance, xOffset: 0, yOffset: 0, ...more };
}

const texts = (glyphs: readonly ShapedGlyph[], text: string) =>
  clustersOf(glyphs, text).map((cluster) => [cluster.glyphs.length, cluster.text]);

describe('pairing glyphs with letters', () => {
  it('pairs one with one', () => {
    expect(texts([glyph('a'), glyph('b')], 'ab')).toEqual([
      [1, 'a'],
      [1, 'b'],
    ]);
  });

  it('leaves a ligature its letters', () => {
    expect(texts([glyph('o'), glyph('ffi'), glyph('ce')], 'office')).toEqual([
      [1, 'o'],
      [1, 'ffi'],
      [1, 'ce'],
    ]);
  });

  it('keeps a vowel that is drawn before its consonant with it', () => {
    expect(texts([glyph('\u093f'), glyph('ह'), glyph('न्'), glyph('दी')], 'हिन्दी')[0]).toEqual([2, 'हि']);
  });

  it('gives a further glyph of a letter to that letter', () => {
    expect(texts([glyph('น'), glyph('\u0e33', 0), glyph('', 400), glyph('ก')], 'นำก')).toEqual([
      [3, 'นำ'],
      [1, 'ก'],
    ]);
  });

  it('takes a mirrored bracket for the bracket, and no joiner for a space', () => {
    expect(texts([glyph(')'), glyph('א'), glyph('(')], '(א)').map(([, text]) => text)).toEqual([
      '(',
      'א',
      ')',
    ]);
    expect(texts([glyph('ی'), glyph(' ', 0), glyph('خ')], 'ی\u200cخ')).toEqual([
      [1, 'ی\u200c'],
      [1, 'خ'],
    ]);
  });

  it('makes one cluster of what it cannot pair', () => {
    expect(texts([glyph('x'), glyph('y')], 'ab')).toEqual([[2, 'ab']]);
  });

  it('loses no letter and no glyph, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })),
        fc.string({ unit: 'grapheme' }),
        (drawn, text) => {
          const glyphs = drawn.filter((part) => part !== '').map((part) => glyph(part));
          const clusters = clustersOf(glyphs, text);
          expect(clusters.map((cluster) => cluster.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('codes of a cluster', () => {
  it('shows an Arabic ligature as its letters from the left, the first of them with the ink', () => {
    const slots = slotsOf({ glyphs: [glyph('لا')], text: 'لا' }, true);
    expect(slots.map(({ text, glyphs }) => [text, glyphs.length])).toEqual([
      ['ا', 1],
      ['ل', 0],
    ]);
  });

  it('puts a vowel sign to the left of its letter where the line runs to the left', () => {
    const slots = slotsOf({ glyphs: [glyph('م'), glyph('\u064f', 0)], text: 'م\u064f' }, true);
    expect(slots.map(({ text, glyphs }) => [text, glyphs.length])).toEqual([
      ['\u064f', 0],
      ['م', 2],
    ]);
  });

  it('keeps joined emoji and Latin ligatures as one code, and a joiner beside a letter', () => {
    expect(slotsOf({ glyphs: [glyph('👩')], text: '👩🏽‍🚀' }, false)).toHaveLength(1);
    expect(slotsOf({ glyphs: [glyph('ی')], text: 'ی\u200c' }, true)[0]?.text).toBe('\u200cی');
  });
});
