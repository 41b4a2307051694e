import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { ReflectionList } from '#src/features/start/welcome-page.tsx';
import { openLanguage } from '#src/i18n/open-language.ts';
import type { OpenLanguage, PageLanguage } from '#src/i18n/words.ts';
import { type ActivityStore, createActivityStore } from '#src/state/activity-store.ts';
import { createClientsStore } from '#src/state/clients-store.ts';
import { type LanguageSource, languageFrom } from '#src/state/language.ts';
import { createLibraryStore, type LibraryStore } from '#src/state/library-store.ts';
import { noVault } from '#src/state/vault-store.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import type { Found } from '#src/storage/found.ts';
import { recordsOf } from '#src/storage/keys.ts';
import { type Lock, noLock } from '#src/storage/lock.ts';
import { hadRecords } from '#src/storage/sentinel.ts';
import { keepComposingApart } from '#src/ui/is-composing.ts';
import { newId, now, today } from './clock.ts';
import { dropAside } from './drop-aside.ts';
import { keepFocus } from './keep-focus.ts';
import { watchForMissingFiles } from './missing-files.ts';
import { sayNotStarted } from './not-started.ts';
import { Page } from './page.tsx';
import { beginSaving } from './saving.ts';
import { type Place, placeIn } from './show-page.tsx';
import { surviveTranslation } from './survive-translation.ts';
import { applyTheme, keepTheme, readTheme } from './theme.ts';
import { vaultOf } from './vault/vault-of.ts';
import { followWhoseHidden } from './whose-hidden.ts';

/** Opens what is saved, makes the stores, begins to save, and shows the page in `element`; says so where it cannot. */
export async function start(language: PageLanguage, element: HTMLElement): Promise<void> {
  try {
    await open(language, element);
  } catch (error) {
    sayNotStarted(language, element);
    // For the console, and for whoever helps.
    throw error;
  }
}

async function open(language: PageLanguage, element: HTMLElement): Promise<void> {
  applyTheme(readTheme());
  surviveTranslation(document);
  keepComposingApart(window);
  keepFocus(document);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
  const opened = openLanguage(language);
  const writing = languageFrom(language.writing);
  const { words } = opened;
  await opened.load('first');
  const { common } = words;
  // What no screen catches takes the whole page away: something has to stand in its place.
  const place = placeIn(element, {
    onUncaughtError: (error) => {
      sayNotStarted(language, element);
      reportError(error);
    },
  });
  const tab = newId();

  // Hardly anybody ever needs it.
  const recovery = async () => {
    await opened.load('recovery');
    return import('./recovery.tsx');
  };

  // On its way while the database opens: whoever comes back sees it first.
  const list = hadRecords() ? ReflectionList.fetch().catch(() => null) : null;
  const lock = noLock();
  const look = () => findSaved({ tab, now, titleAside: common.save.titleAside, lock });
  let found = await look();
  while (found.kind === 'lost') {
    const { askWhatToDo } = await recovery();
    await askWhatToDo(opened, place, found, tab);
    found = await look();
  }
  if (found.kind === 'newer') return (await recovery()).sayNewer(opened, place, found.raw);
  if (found.kind === 'ready') await list;
  run({ opened, writing }, { place, tab, lock, found });
}

type Given = {
  place: Place;
  tab: string;
  lock: Lock;
  /** What is saved; without a database everything lives in memory only. */
  found: Extract<Found, { kind: 'ready' | 'memory' }>;
};

