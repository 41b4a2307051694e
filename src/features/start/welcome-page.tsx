import { addresses } from '#src/domain/wizard/addresses.ts';
import { start } from '#src/i18n/en/start.ts';
import { useLibrary } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';

/** The first screen. */
export function WelcomePage({ onGo }: { onGo: (address: string) => void }) {
  const begin = useLibrary((state) => state.begin);
  return (
    <Screen title={start.title}>
      <button type="button" className="btn" onClick={() => onGo(addresses.step(begin('standard'), 'now'))}>
        {start.begin}
      </button>
    </Screen>
  );
}
