/** The name that a coach's letterhead is kept under in localStorage. */
export const BRAND_KEY = 'waymark.brand';

/** Deletes the letterhead, where the browser has kept one. Stands apart from what reads it, which hardly any visit needs. */
export function forgetBrand(): void {
  try {
    localStorage.removeItem(BRAND_KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
