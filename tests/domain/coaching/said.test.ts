import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saidId, saidIn, saidUnder, say } from '#src/domain/coaching/said.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { reflectionSchema } from '#src/domain/model/reflection.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const empty = emptyReflection({ id: 'r1', now: NOW, language: 'en' });
const words = (text: string, key = 'good-hour', session = 's1') => ({
  id: saidId(session, key),
  at: NOW,
  question: 'What would make this hour a good one?',
  text,
});

it('keeps what was said, once for each question of a session', () => {
  const once = say(empty, words('A plan'));
  const twice = say(once, { ...words('A plan for Monday'), at: '2026-11-22T11:00:00.000Z' });
  expect(twice.said).toEqual([words('A plan for Monday')]);
  expect(say(twice, words('Next time', 'good-hour', 's2')).said).toHaveLength(2);
  expect(saidUnder(twice, 's1-good-hour')?.text).toBe('A plan for Monday');
});

it('writes nothing for empty words, and takes words back that were emptied', () => {
  expect(say(empty, words('  '))).toBe(empty);
  expect(say(say(empty, words('A plan')), words('')).said).toEqual([]);
});

it('gives what was said in one session, and fits the model whatever was said', () => {
  const asked = fc.record({
    key: fc.constantFrom('one', 'two', 'three'),
    session: fc.constantFrom('s1', 's2'),
    text: fc.string({ maxLength: 40 }),
  });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
      const told = all.reduce((at, { key, session, text }) => say(at, words(text, key, session)), empty);
      expect(reflectionSchema.safeParse(told).success).toBe(true);
      expect(saidIn(told, 's1').length + saidIn(told, 's2').length).toBe(told.said.length);
      expect(new Set(told.said.map(({ id }) => id)).size).toBe(told.said.length);
    }),
  );
});
