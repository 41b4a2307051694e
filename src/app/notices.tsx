import { useState } from 'react';
import { common } from '#src/i18n/en/common.ts';
import type { SaveStatus } from '#src/state/activity-store.ts';
import { useActivity, useStores } from '#src/state/stores.ts';
import { useApp } from './app-context.ts';

/** What a person must know and can do something about: saving failed, another tab edits, a new version waits. */
export function Notices() {
  const save = useActivity((state) => state.save);
  const updateReady = useActivity((state) => state.updateReady);
  const { outside } = useStores();
  const { saveCopy } = useApp();
  const [applying, setApplying] = useState(false);
  const warning = warningFor(save);
  return (
    <div className="page-notices">
      {warning && (
        <div className="notice warn" role="status">
          <p>{warning}</p>
          {save.kind === 'read-only' ? (
            <button type="button" className="btn quiet" onClick={outside.takeOver}>
              {common.save.editHere}
            </button>
          ) : (
            <button type="button" className="btn quiet" onClick={saveCopy}>
              {common.save.saveCopy}
            </button>
          )}
        </div>
      )}
      {updateReady && (
        <div className="notice" role="status">
          <p>{common.update.ready}</p>
          <button
            type="button"
            className="btn quiet"
            aria-disabled={applying}
            onClick={() => {
              if (applying) return;
              setApplying(true);
              outside.applyUpdate();
            }}
          >
            {common.update.apply}
          </button>
        </div>
      )}
    </div>
  );
}

function warningFor(save: SaveStatus): string | null {
  if (save.kind === 'memory') return common.save.memory;
  if (save.kind === 'read-only') return common.save.readOnly;
  if (save.kind === 'failed') return common.save[save.reason];
  return null;
}
