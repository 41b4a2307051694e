const OTHERS: Readonly<Record<string, string>> = { ł: 'l', ß: 's', ø: 'o', đ: 'd', ı: 'i', æ: 'a', œ: 'o' };

/** Small letters without their marks, sign for sign, so that a place in them is the same place in `words` (composed, as NFC has them). */
export function foldLetters(words: string): string {
  let folded = '';
  for (const sign of words) {
    const small = sign.toLowerCase();
    const bare = OTHERS[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
    folded += bare.length === sign.length ? bare : small.length === sign.length ? small : sign;
  }
  return folded;
}
