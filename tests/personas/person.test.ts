import { expect, it } from 'vitest';
import { questionById } from '#src/content/en/index.ts';
import { answerOf } from './person.ts';

it('takes a part of a stem by its id, or by what it reads', () => {
  const input = questionById('proof')?.input;
  if (!input) throw new Error('No such question.');
  const asked = answerOf(input, { never: { did: 'paid anybody late' } });
  expect(asked).toMatchObject({ kind: 'stems', stem: 'never', parts: { 'never-did': 'paid anybody late' } });
  expect(answerOf(input, { never: { never: 'paid anybody late' } })).toEqual(asked);
});
