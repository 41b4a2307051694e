import { expect, it } from 'vitest';
import { goalsOfSession } from '#src/domain/coaching/goals-of-session.ts';

const dayOf = (moment: string) => moment.slice(0, 10) || null;
const at = (time: string) => `2026-11-22T${time}:00Z`;
const session = (id: string, from: string, to: string | null) => ({
  id,
  startedAt: at(from),
  endedAt: to && at(to),
  lockedAt: to && at(to),
});
const goal = (id: string, moment?: string) => ({
  id,
  takenOn: '2026-11-22',
  ...(moment ? { takenAt: moment } : {}),
});
const listed = (
  goals: Parameters<typeof goalsOfSession<ReturnType<typeof goal>>>[0],
  all: readonly ReturnType<typeof session>[],
) =>
  Object.fromEntries(
    all.map((each) => [each.id, goalsOfSession(goals, { session: each, all, dayOf }).map(({ id }) => id)]),
  );

const morning = session('s1', '09:00', '10:00');
const noon = session('s2', '12:00', '13:00');

it('lists a goal in the one session of a day in which it was taken on', () => {
  const goals = [goal('g1', at('09:30')), goal('g2', at('12:30'))];
  expect(listed(goals, [morning, noon])).toEqual({ s1: ['g1'], s2: ['g2'] });
  // In whichever order the sessions are known.
  expect(listed(goals, [noon, morning])).toEqual({ s1: ['g1'], s2: ['g2'] });
});

it('lists none that was taken on beside a session, on the same day', () => {
  expect(listed([goal('g1', at('08:59')), goal('g2', at('11:00'))], [morning, noon])).toEqual({
    s1: [],
    s2: [],
  });
  // The first moment is in it; the moment of the end is not.
  expect(listed([goal('g1', at('09:00')), goal('g2', at('10:00'))], [morning])).toEqual({ s1: ['g1'] });
});

it('ends one that was never finished where the next begins', () => {
  const left = session('s1', '09:00', null);
  const goals = [goal('g1', at('11:59')), goal('g2', at('12:00'))];
  expect(listed(goals, [left, noon])).toEqual({ s1: ['g1'], s2: ['g2'] });
  expect(listed(goals, [left])).toEqual({ s1: ['g1', 'g2'] });
});

it('knows one moment however it is written', () => {
  const goals = [goal('g1', '2026-11-22T09:00:00.000Z')];
  expect(listed(goals, [morning])).toEqual({ s1: ['g1'] });
});

it('lists a goal of which the day alone is known once: in the last session of that day', () => {
  expect(listed([goal('g1')], [morning, noon])).toEqual({ s1: [], s2: ['g1'] });
  expect(listed([goal('g1')], [noon, morning])).toEqual({ s1: [], s2: ['g1'] });
  expect(listed([goal('g1')], [morning])).toEqual({ s1: ['g1'] });
  expect(listed([{ ...goal('g1'), takenOn: '2026-11-23' }], [morning, noon])).toEqual({ s1: [], s2: [] });
});
