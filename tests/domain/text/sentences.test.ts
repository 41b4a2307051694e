import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortForms } from '#src/domain/language/en/short-forms.ts';
import { sentencesOf as cut, wordsIn } from '#src/domain/text/sentences.ts';

const sentencesOf = (text: string) => cut(text, shortForms);

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
    ['We meet in room no. 5 at nine.', 1],
    ['I said no. Then I left.', 2],
    ['I was … tired... and went home. Then I slept.', 2],
    ['She said “Stay.” I stayed.', 2],
    ['私は学生です。毎日働きます。「はい。」と言います。', 4],
    ['هل تعمل؟ نعم.', 2],
    ['मैं काम करता हूँ। मैं सीखता हूँ।', 2],
    ['میں کام کرتا ہوں۔ میں سیکھتا ہوں۔', 2],
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
