import { type EraseReceipt, receiptOf } from '#src/domain/coaching/erase-receipt.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { forgetReadings } from '#src/domain/text/readings.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { Database } from '#src/storage/database.ts';
import { eraseAll } from '#src/storage/erase-all.ts';
import type { Keeper } from '#src/storage/keeper.ts';
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
): Promise<EraseReceipt> {
  keeper?.stop();
  const counts = await eraseAll(db);
  library.setState({ library: emptyLibrary(), trails: {}, epochs: {} });
  forgetDrafts();
  forgetBrand();
  forgetReadings();
  addEventListener('hashchange', () => location.reload(), { once: true });
  return receiptOf({ kind: 'everything' }, now(), counts);
}
