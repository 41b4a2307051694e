import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { emptyLibrary } from '#src/domain/model/library.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { type Stores, StoresContext } from '#src/state/stores.ts';
import { type App, AppContext } from './app-context.ts';
import { newId, now, today } from './clock.ts';
import { Routes } from './routes.tsx';
import { applyTheme, keepTheme, readTheme } from './theme.ts';

/** Opens what is saved, makes the stores, begins to save, and shows the page in `root`. */
export async function start(root: HTMLElement): Promise<void> {
  // zod would compile its checks with `new Function`, which the content policy forbids.
  z.config({ jitless: true });
  const theme = readTheme();
  applyTheme(theme);

  const activity = createActivityStore();
  const library = createLibraryStore({ library: emptyLibrary(), now, newId });
  activity.getState().setSave({ kind: 'memory' });

  const stores: Stores = {
    library,
    activity,
    outside: { today, flush: async () => {}, takeOver: () => {}, applyUpdate: () => {} },
  };
  const app: App = {
    theme,
    setTheme: (chosen) => {
      applyTheme(chosen);
      keepTheme(chosen);
    },
    saveCopy: () => {},
    openRecord: () => () => {},
    now,
    newId,
  };
  createRoot(root).render(
    <StoresContext value={stores}>
      <AppContext value={app}>
        <Routes />
      </AppContext>
    </StoresContext>,
  );
}
