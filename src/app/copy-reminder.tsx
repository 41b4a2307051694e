import { useState } from 'react';
import { useLocation } from 'wouter';
import { STEPS } from '#src/domain/model/steps.ts';
import type { CopyNotes } from '#src/domain/sharing/copy-reminder.ts';
import { useWords } from '#src/i18n/words.ts';
import { useActivity, useStores } from '#src/state/stores.ts';
import { SaveCopyButton } from '#src/ui/save-copy-button.tsx';
import { useApp } from './app-context.ts';
import { noteDown, readCopyNotes } from './copy-notes.ts';

const QUESTIONS = new RegExp(`^/r/[^/]+/(?:${[...STEPS, 'check', 'assignment'].join('|')})(?:/|$)`);

/** A quiet bar that reminds of a copy, or tells once that the browser keeps what is here. Never while somebody answers. */
export function CopyReminder() {
  const { reminders } = useWords();
  const [address] = useLocation();
  const reminder = useActivity((state) => state.reminder);
  const { activity } = useStores();
  const { saveCopy } = useApp();
  /** A copy was saved from the bar: it stays with its receipt, as it was, until it is closed or left. */
  const [saved, setSaved] = useState<{ address: string; notes: CopyNotes } | null>(null);
  const isSaved = saved?.address === address;
  const close = () => {
    setSaved(null);
    activity.getState().setReminder(null);
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  if ((reminder === null && !isSaved) || QUESTIONS.test(address) || address.startsWith('/clients'))
    return null;
  const notes = isSaved ? saved.notes : readCopyNotes();
  if (reminder === 'promise' && !isSaved)
    return (
      <aside className="page-reminder" aria-label={reminders.label}>
        <p>{reminders.promise}</p>
        <button type="button" className="link" onClick={close}>
          {reminders.close}
        </button>
      </aside>
    );
  return (
    <aside className="page-reminder" aria-label={reminders.label}>
      <details>
        <summary>
          {reminders.changes(notes.changes, notes.savedOn !== null)} <u>{reminders.why}</u>
        </summary>
        {reminders.because} {notes.promise === false ? reminders.noPromise : null}
      </details>
      <SaveCopyButton
        className="btn quiet"
        label={reminders.save}
        onSave={() => {
          setSaved({ address, notes });
          return saveCopy();
        }}
      />
      <button type="button" className="link" onClick={close}>
        {isSaved ? reminders.close : reminders.later}
      </button>
      {!isSaved && (
        <button
          type="button"
          className="link"
          onClick={() => {
            noteDown((before) => ({ ...before, isOff: true }));
            close();
          }}
        >
          {reminders.off}
        </button>
      )}
    </aside>
  );
}
