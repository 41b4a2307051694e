import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { reveal } from './reveal.ts';

/** Where React shows what: taken over from the HTML once, or made anew. */
export type Place = { show: (page: ReactNode, isWelcome?: boolean) => void };

/**
 * The place of the page. `isWelcome` says that what is shown is the very page that the build put into the HTML; it is then
 * taken over as it stands, where it was shown at all (public/first-look.js), and replaced otherwise.
 */
export function placeIn(element: HTMLElement, options: RootOptions): Place {
  let root: Root | null = null;
  const { dataset } = document.documentElement;
  return {
    show: (page, isWelcome = false) => {
      const takesOver = isWelcome && root === null && !('elsewhere' in dataset) && element.firstElementChild;
      if (takesOver) {
        // A translator may have been at the text already: React then makes it anew by itself.
        root = hydrateRoot(element, page, { ...options, onRecoverableError: () => {} });
      } else {
        if (root === null) element.replaceChildren();
        root ??= createRoot(element, options);
        root.render(page);
      }
      reveal(element);
    },
  };
}
