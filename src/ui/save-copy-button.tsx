import { useEffect, useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useLocking } from './locking.ts';

/** What went into a saved file, and what the file is called. */
export type SavedCopy = {
  name: string;
  reflections: number;
  /** What is not in it. */
  note?: string;
};

type SaveCopyButtonProps = {
  label: string;
  className?: string;
  /** With a passphrase the file is locked with it. */
  onSave: (passphrase?: string) => SavedCopy | Promise<SavedCopy>;
  /** Whether a locked file is offered beside the plain one. */
  canLock?: boolean;
};

/** How long the outcome stands beside the button, in milliseconds: long enough to read it twice. */
const SAID_MS = 20_000;

/** Saves a copy as a file, and says to the eye and the ear what was saved and under which name. */
export function SaveCopyButton({
  label,
  className = 'btn quiet',
  onSave,
  canLock = false,
}: SaveCopyButtonProps) {
  const { common } = useWords();

  const ask = useLocking();
  const [saved, setSaved] = useState<(SavedCopy & { at: number }) | null>(null);
  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(() => setSaved(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [saved]);
  const press = async () => setSaved({ ...(await onSave()), at: Date.now() });
  const pressLocked = async () => {
    const locked = await ask?.(async (passphrase) => onSave(passphrase));
    if (locked) setSaved({ ...locked, at: Date.now() });
  };
  return (
    <>
      <button type="button" className={className} onClick={press}>
        {label}
      </button>
      {ask && canLock && (
        <button type="button" className="btn quiet" onClick={pressLocked}>
          {common.save.saveLocked}
        </button>
      )}
      {/* Told apart by its moment, so that a second copy of the same name is said again. */}
      <span role="status" className="copy-said">
        {saved ? (
          <span key={saved.at}>
            {common.save.copySaved(saved.name, saved.reflections)} {saved.note}
          </span>
        ) : null}
      </span>
    </>
  );
}
