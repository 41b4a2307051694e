import { addresses } from '#src/domain/addresses.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import { stepState } from '#src/domain/wizard/progress.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';
import { useQuestionsSoFar } from '#src/i18n/questions-so-far.ts';
import { useWords } from '#src/i18n/words.ts';
import { useCalmReflection } from '#src/state/use-calm-reflection.ts';
import { WaymarkPath } from '#src/ui/waymark-path.tsx';

type StepPathProps = { reflectionId: string; current: StepId | 'check' };

/** The path through this person's steps, and the page where everything is checked at its end. */
export function StepPath({ reflectionId, current }: StepPathProps) {
  const reflection = useCalmReflection(reflectionId);
  return reflection ? <Path reflection={reflection} current={current} /> : null;
}

function Path({ reflection, current }: { reflection: Reflection; current: StepId | 'check' }) {
  const { wizard } = useWords();
  const { questionnaire } = useQuestionsSoFar();

  const { id, level, answers } = reflection;
  const steps = visibleSteps(questionnaire, { level, answers }).map((step) => ({
    key: step.id,
    href: `#${addresses.step(id, step.id)}`,
    short: step.short,
    state: stepState(step, answers),
  }));
  const check = {
    key: 'check',
    href: `#${addresses.step(id, 'check')}`,
    short: wizard.path.check,
    state: null,
  };
  return <WaymarkPath stops={[...steps, check]} current={current} />;
}
