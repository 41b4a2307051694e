import { useEffect, useRef } from 'react';
import type { SessionNote } from '#src/domain/model/session.ts';
import { useWords } from '#src/i18n/words.ts';

type Props = { note: SessionNote; onShare: () => void; onClose: () => void };

/** Asks before a private note is shared: what the client will see of it, and where. */
export function ShareNote({ note, onShare, onClose }: Props) {
  const { session: words } = useWords();
  const { asked } = words.notes;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="share-question" onClose={onClose}>
      <div className="stack">
        <h2 id="share-question">{asked.question}</h2>
        <p>{asked.lead}</p>
        <blockquote dir="auto" className="session-words session-asked-note">
          <strong>{words.notes.starters[note.kind]}</strong> {note.text}
        </blockquote>
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {asked.cancel}
          </button>
          <button type="button" className="btn" onClick={onShare}>
            {asked.confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
