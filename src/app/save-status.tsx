import { useEffect, useState } from 'react';
import { useWords, type Words } from '#src/i18n/words.ts';
import type { SaveStatus as Status } from '#src/state/activity-store.ts';
import { useActivity } from '#src/state/stores.ts';

/** How long typing must rest before a screen reader is told: it hears the outcome, not each key. */
const QUIET_MS = 1500;

/** Where saving stands, in words. What went wrong in full, and what to do, stands in the notices below the header. */
export function SaveStatus() {
  const texts = useWords();

  const status = useActivity((state) => state.save);
  const words = wordsFor(texts, status);
  const heard = useQuietly(words);
  return (
    <div className="save-status">
      <span className={status.kind === 'saved' ? 'save-mark is-saved' : 'save-mark'} aria-hidden="true" />
      <span>{words}</span>
      <span className="visually-hidden" aria-live="polite">
        {heard}
      </span>
    </div>
  );
}

function wordsFor(words: Words, status: Status): string {
  const { common } = words;

  switch (status.kind) {
    case 'idle':
      return common.save.idle;
    case 'saving':
      return common.save.saving;
    case 'saved':
      return common.save.saved;
    case 'memory':
      return common.save.short.memory;
    case 'read-only':
      return common.save.short.readOnly;
    case 'failed':
      return status.reason === 'conflict' ? common.save.short.conflict : common.save.short.failed;
  }
}

/** Says a text only once it has stood still for a while, and never the one the page opened with. */
function useQuietly(words: string): string {
  const [first] = useState(words);
  const [heard, setHeard] = useState('');
  useEffect(() => {
    const timer = setTimeout(
      () => setHeard((before) => (before === '' && words === first ? '' : words)),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [words, first]);
  return heard;
}
