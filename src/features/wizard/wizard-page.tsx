import { useMemo } from 'react';
import { addresses } from '#src/domain/addresses.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { LiveSynthesis } from './live-synthesis.tsx';
import { QuestionField } from './question-field.tsx';
import { ReflectionContext } from './reflection-context.ts';
import { StepScreen } from './step-screen.tsx';
import { useStepForm } from './use-step-form.ts';
import './wizard.css';

export type WizardPageProps = {
  reflectionId: string;
  step: StepId;
  /** The one question a person came to change; "Continue" then leads straight back. */
  questionId?: string | undefined;
};

/** One step of the questions. It starts anew when its answers were replaced from outside. */
export function WizardPage({ reflectionId, step, questionId }: WizardPageProps) {
  const { questionnaire } = useWords();

  const isKnown = useLibrary((state) => state.library.reflections[reflectionId] !== undefined);
  const epoch = useLibrary((state) => state.epochs[reflectionId] ?? 0);
  const asked = questionnaire.find(({ id }) => id === step);
  if (!isKnown || !asked) return <UnknownStep reflectionId={isKnown ? reflectionId : null} />;
  return (
    <ReflectionContext value={reflectionId}>
      <LiveSynthesis reflectionId={reflectionId}>
        <StepScreen
          key={`${reflectionId}/${step}/${epoch}`}
          reflectionId={reflectionId}
          step={asked}
          questionId={questionId}
        />
      </LiveSynthesis>
    </ReflectionContext>
  );
}

/** An address that leads nowhere: said kindly, with a way on. */
export function UnknownStep({ reflectionId }: { reflectionId: string | null }) {
  const { questionnaire, wizard } = useWords();

  const first = questionnaire[0];
  return (
    <Screen title={wizard.step.unknownTitle}>
      <div className="stack">
        <p>{wizard.step.unknown}</p>
        <p>
          {reflectionId && first ? (
            <a href={`#${addresses.step(reflectionId, first.id)}`}>{wizard.step.toFirstStep}</a>
          ) : (
            <a href={`#${addresses.welcome()}`}>{wizard.step.toWelcome}</a>
          )}
        </p>
      </div>
    </Screen>
  );
}

type OneQuestionProps = { reflectionId: string; question: Question };

/**
 * The field of one question and nothing around it, for a page that asks one at a time. Each key is kept as it comes. It stands here,
 * since a chunk of its own would take the fields apart from the page that asks first.
 */
export function OneQuestion({ reflectionId, question }: OneQuestionProps) {
  const questions = useMemo(() => [question], [question]);
  const { control } = useStepForm({ reflectionId, questions, toCheck: () => [], onReady: () => {} });
  return (
    <ReflectionContext value={reflectionId}>
      <fieldset className="one-question">
        <legend className="visually-hidden">{question.stem}</legend>
        <QuestionField question={question} control={control} problems={NO_PROBLEMS} describedBy={undefined} />
      </fieldset>
    </ReflectionContext>
  );
}

const NO_PROBLEMS = [] as const;
