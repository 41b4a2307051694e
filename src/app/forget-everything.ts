import { type EraseReceipt, receiptOf } from '#src/domain/coaching/erase-receipt.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { forgetReadings } from '#src/domain/text/readings.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { Database } from '#src/storage/database.ts';
import { eraseAll } from '#src/storage/erase-all.ts';
import type { Keeper } from '#src/storage/keeper.ts';
import { tellAllGone } from '#src/storage/tell-all-gone.ts';
import { forgetDrafts } from '#src/ui/use-draft.ts';
import { now } from './clock.ts';
import { forgetBrand } from './forget-brand.ts';

/**
 * Deletes everything that this page has ever kept on this device, and says what went. Nothing is saved from then on: the page
 * starts anew with the next address, or when it is asked to.
 */
export async function forgetEverything(
  db: Database,
  library: LibraryStore,
  keeper: Keeper | null,
  tab: string,
): Promise<EraseReceipt> {
  keeper?.stop();
  const counts = await eraseAll(db);
  tellAllGone(tab);
  forgetBrand();
  dropOurs(() => localStorage);
  forgetHere(library);
  addEventListener('hashchange', () => location.reload(), { once: true });
  return receiptOf({ kind: 'everything' }, now(), counts);
}

/** Another tab has deleted everything: this one forgets what it holds and begins anew too. */
export function beginAnew(library: LibraryStore): void {
  forgetHere(library);
  location.reload();
}

/** What a tab holds by itself. */
function forgetHere(library: LibraryStore): void {
  library.setState({ library: emptyLibrary(), trails: {}, epochs: {} });
  forgetDrafts();
  forgetReadings();
  dropOurs(() => sessionStorage);
}

/** Takes everything of this page out of one of the browser's small stores: other pages of the same origin may have theirs. */
function dropOurs(open: () => Storage): void {
  try {
    const store = open();
    for (const name of Object.keys(store)) if (name.startsWith('waymark')) store.removeItem(name);
  } catch {
    // A browser that throws at the name of a store keeps nothing in it.
  }
}
