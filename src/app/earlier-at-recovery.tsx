import { useMemo, useState } from 'react';
import { EraseReceiptNotice } from '#src/features/clients/erase-receipt.tsx';
import type { EarlierDesk } from '#src/features/earlier/earlier-desk.ts';
import { EarlierPage } from '#src/features/earlier/earlier-page.tsx';
import { useWords } from '#src/i18n/words.ts';
import type { Database } from '#src/storage/database.ts';
import { keyOf } from '#src/storage/keys.ts';
import { noLock } from '#src/storage/lock.ts';
import { restoreMirror } from '#src/storage/restore-mirror.ts';
import { now } from './clock.ts';
import { createEarlierDesk } from './earlier-desk.ts';

type Props = { db: Database; tab: string; onBack: () => void; onBrought: () => void };

/** What is kept beside the records, where those are lost: what is brought back goes into the empty database. */
export function EarlierAtRecovery({ db, tab, onBack, onBrought }: Props) {
  const { recovery } = useWords();
  const [isBrought, setBrought] = useState(false);
  const desk = useMemo(() => deskOf(db, tab), [db, tab]);
  return (
    <>
      <EarlierPage
        desk={desk}
        Receipt={EraseReceiptNotice}
        onBrought={() => setBrought(true)}
        back={
          <button type="button" className="link" onClick={onBack}>
            {recovery.lost.back}
          </button>
        }
      />
      {isBrought && (
        <div className="row">
          <button type="button" className="btn" onClick={onBrought}>
            {recovery.lost.goOn}
          </button>
        </div>
      )}
    </>
  );
}

function deskOf(db: Database, tab: string): EarlierDesk {
  return createEarlierDesk({
    db: () => db,
    lock: noLock(),
    whose: 'own',
    // Nobody can say any more whose a damaged record was.
    hasClients: () => true,
    now,
    versions: () => [],
    eraseVersion: () => Promise.reject(new Error('There are no versions here.')),
    bringIn: async (part) => {
      // What was brought back a moment ago stays: another state of it would be written over it.
      const known = new Set(await db.getAllKeys('records'));
      const fresh = <T extends { id: string }>(kind: 'reflection' | 'version', items: readonly T[]) =>
        Object.fromEntries(
          items.flatMap((each) => (known.has(keyOf(kind, each.id)) ? [] : [[each.id, each] as const])),
        );
      const reflections = fresh('reflection', part.reflections);
      const versions = fresh('version', part.versions);
      const library = { version: part.version, reflections, clients: {}, sessions: {}, versions };
      await restoreMirror(db, { savedAt: '', library, sealed: [], vault: null }, tab);
      const brought = Object.keys(reflections).length + Object.keys(versions).length;
      return { brought, same: part.reflections.length + part.versions.length - brought };
    },
  });
}
