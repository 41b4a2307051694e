import { useState } from 'react';
import { useWords, type Words } from '#src/i18n/words.ts';
import type { SaveStatus } from '#src/state/activity-store.ts';
import { useActivity, useStores } from '#src/state/stores.ts';
import { SaveCopyButton } from '#src/ui/save-copy-button.tsx';
import { useApp } from './app-context.ts';

/**
 * What a person must know and can do something about: saving failed, another tab edits, a new version waits. On a shared
 * screen only that saving failed: a copy of the workspace, and what could not be read of other clients, are the coach's.
 */
export function Notices({ isShared = false }: { isShared?: boolean }) {
  const words = useWords();
  const { common } = words;

  const save = useActivity((state) => state.save);
  const updateReady = useActivity((state) => state.updateReady);
  const { outside } = useStores();
  const { saveCopy } = useApp();
  const warning = warningFor(words, save);
  return (
    <div className="page-notices">
      {warning && (
        <div className="notice warn" role="status">
          <p>{warning}</p>
          {save.kind === 'read-only' ? (
            <button type="button" className="btn quiet" onClick={outside.takeOver}>
              {common.save.editHere}
            </button>
          ) : isShared ? null : (
            <SaveCopyButton label={common.save.saveCopy} onSave={() => saveCopy()} />
          )}
        </div>
      )}
      {!isShared && <Unread />}
      {updateReady && !isShared && (
        <div className="notice" role="status">
          <p>{common.update.ready}</p>
          <button type="button" className="btn quiet" onClick={outside.applyUpdate}>
            {common.update.apply}
          </button>
        </div>
      )}
    </div>
  );
}

/** Saved work that this version could not read: kept, and the person is told once a visit. */
function Unread() {
  const { common } = useWords();

  const { unread, saveUnread, dropUnread } = useApp();
  const [stage, setStage] = useState<'told' | 'saved' | 'gone'>('told');
  if (unread === 0 || stage === 'gone') return null;
  return (
    <div className="notice warn" role="status">
      <p>{common.unread.lead(unread)}</p>
      <button
        type="button"
        className="btn quiet"
        onClick={() => void saveUnread().then(() => setStage('saved'))}
      >
        {common.unread.save}
      </button>
      {stage === 'saved' && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => void dropUnread().then(() => setStage('gone'))}
        >
          {common.unread.drop}
        </button>
      )}
    </div>
  );
}

function warningFor(words: Words, save: SaveStatus): string | null {
  const { common } = words;

  if (save.kind === 'memory') return common.save.memory;
  if (save.kind === 'read-only') return common.save.readOnly;
  if (save.kind === 'failed') return common.save[save.reason];
  return null;
}
