import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';

/** Lines as typed, and as English has them. */
export const mended = (name: string, lines: readonly (readonly [string, string])[]) =>
  describe(name, () => {
    it.each(lines)('puts right: %s', (typed, right) => expect(mend(typed)).toBe(right));
  });

/** Lines that are right, and must stay. */
export const stay = (name: string, lines: readonly string[]) =>
  describe(name, () => {
    it.each(lines)('leaves: %s', (right) => expect(mend(right)).toBe(right));
  });
