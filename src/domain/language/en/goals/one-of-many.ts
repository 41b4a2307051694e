/** "Tea ceremony lesson": one of many has its plural, and what is told of them beside it falls away. */
export const severalOf = (what: string): string =>
  what
    .replace(NAMED_KIN, '$2 $1')
    .replace(BARE_KIN, 'my $1')
    .replace(/^((?:my|the) \p{L}+),? (?:she|he|they|it|who|because|cos)\b.*$/iu, '$1')
    .replace(
      /^((?!my |the |a |an |our |one )(?:\p{L}+ ){0,3}?(?:lesson|call|course|appointment|rehearsal|match|game|meeting))(?= (?:with|in|at|for|on)\b|$)/iu,
      '$1s',
    )
    .replace(/\bmatchs\b/iu, 'matches')
    .replace(/\bsabbath\b/u, 'Sabbath');

const KIN =
  '(?:daughters?|sons?|kids|children|boys?|girls?|family|grandkids|grandchildren|wife|husband|partner|mother|mum|mom|mam|father|dad|parents|twins)';
/** "Daughter", "family": one's own. */
const BARE_KIN = new RegExp(`^(${KIN})$`, 'iu');
/** "Antonia my daughter". */
const NAMED_KIN = new RegExp(`^(\\p{Lu}[\\p{L}’'-]+),? (my ${KIN})$`, 'u');
