import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Version } from '#src/domain/model/version.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { LineBox } from '#src/ui/line-box.tsx';

type DialogProps = { title: string; onClose: () => void; children: (close: () => void) => ReactNode };

function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className="history-dialog" onClose={onClose}>
      <div className="stack">
        <h2 id={id} dir="auto">
          {title}
        </h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}

type RenameProps = { version: Version; onRename: (name: string) => void; onClose: () => void };

/** A short dialog with Save and Cancel: nothing until Save is its meaning. */
export function RenameVersion({ version, onRename, onClose }: RenameProps) {
  const { common, history } = useWords();

  const [name, setName] = useState(version.name);
  const hint = useId();
  return (
    <Dialog title={history.rename.title} onClose={onClose}>
      {(close) => (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            onRename(wellFormed(name.trim()));
            close();
          }}
        >
          <div>
            <LineBox
              label={history.rename.label}
              value={name}
              max={LIMITS.name}
              describedBy={hint}
              onChange={setName}
            />
            <p id={hint} className="field-note">
              {history.rename.hint}
            </p>
          </div>
          <div className="row">
            <button type="submit" className="btn">
              {history.rename.save}
            </button>
            <button type="button" className="btn quiet" onClick={close}>
              {common.cancel}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

type RemoveProps = { name: string; onRemove: () => void; onClose: () => void };

/** Asks before a version goes. */
export function RemoveVersion({ name, onRemove, onClose }: RemoveProps) {
  const { common, history } = useWords();

  return (
    <Dialog title={history.remove.title(name)} onClose={onClose}>
      {(close) => (
        <>
          <p>{history.remove.lead}</p>
          <div className="row">
            <button type="button" className="btn danger" onClick={onRemove}>
              {history.remove.confirm}
            </button>
            <button type="button" className="btn quiet" onClick={close}>
              {common.cancel}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
