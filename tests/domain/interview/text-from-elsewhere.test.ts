import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employerPhrases } from '#src/domain/interview/employer-phrases.ts';
import { en } from '#src/domain/language/en/index.ts';
import { asRead, withPlainLetters } from '#src/domain/text/plain-letters.ts';
import { anEmployer } from './given.ts';

const phrasesOf = (mission: string) =>
  employerPhrases(anEmployer({ mission }), en).phrases.map(({ text }) => text);

describe('an employer’s words copied from elsewhere', () => {
  it.each([
    [
      'We teach the trades\nto young people. We listen.',
      ['We teach the trades to young people', 'We listen'],
    ],
    ['We teach the trades\r\n  to young people', ['We teach the trades to young people']],
    ['We build soft\u00AD\nware for schools.', ['We build software for schools']],
    ['We train first-\ntime buyers.', ['We train first-time buyers']],
    [
      'Rotas four weeks ahead\nKnow my hours in advance',
      ['Rotas four weeks ahead', 'Know my hours in advance'],
    ],
    ['हम सिखाते हैं। हम सुनते हैं।', ['हम सिखाते हैं', 'हम सुनते हैं']],
    ['ہم سکھاتے ہیں۔ ہم سنتے ہیں۔', ['ہم سکھاتے ہیں', 'ہم سنتے ہیں']],
    ['私たちは教えます。私たちは聞きます。', ['私たちは教えます', '私たちは聞きます']],
    ['We run an oﬃce for ﬁrst-time buyers.', ['We run an office for first-time buyers']],
    ['Ｗｅ　ｔｅａｃｈ ３００ people.', ['We teach 300 people']],
    ['“We teach the trades.” We listen.', ['We teach the trades', 'We listen']],
    ['«We teach the trades.»', ['We teach the trades']],
    ['「We teach the trades。」We listen.', ['We teach the trades', 'We listen']],
    // Inside a sentence they stay, as single ones: the phrase itself will stand in quotation marks.
    ['We say “hands first” in all we do.', ['We say ‘hands first’ in all we do']],
    ['We say «hands first» in all we do.', ['We say ‘hands first’ in all we do']],
    ['私たちは「手」を教えます。', ['私たちは‘手’を教えます']],
    ['私たちは『手』を教えます。', ['私たちは‘手’を教えます']],
    [
      'We teach what we call\n“the trades” to young people.',
      ['We teach what we call ‘the trades’ to young people'],
    ],
    ['We say: “We listen.”\nand mean it.', ['We say: ‘We listen.’', 'and mean it']],
    // One that was never closed, or never opened.
    ['We listen” to young people.', ['We listen to young people']],
    ['We listen „to young people.', ['We listen to young people']],
  ])('are read as they are meant: %j', (mission, phrases) => expect(phrasesOf(mission)).toEqual(phrases));
});

describe('plain letters', () => {
  it('stand for those that look like them, and change no mark', () => {
    expect(withPlainLetters('oﬃce ＯＫ ３ 𝐛𝐨𝐥𝐝 … ™ ！ é')).toBe('office OK 3 bold … ™ ！ é');
    expect(asRead('by\n٢٠٢٧,\r\n ﬁrst')).toBe('by 2027, first');
  });

  it('are plain at once, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withPlainLetters(withPlainLetters(text))).toBe(withPlainLetters(text));
        expect(asRead(asRead(text))).toBe(asRead(text));
      }),
    );
  });
});
