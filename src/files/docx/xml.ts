/**
 * Text as it may stand between tags and in attributes. Two code points that XML forbids become the sign for what cannot be
 * shown. Isolates go, which Word knows nothing of: for the text itself runs.ts has put marks in their place.
 */
export function xml(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A part of the file: the line that each begins with, and its root. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Names that the elements of the text itself use. */
export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A length in points as twentieths of one, in which Word measures. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
