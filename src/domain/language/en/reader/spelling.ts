import { mendRelative } from './agreement.ts';
import { fromHome, mendHomeWords } from './home-spellings.ts';
import { mendHomophones } from './homophones.ts';
import { baseOfGerund, baseOfPast, gerundOf, pastOf } from './inflect.ts';
import { mendLeftOut } from './left-out.ts';
import { manyOf } from './many-of.ts';
import { countsNone, slipsMended } from './names-when-here.ts';
import { mendVerbs } from './verb-slips.ts';
import { irregularPast, isBaseVerb, isNounToo } from './verb-words.ts';

/** Slips in common words that can be meant for nothing else: `wrong right`, whole words and their plurals. */
const SLIPS = new Map(
  `
    edu education,receptionst receptionist,programer programmer,wkr worker,wkrs workers,engeneer engineer,
    instructer instructor,insp inspector,fambily family,smthng something,agressive aggressive,mgrs managers,
    whse warehouse,cannae cannot,dinnae don’t,didnae didn’t,wasnae wasn’t,
    isnae isn’t,couldnae couldn’t,wouldnae wouldn’t,wich which,abit a bit,nite night,
    tonite tonight,advices advice,abt about,accomodation accommodation,acheive achieve,
    adress address,apointment appointment,appartment apartment,arguement argument,
    aswell as well,atleast at least,b4 before,becuse because,begining beginning,btwn between,
    buisness business,sheeps sheep,xmas Christmas,smth something,wats what’s,youtube YouTube,
    android Android,childern children,childrens children,collegue colleague,definately definitely,
    dificult difficult,eachother each other,electrican electrician,enviroment environment,every1 everyone,
    experiance experience,familys families,finaly finally,foriegn foreign,freind friend,goverment government,
    govt government,gud good,lvl level,managment management,marrige marriage,mgr manager,noone no one,
    peoples people,poeple people,somthing something,probly probably,realy really,safty safety,some1 someone,
    speach speech,thier their,u you,untill until,ur your,wether whether,womens women,writen written,
    smthing something,xray X-ray,xrays X-rays,ipad iPad,iphone iPhone,msg message,capt captain`
    .split(/,\s*/)
    .map((row) => row.trim())
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** "Womens football", "the citys parks": before a thing these are owners without their apostrophe. */
const MAY_OWN = /^(?:childrens|peoples|womens|(?!(?:some|any|no|every)bodys$).+[^aeiou]ys)$/;
const NO_THING = /^(?:and|or|who|that|in|at|on|of|for|with|to|also|too)$/;

/** Short words in -in that are no "-ing" without its last letter. */
const ENDS_SO =
  /^(?:checkin|plugin|login|robin|buildin|basin|raisin|resin|cousin|satin|cabin|ruin|origin|margin|latin|admin|vitamin|insulin|cumin|rosin|gelatin|moccasin|virgin|urchin|bargain|captain|assassin)$/;

/** "A 1968 tractor" is one, of that year. */
const NOT_A_YEAR = '(?!(?<=\\b(?:an?|the|my|his|her|our|their|this|that|old) )(?:1[5-9]|20)\\d\\d )';
/** Words of a number above one, and what is counted. */
export const COUNT =
  'eleven|fifteen|forty|fifty|sixty|[2-9]|[1-9]\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|many|several';
export const COUNTED =
  'year|month|week|hour|day|lesson|show|class|son|daughter|kid|brother|sister|customer|student|course|dollar|project|worker|car|house|client|patient|teacher|language|harvest|wedding|season|shop|tree|phone|laptop|computer|dog|cow|goat|ticket|letter|meter|metre|mile|room|meal|guest|visitor|volunteer|village|apprentice|nurse|machine|member';
/** The same, where a number stands before it and nothing else can be counted. */
const COUNTED_TOO =
  'bus|truck|lorry|van|boat|tractor|plate|peso|euro|rupee|shilling|kilo|ton|tonne|box|bag|crate|pallet|book|chair|table|bed|window|door|cake|loaf|egg|baby|boy|girl|lady|mother|farmer|driver|passenger|resident|family|country|city|town|school|farm|factory|hospital|clinic|hotel|ship|ward|class|exam|certificate|licence|license|language|job|shift|night|time|minute|order|call|email|report|case|file|form|engine|motor|wheel|pump|roof|wall|bridge|accident|complaint|mistake|fault|error|man|woman|child|person|grandchild|granddaughter|grandson|nephew|niece|cousin|friend|neighbour|neighbor|colleague|trainee|guest';

/** What is said in two words and written in one, what stands for another word before these, and plurals that a count asks for. */
const BETWEEN_WORDS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/(?<!-)\b(book|house|time|team|home|baby|hair) (?=(?:keep|sitt|dress)(?:ing|er)\b|work\b)/gi, '$1'],
  [
    /\bsince (\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many) (years|months|weeks)\b(?! ago)/gi,
    'for $1 $2',
  ],
  [/\b(would|could|should) of\b/gi, '$1 have'],
  [
    /\b(?:new (?:york|jersey|mexico|zealand|orleans)|(?:north|south|west|saudi|sri|puerto|costa|el|los|san|las|hong) (?:carolina|dakota|virginia|africa|korea|texas|wales|arabia|lanka|rico|rica|paso|angeles|diego|antonio|francisco|jose|vegas|kong)|(?:christmas|boxing|new year[’']?s|mother[’']?s|father[’']?s) (?:day|eve)|little league)\b/gi,
    (name = '') =>
      name.replace(/(?<=r)[’']?s(?= )/u, '’s').replace(/\b(?<!’)\p{L}/gu, (letter) => letter.toUpperCase()),
  ],
  [
    /\bthis (?=(?:hands|eyes|kids|people|children|things|machines|women|men|years|skills|stories)\b)/gi,
    'these ',
  ],
  [
    /(?<!\b(?:an?|the|my|one|this|every|each|per) )\b(\d\d?)[- ]?(?:hours?|hrs?) shifts?\b/giu,
    '$1-hour shifts',
  ],
  [/\b(some|every|no|any)(one|body)s (?:gotta|have to)\b/gi, '$1$2 has to'],
  [/(?<=\p{L} )em(?=$|[ ,.])/giu, 'them'],
  [
    /\b(they|we|you|ones|people|kids|children|men|women|who|things|\p{Ll}{3,}[^s]s) r (?=\p{Ll})/giu,
    '$1 are ',
  ],
  [/\b(\p{L}+ty|\d0)[ -]odd (year|month|week|day|mile)s?\b/giu, '$1-odd $2s'],
  [/(?<=\d)km\b/giu, ' km'],
  [/(?<=\b(?:an?|one|half an|\d+) )hr\b/gi, 'hour'],
  [/\bover (?:nite|night)\b/gi, 'overnight'],
  [/\bclass rooms?\b/gi, (rooms = '') => rooms.replace(' ', '')],
  [/\b1st (?=time|year|day|week|job|aid)/gi, 'first '],
  [/\blast min(?:ute)? (?=\p{Ll})/giu, 'last-minute '],
  [
    /(?<=\b(?:solar|own|small|my|gas|oil|building|cleaning|transport|a|the) )coy?(?=$|[,.]| (?:for|in|and|with|to|that|about|over|around|from)\b)/g,
    'company',
  ],
  [/\b(\d+)wks?\b/gi, '$1 weeks'],
  [/(?<=\b(?:for|just|even|not) )1(?=$|[,.]| (?!st\b|am\b|pm\b|or\b|to\b)[a-z]{3,}\b)/g, 'one'],
  [/\bmy bro(?=$|[ ,.’])/giu, 'my brother'],
  [/\bmy sis(?=$|[ ,.’])/giu, 'my sister'],
  [/\bcan not\b(?! only\b)/gi, 'cannot'],
  [/\bdrivers (?=licen[cs]e)/gi, 'driver’s '],
  [/^no\.? of\b/gi, 'number of'],
  [/(?<=[a-z]) n (?=[A-Za-z]{2}|[A-Z]\d|[iIa]\b)/g, ' and '],
  [/(?<=[a-z\d]) w (?=[a-zA-Z]{2}|(?:an?|\d) )/g, ' with '],
  [/\b(\d+) ?mins?\b(?! (?:walk|drive|break|talk|job|call|warning|bus|ride))/gi, '$1 minutes'],
  // "30k dogs".
  [/\b(\d+)k (?=(?!runs|races|loans)\p{Ll}{3,}s\b)/gu, '$1,000 '],
  [/\ba (?=(?:[ai]|e(?![uw])|o(?!n[ce]|ui))[a-z]{2})/g, 'an '],
  [
    new RegExp(
      `(?<!\\b(?:number|no|room|class|ward|bus|level|grade|shift|type|line|platform|gate|pier|track|dock|bay|unit) )${NOT_A_YEAR}\\b((?:${COUNT})(?: (?:hundred|thousand|million|lakh|crore))?|(?:an? |one |few )(?:hundred|thousand|million|dozen|lakh|crore)) (${COUNTED}|${COUNTED_TOO})(?=[,.;]|$| (?:and|of|in|at|for|with|who|as|working|without|on|from|behind|near|around|near|per|every|a|already|to|by|through|under|over|before|after|that|outside|inside|away|alone|here|there|ago|later|down|up|out|like)\\b)`,
      'gi',
    ),
    (whole: string, count: string, thing: string, at: string, line: string) =>
      countsNone.of([line.slice(0, Number(at)), count, thing]) ? whole : `${count} ${manyOf(thing)}`,
  ],
];
/** What any row above holds. */
const MAY_BE_SLIP =
  /\dkm|\dk|\d ?min|\dwk|1|\b(?:day|eve|league|new|north|south|west|saudi|sri|puerto|costa|el|los|san|las|hong|hr|over|class|last min|coy?|keep|sitt|dress|work|of|which|gotta|have to|em|r|my|this|can not|since|drivers|no|[nw]|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|odd|many|several|hundred|thousand|million)|\d-?h|\d /i;

/** Words in -ing that are right beside a verb that doubles its last letter. */
const RIGHT_ING =
  /^(?:moped|dying|dyeing|lying|tying|vying|sparing|staring|ageing|queueing|baring|evening|scaring|caring|planing|hoping|hopping|tapping|canning|ridding)$/;

/** "Runing", "makeing", "writting", "explaing" and "helpng" as they are spelt; null where no verb that is known is meant. */
function mendVerb(word: string): string | null {
  if (isBaseVerb(word) || baseOfGerund(word) || baseOfPast(word) || RIGHT_ING.test(word)) return null;
  const [, stem = '', ending = ''] = /^(\w{2,}?)(ing|ng|in|ed)$/.exec(word) ?? [];
  if (ending === '') return null;
  if (ending === 'in')
    return stem.length > 2 && !ENDS_SO.test(word)
      ? isBaseVerb(stem)
        ? gerundOf(stem)
        : isBaseVerb(`${stem}e`)
          ? gerundOf(`${stem}e`)
          : null
      : null;
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
  // A capital makes it a name: "Auld Lang Syne".
  const ofHome =
    word === low || (isFirst && !/^\p{Lu}/u.test(said[at + 1] ?? '')) ? fromHome(low) : undefined;
  if (MAY_OWN.test(low) && !ofHome) {
    const next = said[at + 1]?.toLowerCase() ?? '';
    // "Familys doing it on their own" are many; "my familys wedding" is theirs.
    const isDoing = low.endsWith('ys') && isFirst && /(?<!wedd|cloth|build|farm|wash)ing$/.test(next);
    const isOwner = !isDoing && !NO_THING.test(next) && (isNounToo(next) || !isBaseVerb(next));
    if (stops === '' && next !== '' && isOwner) return typed;
    if (low.endsWith('ys') && word === low) return `${word.slice(0, -2)}ies${stops}`;
  }
  const plural = low.length > 4 && low.endsWith('s') ? SLIPS.get(low.slice(0, -1)) : undefined;
  const mended =
    SLIPS.get(low) ?? ofHome ?? (plural && `${plural}s`) ?? (isFirst || word === low ? mendVerb(low) : null);
  if (!mended) return typed;
  if (word.length > 1 && word === word.toUpperCase()) return mended.toUpperCase() + stops;
  return (/^[A-Z]/.test(word) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended) + stops;
}

/** The line with slips mended that can be meant for nothing else; names and what is not known stay as typed. */
export function mendSpelling(line: string): string {
  const quoted: string[] = [];
  // What stands between quotation marks is somebody's own: nothing in it is changed.
  const open = line.replace(/"[^"]+"|“[^”]+”/gu, (words) => `\uE000${quoted.push(words) - 1}\uE001`);
  const mended = mendOpen(open);
  return quoted.length === 0 ? mended : mended.replace(/\uE000(\d+)\uE001/gu, (_, at) => quoted[at] ?? '');
}

const MENDS: readonly ((line: string) => string)[] = [
  mendHomophones,
  mendLeftOut,
  (line) => slipsMended.of(line) ?? line,
  mendVerbs,
  mendRelative,
];

function mendOpen(line: string): string {
  let mended = mendHomeWords(line.split(' ').map(mendWord).join(' '));
  if (MAY_BE_SLIP.test(mended))
    for (const [pattern, spelling] of BETWEEN_WORDS)
      mended =
        typeof spelling === 'string' ? mended.replace(pattern, spelling) : mended.replace(pattern, spelling);
  for (const mend of MENDS) mended = mend(mended);
  return mended;
}
