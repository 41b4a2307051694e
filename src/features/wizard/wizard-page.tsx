import { addresses } from '#src/domain/addresses.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { LiveSynthesis } from './live-synthesis.tsx';
import { ReflectionContext } from './reflection-context.ts';
import { StepScreen } from './step-screen.tsx';
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