function run(
  { opened, writing }: { opened: OpenLanguage; writing: LanguageSource },
  { place, tab, lock, found }: Given,
): void {
  const { words } = opened;
  const ready = found.kind === 'ready' ? found : null;
  const { library, hasClients } = ready ?? { library: emptyLibrary(), hasClients: false };
  // Without the records: what lives as long as the page keeps nothing that a lock takes away.
  const kept = ready && {
    db: ready.db,
    unread: ready.unread,
    hasSecond: ready.hasSecond,
    vault: ready.vault,
  };
  const { refusal } = found;
  const activity = createActivityStore();
  followWhoseHidden(activity);
  const store = createLibraryStore({ library, now, newId });
  const keeper = kept
    ? beginSaving(words, {
        db: kept.db,
        lock,
        library,
        tab,
        store,
        activity,
        onRow: (key, row) => clients.getState().takeRow(key, row),
      })
    : null;
  const desk = async () => (await import('./archive-desk-of.ts')).archiveDeskOf({ store, keeper, vault });
  const clients = createClientsStore({
    library: store,
    shelf: keeper,
    hasClients,
    now,
    dropAside,
  });
  const vault =
    kept && keeper
      ? vaultOf({
          meta: kept.vault,
          lock,
          keeper,
          library: store,
          clients,
          titleAside: words.common.save.titleAside,
        })
      : noVault();
  if (refusal) activity.getState().setSave({ kind: 'failed', reason: refusal });
  else if (!keeper) activity.getState().setSave({ kind: 'memory' });
  fetchSavingOnce(store, keeper ? activity : null);
  const sayReady = () => activity.getState().setUpdateReady(true);
  // Not before the page is seen; where it cannot come, loading the page anew is what is left.
  const updates = import('./updates.ts').then(
    ({ watchForUpdates }) => watchForUpdates(sayReady),
    () => ({ apply: () => location.reload() }),
  );
  watchForMissingFiles(sayReady);

  // Nothing is here yet, and nothing stands in the way: what the build put into the HTML is the same page.
  const isFirstVisit =
    kept?.unread === 0 && !kept.hasSecond && recordsOf(library).size === 0 && !hasClients && !lock.vaultId;
  place.show(
    <Page
      language={opened}
      writing={writing}
      stores={{
        library: store,
        clients,
        activity,
        vault,
        outside: {
          today,
          now,
          flush: async () => {
            await keeper?.flush();
          },
          takeOver: () => keeper?.takeOver(),
          applyUpdate: async () => {
            if ((await keeper?.settle()) !== false) (await updates).apply();
          },
        },
      }}
      app={{
        theme: readTheme(),
        setTheme: (theme) => {
          applyTheme(theme);
          keepTheme(theme);
        },
        saveCopy: async (ids, passphrase) =>
          (await fetchSaving()).saveCopyOf(
            { store, device: keeper, vault, opened, activity },
            ids,
            passphrase,
          ),
        openRecord: (id, kind) => keeper?.openRecord(id, kind) ?? (() => {}),
        meetCopy: async (read) => {
          if (!keeper) return read;
          const { meetFile } = await import('./join-copy.ts');
          return meetFile({ store, device: keeper, vault }, read);
        },
        joinCopy: async (merge) =>
          (await import('./join-copy.ts')).takeInCopy({ words, store, device: keeper, vault }, merge),
        unread: kept?.unread ?? 0,
        hasSecond: kept?.hasSecond ?? false,
        asideDesk:
          kept &&
          keeper &&
          (async () => (await import('./aside-desk.ts')).createAsideDesk(words, { store, keeper, lock })),
        eraseAll:
          kept &&
          (async () =>
            (await import('./forget-everything.ts')).forgetEverything(kept.db, store, keeper, tab)),
        newId,
        earlier: async (whose) => {
          const { earlierHere, noEarlier } = await import('./earlier-here.ts');
          if (!kept || !keeper) return noEarlier;
          return earlierHere({
            whose,
            keeper,
            lock,
            language: opened,
            library: store,
            clients,
            vault,
            now,
          });
        },
        archive: {
          // Hardly any visit needs it.
          save: async (onProgress, passphrase) => (await desk()).save(onProgress, passphrase),
          open: async (file, onProgress) => (await desk()).open(file, onProgress),
        },
      }}
    />,
    isFirstVisit,
  );
}

const fetchSaving = () => import('./save-copy-of.ts');

/**
 * Fetches what saves a copy as soon as there is something to save: a copy is wanted most where the page cannot be fetched
 * from any more.
 */
function fetchSavingOnce(store: LibraryStore, activity: ActivityStore | null): void {
  const fetchIt = () =>
    void fetchSaving()
      .then(({ watchCopies }) => activity && watchCopies(store, activity))
      .catch(() => {});
  if (recordsOf(store.getState().library).size > 0) fetchIt();
  else {
    const stop = store.subscribe(() => {
      stop();
      fetchIt();
    });
  }
}
