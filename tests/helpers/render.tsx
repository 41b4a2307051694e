import { render as renderBare } from '@testing-library/react';
import type { ReactNode } from 'react';
import { english } from '#scripts/english.ts';
import { type OpenLanguage, WordsContext } from '#src/i18n/words.ts';

const language: OpenLanguage = { words: english, load: async () => {}, has: () => true };

/** Renders in English, with every word at hand. */
export function render(ui: ReactNode) {
  return renderBare(ui, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <WordsContext value={language}>{children}</WordsContext>
    ),
  });
}
