import { type KeyboardEvent, useMemo } from 'react';
import { Link } from 'wouter';
import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';
import { isComposing } from '#src/ui/is-composing.ts';
import { Screen } from '#src/ui/screen.tsx';
import { QuestionCard } from './question-card.tsx';
import { useReflectionId } from './reflection-context.ts';
import { useStepForm } from './use-step-form.ts';

type Props = {
  question: Question;
  at: number;
  count: number;
  back: string;
  sending: string;
  onNext: () => void;
};

/** One question of an assignment on a page of its own. */
export function AssignedQuestion({ question, at, count, back, sending, onNext }: Props) {
  const { assignment: words, common } = useWords();
  const reflectionId = useReflectionId();
  const questions = useMemo(() => [question], [question]);
  const { control, problems, submit } = useStepForm({
    reflectionId,
    questions,
    toCheck: () => questions,
    onReady: onNext,
    takesStanding: false,
  });
  return (
    <Screen title={words.questionOf(at + 1, count)} className="wizard-step assignment">
      <progress className="assignment-progress" value={at + 1} max={count} aria-label={words.progress} />
      <form className="questions" noValidate onSubmit={submit} onKeyDown={stayOnEnter}>
        <QuestionCard question={question} control={control} problems={problems} />
        <div className="row step-actions">
          <button type="submit" className="btn">
            {common.continue}
          </button>
          <Link className="btn quiet" href={back}>
            {common.back}
          </Link>
          {/* Nobody goes through all that is left only to send what is there. */}
          {at + 1 < count ? <Link href={sending}>{words.stopHere}</Link> : null}
        </div>
      </form>
    </Screen>
  );
}

/** Enter in a line never leaves the page. */
function stayOnEnter(event: KeyboardEvent): void {
  if (isComposing(event)) return;
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
