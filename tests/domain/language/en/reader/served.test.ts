import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServed, withItsEnd } from '#src/domain/language/en/reader/served.ts';

describe('readServed', () => {
  it.each([
    ['my sister till she finishes college', 'my sister until she finishes college'],
    ['my wee sister till she’s through the school', 'my wee sister until she’s through the school'],
    ['folks who’d rather keep a thing than toss it', 'folks who’d rather keep a thing than toss it'],
    ['small shops and tailors wey no fit buy fuel again', 'small shops and tailors'],
  ])('names of "%s" those whom it can', (typed, who) => {
    expect(readServed(typed)).toBe(who);
  });

  it.each(['perhaps people who are in a room now', 'I suppose whoever', 'people who', ''])(
    'names nobody of "%s"',
    (typed) => {
      expect(readServed(typed)).toBeNull();
    },
  );
});

describe('withItsEnd', () => {
  const record = 'the record of small places';
  it('keeps until when, and to what end', () => {
    const whole = `${record}, before the last person who knows the names is gone`;
    expect(withItsEnd(record, `${whole}.`)).toBe(whole);
    expect(withItsEnd('the city', 'the city, so that nobody must think about it')).toMatch(/think about it$/);
  });

  it('adds no negation, and nothing that is no end', () => {
    expect(withItsEnd('girls', 'girls, not a foundation')).toBeNull();
    expect(withItsEnd('girls', 'girls, so that they do not give up')).toBeNull();
    expect(withItsEnd('girls', 'girls, boys, everybody')).toBeNull();
  });

  it('is a whole line that begins with them, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 60 }), (named, quote) => {
        const whole = withItsEnd(named, quote);
        expect(whole === null || whole.startsWith(`${named}, `)).toBe(true);
      }),
    );
  });
});
