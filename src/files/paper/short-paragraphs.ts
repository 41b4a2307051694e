import type { Editable } from '#src/domain/synthesis/types.ts';

/** So many thoughts stand together: a block of eight sentences is no text to say aloud. */
const TOGETHER = 2;

/** A spoken answer in short paragraphs: it is joined of parts, and two of them make one. Every word stays, and its order. */
export function shortParagraphs(answer: readonly Editable[]): readonly (readonly Editable[])[] {
  const paragraphs: Editable[][] = [[]];
  let parts = 1;
  for (const segment of answer) {
    if (segment.key.startsWith('join:')) {
      parts++;
      if (parts > TOGETHER) {
        paragraphs.push([]);
        parts = 1;
        continue;
      }
    }
    paragraphs.at(-1)?.push(segment);
  }
  return paragraphs;
}
