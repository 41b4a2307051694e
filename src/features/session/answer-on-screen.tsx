import { useMemo } from 'react';
import { questionKeyOf, saidId, saidUnder } from '#src/domain/coaching/said.ts';
import type { OnScreen } from '#src/domain/model/on-screen.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { mayStandOnSharedScreen } from '#src/domain/release/shared-screen.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';

type Props = { onScreen: OnScreen; reflection: Reflection; sessionId: string };

/** What the client has answered to what stands on their screen: typed words and picks alike. */
export function AnswerOnScreen({ onScreen, reflection, sessionId }: Props) {
  const { questionById } = useWords();
  const question = onScreen.kind === 'question' ? questionById(onScreen.questionId) : undefined;
  if (question) return <OfQuestion question={question} reflection={reflection} />;
  const key = questionKeyOf(onScreen);
  const said = key === null ? null : saidUnder(reflection, saidId(sessionId, key));
  return said ? <Lines lines={[said.text]} /> : null;
}

function OfQuestion({ question, reflection }: { question: Question; reflection: Reflection }) {
  const words = useWords();
  const { questionnaire, questionById, session } = words;
  const language = useLanguage();
  const { answers } = reflection;
  const lines = answerInWords(words, question, answers[question.id], { answers, questionOf: questionById });
  // As on the client's screen, where it stands only when the client opens it.
  const mayStand = useMemo(
    () => mayStandOnSharedScreen(question, collectEvidence(answers, questionnaire, language)),
    [question, answers, questionnaire, language],
  );
  if (lines.length === 0) return null;
  return mayStand ? <Lines lines={lines} /> : <p className="small muted">{session.shared.privateAnswer}</p>;
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { session } = useWords();
  return (
    <div>
      <p className="small muted">{session.shared.answered}</p>
      {lines.map((line) => (
        <p key={line} dir="auto" className="session-words">
          {line}
        </p>
      ))}
    </div>
  );
}
