import { pages } from '#src/i18n/en/pages.ts';
import { useReflection } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';

/** Saying the answer aloud: pace, key points, a recording that stays here, a sheet for a friend. */
export function RehearsalPage({
  reflectionId,
  companyId,
}: {
  reflectionId: string;
  companyId: string | undefined;
}) {
  const reflection = useReflection(reflectionId);
  if (!reflection) return null;
  return (
    <Screen title={pages.rehearsal} className="rehearsal">
      {null}
    </Screen>
  );
}
