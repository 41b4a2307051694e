import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

const refusal = (text: string, stem: Stem = 'gift') => readParts(text, stem).refusal;
const printed = (text: string, stem: Stem = 'gift') =>
  readParts(text, stem).parts.flatMap(({ forms }) => Object.values(forms));

describe('answers that hold nothing for a sentence', () => {
  it.each(['idk', 'N/A', '?', 'nothing', 'i dont know yet', 'asdfgh', '...', 'nothing really this year'])(
    'a shrug: %s',
    (text) => {
      expect(refusal(text)).toBe('shrug');
      expect(printed(text)).toEqual([]);
    },
  );

  it.each([
    'ur mom',
    'fuck this quiz',
    'being better than you 😂😂',
    'illuminati',
    'university of life',
    'why do you want to know?',
    'the queen of everything',
    'just existing',
  ])('a joke: %s', (text) => {
    expect(refusal(text)).toBe('troll');
    expect(printed(text)).toEqual([]);
  });

  it.each([
    'cuidar, escuchar',
    'los enfermos',
    '同事问我怎么做pivot',
    'siempre me preguntan por trámites',
    'medyo marunong mag-code',
    'помогать людям',
    'ayudo a mi abuela, ella confía',
    'nous sommes bons en cuisine',
    'kochen und backen',
    'aiuto gli altri',
    'eu gosto muito de fazer pão',
    'pomagam sąsiadom',
    'pagluluto at mga bata',
    'kazi yangu kwa watu',
    'yemek yapmak için',
    'ik kan niet koken',
  ])('another language: %s', (text) => {
    expect(refusal(text)).toBe('other-language');
    expect(printed(text)).toEqual([]);
  });

  it.each([
    'my mum says I should be a doctor',
    'wife says go for it',
    'they told me to help old people',
    'my teacher thinks I am good at art',
    'I am told I am a good listener',
    'my husband is the organised one not me',
    'she became the famous one',
    'ask my brother',
  ])('the words of others: %s', (text) => {
    expect(refusal(text)).toBe('other-person');
    expect(printed(text)).toEqual([]);
  });

  it('tells English beside a loan word from another language', () => {
    expect(printed('tacos y burritos')).toEqual(['tacos y burritos']);
    expect(printed('an MA in history', 'paper')).toEqual(['MA in history']);
    expect(printed('soy farming')).not.toEqual([]);
  });

  it.each<[Stem, string]>([
    ['gift', 'none of your damn business'],
    ['did', 'rather not say, its private'],
    ['gift', 'nunya damn business'],
    ['learning', 'im too old to study now'],
    ['off', 'nothing i love it here'],
    ['go', 'nowhere, im happy here'],
  ])('a refusal: %s %s', (stem, text) => {
    expect(refusal(text, stem)).toBe('refused');
    expect(printed(text, stem)).toEqual([]);
  });

  it.each<[Stem, string]>([
    ['gift', 'nobody ever asks me anything'],
    ['gift', 'people dont really come to me'],
    ['did', 'nothing to be proud of'],
    ['number-what', 'i cant remember the numbers'],
    ['when-i', 'never really thought about it'],
  ])('a shrug: %s %s', (stem, text) => {
    expect(refusal(text, stem)).toBe('shrug');
    expect(printed(text, stem)).toEqual([]);
  });

  it.each<[Stem, string]>([
    ['gift', 'running late'],
    ['gift', 'always turning up late'],
    ['gift', 'being afraid of the phone'],
    ['gift', 'messing everything up'],
    ['gift', 'letting people down'],
    ['gift', 'crying in the toilets'],
    ['gift', 'late'],
    ['gift', 'my bad temper'],
    ['role', 'a loser'],
    ['did', 'failed my exams'],
  ])('words that run the person down: %s %s', (stem, text) => {
    expect(printed(text, stem)).toEqual([]);
    expect(readParts(text, stem).parts[0]?.note).toBe('shame');
  });

  it.each([
    'helping people who are scared',
    'not panicking',
    'never giving up',
    'calming angry customers',
    'late night chats',
    'complaints from customers',
    'crying babies',
    'sad songs',
    'being scared but doing it',
  ])('is proud of: %s', (text) => {
    expect(printed(text)).toContain(text);
  });

  it('is nothing at all where nothing was typed', () => {
    expect(readParts('  \n', 'gift')).toEqual({ repaired: '', parts: [], refusal: null, note: 'empty' });
  });
});

describe('answers of which a part stands', () => {
  it('keeps the English items of a mixed list', () => {
    expect(printed('metrics, kung paano di ma-PIP')).toEqual(['metrics']);
    expect(readParts('design, 降本增效', 'gift').parts.map((part) => [part.kind, part.note])).toEqual([
      ['item', 'read'],
      ['unread', 'language'],
    ]);
  });

  it('keeps what stands beside a refusal, a shrug or the words of others', () => {
    expect(printed('cooking. not cleaning')).toContain('cooking');
    expect(printed('cooking. my mum says I should be a nurse')).not.toContain('I should be a nurse');
    expect(readParts('cooking. my mum says I should be a nurse', 'gift').refusal).toBeNull();
  });

  it('prints no address and no number of a pasted page, only plain skills', () => {
    const page = `Asha P.\nSenior Tester | Pune | asha@example.com | +91-9900000001\nSUMMARY: 10 yrs in testing, led a team of 6.\nSKILLS: Java, API testing, asha@example.com`;
    const answer = readParts(page, 'gift');
    expect(printed(page)).toEqual(['Java', 'API testing']);
    expect(answer.note).toBe('pasted');
    expect(answer.repaired).not.toMatch(/@|99000/);
    expect(printed(page, 'did')).toEqual([]);
  });

  it('prints no sentence that speaks to the reader, and none that only begins as one', () => {
    expect(printed('sorting out what you need')).toEqual([]);
    expect(printed('their problems and I am sick of it')).toEqual([]);
    expect(printed('your queue would be shorter', 'clause')).toEqual([]);
  });

  it('takes a word that is no figure for what it is', () => {
    expect(refusal('idk', 'figure')).toBe('shrug');
    expect(printed('5', 'figure')).toEqual(['5']);
  });

  it('prints no address of any answer', () => {
    expect(printed('lee@example.com')).toEqual([]);
    expect(printed('call me on 07700 900123')).toEqual([]);
  });
});

describe('English with another word order', () => {
  it.each(['i talk customer nice', 'other woman come here no english'])(
    'is left out of sentences: %s',
    (text) => {
      expect(printed(text)).toEqual([]);
      expect(readParts(text, 'gift').parts[0]?.note).toBe('word-order');
    },
  );

  it.each<[Stem, string, string]>([
    ['gift', 'process improve', 'improving process'],
    ['own-thing', 'i want shop my own', 'shop'],
  ])('offers a plain form and prints nothing: %s %s', (stem, text, offer) => {
    const [part] = readParts(text, stem).parts;
    expect(part).toMatchObject({ kind: 'unread', forms: {}, offer });
  });

  it.each(['helping people read', 'the boss I had was kind', 'news is my job', 'a two hour commute'])(
    'is not seen in plain English: %s',
    (text) => {
      expect(readParts(text, 'off').parts[0]?.note).not.toBe('word-order');
    },
  );
});
