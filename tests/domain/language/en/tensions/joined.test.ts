import { describe, expect, it } from 'vitest';
import { from, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { joined } from '#src/domain/language/en/tensions/joined.ts';
import { origin } from '#tests/domain/language/en/aspiration/slots-fixture.ts';

const text = (one: string, other: string) =>
  textIn(joined([[ours(one, 'a'), ours('.', 'a')], [ours(other, 'b')]]));

describe('both sides of a pull', () => {
  it.each([
    [
      'You want your weekends free',
      'You are also thinking of work as a bus driver.',
      'You want your weekends free, but you are thinking of work as a bus driver.',
    ],
    [
      'You want to leave long hours behind',
      'You also want steady pay.',
      'You want to leave long hours behind, but you also want steady pay.',
    ],
    [
      'You are thinking of work as a pipe welder',
      'You are also thinking of your own truck.',
      'You are thinking of work as a pipe welder, but also of your own truck.',
    ],
    [
      'You must be working by 1 May 2027',
      'Your BCom is not accepted here yet.',
      'You must be working by 1 May 2027, but your BCom is not accepted here yet.',
    ],
    [
      'Your money will last 5 months',
      'Something is still missing from your licence.',
      'Your money will last 5 months, but something is still missing from your licence.',
    ],
    [
      'Your money will last 5 months',
      'You are also set on Security+.',
      'Your money will last 5 months, and you are also set on Security+.',
    ],
    [
      'You want to teach young lads',
      'You want to stop working in 4 years.',
      'You want to teach young lads, and to stop working in 4 years.',
    ],
    [
      'You would move for the right work',
      'You could get by on less, but only for a time.',
      'You would move for the right work, and you could get by on less, but only for a time.',
    ],
  ])('are one sentence: %s', (one, other, whole) => {
    expect(text(one, other)).toBe(whole);
  });

  it.each([
    ['People come to you for fair prices, and it tires you', 'You are also thinking of your own shop.'],
    ['You say of it: “one lorry”', 'You also say of it: “others sink”.'],
    [`You want ${'a very quiet place '.repeat(12)}to work in`, 'You also want to teach.'],
  ])('stay two where one would be long or hold another joint: %s', (one, other) => {
    expect(text(one, other)).toBe(`${one}. ${other}`);
  });

  it('keep their sources, and words of the person keep their capital', () => {
    const quoted = from(origin('“Nights”'), '“Nights”', 'quote');
    const both = joined([[ours('You want no nights.', 'a')], [quoted, ours(' is what you typed.', 'b')]]);
    expect(textIn(both)).toBe('You want no nights. “Nights” is what you typed.');
    expect(both.some(({ sources }) => sources.length > 0)).toBe(true);
  });
});
