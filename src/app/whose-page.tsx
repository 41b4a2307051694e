import { type ReactNode, useMemo } from 'react';
import { useRoute } from 'wouter';
import { useWords } from '#src/i18n/words.ts';
import { useActivity, useLibrary, useOwner, useVault } from '#src/state/stores.ts';
import { useWhose, WhoseContext } from '#src/ui/whose.ts';

/** Says to everything inside whose the open page is, by its address. */
export function WhosePage({ children }: { children: ReactNode }) {
  const [, ofReflection] = useRoute('/r/:id/*');
  const [, ofClient] = useRoute('/clients/:id/*?');
  const reflectionId = ofReflection?.id ?? '';
  const owner = useOwner(reflectionId);
  const clientId = ofClient?.id ?? owner ?? '';
  // A word, and no record: a key changes the record, and must not render the whole page.
  const label = useLibrary(({ library: { clients, reflections } }) => {
    if (Object.hasOwn(clients, clientId)) return clients[clientId]?.label ?? '';
    return Object.hasOwn(reflections, reflectionId) ? (reflections[reflectionId]?.title ?? '') : '';
  });
  const [isShared] = useRoute('/clients/:id/shared/*?');
  const isHidden = useActivity((state) => state.isLabelHidden || state.isAllHidden);
  const { status: lock, withOwn } = useVault((vault) => vault);
  const isSealed =
    (clientId !== '' || (withOwn && reflectionId !== '')) && (lock === 'open' || lock === 'locked');
  // Locked, the label goes with the first thing that goes.
  const isGone = isShared || (isSealed && lock === 'locked');
  const whose = useMemo(
    // On the client's view nobody's label stands, not even in the name of the tab.
    () =>
      isGone
        ? { label: '', isHidden: true, isGone }
        : { label, isHidden, isSealed, isClient: clientId !== '' || label === '' },
    [label, isHidden, isSealed, isGone, clientId],
  );
  return <WhoseContext value={whose}>{children}</WhoseContext>;
}

/** The label in the header, with the button that hides it, and every other, while others look on. */
export function WhoseLabel() {
  const { common } = useWords();
  const { label, isHidden, isClient, isGone } = useWhose();
  const setHidden = useActivity((state) => state.setLabelHidden);
  const [isList] = useRoute('/clients');
  const status = useVault((vault) => vault.status);
  const namesMany = isList && status !== 'locked' && status !== 'unset';
  // Hidden, it can be shown again wherever one is.
  if (isGone || (label === '' && !isHidden && !namesMany)) return null;
  return (
    <div className={isClient ? 'whose' : 'whose whose-own'}>
      {isHidden ? null : (
        <span className="whose-label" dir="auto" title={label}>
          {label}
        </span>
      )}
      <button type="button" className="link" onClick={() => setHidden(!isHidden)}>
        {isHidden ? common.whose.show : common.whose.hide}
      </button>
    </div>
  );
}
