import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stretch, wordDiff, wordsChanged } from '#src/domain/text/word-diff.ts';

const told = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => `${kind}: ${text}`);
const sideOf = (stretches: readonly Stretch[], without: Stretch['kind']) =>
  stretches.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

describe('the words that changed', () => {
  it('are told as the phrase they make', () => {
    expect(
      told('I want to help new parents feel less alone.', 'I want to help older people feel less alone.'),
    ).toEqual(['same: I want to help ', 'gone: new parents', 'new: older people', 'same:  feel less alone.']);
  });

  it('take one small word between them along', () => {
    expect(told('I hope for work with people.', 'I want to find work with people.')).toEqual([
      'same: I ',
      'gone: hope for ',
      'new: want to find ',
      'same: work with people.',
    ]);
    expect(told('a big red house here now', 'a small red barn here now')).toEqual([
      'same: a ',
      'gone: big red house',
      'new: small red barn',
      'same:  here now',
    ]);
  });

  it('are all of them where nothing is shared, and none where all is', () => {
    expect(told('one two', 'three four')).toEqual(['gone: one two', 'new: three four']);
    expect(told('the same words', 'the same words')).toEqual(['same: the same words']);
    expect(told('', '')).toEqual([]);
  });

  it('give both texts back, whatever these are', () => {
    const words = fc.array(
      fc.constantFrom(
        'I',
        'want',
        'to',
        'help',
        'older',
        'people',
        ',',
        '.',
        ' ',
        '  ',
        '“x”',
        'שלום',
        '日本語',
        '👩🏽‍⚕️',
      ),
    );
    const anyText = fc.oneof(
      words.map((each) => each.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const stretches = wordDiff(before, after);
        expect(sideOf(stretches, 'new')).toBe(before);
        expect(sideOf(stretches, 'gone')).toBe(after);
      }),
    );
  });

  it('are counted by kind', () => {
    const stretches = wordDiff('I want to help new parents.', 'I want to teach new parents well.');
    expect(wordsChanged(stretches, 'gone')).toBe(1);
    expect(wordsChanged(stretches, 'new')).toBe(2);
    expect(wordsChanged(wordDiff('a b c', 'a c'), 'gone')).toBe(1);
    expect(wordsChanged(wordDiff('a b c', ''), 'gone')).toBe(3);
  });

  it('are found in long texts without a long wait', () => {
    const text = (seed: number) => Array.from({ length: 2000 }, (_, at) => `w${(at * seed) % 997}`).join(' ');
    const stretches = wordDiff(text(7), text(13));
    expect(sideOf(stretches, 'new')).toBe(text(7));
  });
});
