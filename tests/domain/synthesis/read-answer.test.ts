import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '#src/domain/language/en/read/clean.ts';
import { readAnswer } from '#src/domain/language/en/read/read-answer.ts';
import { runs } from '#tests/helpers/how-many.ts';

const field = (shape: Parameters<typeof readAnswer>[1]['shape'], stem = '') => ({
  shape,
  stem,
  keepCase: false,
});

describe('capitals and hedges', () => {
  const noun = { shape: 'noun', stem: 'I would like my work to help', keepCase: false } as const;

  it.each([
    ['Visually Challenged Users Of Public Websites', 'visually challenged users of public websites'],
    ['Riders In DELHI With No Insurance Card', 'riders in DELHI with no insurance card'],
    ['idk, rivers', 'rivers'],
    ['dunno. my granda', 'my granda'],
  ])('%j becomes %j', (typed, words) => {
    expect(readAnswer(typed, noun).text).toBe(words);
  });
});

describe('an answer that fits its slot is woven in', () => {
  it.each([
    ['New parents', 'noun', 'I would like my work to help', 'new parents', 'noun'],
    ['help new parents', 'noun', 'I would like my work to help', 'new parents', 'noun'],
    ['helping people', 'noun', 'I would like my work to help', 'people', 'noun'],
    ['helping new parents.', 'noun', 'I would like my work to help', 'new parents', 'noun'],
    ['people who are scared of forms!!', 'noun', '', 'people who are scared of forms', 'noun'],
    ['to feel less alone.', 'base', 'to', 'feel less alone', 'base'],
    ['FEEL LESS ALONE', 'base', 'to', 'feel less alone', 'base'],
    ['not be scared of the doctor', 'base', 'to', 'not be scared of the doctor', 'base'],
    ['I want to stand on their own feet', 'base', 'to', 'stand on their own feet', 'base'],
    ['Running the open day :)', 'gerund', '', 'running the open day', 'gerund'],
    ['the christmas party', 'activity', '', 'the Christmas party', 'noun'],
    ['Bookkeeping', 'skill', 'Next I want to learn', 'bookkeeping', 'gerund'],
    ['to drive a forklift', 'skill', 'Next I want to learn', 'drive a forklift', 'base'],
    ['spanish', 'skill', 'Next I want to learn', 'Spanish', 'noun'],
    ['- my nan and her friends', 'noun', '', 'my nan and her friends', 'noun'],
    ['I rewrote the rota.', 'past', 'I', 'rewrote the rota', 'past'],
    [
      'Nobody worked two weekends running',
      'clause',
      'and as a result',
      'nobody worked two weekends running',
      'clause',
    ],
    ['cos she never shouted', 'clause', 'because', 'she never shouted', 'clause'],
    ['the open day', 'gerund', '', 'the open day', 'noun'],
    ['being trusted', 'noun', '', 'being trusted', 'noun'],
    ['My Polish', 'noun', '', 'my Polish', 'noun'],
    ['to code', 'skill', 'Next I want to learn', 'code', 'base'],
    ['I would like to learn cooking', 'skill', 'Next I want to learn', 'cooking', 'gerund'],
    ['homeless people', 'noun', 'I would like my work to help', 'homeless people', 'noun'],
    ['what she did was brave', 'clause', 'because', 'what she did was brave', 'clause'],
  ] as const)('%s', (raw, shape, stem, text, form) => {
    expect(readAnswer(raw, field(shape, stem))).toMatchObject({ tier: 'weave', text, form });
  });
});

describe('an answer in another shape is quoted, never bent', () => {
  it.each([
    ['less stress', 'base'],
    ['feeling less alone', 'base'],
    ['when i organised the party for the residents', 'gerund'],
    ['my nan & her friends', 'noun'],
    ['less stress, I guess', 'base'],
    ['patient with kids', 'noun'],
    ['good listener', 'gerund'],
    ['cooking and I am funny', 'gerund'],
    ['my wife handles the money', 'noun'],
    ['my mates call me', 'gerund'],
    ['my boss trusted me', 'activity'],
    ['the children are learn English', 'clause'],
    ['the boss was kind he gave me time', 'noun'],
    ['give your all', 'base'],
    ['would it help?', 'noun'],
    ['how to weld?', 'skill'],
    ['saying no\nplanning ahead', 'gerund'],
    ['Find My True Purpose In Life', 'base'],
    ['python, sql, excel', 'skill'],
    ['saved the company two grand', 'clause'],
    ['he have a big heart', 'clause'],
    ['everyone happy', 'clause'],
    ['visit my gran every week', 'past'],
    ['when the flood came', 'past'],
    ['rewrote the rota', 'any'],
    ['die Leute und die Kinder', 'noun'],
    ['帮助新移民', 'noun'],
    ['it depends. sometimes kids, sometimes old people', 'noun'],
  ] as const)('%s', (raw, shape) => {
    expect(readAnswer(raw, field(shape)).tier).toBe('quote');
  });

  it('quotes the sentence that says it when the story is long', () => {
    const story = `I was there when the flood came. ${'And then more and more happened. '.repeat(20)}`;
    expect(readAnswer(story, field('any')).text).toBe('I was there when the flood came');
  });

  it('does so where no space stands between words', () => {
    const story = `洪水来的时候我在那里。${'然后发生了很多事情'.repeat(60)}`;
    expect(readAnswer(story, field('any')).text).toBe('洪水来的时候我在那里。');
    expect(readAnswer('照顾老人'.repeat(500), field('noun'))).toMatchObject({ tier: 'drop', reason: 'long' });
    expect(readAnswer('yadi'.repeat(500), field('noun'))).toMatchObject({ tier: 'drop', reason: 'long' });
  });
});

