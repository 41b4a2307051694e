import { expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { releaseActions, releaseSession } from '#src/domain/release/release-session.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const AT = '2026-11-22T10:00:00.000Z';
const action = {
  id: 'a1',
  what: 'Ring the school',
  byWhen: '2026-12-01',
  howWeKnow: 'A date is fixed',
  doneAt: null,
  goalId: null,
} as const;
const session = aSession({
  notes: [
    { id: 'n1', at: AT, kind: 'free', text: 'planted-private', audience: 'private' },
    { id: 'n2', at: AT, kind: 'worked-on', text: 'The open day', audience: 'shared' },
  ],
  offered: [{ id: 'o1', reflectionId: 'r1', key: 'k', text: 'planted-offer', at: AT, answer: 'open' }],
  additions: [{ at: AT, text: 'planted-addition' }],
  actions: [
    { ...action, whose: 'client' },
    { ...action, id: 'a2', what: 'Look up a course', whose: 'coach' },
    { ...action, id: 'a3', whose: 'client', doneAt: AT },
    { ...action, id: 'a4', whose: 'client', byWhen: null },
    { ...action, id: 'a5', whose: 'client', what: 'Pay off my debt', howWeKnow: 'The bank says so' },
  ],
});

it('gives the coach all of it, and the client nothing of the private notes, the offers and the additions', () => {
  expect(releaseSession('coach', session).words.notes).toHaveLength(2);
  const given = releaseSession('client', session);
  expect(given.audience).toBe('client');
  expect(given.words.notes.map(({ text }) => text)).toEqual(['The open day']);
  expect(JSON.stringify(given.words)).not.toContain('planted');
  expect(given.words.actions).toHaveLength(5);
});

it("puts a client's own open actions into a calendar, and no words of a private matter", () => {
  const { words } = releaseActions([session], en.matters);
  expect(words.map(({ id, what }) => [id, what])).toEqual([
    ['s1-a1', 'Ring the school'],
    ['s1-a5', ''],
  ]);
});
