import { createContext, useContext } from 'react';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import type { ArchiveDesk } from '#src/features/backup/archive-desk.ts';
import type { OpenCopyProps } from '#src/features/backup/opened.ts';
import type { EarlierDesk } from '#src/features/earlier/earlier-desk.ts';
import type { Theme } from '#src/features/settings/theme-choice.tsx';
import type { SavedCopy } from '#src/ui/save-copy-button.tsx';
import type { AsideDesk } from './aside-desk.ts';

/** What the shell's own screens may do beyond what features may ask for. */
export type App = {
  theme: Theme;
  setTheme: (theme: Theme) => void;
  /** How many saved records could not be read and stand aside. */
  unread: number;
  /** Whether second copies of what was lost or damaged are kept. */
  hasSecond: boolean;
  /** What can be done about both; null where nothing is kept. */
  asideDesk: (() => Promise<AsideDesk>) | null;
  /** Reads from the device what an opened copy has to be held against; says what to show of it. */
  meetCopy: OpenCopyProps['onMeet'];
  /**
   * Puts an opened copy into the library, after keeping what is there now; returns how to take it back, or null where the
   * lock is in the way.
   */
  joinCopy: OpenCopyProps['onJoin'];
  /** Deletes everything on this device and says what went; the next address starts anew. Null where nothing is kept anyway. */
  eraseAll: (() => Promise<EraseReceipt>) | null;
  /**
   * Saves everything as a file, or only these reflections, which are in memory. What the database does not give up is left
   * out: what is in memory is in the file in any case. With a passphrase the file is locked.
   */
  saveCopy: (reflectionIds?: readonly string[], passphrase?: string) => Promise<SavedCopy>;
  /** Opens a reflection, or a session, for editing in this tab; returns how to let it go again. */
  openRecord: (id: string, kind?: 'reflection' | 'session') => () => void;
  newId: () => string;
  /** What is kept beside the records. */
  earlier: (whose: 'own' | 'clients') => Promise<EarlierDesk>;
  /** Everything out in one file, and in again. */
  archive: ArchiveDesk;
};

export const AppContext = createContext<App | null>(null);

/** The shell's own doors. Throws outside the provider, which only a test can cause. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No app here: render inside <AppContext value={...}>.');
  return app;
}
