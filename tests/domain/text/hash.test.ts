import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashNumber, hashOf } from '#src/domain/text/hash.ts';

describe('the name of a text', () => {
  it('is the one that others give it too (test vectors of FNV-1a)', () => {
    expect(hashNumber('')).toBe(0x811c9dc5);
    expect(hashNumber('a')).toBe(0xe40c292c);
    expect(hashNumber('foobar')).toBe(0xbf9cf968);
  });

  it('stays what saved files hold', () => {
    expect(hashOf('We care for the people of our town')).toBe('8e40uk111sf0u');
  });

  it('is short, and made of small letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(hashOf(text)).toMatch(/^[a-z0-9]{2,14}$/);
      }),
    );
  });
});
