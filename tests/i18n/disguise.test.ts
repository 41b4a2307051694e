import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accented, disguisePart, mirrored } from '#src/i18n/pseudo/disguise.ts';

describe.each([
  ['accented', accented],
  ['mirrored', mirrored],
])('%s words', (_, disguise) => {
  it('keep no plain letter, and everything else', () => {
    expect(disguise('Save a copy, 12 of 20')).not.toMatch(/[a-z]/i);
    expect(disguise('Save a copy, 12 of 20')).toMatch(/^\[.*, 12 .* 20\]$/);
    fc.assert(fc.property(fc.string(), (text) => !/[a-z]/i.test(disguise(text))));
  });

  it('are about a third longer', () => {
    const text = 'Nothing you write leaves this device. There is no account and nobody is watching.';
    const growth = [...disguise(text)].length / text.length;
    expect(growth).toBeGreaterThan(1.25);
    expect(growth).toBeLessThan(1.5);
  });

  it('leave alone what has no letters', () => {
    expect(disguise('2026')).toBe('2026');
    expect(disguise('')).toBe('');
  });
});

it('accented words run from left to right, mirrored ones the other way', () => {
  expect(accented('Save')).toBe('[Šââṽéé]');
  expect(mirrored('Save')).toMatch(/^\[\p{Script=Hebrew}+\]$/u);
});

describe('a part of a catalogue', () => {
  const part = disguisePart(
    {
      title: 'Plan',
      steps: ['one', 'two'],
      count: 3,
      added: (who: string) => `${who} added`,
      kinds: { of: (kind: 'a' | 'b') => ({ a: 'First', b: 'Second' })[kind] },
      counted: (count: number) => `${count} answers`,
    },
    accented,
  );

  it('is disguised in every text, and keeps its shape', () => {
    expect(part.title).toBe(accented('Plan'));
    expect(part.steps).toEqual([accented('one'), accented('two')]);
    expect(part.count).toBe(3);
    expect(part.kinds.of('b')).toBe(accented('Second'));
    expect(part.counted(2)).toBe(accented('2 answers'));
  });

  it('leaves the words that are given to it', () => {
    expect(part.added('Delroy')).toBe(`Delroy${accented(' added')}`);
  });
});
