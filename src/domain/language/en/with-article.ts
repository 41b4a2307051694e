/** "a nurse", "an electrician", "an MP", "a university clerk"; words that need no article keep none. */
export function withArticle(words: string): string {
  if (/^(?:an?|the|my|head of|chief of)\b|^(?!.* or ).*\b(?:crew|staff|personnel)$/i.test(words))
    return words;
  const isVowel = /^(?:[aeio]|u(?!x\b|n[ai]|ti|se|s[ae]|r[aeio]|kr)|h(?:our|onest|eir)|x-?ray)/i.test(words);
  const isLetters = /^(?:[FHLMNRSX](?=[A-Z&]|$)|[AEIO](?=[A-Z]))/.test(words);
  return `${isVowel || isLetters ? 'an' : 'a'} ${words}`;
}
