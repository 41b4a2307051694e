import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordRun, wordChanges } from '#src/domain/text/word-changes.ts';

const whole = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('');
const changed = (runs: readonly WordRun[]) =>
  runs.filter(({ isChanged }) => isChanged).map(({ text }) => text);
const wordsOf = (runs: readonly WordRun[]) =>
  runs.filter(({ isChanged }) => !isChanged).flatMap(({ text }) => text.match(/\S+/g) ?? []);

describe('changed words', () => {
  it('are marked on each side, and nothing else', () => {
    const { before, after, count } = wordChanges(
      'I want to help new parents.',
      'I want to teach new parents well.',
    );
    expect(changed(before)).toEqual(['help', 'parents.']);
    expect(changed(after)).toEqual(['teach', 'parents well.']);
    expect(count).toBe(3);
  });

  it('are none between equal texts', () => {
    const { before, after, count } = wordChanges('The same words.', 'The same words.');
    expect([...changed(before), ...changed(after)]).toEqual([]);
    expect(count).toBe(0);
  });

  it('are counted where words only went', () => {
    expect(wordChanges('a b c', 'a c').count).toBe(1);
    expect(wordChanges('a b c', '').count).toBe(3);
  });

  it('of a very long text are told as a whole, quickly', () => {
    const long = 'word '.repeat(20_000);
    const { before, after } = wordChanges(long, `${long}more`);
    expect(whole(before)).toBe(long);
    expect(changed(after)).toHaveLength(1);
  });
});

describe('for any two texts', () => {
  const anyText = fc.oneof(
    fc
      .array(fc.constantFrom('a', 'b', 'c', 'and', 'help.', ' ', '\n'), { maxLength: 25 })
      .map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('each side reads as its text again', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { before, after } = wordChanges(a, b);
        expect(whole(before)).toBe(a);
        expect(whole(after)).toBe(b);
      }),
    );
  });

  it('what is not marked is the same words on both sides, and marks tell a difference', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { before, after, count } = wordChanges(a, b);
        expect(wordsOf(before)).toEqual(wordsOf(after));
        if (a === b) expect(count).toBe(0);
        if (a.split(/\s+/).join(' ').trim() !== b.split(/\s+/).join(' ').trim())
          expect(count).toBeGreaterThan(0);
      }),
    );
  });
});
