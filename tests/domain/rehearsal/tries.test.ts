import { describe, expect, it } from 'vitest';
import { rehearsalSchema } from '#src/domain/model/company.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { countTry, tryRows, uncountTry } from '#src/domain/rehearsal/tries.ts';

const fresh = emptyReflection({ language: 'en', id: 'test', now: '2026-11-22T09:00:00Z' });
const tried = (seconds: number, companyId: string | null = null) => ({
  on: '2026-11-22',
  seconds,
  words: 140,
  companyId,
});

describe('counting tries', () => {
  it('keeps a try in whole seconds, and can take it back', () => {
    const after = countTry(fresh, tried(63.7));
    expect(after.rehearsals).toEqual([tried(64)]);
    expect(uncountTry(after, tried(63.7)).rehearsals).toEqual([]);
    expect(uncountTry(after, tried(63.7, 'acme'))).toBe(after);
    expect(uncountTry(fresh, tried(63.7))).toBe(fresh);
  });

  it.each([0, 4.9, 601])('does not count %d seconds', (seconds) => {
    expect(countTry(fresh, tried(seconds))).toBe(fresh);
  });

  it('keeps what the record can hold: the newest thousand, and no more words than it takes', () => {
    const full = { ...fresh, rehearsals: Array.from({ length: 1000 }, (_, at) => tried(at % 500)) };
    const { rehearsals } = countTry(full, { ...tried(60), words: 9000 });
    expect(rehearsals).toHaveLength(1000);
    expect(rehearsals.at(-1)).toEqual({ ...tried(60), words: 5000 });
    expect(rehearsalSchema.safeParse(rehearsals.at(-1)).success).toBe(true);
  });
});

it('compares each try with the one before it for the same employer, newest first', () => {
  const rows = tryRows([tried(70), tried(90, 'acme'), tried(64), tried(90, 'acme')]);
  expect(rows.map(({ seconds, more, place }) => [seconds, more, place])).toEqual([
    [90, 0, 3],
    [64, -6, 2],
    [90, null, 1],
    [70, null, 0],
  ]);
});
