import { createContext, useContext } from 'react';
import type { Language } from '#src/domain/language/language.ts';

/** The language that answers are read and texts are written in; it comes with the screens that write. */
export type LanguageSource = {
  /** Fetches it, once. */
  load: () => Promise<Language>;
  /** What has been fetched; null before. */
  loaded: () => Language | null;
};

export const LanguageContext = createContext<LanguageSource | null>(null);

export function useLanguageSource(): LanguageSource {
  const source = useContext(LanguageContext);
  if (!source) throw new Error('No language here: render inside <LanguageContext value={...}>.');
  return source;
}

/** The language of the page, on a screen that is loaded together with it (app/lazy-pages). */
export function useLanguage(): Language {
  const language = useLanguageSource().loaded();
  if (!language) throw new Error('The language is not here yet: load this screen together with it.');
  return language;
}
