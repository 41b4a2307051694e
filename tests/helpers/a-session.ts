import { startSession } from '#src/domain/coaching/sessions.ts';
import type { Session } from '#src/domain/model/session.ts';

/** A session that has just begun; give what matters to the test. */
export function aSession(part: Partial<Session> = {}): Session {
  const begun = startSession({
    id: 's1',
    clientId: 'c1',
    now: '2026-11-22T10:00:00.000Z',
    before: null,
    newId: () => 'unused',
  });
  return { ...begun, ...part };
}
