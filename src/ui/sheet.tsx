import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { Close } from './icons.tsx';
import './styles/forms.css';

export type SheetProps = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode };

/** A sheet that comes up from the bottom of a small screen. Escape and its button close it. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  const { common } = useWords();

  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    // Where the browser knows it, a press beside the sheet closes it too.
    element?.setAttribute('closedby', 'any');
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} onClose={onClose}>
      <div className="sheet-body">
        <div className="sheet-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="icon-button" aria-label={common.close} onClick={onClose}>
            <Close size={20} />
          </button>
        </div>
        {isOpen ? children : null}
      </div>
    </dialog>
  );
}
