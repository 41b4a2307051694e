import { baseOfGerund, baseOfPast, gerundOf, pastOf } from './inflect.ts';
import { irregularPast, isBaseVerb } from './verb-words.ts';

/** Slips in common words that can be meant for nothing else: `wrong right`, whole words and their plurals. */
const SLIPS = new Map(
  `abt about,b4 before,buisness business,calender calendar,childrens children,colledge college,comunication communication,diffrent different,dificult difficult,enviroment environment,equipments equipment,every1 everyone,experiance experience,freind friend,goverment government,govt government,gud good,homeworks homework,hygene hygiene,informations information,knowlege knowledge,languge language,libary library,lvl level,managment management,mgr manager,peoples people,poeple people,profesional professional,realy really,recipie recipe,resturant restaurant,shcool school,some1 someone,studing studying,succesful successful,suport support,suprise surprise,techer teacher,tommorow tomorrow,traning training,u you,untill until,ur your,usefull useful,wich which,womens women,writen written`
    .split(',')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** "Womens football", "the citys parks": before a thing these are owners without their apostrophe. */
const MAY_OWN = /^(?:childrens|peoples|womens|.+[^aeiou]ys)$/;
const NO_THING = /^(?:and|or|who|that|in|at|on|of|for|with|to|also|too)$/;

/** Short words in -in that are no "-ing" without its last letter. */
const ENDS_SO = /^(?:checkin|plugin|login|robin|buildin)$/;

/** Words of a number above one, and what is counted. */
export const COUNT =
  '[2-9]|[1-9]\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|many|several';
export const COUNTED =
  'year|month|week|hour|day|son|daughter|kid|brother|sister|customer|student|course|dollar|project|worker|car|house|client|patient|teacher|language|harvest|wedding|season|shop';

/** What is said in two words and written in one, what stands for another word before these, and plurals that a count asks for. */
const BETWEEN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(book|house|time|team|home|baby|hair) (?=(?:keep|sitt|dress)(?:ing|er)\b|work\b)/gi, '$1'],
  [/\b(would|could|should) of\b/gi, '$1 have'],
  [
    /\b(?!(?:to|i|can|could|will|would|we|they|you|and|or|also) )([a-z]+) advise(?=$|[,.]| (?:on|about|for|and|but)\b)/gi,
    '$1 advice',
  ],
  [
    /\b([a-z]+ing|fix|help|teach|do|clean|cut|with|for|about|of) there (?=own\b|(?!(?:always|sometimes|perhaps|this|was|has|as)\b)[a-z]{2,}s\b(?! (?:is|are|was|were)\b)|(?:kid|baby|hair|house|home|phone|car|homework|stuff)\b)/gi,
    '$1 their ',
  ],
  [/\bdrivers (?=licen[cs]e)/gi, 'driver’s '],
  [/^no\.? of\b/gi, 'number of'],
  [/(?<=[a-z]) n (?=[a-z]{2})/g, ' and '],
  [/(?<=[a-z]) w (?=[a-z]{2})/g, ' with '],
  [/\ba (?=(?:[ai]|e(?![uw])|o(?!n[ce]|ui))[a-z]{3})/g, 'an '],
  [
    new RegExp(
      `\\b(${COUNT}) (${COUNTED})(?=[,.;]|$| (?:and|of|in|at|for|with|who|as|working|without|on|from)\\b)`,
      'gi',
    ),
    '$1 $2s',
  ],
];
/** What any row above holds. */
const MAY_BE_SLIP =
  /\b(?:keep|sitt|dress|work|of|advise|there|drivers|[nw]|a|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|many|several)|\d /i;

/** Words in -ing that are right beside a verb that doubles its last letter. */
const RIGHT_ING = /^(?:sparing|staring|ageing|queueing|baring|evening|scaring|caring|planing|hoping|dying)$/;

/** "Runing", "makeing", "writting", "explaing" and "helpng" as they are spelt; null where no verb that is known is meant. */
function mendVerb(word: string): string | null {
  if (isBaseVerb(word) || baseOfGerund(word) || baseOfPast(word) || RIGHT_ING.test(word)) return null;
  const [, stem = '', ending = ''] = /^(\w{2,}?)(ing|ng|in|ed)$/.exec(word) ?? [];
  if (ending === '') return null;
  if (ending === 'in')
    return stem.length > 2 && isBaseVerb(stem) && !ENDS_SO.test(word) ? gerundOf(stem) : null;
  if (ending === 'ing' && word.length > 5 && isBaseVerb(word.slice(0, -1)))
    return gerundOf(word.slice(0, -1));
  if (ending === 'ng' && /[aeiouy]$/.test(stem)) return null;
  const single = stem.replace(/([^aeiou])\1$/, '$1');
  const meant = [stem, `${single}e`, single].find((base) => base.length > 2 && isBaseVerb(base));
  if (!meant) return null;
  if (ending !== 'ed') return gerundOf(meant);
  // "Teached" is "taught"; "lighted", "hanged" and "lied" are right as they are.
  const past = irregularPast(meant);
  if (past && !/^(?:lied|hanged|lighted|shined|weaved|winded|grounded)$/.test(word)) return past;
  return meant === stem && pastOf(stem) === `${stem}${stem.slice(-1)}ed` ? pastOf(stem) : null;
}

function mendWord(typed: string, at: number, said: readonly string[]): string {
  const [, word = '', stops = ''] = /^([A-Za-z]+\d?)'?([.,!?;:]*)$/.exec(typed) ?? [];
  if (word === '') return typed;
  const low = word.toLowerCase();
  const isFirst = at === 0;
  if (MAY_OWN.test(low)) {
    const next = said[at + 1]?.toLowerCase() ?? '';
    if (stops === '' && next !== '' && !NO_THING.test(next)) return typed;
    if (low.endsWith('ys') && word === low) return `${word.slice(0, -2)}ies${stops}`;
  }
  const plural = low.length > 4 && low.endsWith('s') ? SLIPS.get(low.slice(0, -1)) : undefined;
  const mended =
    SLIPS.get(low) ?? (plural && `${plural}s`) ?? (isFirst || word === low ? mendVerb(low) : null);
  if (!mended) return typed;
  if (word.length > 1 && word === word.toUpperCase()) return mended.toUpperCase() + stops;
  return (/^[A-Z]/.test(word) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended) + stops;
}

/** The line with slips mended that can be meant for nothing else; names and what is not known stay as typed. */
export function mendSpelling(line: string): string {
  let mended = line.split(' ').map(mendWord).join(' ');
  if (MAY_BE_SLIP.test(mended))
    for (const [pattern, spelling] of BETWEEN_WORDS) mended = mended.replace(pattern, spelling);
  return mended;
}
