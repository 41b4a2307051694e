import type { ArchiveDesk } from '#src/features/backup/archive-desk.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import { memoryShelf, type Shelf } from '#src/state/shelf.ts';
import type { VaultStore } from '#src/state/vault-store.ts';
import { erasedMarks } from '#src/storage/erased-marks.ts';
import type { Keeper } from '#src/storage/keeper.ts';
import { createArchiveDesk } from './archive-desk.ts';
import { now, today } from './clock.ts';

type Given = {
  store: LibraryStore;
  keeper: (Shelf & Pick<Keeper, 'database'>) | null;
  vault: VaultStore;
};

/** The desk for workspace files over what this page keeps: on the device, or in memory alone. */
export function archiveDeskOf({ store, keeper, vault }: Given): ArchiveDesk {
  const shelf = keeper ?? memoryShelf(() => store.getState().library);
  return createArchiveDesk({
    store,
    shelf,
    vault,
    now,
    today,
    isKept: keeper !== null,
    ...(keeper && { erased: () => erasedMarks(keeper.database()) }),
  });
}
