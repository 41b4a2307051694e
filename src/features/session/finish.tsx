import { useEffect, useRef, useState } from 'react';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import { useWords } from '#src/i18n/words.ts';
import type { PartProps } from './parts.ts';

/** Finishes the session, after asking: its record is closed from then on. */
export function Finish({ onEdit, now }: PartProps) {
  const { session: words } = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="row session-finish">
      <button type="button" className="btn" onClick={() => setAsked(true)}>
        {words.finish.button}
      </button>
      {isAsked ? (
        <FinishDialog
          onFinish={() => {
            setAsked(false);
            onEdit((session) => lockSession(session, now()));
          }}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </div>
  );
}

function FinishDialog({ onFinish, onClose }: { onFinish: () => void; onClose: () => void }) {
  const { session: words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="finish-question" onClose={onClose}>
      <div className="stack">
        <h2 id="finish-question">{words.finish.question}</h2>
        <p>{words.finish.lead}</p>
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {words.finish.cancel}
          </button>
          <button type="button" className="btn" onClick={onFinish}>
            {words.finish.confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
