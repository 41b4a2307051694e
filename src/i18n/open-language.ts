import { formatsIn } from './format.ts';
import { FILE_OF, type OpenLanguage, type PageLanguage, type Words, type WordsFile } from './words.ts';

/**
 * Opens a language without fetching anything. Reading a part of `words` that is not here throws the promise of its file,
 * which React awaits before it renders anew, or why it cannot come; nothing outside a component reads words before they
 * are loaded.
 */
export function openLanguage({ code, locale, files }: PageLanguage): OpenLanguage {
  const here: Partial<Record<string, unknown>> = {};
  const coming: Partial<Record<WordsFile, Promise<void>>> = {};
  const failed: Partial<Record<WordsFile, unknown>> = {};

  const fetchFile = (file: WordsFile): Promise<void> => {
    coming[file] ??= files[file]().then(
      (parts) => void Object.assign(here, parts),
      (error: unknown) => {
        failed[file] = error;
        throw error;
      },
    );
    return coming[file];
  };

  const words = { ...formatsIn(locale, code) };
  for (const [name, file] of Object.entries(FILE_OF)) {
    Object.defineProperty(words, name, {
      enumerable: true,
      get: () => {
        if (file in failed) throw failed[file];
        if (!(name in here)) throw fetchFile(file);
        return here[name];
      },
    });
  }
  return {
    words: words as Words,
    has: (name) => name in here,
    load: async (...wanted) => {
      await Promise.all(wanted.map(fetchFile));
    },
  };
}
