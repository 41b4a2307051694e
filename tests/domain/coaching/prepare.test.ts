import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import {
  actionsDoneSince,
  goalMoveOf,
  lastOver,
  moveOf,
  openActions,
  standingByStrand,
  stateAtSession,
  topicsLeft,
} from '#src/domain/coaching/prepare.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Action } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const reflection = emptyReflection({ id: 'r1', now: '2026-11-01T10:00:00Z', language: 'en' });
const answer = (text: string, setAside: Answer['setAside'] = null): Answer => ({
  value: { kind: 'starter', parts: { a: text } },
  setAside,
  wordings: {},
  channels: {},
  asked: '',
});

it('counts by strand what is answered, what is set aside and what is missing', () => {
  const asked = english.questionnaire.flatMap(({ questions }) => questions);
  const [first, second] = asked.filter(
    ({ strand, level, when }) => strand === 'skills' && level !== 'deep' && when === undefined,
  );
  if (!first) throw new Error('No question of skills is asked of everybody.');
  const answers = { [first.id]: answer('words'), ...(second ? { [second.id]: answer('', 'skipped') } : {}) };
  const skills = standingByStrand({ ...reflection, answers }, english.questionnaire).find(
    ({ strand }) => strand === 'skills',
  );
  if (!skills) throw new Error('No skills.');
  expect(skills.answered).toBe(1);
  expect(skills.aside.map(({ id }) => id)).toEqual(second ? [second.id] : []);
  expect(skills.answered + skills.aside.length + skills.gaps.length).toBe(skills.asked);
  expect(skills.gaps).not.toContain(first);
});

it('carries what was left open or deferred, in order', () => {
  const topic = (id: string, state: 'open' | 'discussed' | 'deferred') =>
    ({ id, text: id, state, carriedFrom: null }) as const;
  const agenda = [topic('a', 'deferred'), topic('b', 'discussed'), topic('c', 'open')];
  expect(topicsLeft(aSession({ agenda })).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(topicsLeft(null)).toEqual([]);
});

it('lists what is not done by its day, and marks what is due', () => {
  const action = (id: string, byWhen: string | null, doneAt: string | null = null): Action => ({
    id,
    what: id,
    byWhen,
    howWeKnow: '',
    whose: 'client',
    doneAt,
    goalId: null,
  });
  const sessions = [
    aSession({ actions: [action('whenever', null), action('later', '2026-12-24')] }),
    aSession({
      actions: [action('done', '2026-11-01', '2026-11-02T10:00:00Z'), action('due', '2026-11-28')],
    }),
  ];
  expect(openActions(sessions, '2026-11-28').map(({ id, isDue }) => [id, isDue])).toEqual([
    ['due', true],
    ['later', false],
    ['whenever', false],
  ]);
});

it('finds the state kept at the end of a session, else the newest before it', () => {
  const version = (id: string, keptAt: string, cause: Version['cause']): Version => ({
    id,
    reflectionId: 'r1',
    name: '',
    cause,
    reason: null,
    keptAt,
    reflection: { ...reflection, title: id },
    revision: 0,
  });
  const session = aSession({ startedAt: '2026-11-22T10:00:00Z', endedAt: '2026-11-22T11:00:00Z' });
  const versions = [
    version('later', '2026-11-25T10:00:00Z', 'by-hand'),
    version('end', '2026-11-22T11:00:01Z', 'at-session'),
    version('old', '2026-11-02T10:00:00Z', 'by-hand'),
  ];
  expect(stateAtSession(versions, 'r1', session)?.title).toBe('end');
  expect(stateAtSession([versions[0], versions[2]] as Version[], 'r1', session)?.title).toBe('old');
  expect(stateAtSession([versions[0]] as Version[], 'r1', session)).toBeNull();
  expect(stateAtSession(versions, 'other', session)).toBeNull();
});

it('tells an answer that came from one that changed and one that went', () => {
  expect(moveOf(null, answer('new'))).toBe('added');
  expect(moveOf(answer('old'), answer('new'))).toBe('changed');
  expect(moveOf(answer('old'), null)).toBe('gone');
  expect(moveOf(answer('old'), answer('old', 'skipped'))).toBe('gone');
  expect(moveOf(answer('old', 'not-sure'), answer('old'))).toBe('added');
});

it('counts from the session that was over last, and not from one that is going on', () => {
  const at = (hour: number) => `2026-11-28T${hour}:00:00.000Z`;
  const over = aSession({ id: 'over', startedAt: at(12), endedAt: at(13) });
  const before = aSession({ id: 'before', startedAt: at(10), endedAt: at(11) });
  const running = aSession({ id: 'running', startedAt: at(14), endedAt: null });
  expect(lastOver([running, over, before])?.id).toBe('over');
  expect(lastOver([running])).toBeNull();
  const action: Action = {
    id: 'a',
    what: 'a',
    byWhen: null,
    howWeKnow: '',
    whose: 'client',
    doneAt: at(12),
    goalId: null,
  };
  const early = { ...action, id: 'early', doneAt: at(10) };
  const open = { ...action, id: 'open', doneAt: null };
  expect(
    actionsDoneSince([aSession({ actions: [early, open, action] })], at(11)).map(({ id }) => id),
  ).toEqual(['a']);
});

it('says of each goal what became of it', () => {
  const goal = aGoal({ id: 'g', status: 'in-progress' });
  expect(goalMoveOf(null, goal)).toBe('taken');
  expect(goalMoveOf(null, { ...goal, status: 'done' })).toBe('done');
  expect(goalMoveOf(goal, { ...goal, status: 'done' })).toBe('done');
  expect(goalMoveOf(goal, { ...goal, status: 'no-longer' })).toBe('no-longer');
  expect(goalMoveOf(goal, { ...goal, by: '2027-01-01' })).toBe('changed');
  expect(goalMoveOf({ ...goal, status: 'done' }, goal)).toBe('changed');
  expect(goalMoveOf(goal, null)).toBe('gone');
});
