import { common } from '#src/i18n/en/common.ts';
import { Screen } from '#src/ui/screen.tsx';

/** What is kept, where, and how to be rid of it. */
export function PrivacyPage() {
  return (
    <Screen title={common.nav.privacy} className="prose">
      <p>{common.foot}</p>
    </Screen>
  );
}
