import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '#src/domain/sharing/file-name.ts';

const named = (label: string) =>
  fileName({ label, kind: 'my-aspiration', date: '2026-11-28', extension: 'pdf' });

it('says whose it is, what it is and of which day', () => {
  expect(named('AB')).toBe('AB-my-aspiration-2026-11-28.pdf');
  expect(named('Way back: 2nd try')).toBe('Way-back-2nd-try-my-aspiration-2026-11-28.pdf');
  expect(named('Żółć 字')).toBe('Żółć-字-my-aspiration-2026-11-28.pdf');
});

it('leaves out whose it is where nothing can be said', () => {
  expect(named('')).toBe('my-aspiration-2026-11-28.pdf');
  expect(named(' ../ ')).toBe('my-aspiration-2026-11-28.pdf');
});

it('holds no sign that a system forbids, and never grows too long, whatever the label', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (label) => {
      const name = named(label);
      expect(name).toMatch(/^[\p{L}\p{N}\p{M}-]*my-aspiration-2026-11-28\.pdf$/u);
      expect(name.startsWith('-')).toBe(false);
      expect(name.length).toBeLessThan(80);
    }),
  );
});
