import { newClient } from '#src/domain/coaching/clients.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { aGoal } from './a-goal.ts';
import { quickPerson } from './a-reflection.ts';
import { aSession } from './a-session.ts';

const action = {
  id: 'a1',
  what: 'Ring the school',
  byWhen: '2026-12-01',
  howWeKnow: 'A date is fixed',
  whose: 'client',
  doneAt: null,
  goalId: null,
} as const;

/**
 * A client `c1`, whose label is AB, with a reflection `r1`, a version of it from before the second of two sessions, and in the
 * second session a private note that says `planted`.
 */
export function aRelationship(): Library {
  const library = emptyLibrary();
  const reflection = { ...quickPerson().done(), id: 'r1', clientId: 'c1', title: '' };
  const goal = aGoal({ id: 'g1', status: 'done' });
  library.clients.c1 = {
    ...newClient({ id: 'c1', label: 'AB', now: '2026-09-01T10:00:00Z' }),
    tags: ['planted-tag'],
  };
  library.reflections.r1 = { ...reflection, goals: [goal, aGoal({ id: 'g2', status: 'in-progress' })] };
  library.versions.v1 = {
    id: 'v1',
    reflectionId: 'r1',
    name: 'After the first session',
    cause: 'by-hand',
    reason: null,
    keptAt: '2026-10-01T11:00:00.000Z',
    reflection: { ...reflection, answers: {}, goals: [{ ...goal, status: 'in-progress' }] },
    revision: 0,
  };
  library.sessions.s1 = aSession({
    id: 's1',
    startedAt: '2026-10-01T10:00:00.000Z',
    agreements: [{ id: 'm1', text: 'We meet every two weeks', at: '2026-10-01T10:50:00.000Z' }],
    actions: [{ ...action, id: 'a0', what: 'Write to the trainer', doneAt: '2026-10-20T10:00:00.000Z' }],
  });
  library.sessions.s2 = aSession({
    id: 's2',
    startedAt: '2026-11-20T10:00:00.000Z',
    agenda: [{ id: 't1', text: 'The talk with the school', state: 'discussed', carriedFrom: null }],
    agreements: [{ id: 'm2', text: 'We look at it in spring', at: '2026-11-20T10:50:00.000Z' }],
    actions: [action],
    notes: [
      { id: 'n1', at: '2026-11-20T10:10:00.000Z', kind: 'free', text: 'planted-note', audience: 'private' },
      {
        id: 'n2',
        at: '2026-11-20T10:20:00.000Z',
        kind: 'worked-on',
        text: 'The open day',
        audience: 'shared',
      },
    ],
    offered: [
      {
        id: 'o1',
        reflectionId: 'r1',
        key: 'k',
        text: 'planted-offer',
        at: '2026-11-20T10:30:00.000Z',
        answer: 'open',
      },
    ],
    lockedAt: '2026-11-20T11:00:00.000Z',
    additions: [{ at: '2026-11-21T10:00:00.000Z', text: 'planted-addition' }],
  });
  return library;
}
