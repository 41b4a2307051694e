import type { Action, Session } from '#src/domain/model/session.ts';
import type { OfSession } from '#src/domain/sharing/audience.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';
import { SESSION_TRAVEL, travellingFields } from '#src/domain/sharing/travel-rules.ts';
import { lineMayReach } from './kept-words.ts';
import { sharedNotes } from './shared-notes.ts';

/** A session as one of the two may see it. What an audience is not given is empty. */
export type SessionSeen = Pick<
  Session,
  'id' | 'startedAt' | 'endedAt' | 'agenda' | 'notes' | 'agreements' | 'actions' | 'additions' | 'offered'
>;

/** A session for its client, without the coach's own notes, or whole for the coach. */
export function releaseSession<A extends OfSession>(audience: A, session: Session): Released<A, SessionSeen> {
  const travels = new Set<string>(travellingFields(SESSION_TRAVEL, audience));
  const given = <K extends keyof SessionSeen>(field: K, empty: SessionSeen[K]) =>
    travels.has(field) ? session[field] : empty;
  const notes = given('notes', []);
  return openGate(audience, {
    id: given('id', ''),
    startedAt: given('startedAt', ''),
    endedAt: given('endedAt', null),
    agenda: given('agenda', []),
    notes: audience === 'coach' ? notes : sharedNotes({ notes }),
    agreements: given('agreements', []),
    actions: given('actions', []),
    additions: given('additions', []),
    offered: given('offered', []),
  });
}

/** An action as a calendar may show it: words of a private matter are left out, and its day stays. */
export type ActionSeen = Pick<Action, 'id' | 'what' | 'howWeKnow'> & { byWhen: string };

/** What the client has taken on in these sessions, is not done and has a day, each action once. */
export function releaseActions(
  sessions: readonly Pick<Session, 'id' | 'actions'>[],
  matters: MattersLanguage,
): Released<'calendar', readonly ActionSeen[]> {
  const said = (line: string) => (lineMayReach('calendar', line, matters) ? line : '');
  const theirs = SESSION_TRAVEL.actions.calendar ? sessions : [];
  return openGate(
    'calendar',
    theirs.flatMap((session) =>
      session.actions.flatMap(({ id, what, howWeKnow, byWhen, whose, doneAt }) =>
        whose === 'client' && doneAt === null && byWhen !== null
          ? [{ id: `${session.id}-${id}`, what: said(what), howWeKnow: said(howWeKnow), byWhen }]
          : [],
      ),
    ),
  );
}
