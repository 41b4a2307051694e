import { expect, it } from 'vitest';
import { newClient } from '#src/domain/coaching/clients.ts';
import { rowOf } from '#src/domain/coaching/row-of.ts';
import { withoutClient } from '#src/domain/coaching/without-client.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const now = '2026-11-22T10:00:00.000Z';
const theirs = { ...emptyReflection({ id: 'r1', now, language: 'en' }), clientId: 'c1' };
const own = emptyReflection({ id: 'r2', now, language: 'en' });

it('finds what belongs to a client whose record is not there, and nothing of one’s own', () => {
  const rows = [
    rowOf('reflection/r1', theirs, 9),
    rowOf('reflection/r2', own, 9),
    rowOf('session/s1', aSession(), 9),
  ];
  const { reflections, sessions } = withoutClient(rows);
  expect(reflections.map(({ id }) => id)).toEqual(['r1']);
  expect(sessions.map(({ id }) => id)).toEqual(['s1']);
});

it('finds nothing where the client is there', () => {
  const rows = [
    rowOf('client/c1', newClient({ id: 'c1', label: 'AB', now }), 9),
    rowOf('reflection/r1', theirs, 9),
    rowOf('session/s1', aSession(), 9),
  ];
  expect(withoutClient(rows)).toEqual({ reflections: [], sessions: [] });
});
