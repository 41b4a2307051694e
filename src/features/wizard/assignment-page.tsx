import { useMemo } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { isAnswered } from '#src/domain/model/is-answered.ts';
import type { OpenedAssignment, Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useReflection } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { AssignedQuestion } from './assigned-question.tsx';
import { AssignmentReturn } from './assignment-return.tsx';
import { LiveSynthesis } from './live-synthesis.tsx';
import { ReflectionContext } from './reflection-context.ts';
import { UnknownStep } from './wizard-page.tsx';
import './wizard.css';
import './assignment.css';

/** The last part of the address where the answers are sent back; no question has this id. */
const SENDING = 'sending';

type Props = { reflectionId: string; place: string | undefined; onGo: (address: string) => void };

/** A coach's questions at home: the welcome, the questions one after another, and the file with the answers. */
export function AssignmentPage({ reflectionId, place, onGo }: Props) {
  const reflection = useReflection(reflectionId);
  const { questionById } = useWords();
  const assignment = reflection?.assignment ?? null;
  const questions = useMemo(
    () =>
      (assignment?.questions ?? []).flatMap((id) => {
        const question = questionById(id);
        // Nobody has to answer: what stays empty is simply not in the file.
        return question ? [{ ...question, required: false }] : [];
      }),
    [assignment, questionById],
  );
  if (!reflection || !assignment) return <UnknownStep reflectionId={null} />;
  const addressAt = (at: number) =>
    addresses.assignment(reflectionId, at < 0 ? undefined : (questions[at]?.id ?? SENDING));
  if (place === SENDING)
    return <AssignmentReturn reflection={reflection} assignment={assignment} questions={questions} />;
  const at = questions.findIndex(({ id }) => id === place);
  const question = questions[at];
  if (!question)
    return (
      <Welcome
        assignment={assignment}
        reflection={reflection}
        count={questions.length}
        first={addressAt(0)}
        sending={addresses.assignment(reflectionId, SENDING)}
      />
    );
  return (
    <ReflectionContext value={reflectionId}>
      <LiveSynthesis reflectionId={reflectionId}>
        <AssignedQuestion
          key={question.id}
          question={question}
          at={at}
          count={questions.length}
          back={addressAt(at - 1)}
          sending={addresses.assignment(reflectionId, SENDING)}
          onNext={() => onGo(addressAt(at + 1))}
        />
      </LiveSynthesis>
    </ReflectionContext>
  );
}

type WelcomeProps = {
  assignment: OpenedAssignment;
  reflection: Reflection;
  count: number;
  first: string;
  sending: string;
};

function Welcome({ assignment, reflection, count, first, sending }: WelcomeProps) {
  const { assignment: words } = useWords();
  const unknown = assignment.questions.length - count;
  const hasBegun = Object.values(reflection.answers).some(isAnswered);
  return (
    <Screen title={words.title} className="prose assignment">
      {assignment.welcome.trim() === '' ? null : (
        <blockquote className="assignment-welcome">
          <p dir="auto">{assignment.welcome}</p>
        </blockquote>
      )}
      <p>{words.lead(count)}</p>
      <p>{words.where}</p>
      {unknown > 0 ? <p className="notice warn">{words.unknown(unknown)}</p> : null}
      <div className="row">
        {count > 0 ? (
          <Link className="btn" href={first}>
            {hasBegun ? words.carryOn : words.begin}
          </Link>
        ) : null}
        {hasBegun ? (
          <Link className="btn quiet" href={sending}>
            {words.toSending}
          </Link>
        ) : null}
      </div>
    </Screen>
  );
}
