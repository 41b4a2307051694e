const OTHERS: Readonly<Record<string, string>> = { ł: 'l', ß: 's', ø: 'o', đ: 'd', ı: 'i', æ: 'a', œ: 'o' };

/** Small letters without their marks, sign for sign, so that a place in them is the same place in `words` (composed, as NFC has them). */
export function foldLetters(words: string): string {
  return words.replace(/[^\p{ASCII}]/gu, folded).toLowerCase();
}

function folded(sign: string): string {
  const small = sign.toLowerCase();
  const bare = OTHERS[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === sign.length ? bare : '?'.repeat(sign.length);
}
