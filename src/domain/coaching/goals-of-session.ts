import type { IsoDate } from '#src/domain/dates.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Session } from '#src/domain/model/session.ts';

type Span = Pick<Session, 'id' | 'startedAt' | 'endedAt' | 'lockedAt'>;

/** A session among those of its client, and the day of a moment where the two were. */
export type AmongSessions = {
  session: Span;
  all: readonly Span[];
  dayOf: (moment: string) => IsoDate | null;
};

/**
 * The goals that were taken on while a session went on, whichever page it was done in: each in one session of the client, also
 * where two were held on one day. A goal that knows no more than its day belongs to the last session that was begun by then.
 */
export function goalsOfSession<Goal extends Pick<GoalRecord, 'takenOn' | 'takenAt'>>(
  goals: readonly Goal[],
  { session, all, dayOf }: AmongSessions,
): readonly Goal[] {
  const begun = (each: Span) => comparable(each.startedAt);
  const others = all.filter(({ id }) => id !== session.id);
  const inOrder = [...others, session].sort((a, b) => (begun(a) < begun(b) ? -1 : 1));
  const next = inOrder[inOrder.indexOf(session) + 1];
  const end = endOf(session);
  /** One that was never finished is over when the next one begins. */
  const isOver = (at: string) =>
    (end !== null && comparable(end) <= at) || (next !== undefined && begun(next) <= at);
  const isOn = (each: Span, day: IsoDate) =>
    (dayOf(each.startedAt) ?? '') <= day && day <= (dayOf(endOf(each) ?? '') ?? '9999-12-31');
  return goals.filter(({ takenOn, takenAt }) => {
    if (takenAt === undefined) return inOrder.findLast((each) => isOn(each, takenOn)) === session;
    const at = comparable(takenAt);
    return begun(session) <= at && !isOver(at);
  });
}

function endOf({ lockedAt, endedAt }: Span): string | null {
  return lockedAt ?? endedAt;
}

/** A moment as text that compares with others: one may be written with thousandths of a second, and another without. */
export function comparable(moment: string): string {
  return moment.replace(/(?:\.0+)?Z$/, '');
}
