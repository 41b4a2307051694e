import { useId } from 'react';
import type { Question, Step } from '#src/domain/model/question.ts';
import { useIsReadOnly } from '#src/state/stores.ts';
import { AnswerLoss } from './answer-loss.tsx';
import { LiveSynthesis } from './live-synthesis.tsx';
import { QuestionField } from './question-field.tsx';
import { ReflectionContext } from './reflection-context.ts';
import { useStepForm } from './use-step-form.ts';

const nothing = () => {};
const none = () => [];

type CheckDialsProps = { reflectionId: string; step: Step; question: Question };

/** The dials on the check page: moved right there, and kept as they are moved. */
export function CheckDials({ reflectionId, step, question }: CheckDialsProps) {
  const title = useId();
  const isReadOnly = useIsReadOnly();
  const { control } = useStepForm({
    reflectionId,
    questions: step.questions,
    toCheck: none,
    onReady: nothing,
  });
  return (
    <ReflectionContext value={reflectionId}>
      <LiveSynthesis reflectionId={reflectionId}>
        <fieldset aria-labelledby={title} disabled={isReadOnly}>
          <p id={title} className="check-dials-title">
            {question.stem}
          </p>
          <QuestionField question={question} control={control} problems={[]} describedBy={undefined} />
        </fieldset>
        <AnswerLoss questionId={question.id} />
      </LiveSynthesis>
    </ReflectionContext>
  );
}
