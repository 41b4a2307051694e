import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseloadOf } from '#src/domain/coaching/caseload.ts';
import {
  agreeWith,
  archiveClient,
  newClient,
  reviewClientOn,
  tagClient,
} from '#src/domain/coaching/clients.ts';
import { type CaseloadFilter, countCaseload, isInCaseload } from '#src/domain/coaching/filter-caseload.ts';
import { CLIENT_ORDERS, searchClients, sortClients } from '#src/domain/coaching/find-clients.ts';
import { rowOf } from '#src/domain/coaching/row-of.ts';
import { NOBODY, OWN } from '#src/domain/model/list-row.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const TODAY = '2026-11-22';
const byLetters = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const client = (id: string, label: string) => newClient({ id, label, now: NOW });
const reflection = { ...quickPerson().done(), id: 'r1', clientId: 'c1', title: 'A way back' };
const action = (byWhen: string | null, doneAt: string | null = null) => ({
  id: `a${byWhen}${doneAt !== null}`,
  what: 'x',
  byWhen,
  howWeKnow: '',
  whose: 'client' as const,
  doneAt,
  goalId: null,
});

it('makes a row of each kind of record, which says whose it is and nothing that was answered', () => {
  const goals = [aGoal(), aGoal({ id: 'g2', status: 'done' })];
  expect(rowOf('reflection/r1', { ...reflection, goals }, 9)).toEqual({
    key: 'reflection/r1',
    kind: 'reflection',
    id: 'r1',
    owner: 'c1',
    revision: reflection.revision,
    title: 'A way back',
    createdAt: reflection.createdAt,
    updatedAt: reflection.updatedAt,
    answers: Object.keys(reflection.answers).length,
    liveGoals: 1,
    bytes: 9,
  });
  expect(rowOf('reflection/r1', { ...reflection, clientId: null }, 9).owner).toBe(OWN);
  expect(rowOf('client/c1', client('c1', 'AB'), 3)).toMatchObject({
    kind: 'client',
    owner: NOBODY,
    label: 'AB',
  });
  const version = {
    id: 'v1',
    reflectionId: 'r1',
    name: 'n',
    cause: 'by-hand' as const,
    reason: null,
    keptAt: NOW,
    reflection,
    revision: 0,
  };
  expect(rowOf('version/v1', version, 3)).toMatchObject({ kind: 'version', owner: 'r1', keptAt: NOW });
  const session = aSession({
    notes: [{ id: 'n', at: NOW, kind: 'free', text: 'planted', audience: 'private' }],
    actions: [action('2026-11-22'), action('2026-11-20', NOW)],
  });
  const row = rowOf('session/s1', session, 3);
  expect(row).toMatchObject({
    kind: 'session',
    owner: 'c1',
    open: [{ byWhen: '2026-11-22', whose: 'client' }],
  });
  expect(JSON.stringify(row)).not.toContain('planted');
});

it('puts the rows of a client together', () => {
  const rows = [
    rowOf(
      'session/s1',
      aSession({ actions: [action('2026-11-22'), action('2026-11-23'), action(null)] }),
      10,
    ),
    rowOf('session/s2', aSession({ id: 's2', startedAt: '2026-11-25T10:00:00Z' }), 10),
    rowOf('reflection/r1', { ...reflection, goals: [aGoal()] }, 100),
    rowOf('client/c1', agreeWith(reviewClientOn(client('c1', 'AB'), TODAY), null), 1),
    rowOf('client/c2', archiveClient(client('c2', 'CD'), NOW), 1),
    rowOf('reflection/own', { ...reflection, id: 'own', clientId: null }, 1000),
  ];
  const [first, second, ...more] = caseloadOf(rows, TODAY);
  expect(first).toMatchObject({
    id: 'c1',
    reflections: 1,
    sessions: 2,
    lastSession: '2026-11-25T10:00:00Z',
    liveGoals: 1,
    dueActions: 1,
    isReviewDue: true,
    isPastKeepUntil: false,
    bytes: 121,
  });
  expect(second).toMatchObject({ id: 'c2', archivedAt: NOW, reflections: 0, lastSession: null, bytes: 1 });
  expect(more).toEqual([]);
});

const lines = caseloadOf(
  [
    rowOf('client/c1', tagClient(client('c1', 'Émile'), ['returner']), 1),
    rowOf('client/c2', reviewClientOn(client('c2', 'K-17'), '2027-01-01'), 1),
    rowOf('client/c3', reviewClientOn(client('c3', 'AB'), '2026-12-01'), 1),
    rowOf('session/s1', aSession({ clientId: 'c2' }), 1),
  ],
  TODAY,
);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

it('finds by label and tag, whatever the case and accents, and by every word typed', () => {
  expect(ids(searchClients(lines, 'emile'))).toEqual(['c1']);
  expect(ids(searchClients(lines, 'RETURN émi'))).toEqual(['c1']);
  expect(ids(searchClients(lines, 'returner k-17'))).toEqual([]);
  expect(searchClients(lines, '  ')).toBe(lines);
});

it('sorts by label, last session, next review and what is due', () => {
  expect(ids(sortClients(lines, 'label', byLetters))).toEqual(['c3', 'c2', 'c1']);
  expect(ids(sortClients(lines, 'last-session', byLetters))[0]).toBe('c2');
  expect(ids(sortClients(lines, 'next-review', byLetters))).toEqual(['c3', 'c2', 'c1']);
});

it('finds some of what is there, and sorting keeps all of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), fc.constantFrom(...CLIENT_ORDERS), (typed, order) => {
      expect(lines).toEqual(expect.arrayContaining([...searchClients(lines, typed)]));
      expect(ids(sortClients(lines, order, byLetters)).sort()).toEqual(['c1', 'c2', 'c3']);
    }),
  );
});

it('parts the list by what asks for attention, and counts each part', () => {
  const library = [
    { ...client('c1', 'A'), nextReview: '2026-11-22' },
    { ...client('c2', 'B'), nextReview: '2026-11-01', archivedAt: NOW },
    { ...client('c3', 'C'), keepUntil: '2026-11-01', archivedAt: NOW },
    client('c4', 'D'),
  ];
  const session = aSession({
    id: 's4',
    clientId: 'c4',
    actions: [action('2026-11-21'), action('2026-11-22')],
  });
  const rows = [
    ...library.map((each) => rowOf(`client/${each.id}`, each, 1)),
    rowOf('session/s4', session, 1),
  ];
  const lines = caseloadOf(rows, TODAY);
  const inPart = (filter: CaseloadFilter, hasArchived = false) =>
    lines.filter((line) => isInCaseload(line, filter, hasArchived)).map(({ id }) => id);
  expect(inPart('all')).toEqual(['c1', 'c4']);
  expect(inPart('all', true)).toEqual(['c1', 'c2', 'c3', 'c4']);
  expect(inPart('review-due', true)).toEqual(['c1']);
  expect(inPart('action-overdue')).toEqual(['c4']);
  expect(inPart('past-keep-until')).toEqual(['c3']);
  expect(countCaseload(lines, false)).toEqual({
    all: 2,
    'review-due': 1,
    'action-overdue': 1,
    'past-keep-until': 1,
  });
  expect(lines.find(({ id }) => id === 'c4')).toMatchObject({ dueActions: 2, overdueActions: 1 });
});
