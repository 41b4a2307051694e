/**
 * A phrase with the number of its source raised behind its last letter, before any space.
 *
 * @example withNote('to teach ', 12) // 'to teach¹² '
 */
export function withNote(text: string, note: number): string {
  const words = text.trimEnd();
  return `${words}${raised(note)}${text.slice(words.length)}`;
}

function raised(count: number): string {
  return String(count).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
