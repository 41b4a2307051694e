import { useEffect, useRef } from 'react';
import { useWords } from '#src/i18n/words.ts';

/** Asks before an employer goes. The safe answer comes first and has the focus. */
export function RemoveCompany({
  name,
  onRemove,
  onClose,
}: {
  name: string;
  onRemove: () => void;
  onClose: () => void;
}) {
  const { common, interview } = useWords();

  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="say-remove" onClose={onClose}>
      <div className="stack">
        <h2 id="say-remove" dir="auto">
          {interview.removeTitle(name)}
        </h2>
        <p>{interview.removeLead}</p>
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {common.cancel}
          </button>
          <button
            type="button"
            className="btn danger"
            onClick={() => {
              dialog.current?.close();
              onRemove();
            }}
          >
            {interview.removeYes}
          </button>
        </div>
      </div>
    </dialog>
  );
}
