import { describe, expect, it } from 'vitest';
import { ours, textOf, theirs } from '#src/domain/language/en/aspiration/piece.ts';
import { saidShort } from '#src/domain/language/en/aspiration/said-short.ts';
import { best, origin } from './slots-fixture.ts';

const said = (start: string, words: string, typed = words) => {
  const piece = [ours(start, 'best', 'frame'), theirs(words, 'best', 'best-when', origin(typed))];
  return textOf(
    saidShort(piece, {
      best: { ...best('when-i', words), words: { ...best('when-i', words).words, quote: typed } },
    }),
  );
};

describe('our own words', () => {
  it.each([
    ['I am at my best when it is ', 'quiet', 'I’m at my best when it’s quiet'],
    ['I am at my best when I ', 'cook for many', 'I’m at my best when I cook for many'],
    ['That is why I have wanted to ', 'cook', 'That is why I’ve wanted to cook'],
    ['I have wanted to ', 'work for those who can’t drive', 'I’ve wanted to work for those who can’t drive'],
  ])('are short where nothing beside them is long: %s%s', (start, words, text) => {
    expect(said(start, words)).toBe(text);
  });

  it.each([
    ['I am at my best when ', 'light does not go'],
    ['I am at my best when ', 'it is early'],
    ['I have wanted to ', 'help those who cannot read'],
    ['I have wanted to ', 'be what I am'],
  ])('stay long beside what the person wrote so: %s%s', (start, words) => {
    expect(said(start, words)).toBe(`${start}${words}`);
  });

  it('join "am" where it is ours, and leave it where it was typed', () => {
    expect(said('I am at my best when I ', 'am busy', 'busy')).toBe('I’m at my best when I’m busy');
    expect(said('I am at my best when I ', 'am busy', 'I am busy')).toBe('I am at my best when I am busy');
  });
});
