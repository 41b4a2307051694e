import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnyFile } from '#src/files/assignment/read-file.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const assignment = {
  format: 'waymark-assignment',
  version: 1,
  id: 'g1',
  language: 'en',
  welcome: 'Take your time.',
  questions: ['serve'],
};
const answers = {
  format: 'waymark-return',
  version: 1,
  assignment: 'g1',
  savedOn: '2026-11-25',
  language: 'en',
  answers: {},
};

it('tells questions, answers and anything else apart', () => {
  expect(readAnyFile(bytes(assignment))).toEqual({ kind: 'assignment', file: assignment });
  expect(readAnyFile(bytes(answers))).toEqual({ kind: 'return', file: answers });
  expect(readAnyFile(bytes({ format: 'other' }))).toEqual({ kind: 'refused', reason: 'other-json' });
  expect(readAnyFile(bytes({ format: 'waymark-copy' }))).toMatchObject({ kind: 'refused', reason: 'broken' });
});

it.each([
  ['an empty list of questions', { ...assignment, questions: [] }],
  ['an unknown name', { ...assignment, client: 'planted' }],
  ['a wrong kind', { ...answers, answers: { serve: 'words' } }],
  ['a missing part', { ...answers, assignment: undefined }],
  ['a welcome beyond all limits', { ...assignment, welcome: 'a'.repeat(100_000) }],
])('refuses %s as broken', (_, file) => {
  expect(readAnyFile(bytes(file))).toMatchObject({ kind: 'refused', reason: 'broken' });
});

it('refuses what a newer page wrote, and names that could do harm', () => {
  expect(readAnyFile(bytes({ ...answers, version: 2 }))).toEqual({
    kind: 'refused',
    reason: 'newer',
    version: 2,
  });
  const hostile = new TextEncoder().encode('{"format":"waymark-return","__proto__":{"version":1}}');
  expect(readAnyFile(hostile)).toEqual({ kind: 'refused', reason: 'dangerous', name: '__proto__' });
});

it('reads or refuses any bytes and any JSON, and never throws', () => {
  const anyFile = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
    fc
      .record({ format: fc.constant('waymark-return'), version: fc.jsonValue(), answers: fc.jsonValue() })
      .map(bytes),
  );
  fc.assert(
    fc.property(anyFile, (file) => {
      expect(['copy', 'assignment', 'return', 'refused']).toContain(readAnyFile(file).kind);
    }),
  );
});
