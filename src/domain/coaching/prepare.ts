import type { IsoDate } from '#src/domain/dates.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { STRANDS, type Strand } from '#src/domain/model/factor.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { hasContent, isAnswered } from '#src/domain/model/is-answered.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Action, AgendaTopic, Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';

/** How far the answers of one factor or strand go. */
export type StrandStanding = {
  strand: Strand;
  asked: number;
  answered: number;
  /** Answered, and what the aspiration is made of. */
  carrying: readonly Question[];
  /** Asked and never touched. */
  gaps: readonly Question[];
  /** Skipped, or not sure yet. */
  aside: readonly Question[];
};

/**
 * What is there and what is missing, in reading order; strands of which nothing is asked are left out. `carrying` are the ids of
 * the questions whose answers the aspiration is made of.
 */
export function standingByStrand(
  reflection: Reflection,
  questionnaire: Questionnaire,
  carrying: ReadonlySet<string> = new Set(),
): StrandStanding[] {
  const asked = visibleSteps(questionnaire, reflection).flatMap(({ questions }) => questions);
  return STRANDS.map((strand) => {
    const questions = asked.filter((question) => question.strand === strand);
    const answerOf = ({ id }: Question) =>
      Object.hasOwn(reflection.answers, id) ? reflection.answers[id] : undefined;
    const aside = questions.filter((question) => answerOf(question)?.setAside != null);
    const answered = questions.filter((question) => isAnswered(answerOf(question)));
    return {
      strand,
      asked: questions.length,
      answered: answered.length,
      carrying: answered.filter(({ id }) => carrying.has(id)),
      gaps: questions.filter((question) => !aside.includes(question) && !answered.includes(question)),
      aside,
    };
  }).filter(({ asked: count }) => count > 0);
}

/** What the latest session left open or deferred, in the client's order. */
export function topicsLeft(last: Session | null): readonly AgendaTopic[] {
  return (last?.agenda ?? []).filter(({ state }) => state !== 'discussed');
}

export type OpenAction = Action & { isDue: boolean };

/** What nobody has done yet, the nearest day first and what has no day last. */
export function openActions(sessions: readonly Session[], today: IsoDate): OpenAction[] {
  return sessions
    .flatMap(({ actions }) => actions)
    .filter(({ doneAt }) => doneAt === null)
    .map((action) => ({ ...action, isDue: action.byWhen !== null && action.byWhen <= today }))
    .sort((a, b) => ((a.byWhen ?? '9999') < (b.byWhen ?? '9999') ? -1 : a.byWhen === b.byWhen ? 0 : 1));
}

/** The session that was over last: one that is still going on has no afterwards yet. Null where there is none. */
export function lastOver(sessions: readonly Session[]): (Session & { endedAt: string }) | null {
  return sessions
    .flatMap((session) => (session.endedAt === null ? [] : [{ ...session, endedAt: session.endedAt }]))
    .reduce<(Session & { endedAt: string }) | null>(
      (last, session) => (!last || session.endedAt > last.endedAt ? session : last),
      null,
    );
}

/**
 * The session whose notes are worth reading before the next: the last one that is over, or one that was never finished and is
 * the only one there is. Null where there is none.
 */
export function lastMet(sessions: readonly Session[]): Session | null {
  return (
    lastOver(sessions) ??
    sessions.reduce<Session | null>(
      (last, session) => (!last || session.startedAt > last.startedAt ? session : last),
      null,
    )
  );
}

/** What was said to be done after a moment, the latest first. */
export function actionsDoneSince(sessions: readonly Session[], moment: string): readonly Action[] {
  return sessions
    .flatMap(({ actions }) => actions)
    .filter(({ doneAt }) => doneAt !== null && doneAt > moment)
    .sort((a, b) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1));
}

/** What became of a goal between two states. */
export type GoalMove = 'taken' | 'done' | 'no-longer' | 'changed' | 'gone';

/** One that was taken on and closed in the same time counts as closed. */
export function goalMoveOf(before: GoalRecord | null, after: GoalRecord | null): GoalMove {
  if (after === null) return 'gone';
  const { status } = after;
  if (status !== before?.status && (status === 'done' || status === 'no-longer')) return status;
  return before === null ? 'taken' : 'changed';
}

/**
 * How a reflection stood when a session was over: the state kept then, else the newest one kept before. Null where none
 * was kept, or the reflection was begun later.
 */
export function stateAtSession(
  versions: readonly Version[],
  reflectionId: string,
  session: Session,
): Reflection | null {
  const over = session.endedAt ?? session.startedAt;
  const kept = versions
    .filter((version) => version.reflectionId === reflectionId)
    .sort((a, b) => (a.keptAt < b.keptAt ? -1 : a.keptAt > b.keptAt ? 1 : 0));
  // The state is kept in the same moment as the end, or a breath after it.
  const atEnd = kept.find(({ cause, keptAt }) => cause === 'at-session' && keptAt >= over);
  return (atEnd ?? kept.filter(({ keptAt }) => keptAt <= over).at(-1))?.reflection ?? null;
}

/** Whether an answer came, went or says something else now. */
export type AnswerMove = 'added' | 'changed' | 'gone';

/** What became of an answer between two states: set aside counts as gone. */
export function moveOf(before: Answer | null, after: Answer | null): AnswerMove {
  const says = (answer: Answer | null) =>
    answer?.value != null && answer.setAside === null && hasContent(answer.value);
  if (!says(before)) return says(after) ? 'added' : 'changed';
  return says(after) ? 'changed' : 'gone';
}
