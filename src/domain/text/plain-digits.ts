const DIGIT = /\p{Nd}/gu;
const EVERYDAY = /^[\0-~]*$/;

/**
 * The text with the digits of every script (Arabic, Persian, Devanagari, Bengali, Thai, full width and the rest) as 0 to 9.
 * Nothing else is changed, and no character comes or goes.
 */
export function withPlainDigits(text: string): string {
  if (EVERYDAY.test(text)) return text;
  return text.replace(DIGIT, (digit) => String(worthOf(digit.codePointAt(0) ?? 0)));
}

/** Unicode promises that the digits 0 to 9 of a script follow each other, so that a run of them tells each one's value. */
function worthOf(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
