import { useEffect, useRef, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLongTextGuard } from '#src/ui/long-text-guard.ts';

type Props = { title: string; onRename: (title: string) => void; onClose: () => void };

/** A short dialog with Save and Cancel: nothing until Save is its meaning. */
export function RenameDialog({ title, onRename, onClose }: Props) {
  const { common, start } = useWords();

  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(title);
  const [isRefused, setIsRefused] = useState(false);
  useLongTextGuard(field, LIMITS.name, () => setIsRefused(true));
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="rename-title" onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onRename(wellFormed(typed.trim()));
          dialog.current?.close();
        }}
      >
        <h2 id="rename-title">{start.rename.title}</h2>
        <label className="rename-field">
          <span>{start.rename.label}</span>
          <input
            ref={field}
            type="text"
            dir="auto"
            value={typed}
            onChange={(event) => {
              const isTooLong = event.target.value.length > LIMITS.name;
              setIsRefused(isTooLong);
              if (!isTooLong) setTyped(event.target.value);
            }}
          />
          <span className="small muted">{start.rename.hint}</span>
        </label>
        <p className="notice warn" role="alert" hidden={!isRefused}>
          {isRefused ? start.rename.refused(LIMITS.name) : null}
        </p>
        <div className="row">
          <button type="submit" className="btn">
            {start.rename.save}
          </button>
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {common.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
