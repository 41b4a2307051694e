import { createContext, useContext } from 'react';
import type { Theme } from '#src/features/settings/theme-choice.tsx';

/** What the shell's own screens may do beyond what features may ask for. */
export type App = {
  theme: Theme;
  setTheme: (theme: Theme) => void;
  /** Saves everything in memory as a file, even when the database refuses. */
  saveCopy: () => void;
  /** Opens a reflection for editing in this tab; returns how to let it go again. */
  openRecord: (id: string) => () => void;
  /** The present moment as an ISO string in UTC. */
  now: () => string;
  newId: () => string;
};

export const AppContext = createContext<App | null>(null);

/** The shell's own doors. Throws outside the provider, which only a test can cause. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No app here: render inside <AppContext value={...}>.');
  return app;
}
