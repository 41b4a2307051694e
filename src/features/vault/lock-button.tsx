import { useWords } from '#src/i18n/words.ts';
import { useVault, useVaultStore } from '#src/state/stores.ts';

/** Locks the workspace from any page, while it is open. */
export function LockButton() {
  const { vault: words } = useWords();
  const vault = useVaultStore();
  const isHeldBack = useVault((state) => state.isHeldBack);
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
      {isHeldBack && <p role="alert">{words.heldBack}</p>}
    </div>
  );
}
