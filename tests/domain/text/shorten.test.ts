import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '#src/domain/text/shorten.ts';

describe('shorten', () => {
  it('leaves what is short enough, and cuts between words', () => {
    expect(shorten('three old trees', 15)).toBe('three old trees');
    expect(shorten('three old trees', 14)).toBe('three old…');
    expect(shorten('Donaudampfschiff', 5)).toBe('Donau…');
  });

  it('never cuts a sign in two, and keeps what it says', () => {
    expect(shorten('👵👵👵👵', 2)).toBe('👵👵…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const short = shorten(text, most);
        expect([...short].length).toBeLessThanOrEqual(most + 1);
        expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
