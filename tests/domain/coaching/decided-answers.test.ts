import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { decidedSince, tellDecided, withDecided } from '#src/domain/coaching/decided-answers.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { reflectionSchema } from '#src/domain/model/reflection.ts';

const [one, two] = english.questionnaire.flatMap(({ questions }) => questions);
if (!one || !two) throw new Error('There are no questions.');

const answer = (text: string): Answer => ({
  value: { kind: 'starter', parts: { a: text } },
  setAside: null,
  wordings: {},
  channels: {},
  asked: 'asked',
});
const reflection = emptyReflection({ id: 'r1', now: '2026-11-20T10:00:00.000Z', language: 'en' });
const EARLY = '2026-11-21T10:00:00.000Z';
const LATE = '2026-11-23T10:00:00.000Z';
const taken = (at: string) => ({ assignment: 'given1', at, how: 'taken' as const });
const left = (at: string) => ({ assignment: 'given1', at, how: 'left' as const });

it('keeps each answer that was taken or left with what stood there, and no word twice elsewhere', () => {
  const after = tellDecided(reflection, taken(EARLY), [
    { question: one, here: answer('old'), back: answer('new') },
    { question: two, here: null, back: answer('first') },
  ]);
  expect(after.decided).toEqual([
    { ...taken(EARLY), question: one.id, here: answer('old'), back: answer('new') },
    { ...taken(EARLY), question: two.id, here: null, back: answer('first') },
  ]);
  expect(reflectionSchema.safeParse(after).success).toBe(true);
  expect(withDecided(after, undefined)).toEqual(reflection);
});

it('tells of a question the latest decision, and only what was decided after the moment', () => {
  const first = tellDecided(reflection, left(EARLY), [{ question: one, here: null, back: answer('new') }]);
  const again = tellDecided(first, taken(LATE), [{ question: one, here: null, back: answer('newer') }]);
  expect(decidedSince(again, null)).toMatchObject([{ how: 'taken', back: answer('newer') }]);
  expect(decidedSince(again, EARLY)).toHaveLength(1);
  expect(decidedSince(first, EARLY)).toEqual([]);
  expect(decidedSince(again, LATE)).toEqual([]);
  expect(decidedSince(reflection, null)).toEqual([]);
});

it('keeps the same question of another assignment apart, and lets the oldest go where there are too many', () => {
  const given = [{ question: one, here: null, back: answer('new') }];
  const both = tellDecided(
    tellDecided(reflection, left(EARLY), given),
    { ...taken(EARLY), assignment: 'given2' },
    given,
  );
  expect(decidedSince(both, null).map(({ assignment, how }) => [assignment, how])).toEqual([
    ['given1', 'left'],
    ['given2', 'taken'],
  ]);
  const full = Array.from({ length: LIMITS.decided }).reduce<typeof reflection>(
    (before) => tellDecided(before, taken(LATE), given),
    both,
  );
  expect(full.decided).toHaveLength(LIMITS.decided);
  expect(full.decided?.some(({ at }) => at === EARLY)).toBe(false);
});
