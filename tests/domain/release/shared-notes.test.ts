import { expect, it } from 'vitest';
import type { SessionNote } from '#src/domain/model/session.ts';
import { sharedNotes } from '#src/domain/release/shared-notes.ts';

const note = (id: string, audience: SessionNote['audience']): SessionNote => ({
  id,
  at: '2026-11-22T10:00:00.000Z',
  kind: 'free',
  text: id,
  audience,
});

it('shares the notes that were shared, and no other', () => {
  const notes = [note('n1', 'private'), note('n2', 'shared')];
  expect(sharedNotes({ notes }).map(({ id }) => id)).toEqual(['n2']);
});
