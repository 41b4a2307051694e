import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import {
  giveAssignment,
  openAssignment,
  questionsByStrand,
  questionsInOrder,
  questionsOfSet,
  READY_SETS,
} from '#src/domain/coaching/assignment.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { reflectionSchema } from '#src/domain/model/reflection.ts';

const { questionnaire } = english;
const all = questionnaire.flatMap(({ questions }) => questions);

it.each(READY_SETS)('has a ready set of known questions: %s', (set) => {
  const reflection = emptyReflection({ id: 'r1', now: '2026-11-22T10:00:00Z', language: 'en' });
  const ids = questionsOfSet(set, questionnaire, reflection);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(all.map((question) => question.id)).toContain(id);
});

it('puts questions into the order in which they are asked, and brings what is marked', () => {
  const marks = all.find(({ input }) => input.kind === 'marks');
  if (marks?.input.kind !== 'marks') throw new Error('No question marks another.');
  const last = all.at(-1)?.id ?? '';
  const ids = questionsInOrder(new Set([last, marks.id, 'unknown']), questionnaire).map(({ id }) => id);
  expect(ids).toContain(marks.input.of);
  expect(ids.indexOf(marks.input.of)).toBeLessThan(ids.indexOf(marks.id));
  expect(ids.at(-1)).toBe(last);
  expect(ids).not.toContain('unknown');
});

it('offers every question once, by strand', () => {
  const offered = questionsByStrand(questionnaire).flatMap(({ questions }) => questions.map(({ id }) => id));
  expect([...offered].sort()).toEqual(all.map(({ id }) => id).sort());
});

it('keeps what was given, and lets the oldest go', () => {
  let client = newClient({ id: 'c1', label: 'AB', now: '2026-11-22T10:00:00.000Z' });
  for (let at = 0; at <= LIMITS.assignments; at++)
    client = giveAssignment(client, {
      id: `g${at}`,
      reflectionId: 'r1',
      givenOn: '2026-11-22',
      questions: ['serve'],
    });
  expect(client.assignments).toHaveLength(LIMITS.assignments);
  expect(client.assignments[0]?.id).toBe('g1');
});

it('opens at home as a reflection of these questions alone', () => {
  const opened = openAssignment(
    {
      format: 'waymark-assignment',
      version: 1,
      id: 'g1',
      language: 'en',
      welcome: 'Hello',
      questions: ['serve', 'serve', 'motto'],
    },
    { id: 'home1', now: '2026-11-22T10:00:00Z' },
  );
  expect(reflectionSchema.parse(opened)).toEqual(opened);
  expect(opened.assignment).toEqual({ id: 'g1', welcome: 'Hello', questions: ['serve', 'motto'] });
  expect(opened.clientId).toBeNull();
});
