import { useEffect, useRef, useState } from 'react';
import type { EraseReceipt, EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';

type Props = {
  target: EraseTarget;
  question: string;
  onErased: (receipt: EraseReceipt) => void;
  onClose: () => void;
};

/** Asks before something is deleted for good, and does it. The safe answer comes first and has the focus. */
export function EraseDialog({ target, question, onErased, onClose }: Props) {
  const { clients, common } = useWords();
  const { clients: store } = useStores();
  const dialog = useRef<HTMLDialogElement>(null);
  const [stage, setStage] = useState<'asking' | 'erasing' | 'failed'>('asking');
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  async function erase(): Promise<void> {
    setStage('erasing');
    try {
      onErased(await store.getState().erase(target));
    } catch {
      setStage('failed');
    }
  }

  return (
    <dialog ref={dialog} aria-labelledby="erase-question" onClose={onClose}>
      <div className="stack">
        <h2 id="erase-question">{question}</h2>
        <p>{clients.erase.lead}</p>
        <p role="alert" className="notice warn" hidden={stage !== 'failed'}>
          {stage === 'failed' ? clients.erase.failed : null}
        </p>
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {common.cancel}
          </button>
          <button
            type="button"
            className="btn danger"
            aria-disabled={stage === 'erasing'}
            onClick={() => {
              if (stage !== 'erasing') void erase();
            }}
          >
            {clients.erase.confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
