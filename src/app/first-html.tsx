import { renderToString } from 'react-dom/server';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { openLanguage } from '#src/i18n/open-language.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createClientsStore } from '#src/state/clients-store.ts';
import { languageFrom } from '#src/state/language.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { languageOf } from './languages.ts';
import { Page } from './page.tsx';

const never = () => {
  throw new Error('Nobody presses anything while the page is built.');
};

/**
 * The welcome page of a first visit as HTML, for the build to put into index.html: it is seen before any script has come,
 * and the same component takes it over (start.tsx).
 */
export async function firstHtml(): Promise<string> {
  const language = languageOf('');
  const opened = openLanguage(language);
  await opened.load('first');
  const library = createLibraryStore({ library: emptyLibrary(), now: never, newId: never });
  return renderToString(
    <Page
      language={opened}
      writing={languageFrom(language.writing)}
      stores={{
        library,
        clients: createClientsStore({
          library,
          shelf: null,
          hasClients: false,
          now: never,
          dropAside: never,
        }),
        activity: createActivityStore(),
        outside: { today: never, now: never, flush: never, takeOver: never, applyUpdate: never },
      }}
      app={{
        theme: 'system',
        setTheme: never,
        unread: 0,
        hasSecond: false,
        asideDesk: null,
        meetCopy: never,
        joinCopy: never,
        eraseAll: null,
        saveCopy: never,
        openRecord: never,
        newId: never,
        earlier: never,
        archive: { save: never, open: never },
      }}
    />,
  );
}
