/** A text of at most so many letters and a sign that it goes on, cut between words where it has any. */
export function shorten(text: string, most: number): string {
  const letters = [...text.slice(0, 2 * most + 2)];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  const words = cut.replace(/\s+\S*$/u, '');
  return `${(words === '' ? cut : words).trimEnd()}…`;
}
