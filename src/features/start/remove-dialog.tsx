import { useEffect, useRef } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { SaveCopyButton, type SavedCopy } from '#src/ui/save-copy-button.tsx';

type Props = {
  name: string;
  onSaveCopy: (passphrase?: string) => Promise<SavedCopy>;
  onRemove: () => void;
  /** Asks once more, and then deletes it everywhere on this device. */
  onErase: () => void;
  onClose: () => void;
};

/** Asks before a reflection goes, and offers a copy first. */
export function RemoveDialog({ name, onSaveCopy, onRemove, onErase, onClose }: Props) {
  const { common, start } = useWords();

  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="remove-title" onClose={onClose}>
      <div className="stack">
        <h2 id="remove-title">{start.remove.title(name)}</h2>
        <p>{start.remove.lead}</p>
        <div className="row">
          <SaveCopyButton label={start.remove.copy} canLock onSave={onSaveCopy} />
          <button type="button" className="btn danger" onClick={onRemove}>
            {start.remove.confirm}
          </button>
          <button type="button" className="btn danger" onClick={onErase}>
            {start.remove.forGood}
          </button>
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {common.cancel}
          </button>
        </div>
      </div>
    </dialog>
  );
}
