import { useEffect, useRef, useState } from 'react';
import { useWords, type Words } from '#src/i18n/words.ts';
import type { WhyKept } from './earlier-desk.ts';

type Props = {
  what: string;
  why: WhyKept;
  onErase: () => Promise<void>;
  onClose: () => void;
};

/** Asks before something that is kept is deleted for good. The safe answer comes first and has the focus. */
export function EraseItem({ what, why, onErase, onClose }: Props) {
  const { common, earlier } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [stage, setStage] = useState<'asking' | 'erasing' | 'failed'>('asking');
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  async function erase(): Promise<void> {
    setStage('erasing');
    try {
      await onErase();
      dialog.current?.close();
    } catch {
      setStage('failed');
    }
  }

  return (
    <dialog ref={dialog} aria-labelledby="erase-earlier" onClose={onClose}>
      <div className="stack">
        <h2 id="erase-earlier">{earlier.erase.question}</h2>
        <p dir="auto">{what}</p>
        <p>{leadOf(earlier.erase, why)}</p>
        <p role="alert" className="notice warn" hidden={stage !== 'failed'}>
          {stage === 'failed' ? earlier.failedToDo : null}
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
            {earlier.erase.confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** What goes, and what stays. */
function leadOf({ lead, leadDamaged, leadSecondCopy }: Words['earlier']['erase'], why: WhyKept): string {
  if (why === 'second-copy') return leadSecondCopy;
  return why === 'damaged' ? leadDamaged : lead;
}
