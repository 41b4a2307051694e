import { common } from '#src/i18n/en/common.ts';
import { Screen } from '#src/ui/screen.tsx';

/** What Waymark gives in a session, and what is not there yet. */
export function CoachesPage() {
  return (
    <Screen title={common.nav.coaches} className="prose">
      <p>{common.foot}</p>
    </Screen>
  );
}
