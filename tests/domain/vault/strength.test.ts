import { expect, it } from 'vitest';
import { strengthFrom } from '#src/domain/vault/strength.ts';

it('takes what stands a day of guessing, and calls strong what stands for good', () => {
  expect(strengthFrom(4.2, 'known')).toEqual({ level: 'easy', reason: 'known' });
  expect(strengthFrom(8, null).level).toBe('fair');
  expect(strengthFrom(13.9, 'dates')).toEqual({ level: 'fair', reason: null });
  expect(strengthFrom(14, null).level).toBe('strong');
});
