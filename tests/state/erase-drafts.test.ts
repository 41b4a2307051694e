import { expect, it } from 'vitest';
import { dropAside } from '#src/app/drop-aside.ts';
import { createClientsStore } from '#src/state/clients-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { bringDrafts, forgetDrafts, takeDrafts } from '#src/ui/use-draft.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

it('takes what is half typed of a client along when the client is erased, and leaves what is of another', async () => {
  forgetDrafts();
  const now = () => '2026-11-28T10:00:00.000Z';
  const library = createLibraryStore({ library: aWorkspace('alpha', 'beta'), now, newId: () => 'new' });
  const clients = createClientsStore({ library, shelf: null, hasClients: true, now, dropAside });
  bringDrafts([
    ['session-note/s-alpha', { text: 'planted-alpha' }],
    ['contract/alpha', { purpose: 'planted-alpha' }],
    ['session-note/s-beta', { text: 'planted-beta' }],
  ]);
  const receipt = await clients.getState().erase({ kind: 'client', id: 'alpha' });
  expect(takeDrafts().map(([name]) => name)).toEqual(['session-note/s-beta']);
  expect(receipt.counts.drafts).toBe(2);
});
