import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addItem,
  changeItem,
  markAction,
  moveTopic,
  removeItem,
  setTopicState,
} from '#src/domain/coaching/session-items.ts';
import {
  addLater,
  editSession,
  endSession,
  latestSession,
  lockSession,
  resumeSession,
  startSession,
} from '#src/domain/coaching/sessions.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { type Session, sessionSchema, TOPIC_STATES } from '#src/domain/model/session.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const LATER = '2026-11-22T11:00:00.000Z';
const topic = (id: string, state: (typeof TOPIC_STATES)[number] = 'open') => ({
  id,
  text: `about ${id}`,
  state,
  carriedFrom: null,
});
const note = (id: string, audience: 'private' | 'shared') => ({
  id,
  at: LATER,
  kind: 'free' as const,
  text: `note ${id}`,
  audience,
});
const action = {
  id: 'a1',
  what: 'Ask Meera for an hour',
  byWhen: '2026-11-29',
  howWeKnow: 'A day is agreed',
  whose: 'client' as const,
  doneAt: null,
  goalId: null,
};

describe('the agenda', () => {
  it('carries over what was left open or deferred, open again, and says from where', () => {
    const before = aSession({
      agenda: [topic('one', 'discussed'), topic('two', 'deferred'), topic('three')],
    });
    let count = 0;
    const next = startSession({
      id: 's2',
      clientId: 'c1',
      now: LATER,
      before,
      newId: () => {
        count += 1;
        return `new${count}`;
      },
    });
    expect(next.agenda).toEqual([
      { id: 'new1', text: 'about two', state: 'open', carriedFrom: 's1' },
      { id: 'new2', text: 'about three', state: 'open', carriedFrom: 's1' },
    ]);
    expect(next).toMatchObject({ notes: [], actions: [], agreements: [], lockedAt: null });
  });

  it('is put in the client’s order', () => {
    const session = aSession({ agenda: [topic('one'), topic('two'), topic('three')] });
    expect(moveTopic(session, 'three', 0).agenda.map(({ id }) => id)).toEqual(['three', 'one', 'two']);
    expect(moveTopic(session, 'one', 99).agenda.map(({ id }) => id)).toEqual(['two', 'three', 'one']);
    expect(moveTopic(session, 'one', 0)).toBe(session);
    expect(moveTopic(session, 'nobody', 1)).toBe(session);
  });

  it('loses and gains nothing by any moves, and carries each topic over that was not discussed', () => {
    const states = fc.array(fc.constantFrom(...TOPIC_STATES), { maxLength: 12 });
    fc.assert(
      fc.property(
        states,
        fc.array(fc.tuple(fc.nat(14), fc.integer({ min: -3, max: 20 }))),
        (given, moves) => {
          const session = aSession({ agenda: given.map((state, at) => topic(`t${at}`, state)) });
          const moved = moves.reduce((now, [id, to]) => moveTopic(now, `t${id}`, to), session);
          expect(moved.agenda.map(({ id }) => id).sort()).toEqual(session.agenda.map(({ id }) => id).sort());
          const next = startSession({
            id: 's2',
            clientId: 'c1',
            now: LATER,
            before: moved,
            newId: () => 'x',
          });
          expect(next.agenda.map(({ text }) => text)).toEqual(
            moved.agenda.filter(({ state }) => state !== 'discussed').map(({ text }) => text),
          );
        },
      ),
    );
  });
});

describe('what stands in a session', () => {
  it('is added, changed and removed by its id', () => {
    const added = addItem(aSession(), 'actions', action);
    expect(added.actions).toEqual([action]);
    expect(changeItem(added, 'actions', 'a1', { whose: 'coach' }).actions[0]?.whose).toBe('coach');
    expect(changeItem(added, 'actions', 'a2', { whose: 'coach' })).toBe(added);
    expect(removeItem(added, 'actions', 'a1').actions).toEqual([]);
    expect(removeItem(added, 'notes', 'a1')).toBe(added);
  });

  it('stops at the most that a record may hold', () => {
    const full = aSession({
      notes: Array.from({ length: LIMITS.sessionItems }, (_, at) => note(`n${at}`, 'private')),
    });
    expect(addItem(full, 'notes', note('one-more', 'shared'))).toBe(full);
  });
});

describe('the lock', () => {
  const open = aSession({ agenda: [topic('one')], notes: [note('n1', 'private')], actions: [action] });
  const locked = lockSession(open, LATER);

  it('ends the session and stays as it was first set', () => {
    expect(locked).toMatchObject({ endedAt: LATER, lockedAt: LATER });
    expect(lockSession(locked, '2027-01-01T00:00:00Z')).toBe(locked);
    expect(resumeSession(locked)).toBe(locked);
    expect(resumeSession(endSession(open, LATER))).toEqual(open);
  });

  it('defers what nobody discussed, and leaves the other topics as they were', () => {
    const states = lockSession(
      aSession({ agenda: [topic('one'), topic('two', 'discussed'), topic('three', 'deferred')] }),
      LATER,
    ).agenda.map(({ state }) => state);
    expect(states).toEqual(['deferred', 'discussed', 'deferred']);
  });

  it('takes dated additions, which an open session does not', () => {
    const addition = { at: LATER, text: 'She wrote that the course is full.' };
    expect(addLater(locked, addition).additions).toEqual([addition]);
    expect(addLater(locked, { at: LATER, text: ' ' })).toBe(locked);
    expect(addLater(open, addition)).toBe(open);
  });

  it('lets an action be done, and changes nothing else of it', () => {
    expect(markAction(locked, 'a1', LATER).actions).toEqual([{ ...action, doneAt: LATER }]);
    expect(markAction(locked, 'a1', null)).toBe(locked);
  });

  it('refuses every edit, in any order of them', () => {
    const edits: readonly ((session: Session) => Session)[] = [
      (session) => addItem(session, 'notes', note('n2', 'shared')),
      (session) => changeItem(session, 'notes', 'n1', { audience: 'shared' }),
      (session) => removeItem(session, 'agenda', 'one'),
      (session) => setTopicState(session, 'one', 'deferred'),
      (session) => moveTopic(session, 'one', 0),
      (session) => addItem(session, 'agreements', { id: 'g1', text: 'By video', at: LATER }),
      (session) => endSession(session, '2027-01-01T00:00:00Z'),
      (session) => lockSession(session, '2027-01-01T00:00:00Z'),
      (session) => editSession(session, () => aSession({ id: 'another' })),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...edits)), (chosen) => {
        expect(chosen.reduce((session, edit) => edit(session), locked)).toBe(locked);
      }),
    );
  });
});

it('gives records that can be saved', () => {
  const session = addLater(lockSession(addItem(aSession(), 'actions', action), LATER), {
    at: LATER,
    text: 'Later.',
  });
  expect(sessionSchema.safeParse(session).success).toBe(true);
});

it('finds the latest session of a client', () => {
  const sessions = [
    aSession({ id: 'a', startedAt: '2026-10-01T10:00:00Z' }),
    aSession({ id: 'b', startedAt: '2026-11-01T10:00:00Z' }),
    aSession({ id: 'c', startedAt: '2026-12-01T10:00:00Z', clientId: 'another' }),
  ];
  expect(latestSession(sessions, 'c1')?.id).toBe('b');
  expect(latestSession(sessions, 'nobody')).toBeNull();
});
