import { THEMES, type Theme } from '#src/features/settings/theme-choice.tsx';

const KEY = 'waymark.theme';

/** The colours chosen on an earlier visit; a browser that keeps nothing follows the device. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page in these colours. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}

/** Remembers the colours for the next visit, where the browser allows it. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The colours then follow the device again on the next visit: nothing else is lost.
  }
}
