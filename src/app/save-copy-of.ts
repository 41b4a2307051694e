import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { saveCopy, saveLockedCopy } from '#src/files/copy/save-copy.ts';
import type { OpenLanguage } from '#src/i18n/words.ts';
import type { ActivityStore } from '#src/state/activity-store.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { VaultStore } from '#src/state/vault-store.ts';
import { whileOpen } from '#src/state/while-open.ts';
import type { AnyRecord } from '#src/state/whole-records.ts';
import type { SavedCopy } from '#src/ui/save-copy-button.tsx';
import { noteCopy } from './copy-notes.ts';

/** What can be asked for every record on the device. */
type Everything = { readAll: () => Promise<readonly AnyRecord[]> };
type Given = {
  store: LibraryStore;
  device: Everything | null;
  vault: VaultStore;
  opened: OpenLanguage;
  activity: ActivityStore;
};

// What counts towards the next copy travels with what saves one.
export { watchCopies } from './copy-notes.ts';

/**
 * Saves everything as a file: what is in memory, and beside it what lies on the device alone. With ids, these reflections
 * and their versions, as their person's own file. Where the device
 * gives nothing up, what is in memory is saved all the same. With a passphrase the file is locked, which takes seconds.
 */
export async function saveCopyOf(
  { store, device, vault, opened, activity }: Given,
  ids?: readonly string[],
  passphrase?: string,
): Promise<SavedCopy> {
  const watch = whileOpen(vault, null);
  const read = ids ? [] : await readAll(device);
  watch.end();
  const isPartial = watch.isCut() && !ids;
  // Locked before all was read: a part of what is of clients would pass for all of it.
  const kept = isPartial ? read.filter((record) => 'answers' in record && record.clientId === null) : read;
  const { reflections, clients, sessions, versions } = store.getState().library;
  const all = {
    reflections: { ...byId(kept, (record) => 'answers' in record && record), ...reflections },
    clients: { ...byId(kept, (record) => 'label' in record && record), ...clients },
    sessions: { ...byId(kept, (record) => 'agenda' in record && record), ...sessions },
    versions: { ...byId(kept, (record) => 'reflection' in record && record), ...versions },
  };
  const chosen = Object.values(all.reflections).filter(({ id }) => !ids || ids.includes(id));
  const [only] = chosen;
  const copy = releaseCopy({
    reflections: chosen,
    clients: ids ? [] : Object.values(all.clients),
    sessions: ids ? [] : Object.values(all.sessions),
    versions: Object.values(all.versions),
  });
  // One reflection gives the file its name; several have none in common.
  const isOne = only !== undefined && chosen.length === 1 && (ids || copy.words.clients.length === 0);
  const label = isOne ? labelOf(only, clients) : '';
  const isLocked = passphrase !== undefined;
  const { name, isTooBig } = isLocked ? await saveLockedCopy(copy, passphrase, label) : saveCopy(copy, label);
  const isWhole = ids ? await holdsEverything({ store, device, vault }, ids) : !isPartial;
  if (isWhole && !isTooBig) noteCopy(activity);
  return { name, reflections: chosen.length, note: await noteOf(opened, { isLocked, isPartial, isTooBig }) };
}

/** Whether nothing else is kept on this device than these reflections, so that their copy is one of everything. */
async function holdsEverything(
  { store, device, vault }: Pick<Given, 'store' | 'device' | 'vault'>,
  ids: readonly string[],
): Promise<boolean> {
  const { reflections, clients, sessions } = store.getState().library;
  const isOthers = Object.keys(reflections).some((id) => !ids.includes(id));
  if (isOthers || Object.keys(clients).length + Object.keys(sessions).length > 0) return false;
  // What is sealed cannot be looked at.
  if (vault.getState().status === 'locked') return false;
  try {
    const kept = (await device?.readAll()) ?? [];
    return kept.every((record) => ('answers' in record ? ids.includes(record.id) : 'reflection' in record));
  } catch {
    return false;
  }
}

/** What else is to be known of a file that was saved. */
async function noteOf(
  opened: OpenLanguage,
  { isLocked, isPartial, isTooBig }: { isLocked: boolean; isPartial: boolean; isTooBig: boolean },
): Promise<string> {
  if (isLocked) await opened.load('locking');
  if (isPartial || isTooBig) await opened.load('opening');
  // Only what was loaded may be read.
  const { words } = opened;
  return [
    isLocked && words.locking.opensIt,
    isPartial && words.opening.withoutClients,
    isTooBig && words.opening.savedTooBig,
  ]
    .filter(Boolean)
    .join(' ');
}

async function readAll(device: Everything | null): Promise<readonly AnyRecord[]> {
  try {
    return (await device?.readAll()) ?? [];
  } catch {
    return [];
  }
}

/** The records of one kind, as `narrow` tells it. */
function byId<T extends AnyRecord>(
  records: readonly AnyRecord[],
  narrow: (record: AnyRecord) => T | false,
): Record<string, T> {
  return Object.fromEntries(
    records.flatMap((each) => {
      const record = narrow(each);
      return record ? [[record.id, record] as const] : [];
    }),
  );
}

/** Whose a reflection is: the label of its client, or its own title. */
function labelOf({ clientId, title }: Reflection, clients: Library['clients']): string {
  return clientId === null ? title : (clients[clientId]?.label ?? '');
}
