import { type AnswersOfSession, answeredIn } from '#src/domain/coaching/answered-in.ts';
import { type AmongSessions, goalsOfSession } from '#src/domain/coaching/goals-of-session.ts';
import { saidIn } from '#src/domain/coaching/said.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Action, Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import { type OfSession, type OnPaper, readersOf as readersOfPaper } from '#src/domain/sharing/audience.ts';
import { fieldsFor } from '#src/domain/sharing/fields-for.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';
import { SESSION_TRAVEL, travellingFields } from '#src/domain/sharing/travel-rules.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { type GoalShown, goalsFor, shownOf } from './goals-seen.ts';
import { lineMayReach } from './kept-words.ts';
import { sharedNotes } from './shared-notes.ts';

/** A session as one of the two may see it. What an audience is not given is empty. */
export type SessionSeen = Pick<
  Session,
  'id' | 'startedAt' | 'endedAt' | 'agenda' | 'notes' | 'agreements' | 'actions' | 'additions' | 'offered'
> & {
  /** What the client said in it, under the question that was put. */
  said: readonly { question: string; text: string }[];
  /** What was answered in it of the questionnaire, for the coach alone: a client has their answers in a file of their own. */
  answered: readonly AnswersOfSession[];
  /** The goals that the client took on in it. */
  goals: readonly GoalTaken[];
};
export type GoalTaken = GoalShown & { measure: string; ifThen: string };

/** The client's reflections, of which a session has words and goals, and the sessions among which it is one. */
export type OfClient = {
  reflections: readonly Reflection[];
  versions: readonly Version[];
  sessions: AmongSessions['all'];
  dayOf: AmongSessions['dayOf'];
  matters: MattersLanguage;
};

/** A session for its client, without the coach's own notes, or whole for the coach. */
export function releaseSession<A extends OfSession>(
  audience: A,
  session: Session,
  { reflections, versions, sessions, dayOf, matters }: OfClient,
): Released<A, SessionSeen> {
  const travels = new Set<string>(travellingFields(SESSION_TRAVEL, audience));
  const given = <K extends keyof Session & keyof SessionSeen>(field: K, empty: SessionSeen[K]) =>
    travels.has(field) ? session[field] : empty;
  const notes = given('notes', []);
  const seen = reflections.map((reflection) => fieldsFor(audience, reflection));
  // No answer is at hand that could vouch for their words: they are judged as they stand.
  const told = { evidence: [], strandOf: () => undefined, matters };
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
    said: seen
      .flatMap((reflection) => saidIn(reflection, session.id))
      .filter(({ text }) => lineMayReach(audience, text, matters))
      .map(({ question, text }) => ({ question, text })),
    answered:
      audience === 'coach'
        ? seen.flatMap((reflection) => answeredIn(session, reflection, versions) ?? [])
        : [],
    goals: seen
      .flatMap((reflection) =>
        goalsFor(
          readersOf(audience, reflection),
          goalsOfSession(reflection.goals, { session, all: sessions, dayOf }),
          told,
        ),
      )
      .filter(({ isKept }) => !isKept)
      .map(({ measure, ifThen, ...goal }) => ({
        ...shownOf(goal),
        measure: textOf(measure),
        ifThen: textOf(ifThen),
      })),
  });
}

/** A client's paper lies about at home: of their goals it says what their own PDF would. */
function readersOf(audience: OfSession, { paper }: Pick<Reflection, 'paper'>): OfSession | OnPaper {
  return audience === 'coach' ? audience : readersOfPaper(paper);
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
