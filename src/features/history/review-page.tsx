import { pages } from '#src/i18n/en/pages.ts';
import { useReflection } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';

/** How the reflection stood before, what changed and why, and the look back after a season. */
export function ReviewPage({ reflectionId }: { reflectionId: string }) {
  const reflection = useReflection(reflectionId);
  if (!reflection) return null;
  return (
    <Screen title={pages.review} className="review">
      {null}
    </Screen>
  );
}
