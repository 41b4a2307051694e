import type { Session } from '#src/domain/model/session.ts';

/** Whether nobody has put anything into a session: what was carried over from the one before stands there still. */
export function hasNothingInIt(session: Session): boolean {
  const { agenda, notes, agreements, actions, offered, additions } = session;
  const written = [notes, agreements, actions, offered, additions];
  return (
    written.every((list) => list.length === 0) &&
    agenda.every(({ carriedFrom, state }) => carriedFrom !== null && state === 'open')
  );
}