describe('what says nothing is not used', () => {
  it.each([
    '',
    '   ',
    '-',
    'idk',
    'N/A',
    '???',
    'asdfgh',
    "I don't know",
    'undefined',
    '👍',
    'zzzz',
    '12345',
  ])('%j', (raw) => {
    expect(readAnswer(raw, field('noun'))).toMatchObject({ tier: 'drop', text: '' });
  });

  it('never prints an address or a telephone number', () => {
    expect(readAnswer('mail me at jo@example.org', field('any')).reason).toBe('contact');
    expect(readAnswer('Sam 07700 900123', field('noun')).reason).toBe('contact');
  });

  it('keeps the answer and leaves out the word that only adds force', () => {
    expect(readAnswer('the bloody accounts', field('skill')).text).toBe('the accounts');
    expect(readAnswer('my boss is a bastard', field('any')).reason).toBe('rough');
  });
});

describe('what the person confirmed is the truth', () => {
  it('weaves their words, quotes them, or leaves them out', () => {
    const stem = field('base', 'to');
    expect(readAnswer('x', stem, { use: 'weave', text: 'breathe easier' })).toMatchObject({
      tier: 'weave',
      form: 'base',
      text: 'breathe easier',
      confirmed: true,
    });
    expect(readAnswer('less stress', stem, { use: 'quote', text: 'less stress' }).tier).toBe('quote');
    expect(readAnswer('less stress', stem, { use: 'leave-out', text: '' }).tier).toBe('drop');
  });
});

describe('reading is total', () => {
  it('reads any text in any shape without an error, and always the same', () => {
    const shapes = fc.constantFrom('noun', 'gerund', 'base', 'skill', 'past', 'clause', 'any');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), shapes, (raw, shape) => {
        const reading = readAnswer(raw, field(shape as 'noun'));
        expect(readAnswer(raw, field(shape as 'noun'))).toEqual(reading);
        expect(reading.text.isWellFormed()).toBe(true);
        expect(reading.text).not.toMatch(/[<>{}]|undefined|\n/);
        if (reading.tier === 'drop') expect(reading.text).toBe('');
      }),
      { numRuns: runs(500) },
    );
  });

  it('tidies once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        expect(tidy(tidy(raw))).toBe(tidy(raw));
      }),
      { numRuns: runs(500) },
    );
  });

  it('tidies once and for all what was cut out of a page', () => {
    const bits = fc.constantFrom(
      'a',
      'i',
      'im',
      ' ',
      '\n',
      '\t',
      '1.',
      '1 .',
      '-',
      '•',
      '&amp;',
      'amp;',
      '<b>',
      "'",
      '’',
      '\u0000',
      '\u0301',
      '.',
      ',',
      '*',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const raw = parts.join('');
        expect(tidy(tidy(raw))).toBe(tidy(raw));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never gives a text with a line break, a tag or a control character', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'he said <b>no</b>',
            '\n',
            '\r',
            '\u0085',
            '\u2028',
            '\u202e',
            'a good life',
            '\u0007',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    );
    const shapes = fc.constantFrom('noun', 'gerund', 'base', 'skill', 'activity', 'past', 'clause', 'any');
    fc.assert(
      fc.property(texts, shapes, fc.boolean(), (raw, shape, keepCase) => {
        const reading = readAnswer(raw, { shape: shape as 'noun', stem: 'What I liked was', keepCase });
        expect(reading.text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]|<[^>]*>/u);
      }),
      { numRuns: runs(500) },
    );
  });

  it('reads a hundred thousand characters at once', () => {
    expect(readAnswer('people who '.repeat(10_000), field('noun')).tier).not.toBe('weave');
  });
});
