import type { Session, SessionNote } from '#src/domain/model/session.ts';

/** The notes that the client may see. Private ones belong to the coach alone. */
export function sharedNotes({ notes }: Pick<Session, 'notes'>): SessionNote[] {
  return notes.filter(({ audience }) => audience === 'shared');
}
