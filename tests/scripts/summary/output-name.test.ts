import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputName } from '#scripts/summary/output-name.ts';

const id = '0f3a5c7e9b1d';
const pdf = (called: string, at = 0) => outputName({ called, id, at, extension: 'pdf' });

describe('the name of a printed file', () => {
  it('begins with the title or the label, in whatever script, and ends with what makes it one of its kind', () => {
    expect(pdf('A. B., spring')).toBe('A-B-spring-0f3a5c7e9b1d.pdf');
    expect(pdf('Zoe\u0308 & Søn')).toBe('Zo\u00EB-Søn-0f3a5c7e9b1d.pdf');
    expect(pdf('春の計画')).toBe('春の計画-0f3a5c7e9b1d.pdf');
    expect(pdf('A.B.', 2)).toBe('A-B-0f3a5c7e9b1d-3.pdf');
    for (const none of ['', '  ', '???', '../..', '\u0301'])
      expect(pdf(none)).toBe('aspiration-0f3a5c7e9b1d.pdf');
  });

  it('leads nowhere and says nothing to a shell, whatever the title is', () => {
    expect(pdf('../../etc/passwd; rm -rf $HOME')).toBe('etc-passwd-rm-rf-HOME-0f3a5c7e9b1d.pdf');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = pdf(title);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*-0f3a5c7e9b1d\.pdf$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('carries the beginning of a long title', () => {
    expect(pdf('é'.repeat(200))).toBe(`${'é'.repeat(40)}-0f3a5c7e9b1d.pdf`);
    expect(pdf(`${'a'.repeat(39)} b`)).toBe(`${'a'.repeat(39)}-0f3a5c7e9b1d.pdf`);
  });

  it('is never that of another, also where capitals count for nothing', () => {
    const place = fc.record({
      called: fc.constantFrom('', 'AB', 'ab', 'a b', 'ab 2', `ab ${id}`, `ab-${id}-2`),
      id: fc.constantFrom(id, '111111111111', '222222222222'),
      at: fc.nat({ max: 12 }),
      extension: fc.constantFrom('pdf', 'txt'),
    });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const isSame = one.id === other.id && one.at === other.at && one.extension === other.extension;
        fc.pre(!isSame);
        expect(outputName(one).toLowerCase()).not.toBe(outputName(other).toLowerCase());
      }),
    );
  });
});
