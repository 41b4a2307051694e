import { type OpenLanguage, WordsContext } from '#src/i18n/words.ts';
import { LanguageContext, type LanguageSource } from '#src/state/language.ts';
import { type Stores, StoresContext } from '#src/state/stores.ts';
import { type App, AppContext } from './app-context.ts';
import { Routes } from './routes.tsx';

/** The page with everything it was given. */
export function Page({
  language,
  writing,
  stores,
  app,
}: {
  language: OpenLanguage;
  writing: LanguageSource;
  stores: Stores;
  app: App;
}) {
  return (
    <WordsContext value={language}>
      <LanguageContext value={writing}>
        <StoresContext value={stores}>
          <AppContext value={app}>
            <Routes />
          </AppContext>
        </StoresContext>
      </LanguageContext>
    </WordsContext>
  );
}
