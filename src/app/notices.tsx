import { type ComponentType, useEffect, useState } from 'react';
import { useOpenLanguage, useWords, type Words } from '#src/i18n/words.ts';
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
      {!isShared && <Aside />}
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

/** What stands aside on this device; hardly ever anything, so it is fetched when there is. */
function Aside() {
  const { unread, hasSecond } = useApp();
  const { load } = useOpenLanguage();
  const [Notices, setNotices] = useState<ComponentType>();
  const isNeeded = unread > 0 || hasSecond;
  useEffect(() => {
    if (isNeeded)
      Promise.all([import('./aside-notices.tsx'), load('recovery')])
        .then(([{ AsideNotices }]) => setNotices(() => AsideNotices))
        // Where it does not come, what stands aside stays there, and the next visit tells of it.
        .catch(() => {});
  }, [isNeeded, load]);
  return Notices && <Notices />;
}

function warningFor(words: Words, save: SaveStatus): string | null {
  const { common } = words;

  if (save.kind === 'memory') return common.save.memory;
  if (save.kind === 'read-only') return common.save.readOnly;
  if (save.kind === 'failed') return common.save[save.reason];
  return null;
}
