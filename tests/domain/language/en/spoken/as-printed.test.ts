import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { withItsComma } from '#src/domain/language/en/second-subject.ts';
import { asPrinted } from '#src/domain/language/en/spoken/as-printed.ts';

describe('a second sentence behind "and"', () => {
  it.each([
    ['The last manager left and I did his job', 'The last manager left, and I did his job'],
    ['I studied for this and I miss the patients', 'I studied for this, and I miss the patients'],
    ['We lost six trainees and nobody asked them why', 'We lost six trainees, and nobody asked them why'],
    ['I laid my first bead and the teacher showed it', 'I laid my first bead, and the teacher showed it'],
    ['Kids here can’t swim and the sea is right there', 'Kids here can’t swim, and the sea is right there'],
  ])('has a comma before it: %s', (line, right) => expect(withItsComma(line)).toBe(right));

  it.each([
    'I cut down the tree and didn’t hit the fence',
    'When the manager left and I did his job',
    'My uncle took me along when I was eleven and we saw wild dogs',
    'I helped my mother and my sister',
    'She told me that it broke and I fixed it',
    'My brother and I fixed the boat',
    'He left, and I did his job and we won',
  ])('is none where one of them does both, or a word holds both: %s', (line) =>
    expect(withItsComma(line)).toBe(line),
  );
});

describe('an answer as it is printed', () => {
  const text = (parts: Parameters<typeof asPrinted>[0]) =>
    asPrinted(parts)
      .flatMap(({ segments }) => segments.map((one) => one.text))
      .join('');
  const frame = (words: string, rule = 'gift-good') => ({
    text: words,
    kind: 'frame' as const,
    sources: [],
    rule,
  });
  const own = (words: string) => ({
    text: words,
    kind: 'user' as const,
    sources: ['q'],
    rule: 'user-clause',
  });

  it('has small counts in words, and figures that are set against each other', () => {
    const segments = [own('I sewed 14 dresses in 3 weeks'), frame('.')];
    expect(text([{ id: 'story', words: 7, segments }])).toBe('I sewed 14 dresses in three weeks.');
    const went = [
      own('Complaints'),
      frame(' went from ', 'story-went'),
      own('9 a week'),
      frame(' to ', 'story-went'),
      own('2'),
    ];
    expect(text([{ id: 'story', words: 8, segments: went }])).toBe('Complaints went from 9 a week to 2');
  });
});
