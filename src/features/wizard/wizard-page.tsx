import { Screen } from '#src/ui/screen.tsx';

/** Holds the place of this screen until it is written. */
export function WizardPage({ step }: { reflectionId: string; step: string; questionId: string | undefined }) {
  return <Screen title={step}>{null}</Screen>;
}
