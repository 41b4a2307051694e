import type { Session } from '#src/domain/model/session.ts';

/** What every part of the page is given. */
export type PartProps = {
  session: Session;
  /** Changes the session by a plain function; a locked one stays as it is. */
  onEdit: (edit: (session: Session) => Session) => void;
  isLocked: boolean;
  now: () => string;
  newId: () => string;
};
