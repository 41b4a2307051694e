import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { Question } from '#src/domain/model/question.ts';
import { questionsForText } from '#src/domain/synthesis/questions-for-text.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import type { Asking } from './asked.tsx';
import { AskedQuestion } from './asked-question.tsx';

type Props = Asking & { reflectionId: string; synthesis: Pick<Synthesis, 'draft' | 'nextQuestionId'> };

/** In the place of a text that is not there yet: the questions whose answers would make one. */
export function NeededForText({ synthesis, ...rest }: Props) {
  const { questionById, session } = useWords();
  const questions = questionsForText(synthesis, questionById);
  return <Needed lead={session.needed.text(questions.length)} questions={questions} {...rest} />;
}

type NeededProps = Asking & { reflectionId: string; lead: string; questions: readonly Question[] };

/** Questions to answer, each to be put on the client's screen, or to be opened in the reflection. */
export function Needed({ reflectionId, lead, questions, ...asking }: NeededProps) {
  const { session: words, questionnaire } = useWords();
  const stepOf = (id: string) =>
    questionnaire.find(({ questions: all }) => all.some((each) => each.id === id));
  if (questions.length === 0 || asking.isLocked) return null;
  return (
    <>
      <p className="muted">{lead}</p>
      <ul className="session-list">
        {questions.map((question) => {
          const step = stepOf(question.id);
          return (
            <li key={question.id}>
              <AskedQuestion {...asking} question={question} />
              {step ? (
                <Link
                  className="small"
                  href={addresses.question(reflectionId, step.id, question.id)}
                  aria-label={words.needed.openOf(question.stem)}
                >
                  {words.needed.open}
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
