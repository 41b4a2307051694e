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

/** Kin whom one can only mean as one's own where nobody else is named beside them; not "mother and baby groups". */
const LACKS_MY =
  /^(?=(?:wife|husband|hubby|partner|mum|mom|mam|mother|dad|father|gran|granny|nan|nana|grandma|grandpa|family|son|daughter|brother|sister)(?:(?:,| and| &) (?:my |the |two |three |\d )?(?:kids?|children|babies|sons?|daughters?|mum|mom|mam|dad|mother|father|wife|husband|parents|friends))?$)/iu;

/** Whom the work serves, with the "my" that was left out: "my wife and two kids". */
export function withMine(line: string): string {
  const mine = line.replace(LACKS_MY, 'my ');
  return mine === line ? line : mine.replace(/ \p{Lu}/u, (letter) => letter.toLowerCase());
}

/** Whether the words name one's own people: "my two daughters", "my nan and my sister". */
export function isOwnPeople(words: string): boolean {
  const one = MY_ONE.exec(words)?.[1];
  return MINE.test(words) || BARE.test(words) || (one !== undefined && !OF_ALL.test(one));
}
