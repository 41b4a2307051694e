import { expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import type { KeptSegment } from '#src/domain/model/goal-record.ts';
import { releaseActions, releaseSession } from '#src/domain/release/release-session.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
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
  endedAt: '2026-11-22T11:00:00.000Z',
  lockedAt: '2026-11-22T11:00:00.000Z',
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

const nobody = {
  reflections: [],
  versions: [],
  sessions: [],
  dayOf: (moment: string) => moment.slice(0, 10) || null,
  matters: en.matters,
};

it('gives the coach all of it, and the client nothing of the private notes, the offers and the additions', () => {
  expect(releaseSession('coach', session, nobody).words.notes).toHaveLength(2);
  const given = releaseSession('client', session, nobody);
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

it('says of a goal on the client’s paper no more than their own PDF would', () => {
  const money: KeptSegment[] = [
    { text: 'I earn 900 GBP a month', kind: 'frame', sources: [], rule: 'test', from: null },
  ];
  const person = (privateMatters: boolean) => ({
    ...quickPerson().done(),
    goals: [aGoal({ takenOn: '2026-11-22', measure: money })],
    paper: { ...quickPerson().done().paper, privateMatters },
  });
  const measureFor = (audience: 'client' | 'coach', ticked: boolean) =>
    releaseSession(audience, session, { ...nobody, reflections: [person(ticked)] }).words.goals[0]?.measure;
  expect(measureFor('client', false)).toBe('');
  expect(measureFor('client', true)).toBe('I earn 900 GBP a month');
  expect(measureFor('coach', false)).toBe('I earn 900 GBP a month');
});

it('gives both what the client said in this session and took on while it went on, and nothing of another', () => {
  const reflection = {
    ...quickPerson().done(),
    said: [
      { id: 's1-good-hour', at: AT, question: 'What would make this hour good?', text: 'One thing to do' },
      { id: 's0-good-hour', at: AT, question: 'What would make this hour good?', text: 'planted-before' },
    ],
    goals: [
      aGoal({ id: 'g1', takenOn: '2026-11-22' }),
      aGoal({ id: 'g2', takenOn: '2026-11-21' }),
      aGoal({ id: 'g3', takenOn: '2026-11-23' }),
    ],
  };
  for (const audience of ['client', 'coach'] as const) {
    const { said, goals } = releaseSession(audience, session, { ...nobody, reflections: [reflection] }).words;
    expect(said).toEqual([{ question: 'What would make this hour good?', text: 'One thing to do' }]);
    expect(goals).toMatchObject([
      {
        id: 'g1',
        action: [{ text: 'Finish the bookkeeping course' }],
        by: '2027-02-01',
        firstStep: [{ text: 'Find a free course' }],
        firstStepBy: '2026-11-29',
        measure: 'I have the certificate',
        ifThen: 'If I am tired, then I do ten minutes.',
      },
    ]);
  }
});
