import { expect, it, vi } from 'vitest';
import { readerToCome } from '#src/domain/language/en/read/read-when-here.ts';
import { onceByText } from '#src/domain/text/readings.ts';

const FIELD = { shape: 'noun', stem: 'I hope for', keepCase: false } as const;
const WOVEN = {
  tier: 'weave',
  form: 'noun',
  text: 'a quiet year',
  reason: 'read',
  confirmed: false,
} as const;

it('reads as coming until its reader is here, and then as the reader does', () => {
  const { read, bring } = readerToCome();
  expect(read('a quiet year', FIELD)).toMatchObject({ tier: 'drop', text: '', reason: 'coming' });
  bring(() => WOVEN);
  expect(read('a quiet year', FIELD)).toBe(WOVEN);
});

it('has what was asked before read anew, and keeps all where nothing was asked', () => {
  const count = vi.fn((text: string) => text.length);
  const known = onceByText(count);
  known('kept');
  readerToCome().bring(() => WOVEN);
  known('kept');
  expect(count).toHaveBeenCalledTimes(1);
  const asked = readerToCome();
  asked.read('a quiet year', FIELD);
  asked.bring(() => WOVEN);
  known('kept');
  expect(count).toHaveBeenCalledTimes(2);
});
