import { useRef, useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useVault, useVaultStore } from '#src/state/stores.ts';

/** For whoever has forgotten the passphrase: what is left to do. */
export function Forgotten() {
  const { vault, common } = useWords();
  const words = vault.forgotten;
  const store = useVaultStore();
  const withOwn = useVault((state) => state.withOwn);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isFailed, setFailed] = useState(false);

  async function drop(): Promise<void> {
    try {
      await (await store.getState().door()).dropSealed();
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <p>{words.lead}</p>
      <div className="row">
        <button type="button" className="btn danger" onClick={() => dialog.current?.showModal()}>
          {words.button}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="forgotten-question">
        <div className="stack">
          <h2 id="forgotten-question">{words.question}</h2>
          <p>{withOwn ? vault.own.forgotten : words.detail}</p>
          <p role="alert" className="notice warn" hidden={!isFailed}>
            {isFailed ? words.failed : null}
          </p>
          <div className="row">
            <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
              {common.cancel}
            </button>
            <button type="button" className="btn danger" onClick={() => void drop()}>
              {words.confirm}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
