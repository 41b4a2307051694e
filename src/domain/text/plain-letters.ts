import { withPlainDigits } from './plain-digits.ts';

/** Letters and digits that stand for plain ones: joined as in print ("ﬁ"), full width, of mathematics, Arabic and Hebrew in their shapes. */
const LOOKALIKES =
  /[\uFB00-\uFDFB\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC\u{1D400}-\u{1D7FF}]/gu;

/** The text with such letters as the plain ones that they are read as. Marks and signs stay as they were typed. */
export function withPlainLetters(text: string): string {
  return text.replace(LOOKALIKES, (letter) => letter.normalize('NFKC'));
}

/** Words as they are read, wherever they were copied from: plain letters and digits, and each break of a line a space. */
export function asRead(text: string): string {
  return withPlainDigits(withPlainLetters(text))
    .replace(/\u00AD/gu, '')
    .replace(/\s+/gu, ' ');
}
