import { type AnswersOfSession, answeredIn } from '#src/domain/coaching/answered-in.ts';
import { saidIn } from '#src/domain/coaching/said.ts';
import type { Answer, Answers } from '#src/domain/model/answer.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { useKeptStates } from '#src/state/use-kept-states.ts';

/** What the client answered in a finished session: to the coach's questions, and of the questionnaire with what stood there before. */
export function SessionAnswers({ session, reflection }: { session: Session; reflection: Reflection }) {
  const { session: words, common } = useWords();
  const versions = useLibrary((state) => state.library.versions);
  const isRead = useKeptStates(reflection.id);
  const said = saidIn(reflection, session.id);
  const answered = isRead ? answeredIn(session, reflection, Object.values(versions)) : undefined;
  const isEmpty = said.length === 0 && answered?.changed.length === 0;
  return (
    <section className="session-part" aria-labelledby="session-answered">
      <h2 id="session-answered">{words.answered.title}</h2>
      {isRead ? null : <p className="muted">{common.loading}</p>}
      {isEmpty ? <p className="muted">{words.answered.none}</p> : null}
      <dl className="session-answers">
        {said.map(({ id, question, text }) => (
          <div key={id}>
            <dt dir="auto">{question}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
        {answered ? <Changed {...answered} /> : null}
      </dl>
      {answered === null ? <p className="muted small">{words.answered.notKept}</p> : null}
    </section>
  );
}

function Changed({ changed, before, after }: AnswersOfSession) {
  const words = useWords();
  const { questionById, session } = words;
  const told = (questionId: string, answer: Answer | null, answers: Answers) => {
    const question = questionById(questionId);
    return question && answer
      ? answerInWords(words, question, answer, { answers, questionOf: questionById })
      : [];
  };
  return changed.map((each) => {
    const { questionId } = each;
    const was = told(questionId, each.before, before).join(' · ');
    const is = told(questionId, each.after, after).join(' · ');
    return (
      <div key={questionId}>
        <dt dir="auto">{questionById(questionId)?.stem ?? each.after?.asked ?? each.before?.asked}</dt>
        <dd dir="auto">{is === '' ? session.answered.takenAway : is}</dd>
        {was === '' ? null : (
          <dd dir="auto" className="small muted">
            {session.answered.before(was)}
          </dd>
        )}
      </div>
    );
  });
}
