/** "Tea ceremony lesson": one of many has its plural, and what is told of them beside it falls away. */
export const severalOf = (what: string): string =>
  what
    .replace(/^((?:my|the) \p{L}+),? (?:she|he|they|it|who|because|cos)\b.*$/iu, '$1')
    .replace(
      /^((?!my |the |a |an |our |one )(?:\p{L}+ ){0,3}?(?:lesson|call|course|appointment|rehearsal|match|game|meeting))(?= (?:with|in|at|for|on)\b|$)/iu,
      '$1s',
    )
    .replace(/\bmatchs\b/iu, 'matches')
    .replace(/\bsabbath\b/u, 'Sabbath');
