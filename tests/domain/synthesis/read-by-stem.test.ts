import { expect, it } from 'vitest';
import { readByStem } from '#src/domain/synthesis/read-by-stem.ts';

const nothing = () => ({ parts: [], refusal: null, note: 'read' });

it('takes no confirmed wording that holds a mark alone, and any that holds a word or a number', () => {
  const confirm = (text: string) => readByStem('typed', 'when-it', { use: 'weave', text }, nothing);
  expect(confirm('>')).toMatchObject({ reading: { tier: 'drop', confirmed: true }, parts: [] });
  expect(confirm('…').parts).toEqual([]);
  expect(confirm('5 > 3').parts).toHaveLength(1);
  expect(confirm('静か').parts).toHaveLength(1);
});
