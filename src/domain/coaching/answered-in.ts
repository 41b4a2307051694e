import type { Answer, Answers } from '#src/domain/model/answer.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version, VersionCause } from '#src/domain/model/version.ts';
import { comparable } from './goals-of-session.ts';

/** What became of the answer to one question in a session; null where there was none. */
export type AnsweredIn = { questionId: string; before: Answer | null; after: Answer | null };

/** How a reflection's answers stood when a session began and when it was over. */
export type AnswersOfSession = { changed: readonly AnsweredIn[]; before: Answers; after: Answers };

/**
 * What was answered in a session of the client, from the states that were kept when it began and ended; one that goes on is held
 * against the present. Null where a state was not kept, as in sessions of before.
 */
export function answeredIn(
  session: Pick<Session, 'startedAt' | 'endedAt'>,
  reflection: Reflection,
  versions: readonly Version[],
): AnswersOfSession | null {
  const [begun, over] = [comparable(session.startedAt), session.endedAt && comparable(session.endedAt)];
  const kept = (cause: VersionCause) =>
    versions
      .filter((version) => version.reflectionId === reflection.id && version.cause === cause)
      .map(({ keptAt, reflection: { answers } }) => ({ at: comparable(keptAt), answers }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
  const before =
    comparable(reflection.createdAt) >= begun
      ? {}
      : kept('before-session').find(({ at }) => at >= begun && (over === null || at <= over))?.answers;
  const after = over === null ? reflection.answers : kept('at-session').find(({ at }) => at >= over)?.answers;
  if (!before || !after) return null;
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return {
    before,
    after,
    changed: [...ids]
      .map((questionId) => ({ questionId, before: said(before, questionId), after: said(after, questionId) }))
      .filter((each) => JSON.stringify(each.before?.value) !== JSON.stringify(each.after?.value)),
  };
}

function said(answers: Answers, id: string): Answer | null {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answer?.value != null && hasContent(answer.value) && answer.setAside === null ? answer : null;
}
