import { createContext, useContext } from 'react';
import type { Language } from '#src/domain/language/language.ts';

/** The language that answers are read and texts are written in; it comes with the screens that write. */
export type LanguageSource = {
  /** Fetches it, once. */
  load: () => Promise<Language>;
  /** What has been fetched; null before. Throws why it could not come. */
  loaded: () => Language | null;
};

/** A language that is fetched when somebody first asks for it. */
export function languageFrom(fetchIt: () => Promise<Language>): LanguageSource {
  let here: Language | null = null;
  let coming: Promise<Language> | null = null;
  let failed: { why: unknown } | null = null;
  return {
    load: () => {
      coming ??= fetchIt().then(
        (language) => {
          here = language;
          return language;
        },
        (why: unknown) => {
          failed = { why };
          throw why;
        },
      );
      return coming;
    },
    loaded: () => {
      if (failed) throw failed.why;
      return here;
    },
  };
}

export const LanguageContext = createContext<LanguageSource | null>(null);

export function useLanguageSource(): LanguageSource {
  const source = useContext(LanguageContext);
  if (!source) throw new Error('No language here: render inside <LanguageContext value={...}>.');
  return source;
}

/** The language of the page. While it is on its way the page waits for it, as for a page that loads late. */
export function useLanguage(): Language {
  const source = useLanguageSource();
  const language = source.loaded();
  if (!language) throw source.load();
  return language;
}

/** Sends for the language that a screen writes with, while the screen itself is still on its way. */
export function useLanguageAhead(): void {
  // What cannot come is told where it is needed.
  void useLanguageSource()
    .load()
    .catch(() => {});
}
