import { expect, it } from 'vitest';
import { renameClient } from '#src/domain/coaching/clients.ts';
import { addItem } from '#src/domain/coaching/session-items.ts';
import { endSession, lockSession } from '#src/domain/coaching/sessions.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { createCoachingActions } from '#src/state/coaching-actions.ts';
import { createLibraryStore } from '#src/state/library-store.ts';

const NOW = '2026-11-22T10:00:00.000Z';

function aStore() {
  let count = 0;
  let minute = 0;
  const store = createLibraryStore({
    library: emptyLibrary(),
    now: () => {
      minute += 1;
      return `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
    },
    newId: () => {
      count += 1;
      return `id${count}`;
    },
  });
  store.getState().gainCoaching(createCoachingActions);
  return store;
}

it('keeps a client, counts each change, and writes nothing where nothing changed', () => {
  const store = aStore();
  const id = store.getState().addClient('AB');
  store.getState().changeClient(id, (client) => renameClient(client, 'CD'));
  const { library } = store.getState();
  expect(library.clients[id]).toMatchObject({
    label: 'CD',
    revision: 1,
    updatedAt: '2026-11-22T10:02:00.000Z',
  });
  store.getState().changeClient(id, (client) => renameClient(client, 'CD'));
  store.getState().changeClient('nobody', (client) => renameClient(client, 'EF'));
  expect(store.getState().library).toBe(library);
});

it('begins a session with what the one before left open, and refuses edits of a locked one', () => {
  const store = aStore();
  const { beginSession, changeSession, addClient } = store.getState();
  const client = addClient('AB');
  const first = beginSession(client);
  changeSession(first, (session) =>
    addItem(session, 'agenda', { id: 't1', text: 'pay', state: 'deferred', carriedFrom: null }),
  );
  changeSession(first, (session) => lockSession(session, NOW));
  const second = beginSession(client);
  const { sessions } = store.getState().library;
  expect(sessions[second]?.agenda).toMatchObject([{ text: 'pay', state: 'open', carriedFrom: first }]);
  changeSession(first, (session) => addItem(session, 'agreements', { id: 'g1', text: 'By video', at: NOW }));
  expect(store.getState().library.sessions).toBe(sessions);
});

it('starts a reflection that belongs to a client', () => {
  const store = aStore();
  const client = store.getState().addClient('AB');
  const id = store.getState().beginFor(client, 'quick', 'en');
  expect(store.getState().library.reflections[id]).toMatchObject({ clientId: client, level: 'quick' });
});

it('takes whole records in and lets them go', () => {
  const store = aStore();
  const id = store.getState().addClient('AB');
  const before = store.getState().library;
  store.getState().letGo(new Set([id]));
  expect(store.getState().library.clients).toEqual({});
  store.getState().bringIn(Object.values(before.clients));
  expect(store.getState().library).toEqual(before);
});

it("keeps how a client's reflections stand when a session begins and once when it ends, and nobody else's", () => {
  const store = aStore();
  const { addClient, beginFor, begin, beginSession, changeSession } = store.getState();
  const client = addClient('AB');
  const theirs = beginFor(client, 'quick', 'en');
  beginFor(addClient('CD'), 'quick', 'en');
  begin('quick', 'en');
  const session = beginSession(client);
  changeSession(session, (open) => endSession(open, NOW));
  changeSession(session, (ended) => lockSession(ended, NOW));
  expect(Object.values(store.getState().library.versions)).toMatchObject([
    { reflectionId: theirs, cause: 'before-session' },
    { reflectionId: theirs, cause: 'at-session' },
  ]);
});
