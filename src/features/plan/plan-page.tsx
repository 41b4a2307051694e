import { pages } from '#src/i18n/en/pages.ts';
import { useReflection } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';

/** Goals taken on, how they are going, the moves that explore, and the path to the horizon. */
export function PlanPage({ reflectionId }: { reflectionId: string }) {
  const reflection = useReflection(reflectionId);
  if (!reflection) return null;
  return (
    <Screen title={pages.plan} className="plan">
      {null}
    </Screen>
  );
}
