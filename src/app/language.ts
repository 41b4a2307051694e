import type { Language } from '#src/domain/language/language.ts';
import type { LanguageSource } from '#src/state/language.ts';

let loaded: Language | null = null;

/** What reads and writes in the language of the page, in a file of its own that is fetched when a screen first writes. */
export const writing: LanguageSource = {
  load: async () => {
    loaded ??= (await import('#src/domain/language/en/index.ts')).en;
    return loaded;
  },
  loaded: () => loaded,
};
