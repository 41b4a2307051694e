import type { Copy } from '#src/domain/model/copy.ts';
import type { EarlierDesk } from '#src/features/earlier/earlier-desk.ts';
import { localDate } from '#src/i18n/format.ts';
import type { OpenLanguage } from '#src/i18n/words.ts';
import type { ClientsStore } from '#src/state/clients-state.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { VaultStore } from '#src/state/vault-store.ts';
import type { Whose } from '#src/storage/earlier-states.ts';
import type { Keeper } from '#src/storage/keeper.ts';
import type { Lock } from '#src/storage/lock.ts';
import { createEarlierDesk, joinEarlier } from './earlier-desk.ts';
import { meetCopy } from './join-copy.ts';

type Given = {
  whose: Whose;
  keeper: Keeper;
  lock: Lock;
  language: OpenLanguage;
  library: LibraryStore;
  clients: ClientsStore;
  vault: VaultStore;
  now: () => string;
};

/** The desk of what is kept beside the records, on a page where all is well. */
export function earlierHere({
  whose,
  keeper,
  lock,
  language,
  library,
  clients,
  vault,
  now,
}: Given): EarlierDesk {
  const isShown = ({ clientId }: { clientId: string | null }) => (clientId === null) === (whose === 'own');

  async function bringIn(part: Copy, at: string): Promise<{ brought: number; same: number }> {
    await language.load('earlier');
    const { earlier, dateInWords } = language.words;
    if (!(await meetCopy({ store: library, device: keeper, vault }, part)))
      throw new Error('The workspace is locked.');
    // It may have been locked while the device was read.
    if (whose === 'clients' && vault.getState().status === 'locked')
      throw new Error('The workspace is locked.');
    const day = localDate(at);
    const nameOf = (title: string) =>
      earlier.titleBack(title, day === null ? earlier.undated : dateInWords(day));
    const {
      reflections,
      clients: theirs,
      sessions,
      versions,
      same,
    } = joinEarlier(library.getState().library, part, nameOf);
    const records = [...reflections, ...theirs, ...sessions, ...versions];
    library.getState().bringIn(records);
    if (!(await keeper.flush())) throw new Error('The device did not take it.');
    return { brought: records.length, same };
  }

  return createEarlierDesk({
    db: keeper.database,
    lock,
    whose,
    hasClients: () => clients.getState().hasClients,
    now,
    versions: () =>
      Object.values(library.getState().library.versions).filter(({ reflection }) => isShown(reflection)),
    eraseVersion: (id) => clients.getState().erase({ kind: 'version', id }),
    bringIn,
  });
}

/** The desk of a page that keeps nothing. */
export const noEarlier: EarlierDesk = {
  list: async () => [],
  look: refuse,
  bringBack: refuse,
  save: refuse,
  erase: refuse,
};

async function refuse(): Promise<never> {
  throw new Error('Nothing is kept here.');
}
