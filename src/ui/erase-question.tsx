import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#src/i18n/words.ts';

type Props = {
  question: string;
  /** What goes, and what stays. */
  children: ReactNode;
  confirm: string;
  failed: string;
  /** Deletes; rejects where that fails. Whoever shows the question takes it away afterwards. */
  onErase: () => Promise<void>;
  onClose: () => void;
};

/** Asks before something is deleted for good. The safe answer comes first and has the focus. */
export function EraseQuestion({ question, children, confirm, failed, onErase, onClose }: Props) {
  const { common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [stage, setStage] = useState<'asking' | 'erasing' | 'failed'>('asking');
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  async function erase(): Promise<void> {
    setStage('erasing');
    try {
      await onErase();
    } catch {
      setStage('failed');
    }
  }

  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div className="stack">
        <h2 id={id}>{question}</h2>
        {children}
        <p role="alert" className="notice warn" hidden={stage !== 'failed'}>
          {stage === 'failed' ? failed : null}
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
            {confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
