import type { ReactNode } from 'react';
import { useRoute } from 'wouter';
import { useWords } from '#src/i18n/words.ts';
import { useActivity, useLibrary, useReflection } from '#src/state/stores.ts';
import { useWhose, WhoseContext } from '#src/ui/whose.ts';

/** Says to everything inside whose the open page is, by its address. */
export function WhosePage({ children }: { children: ReactNode }) {
  const [, ofReflection] = useRoute('/r/:id/*');
  const [, ofClient] = useRoute('/clients/:id/*?');
  const reflection = useReflection(ofReflection?.id ?? '');
  const clientId = ofClient?.id ?? reflection?.clientId ?? '';
  const client = useLibrary(({ library: { clients } }) =>
    Object.hasOwn(clients, clientId) ? clients[clientId] : undefined,
  );
  const isHidden = useActivity((state) => state.isLabelHidden);
  const label = client?.label ?? reflection?.title ?? '';
  return <WhoseContext value={{ label, isHidden }}>{children}</WhoseContext>;
}

/** The label in the header, with the button that hides it while others look on. */
export function WhoseLabel() {
  const { common } = useWords();
  const { label, isHidden } = useWhose();
  const setHidden = useActivity((state) => state.setLabelHidden);
  if (label === '') return null;
  return (
    <div className="whose">
      {isHidden ? null : (
        <span className="whose-label" dir="auto">
          {label}
        </span>
      )}
      <button type="button" className="link" onClick={() => setHidden(!isHidden)}>
        {isHidden ? common.whose.show : common.whose.hide}
      </button>
    </div>
  );
}
