import { Suspense, useEffect, useMemo, useState } from 'react';
import { addresses } from '#src/domain/addresses.ts';
import type { Question } from '#src/domain/model/question.ts';
import { STEPS, type StepId } from '#src/domain/model/steps.ts';
import { useQuestionsSoFar } from '#src/i18n/questions-so-far.ts';
import { useOpenLanguage, useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { FoldMemory } from '#src/ui/use-fold.ts';
import { LiveSynthesis } from './live-synthesis.tsx';
import { QuestionField, WithAllFields } from './question-field.tsx';
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
  const isBeginning = useIsBeginning(reflectionId, step);
  const { questionnaire } = useQuestionsSoFar(isBeginning);
  const { load } = useOpenLanguage();
  useEffect(() => {
    // What the next answers will need; what cannot come is told where it is read.
    Promise.all([WithAllFields.fetch(), load('rewriting')]).catch(() => {});
  }, [load]);

  const [folds] = useState(() => new Map<string, Set<string>>());
  const isKnown = useLibrary((state) => state.library.reflections[reflectionId] !== undefined);
  const epoch = useLibrary((state) => state.epochs[reflectionId] ?? 0);
  const asked = questionnaire.find(({ id }) => id === step);
  if (!isKnown || !asked) return <UnknownStep reflectionId={isKnown ? reflectionId : null} />;
  const screen = (
    <StepScreen
      key={`${reflectionId}/${step}/${epoch}`}
      reflectionId={reflectionId}
      step={asked}
      questionId={questionId}
    />
  );
  return (
    <ReflectionContext value={reflectionId}>
      <LiveSynthesis reflectionId={reflectionId}>
        <FoldMemory value={folds}>
          {isBeginning ? screen : <WithAllFields>{screen}</WithAllFields>}
        </FoldMemory>
      </LiveSynthesis>
    </ReflectionContext>
  );
}

/**
 * Whether this is the first step of somebody who has said nothing, which needs neither the questions nor the fields of others,
 * but on the longest path. It stays so while it is shown.
 */
function useIsBeginning(reflectionId: string, step: StepId): boolean {
  const { library } = useStores();
  return useState(() => {
    const reflection = library.getState().library.reflections[reflectionId];
    const isUntouched = reflection !== undefined && Object.keys(reflection.answers).length === 0;
    return step === STEPS[0] && isUntouched && reflection.level !== 'deep';
  })[0];
}

/** An address that leads nowhere: said kindly, with a way on. */
export function UnknownStep({ reflectionId }: { reflectionId: string | null }) {
  const { wizard } = useWords();

  return (
    <Screen title={wizard.step.unknownTitle}>
      <div className="stack">
        <p>{wizard.step.unknown}</p>
        <p>
          {reflectionId ? (
            <a href={`#${addresses.step(reflectionId, STEPS[0])}`}>{wizard.step.toFirstStep}</a>
          ) : (
            <a href={`#${addresses.welcome()}`}>{wizard.step.toWelcome}</a>
          )}
        </p>
      </div>
    </Screen>
  );
}

/** Has the field of every kind at hand, for a page that will ask one question. */
export const fetchFields = () => WithAllFields.fetch();

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
        <Suspense fallback={null}>
          <WithAllFields>
            <QuestionField
              question={question}
              control={control}
              problems={NO_PROBLEMS}
              describedBy={undefined}
            />
          </WithAllFields>
        </Suspense>
      </fieldset>
    </ReflectionContext>
  );
}

const NO_PROBLEMS = [] as const;
