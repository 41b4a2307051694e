/** The capital of a letter; a letter whose capital is another letter, or two ("ß"), stays as it is. */
export function capitalOf(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.toLowerCase() === letter ? capital : letter;
}
