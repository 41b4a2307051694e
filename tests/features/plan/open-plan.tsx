import type { Reflection } from '#src/domain/model/reflection.ts';
import { PlanPage } from '#src/features/plan/plan-page.tsx';
import { openScreen } from '#tests/helpers/open-screen.tsx';

/** Opens the plan of a reflection. */
export function openPlan(given: Reflection) {
  const screens = <PlanPage reflectionId={given.id} />;
  const { unmount, reflection } = openScreen(given, { at: `/r/${given.id}/plan`, screens });
  return { leave: unmount, goals: () => reflection().goals };
}
