import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsFor, sentencesOf, wordsIn } from '#src/domain/rehearsal/said-text.ts';

describe('a text as it is spoken', () => {
  it('is cut into sentences and words that know their place', () => {
    expect(sentencesOf('I want to help. “Slowly slowly.” Then more!')).toMatchObject([
      { from: 0, words: ['I', 'want', 'to', 'help.'], text: 'I want to help.' },
      { from: 4, words: ['“Slowly', 'slowly.”'], text: '“Slowly slowly.”' },
      { from: 6, words: ['Then', 'more!'], text: 'Then more!' },
    ]);
  });

  it.each([
    ['Dr. Bell taught me.', 1],
    ['I use tools, e.g. Excel, every day.', 1],
    ['I met J. Smith there.', 1],
    ['One line\nanother line', 2],
    ['', 0],
    [' \n ', 0],
  ])('%j has %i sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('counts no dash as a word', () => {
    expect(sentencesOf('calm – always calm')[0]?.words).toEqual(['calm –', 'always', 'calm']);
  });

  it('loses no word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sentences = sentencesOf(text);
        const bare = (words: string) => words.replace(/\s+/g, '');
        expect(bare(sentences.map((each) => each.words.join('')).join(''))).toBe(bare(text));
        expect(sentences.map((each) => each.text)).toEqual(
          sentences.map(({ start, end }) => text.slice(start, end)),
        );
        expect(wordsIn(sentences)).toBe(
          sentences.reduce((sum, each) => Math.max(sum, each.from + each.words.length), 0),
        );
      }),
    );
  });
});

it('140 words take a minute at 140 words a minute', () => {
  expect(secondsFor(140, 140)).toBe(60);
  expect(secondsFor(0, 140)).toBe(0);
});
