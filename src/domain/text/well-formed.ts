/**
 * The text with each half of a character (a lone surrogate), which no file can hold, as the sign for what cannot be shown.
 * In words of our own: the method of that name is younger than the browsers that the page promises to run in.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
