import { type ReactNode, useState } from 'react';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { mayStandOnSharedScreen } from '#src/domain/release/shared-screen.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';

type Props = {
  question: Question;
  reflection: Reflection;
  /** Whether the client has opened it here by hand. */
  isOpened: boolean;
  onToggle: () => void;
  field: ReactNode;
};

/** The field of a question; where it is private, closed until the client opens it. */
export function QuestionAnswer({ question, reflection, isOpened, onToggle, field }: Props) {
  const { sharedView, questionnaire } = useWords();
  const language = useLanguage();
  // Decided when it comes onto the screen: a word that is typed here must not take the field away.
  const [mayStand] = useState(() =>
    mayStandOnSharedScreen(question, collectEvidence(reflection.answers, questionnaire, language)),
  );
  if (mayStand) return <Field field={field} />;
  if (isOpened)
    return (
      <>
        <Field field={field} />
        <button type="button" className="link" onClick={onToggle}>
          {sharedView.closeHere}
        </button>
      </>
    );
  return (
    <>
      <p className="shared-closed">{sharedView.closed}</p>
      <div className="row">
        <button type="button" className="btn quiet" onClick={onToggle}>
          {sharedView.openHere}
        </button>
      </div>
    </>
  );
}

function Field({ field }: { field: ReactNode }) {
  const { sharedView } = useWords();
  return (
    <div className="shared-answer">
      {field}
      <p className="muted small">{sharedView.kept}</p>
    </div>
  );
}
