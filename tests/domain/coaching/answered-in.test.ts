import { expect, it } from 'vitest';
import { answeredIn } from '#src/domain/coaching/answered-in.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';

const CREATED = '2026-11-01T10:00:00.000Z';
const session = { startedAt: '2026-11-22T10:00:00Z', endedAt: '2026-11-22T11:00:00.000Z' };

const standing = (text: string): Reflection => ({
  ...aReflection().picking('target', { own: text }).done(),
  id: 'r1',
  createdAt: CREATED,
});
const version = (cause: Version['cause'], keptAt: string, reflection: Reflection): Version => ({
  id: `${cause}-${keptAt}`,
  reflectionId: 'r1',
  name: '',
  cause,
  reason: null,
  keptAt,
  reflection,
  revision: 0,
});
const began = (reflection: Reflection) => version('before-session', '2026-11-22T10:00:00.002Z', reflection);
const ended = (reflection: Reflection) => version('at-session', '2026-11-22T11:00:00.003Z', reflection);

it('tells what was answered between the beginning and the end, and what stood there before', () => {
  const told = answeredIn(session, standing('later, at home'), [
    ended(standing('a calm hour')),
    began(standing('a walk')),
    // Of the next session, and of another reflection.
    version('before-session', '2026-11-29T10:00:00.000Z', standing('of the next')),
    { ...began(standing('of another')), reflectionId: 'r2' },
  ]);
  expect(told?.changed.map(({ questionId }) => questionId)).toEqual(['target']);
  const [each] = told?.changed ?? [];
  expect(JSON.stringify(each?.before)).toContain('a walk');
  expect(JSON.stringify(each?.after)).toContain('a calm hour');
});

it('says nothing of what stayed as it was', () => {
  const same = standing('a walk');
  expect(answeredIn(session, same, [began(same), ended(same)])?.changed).toEqual([]);
});

it('holds a reflection that was begun in the session against nothing, and one that goes on against the present', () => {
  const fresh = { ...standing('new words'), createdAt: '2026-11-22T10:05:00.000Z' };
  expect(answeredIn({ ...session, endedAt: null }, fresh, [])?.changed).toMatchObject([
    { questionId: 'target', before: null },
  ]);
  expect(
    answeredIn({ ...session, endedAt: null }, standing('now'), [began(standing('then'))])?.changed,
  ).toHaveLength(1);
});

it('makes nothing up where a state was not kept', () => {
  expect(answeredIn(session, standing('now'), [ended(standing('now'))])).toBeNull();
  expect(answeredIn(session, standing('now'), [began(standing('then'))])).toBeNull();
});
