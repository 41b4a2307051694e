import { type Stores, StoresContext } from '#src/state/stores.ts';
import { type App, AppContext } from './app-context.ts';
import { Routes } from './routes.tsx';

/** The page with everything it was given. */
export function Page({ stores, app }: { stores: Stores; app: App }) {
  return (
    <StoresContext value={stores}>
      <AppContext value={app}>
        <Routes />
      </AppContext>
    </StoresContext>
  );
}
