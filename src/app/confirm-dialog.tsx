import { useEffect, useRef } from 'react';

type Props = {
  question: string;
  lead: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be taken back. The safe answer comes first and has the focus. */
export function ConfirmDialog({ question, lead, confirm, cancel, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="confirm-question" onClose={onClose}>
      <div className="stack">
        <h2 id="confirm-question">{question}</h2>
        <p>{lead}</p>
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
          <button type="button" className="btn danger" onClick={onConfirm}>
            {confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
