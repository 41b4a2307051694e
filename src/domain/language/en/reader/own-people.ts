/** Whose care is one's own matter, and no work that an employer hears of. */

const KIN =
  'grand\\p{L}+|gran|granny|nan|nana|nanay|tatay|lola|lolo|mum|mummy|mommy|mom|mam|mama|mamma|ma|amma|dad|daddy|papa|pa|baba|mother|father|parents?|folks|sons?|daughters?|wife|husband|hubby|partner|missus|fianc\\p{L}+|family|families|brothers?|sisters?|siblings?|aunt\\p{L}*|uncle|cousins?|nephews?|nieces?|(?:\\p{L}+-)?in-laws?|kids?|children|child|bab(?:y|ies)|boys?|girls?|little ones?|twins|household|loved ones|bairns?|weans?|self|own';
const HOW =
  '(?:own|two|three|four|five|six|\\d+|little|small|old|elderly|younger|older|eldest|youngest|young|big|late|whole|extended|step|dear|only|wee) ';

const MINE = new RegExp(
  `^(?:my|our|me) (?:${HOW})*(?:${KIN})(?=$|[,;.]| and | at home\\b| back home\\b| first\\b)`,
  'iu',
);
/** Without "my" only those whom everybody has one of. */
const BARE =
  /^(?:grand ?(?:ma|pa|mother|father|son|daughter|kids|children|bairns?)|gran|granny|nan|nana|nanay|mum|mom|mam|ma|dad|pa|mother|father|parents|son|sons|daughter|daughters|wife|husband|partner|family|brother|sister|myself)(?: and .*)?$/iu;
/** "My laaitie": a word of home for somebody; those of a place or of work have names that everybody knows. */
const MY_ONE = /^my (\p{L}+)(?: and (?:my|me) .*)?$/iu;
const OF_ALL =
  /^(?:team|crew|village|town|city|customers?|clients?|patients?|students?|pupils?|community|people|church|neighbou?rs?|neighbou?rhood|colleagues?|co-?workers|country|region|island|street|school|area|apprentices?|class|trainees?|guests?|members?|readers?|users?|tribe|iwi|hapu|ward|block|parish|mosque|temple|learners?|residents?|passengers?|barangay|township|district|county|state|generation|profession|trade|language)$/iu;

/** Kin whom everybody has one of, or who can only be one's own, where they stand alone. */
const KIN_ALONE =
  'wife|husband|mother|father|mother[- ]in[- ]law|father[- ]in[- ]law|brother|sister|son|daughter|grandmother|grandfather|grandson|granddaughter';
/** What one does for them, or with them, where no article stands between. */
const DONE_FOR_KIN = new RegExp(
  `\\b(for|with|without|because of|after|about|nursed|raised|buried|lost|helped|fed|visited|married|brought|sent|saw|told|supported|supporting|support|nurse|lost|left|washed|drove|carried|fed|feed|help|see|visit|bring|send|care for|look after|looked after|looking after|provide for|live with|lived with|living with) (?=(?:(?:old|sick|late|little|elderly) )?(?:${KIN_ALONE})(?:’s)?(?=$|[,.]| (?:\\d|two|three|four|five|six|seven|eight|nine|ten|in|at|on|until|till|when|who|with|for|because|from|after|before|and (?:my|I|the|we|\\d|two|three|four|kids|children|baby|son|daughter|mother|father|family)|is|was|has|had|cannot|can|cook|cooks)\\b))`,
  'giu',
);
/** "Lost husband at sea and raised son": the second of them, too. */
const FIRST_OF_ALL = new RegExp(
  `^(?:(${KIN_ALONE}|hubby|missus|parents|grandparents|in-laws|mom|mum|mam|mammy|mama|dad|daddy|granda|grandad|grandma|grandpa|nan|nana|gran|granny|mummy|mommy)((?:,| and| &) (?:.+))?|((?:\\d+|two|three|four|five|six) (?:kids?|children|sons?|daughters?|babies|baby|boys|girls|grandkids|grandchildren))(, .+| and .+)?)$`,
  'iu',
);
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A line with "my" before one's own where it was left out: "nursed my father". */
export function mendOwnPeople(line: string): string {
  return line.replace(DONE_FOR_KIN, (whole) =>
    /^(?:with|for|about|after|without) $/iu.test(whole) && /\b(?:like|as|from) /iu.test(line)
      ? whole
      : `${whole}my `,
  );
}

/** Whom the work serves, where those named can only be one's own: "my wife and two babies", of "wife, 2 babies". */
export function withMine(line: string): string {
  if (
    !FIRST_OF_ALL.test(line.trim()) ||
    / and (?:baby|child|wife) |(?:groups?|teams?|clubs?|class(?:es)?)$/iu.test(line)
  )
    return line;
  const [first = '', ...more] = line
    .trim()
    .replace(/\b(\d)(?= \p{L})/gu, (digit) => NUMBERS[Number(digit)] || digit)
    .split(/, (?:and )?| and | & /u);
  if (more.length > 2 || more.some((other) => other.split(' ').length > 3)) return line;
  const all = [`my ${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...more];
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** Whether the words name one's own people: "my two daughters", "my nan and my sister". */
export function isOwnPeople(words: string): boolean {
  const one = MY_ONE.exec(words)?.[1];
  return MINE.test(words) || BARE.test(words) || (one !== undefined && !OF_ALL.test(one));
}
