/**
 * What comes behind the beginning of a sentence that stands there already: "I" and "I trained two" are "trained two", since
 * many write the sentence whole. Null where the words bring the beginning in another form ("I" and "I’m proud").
 */
export function afterStem(stem: string, text: string): string | null {
  const asked = wordsOf(stem);
  const said = wordsOf(text);
  if (
    asked.length === 1 &&
    /^['’]/u.test(said[0]?.slice(asked[0]?.length) ?? '') &&
    said[0]?.startsWith(asked[0] ?? '')
  )
    return null;
  for (let count = Math.min(asked.length, said.length); count > 0; count -= 1)
    if (asked.slice(-count).every((word, at) => word === said[at]))
      return text.replace(new RegExp(`^(?:\\S+\\s*){${count}}`, 'u'), '');
  return text;
}

/** Words without their capitals and the signs around them. */
function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s+/u)
    .map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}
