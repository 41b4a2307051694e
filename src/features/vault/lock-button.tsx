import { useWords } from '#src/i18n/words.ts';
import { useVault, useVaultStore } from '#src/state/stores.ts';

/** Locks the workspace from any page, while it is open. */
export function LockButton() {
  const { vault: words } = useWords();
  const vault = useVaultStore();
  const isHeldBack = useVault((state) => state.isHeldBack);
  const isNear = useVault((state) => state.isNearLock);
  return (
    <div className="whose">
      <button
        type="button"
        className="link"
        onClick={() =>
          vault
            .getState()
            .door()
            .then((door) => door.lock('asked'))
        }
      >
        {words.lock}
      </button>
      {/* There from the start, so that what comes into it is said. Pressing the button is a sign, and so is any key. */}
      <div role="status">
        {isNear && (
          <p className="small">
            {words.near}{' '}
            <button type="button" className="link">
              {words.stay}
            </button>
          </p>
        )}
      </div>
      {isHeldBack && <p role="alert">{words.heldBack}</p>}
    </div>
  );
}
