import { createContext, useContext } from 'react';
import type { Language } from '#src/domain/language/language.ts';
import type { LiveLanguage } from '#src/domain/synthesis/language.ts';

/** Something that is fetched when somebody first asks for it. */
export type Fetched<Thing> = {
  /** Fetches it, once. */
  load: () => Promise<Thing>;
  /** What has been fetched; null before. Throws why it could not come. */
  loaded: () => Thing | null;
};

/**
 * The language that answers are read in and texts are written in. The questions ask for its live half and cannot call
 * the rest; the whole comes with the screens that write documents, or ahead of them.
 */
export type LanguageSource = { live: Fetched<LiveLanguage>; whole: Fetched<Language> };

/** A language of which each half is fetched when somebody first asks for it. */
export function languageFrom(fetchIt: {
  live: () => Promise<LiveLanguage>;
  whole: () => Promise<Language>;
}): LanguageSource {
  return { live: fetchedBy(fetchIt.live), whole: fetchedBy(fetchIt.whole) };
}

function fetchedBy<Thing>(fetchIt: () => Promise<Thing>): Fetched<Thing> {
  let here: Thing | null = null;
  let coming: Promise<Thing> | null = null;
  let failed: { why: unknown } | null = null;
  return {
    load: () => {
      coming ??= fetchIt().then(
        (thing) => {
          here = thing;
          return thing;
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

/** The whole language of the page. While it is on its way the page waits for it, as for a page that loads late. */
export function useLanguage(): Language {
  const { whole } = useLanguageSource();
  const language = whole.loaded();
  if (!language) throw whole.load();
  return language;
}
