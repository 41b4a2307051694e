/** The text of pieces, one after another, as a person reads it. */
export function textOf(pieces: readonly { readonly text: string }[]): string {
  let whole = '';
  for (const { text } of pieces) whole += text;
  return whole;
}
