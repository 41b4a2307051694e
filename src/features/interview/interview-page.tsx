import { pages } from '#src/i18n/en/pages.ts';
import { useReflection } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';

/** The answer to the interview question: its length, the employers it is tailored for, hard facts told straight. */
export function InterviewPage({
  reflectionId,
  companyId,
}: {
  reflectionId: string;
  companyId: string | undefined;
}) {
  const reflection = useReflection(reflectionId);
  if (!reflection) return null;
  return (
    <Screen title={pages.interview} className="interview">
      {null}
    </Screen>
  );
}
