/**
 * English as it is spelt by ear, at home or on a phone: a closed list of small words, in plain English, so that the ordinary
 * reader can do the rest. Words of their own stay, which whoever says them would sign: for kin ("granda", "mammy"), for people
 * ("weans", "fellas") and things ("heid"), and "wee", "auld", "nowt" and "naebody".
 */

import { homeEnglishTold } from './names-when-here.ts';
import { participleOf } from './verb-words.ts';

/** `as typed` and what is printed; words that mean something else in plain English are in the rows below. */
const WORDS = new Map(
  `
    ootside outside,aff off,yous you,oot out,doon down,toon town,hoose house,haud hold,hauf half,    deid dead,efter after,afore before,frae from,gonnae going to,disnae doesn’t,roon round,blawin blowing,
    kens knows,haun hand,hauns hands,yins ones,dae do,daein doing,hae have,awa away,ae of,hame home,
    mair more,naebodys naebody’s,abody everybody,wis was,yer your,masel myself,oor our,
    jus just,whit what,befor before,wid with,evry1 everyone,some1 someone,every1 everyone,    sumthing something,nowts nowt’s,mek make,tek take,
    lil little,gotta have to,gimme give me,dunno don’t know,dat that,hav have,bcoz because,
    2gether together,nite night,gd good,stn station,hosp hospital,prob probably,obvs obviously,meself myself,
    owd old,wast waste,luv love,
    yall you all,wknd weekend,wkends weekends,wk week,wks weeks,bdays birthdays,rly really,frm from,
    jst just,cld could,any1 anyone,wat what,wot what,wots what’s,wen when,dept department,pls please,
    brung brought,calfs calves,leafs leaves,childs children,womans women,no1 no one,fraid afraid,
    sum1 someone,sum1s someone’s,nomore no more,outta out of,lotta lot of,prolly probably,hafta have to,
    lemme let me,coulda could have,shoulda should have,woulda would have,tryna trying to,shud should,fae from,tae to,cud could,wud would,intae into,ower over,
    cooncil council,hoo how,aul old,avg average,wfh working from home,wifi Wi-Fi,ebikes e-bikes,
    transmision transmission,propper proper,fishermans fishermen,accordeon accordion,liter litre,gcse GCSE,
    csec CSEC,ielts IELTS,sasl SASL,haccp HACCP,ged GED,cdl CDL,nvq NVQ,covid COVID,aprentice apprentice,
    aprenticeship apprenticeship,apprentise apprentice,plummer plumber,secretery secretary,telt told,ony any,
    mony many,osses horses,mitherin bothering,hollerin shouting,naija Nigeria,lef left,heidphones headphones,
    hunner hundred,biz business,coos cows,meetins meetings`
    .split(/,\s*/)
    .map((row) => row.trim())
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** What is printed for a word that was spelt by ear or on a phone; undefined for every other. */
export function fromHome(word: string): string | undefined {
  return WORDS.get(word);
}

/** What was done, where the past was typed: "got took". */
export const asDone = (past: string) =>
  /^(?:got|bit|woke|lay|rose|was|were)$/u.test(past) ? past : (participleOf(past) ?? past);

/** Who and what somebody may call theirs. */
const MINE =
  '(?:(?:wee|auld|old|own|big|little|late|granda|grandad|granny|gran|nan|maw|mam|mammy|mum|da|dad|daddy|brother|sister|cousin|nephew|niece|uncle|aunty|auntie|mate|pal|wife|man|husband|wean|bairn|kid|lad|boy|girl|son|daughter|family|hand|heid|head|back|feet|leg|knee|arm|eye|ear|face|hair|heart|neck|house|flat|room|boat|van|car|bike|dug|dog|watch|headphone|work|job|boss|gaffer|school|teacher|team|tool|boot|life|time|voice|first|last|best)s?|aunties|lass|class)';

/** How months and days begin. */
const CALENDAR =
  'January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  );
const inFull = (short = '') =>
  CALENDAR.find((name) => name.toLowerCase().startsWith(short.toLowerCase().slice(0, 3))) ?? short;

type Mend = readonly [RegExp, string | ((...found: string[]) => string)];

/** Words that are spelt so in plain English too, where those around them leave one meaning. */
const ROWS: readonly Mend[] = [
  [/(?<=\p{Ll} )wit (?=\d|(?:my|the|an?|one|two|three|four|all|his|her|it|them|people)\b)/gu, 'with '],
  // "Ma hands", and not "my ma" or "ma let me".
  [new RegExp(`(?<!\\b(?:my|your|his|her|our|their|the|a) )\\bma (?=${MINE}\\b)`, 'gu'), 'my '],
  [
    new RegExp(
      `(?<=^|\\b(?:because|when|if|and|but|that|since|so|then|was|were|is) )[Mm]e (?=${MINE}\\b)(?!me (?:first|last|time|back|life)\\b)`,
      'gu',
    ),
    'my ',
  ],
  [
    /\b(in|on|with|off|of|from|at|for|by|under|behind|and|over) me (?=(?:own|hands?|back|feet|head|heid|knees?|mates?|mam|mum|nan|da|dad|tools|van|boots|lad|lass|wife|kids|eyes|ears|neck|arms?|legs?)\b)(?!back (?:in|to|then|when|home|at|there|on)\b)/gu,
    '$1 my ',
  ],
  [/(?<=\b(?:the|my|a|an|our|his|her|their|wee|auld|old|big|that|every) )dug(s?)\b/gu, 'dog$1'],
  [/\b(quick|slow|neat) \1(?:ly)?(?=$|[,.])/giu, (_, how = '') => `${how.toLowerCase()}ly`],
  [/\b(auld|old|young) wans\b/giu, '$1 ones'],
  [
    /\b(people|kids|children|women|men|girls|boys|lads|neighbours|neighbors|teenagers|students|families|patients|workers|customers|tenants|farmers|drivers|nurses|parents|residents|learners|fellows|ladies|guys|ones) (?:that|what) (?=(?:can|cannot|can’t|could|don’t|do|have|are|is|were|was|live|need|want|come|work|hate|never|nobody else|finish|get|got|know|lost|struggle|feel|speak|had|finished|walk|keep|like|love|start|arrive|just|came|didn’t|won’t|think)\b)/gu,
    '$1 who ',
  ],
  [
    /\b(was|were|been|have|has|had|gets?|getting|got|ve|’ve|being|hasn’t|haven’t|hadn’t) (\p{Ll}+)/gu,
    (_, had: string, past: string) => `${had} ${asDone(past)}`,
  ],
  [/\b(young|little|wee|old|big|bad|good|auld)['’ ]+(?:un|yin)(s?)\b/giu, '$1 one$2'],
  [
    /(?<=[a-z] )(?<!\b(?:at|to|by|until|till|from|of|for|or|and|since|before|after|than) )4 (?=(?:my|me|the|an?|our|u|you|them|him|her|us|people|ppl|any(?:one|body)|every(?:one|body)|no(?:body|one)|some(?:one|body))\b|(?<=\b(?:cakes|food|flowers|dresses|music|clothes|shoes|furniture|bread|things|stuff|toys|meals|songs|apps) 4 )\p{Ll})/gu,
    'for ',
  ],
  [/(?<=[a-z] )r (?=(?:not|all|the|so|in|on|too|always|\p{Ll}+ing)\b)/gu, 'are '],
  [
    /(?<=\b(?:in|since|until|till|by|from|before|after|last|next|this|every|early|late|mid|of|to) |\b\d{1,2}(?:st|nd|rd|th)? )(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/giu,
    (_, short) => inFull(short),
  ],
  [
    /(?<=\b(?:on|every|last|next) )(mon|tues?|weds?|thu|thurs?|fri|sat|sun)(?=$|[,.;]| (?:and|n|or|to|at|night|morning|morn|evening|eve|afternoon|nights|mornings|evenings|after|before)\b)/giu,
    (_, short) => inFull(short),
  ],
  // "We was eight", "I were nine": the verb that goes with them.
  [/(?<!\b(?:than|of) )\b(we|they|you) was(n’t)?\b/giu, '$1 were$2'],
  [/(?<!\b(?:if|though|as|wish|wished|suppose|than|and|only|or) )\bI were(?=(?:n’t)? (?!to\b))/gu, 'I was'],
  [
    /\b(I|we|they|he|she|(?:n(?:o|ae)body|somebody|someone|everybody|everyone|no one)(?: else)?) (seen|done)\b(?!,? by\b)/gu,
    (_, who: string, verb: string) => `${who} ${verb === 'seen' ? 'saw' : 'did'}`,
  ],
  // "Them kids", "every queue them planners made".
  [
    /(?<=^|\b(?:because|and|but|when|if|that|all|of|with|for|like|to|from|on|by|about) )them (?=(?:\p{Ll}+ )?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|nights\b|days\b|mornings\b|evenings\b|weekends\b|always\b|is\b|was\b|as\b)(?:\p{Ll}{2,}[^s’]s|people|children|women|men)\b)/gu,
    'those ',
  ],
  [/(?<!\bthis),? (?:n|an|and) (?:that|stuff|all that|whatnot|what not|so on)[.\s]*$/giu, ''],
  [/\b(kids|children|women|men|people|girls|boys|\p{Ll}{3,}[^s’]s) dem(?=$|[ ,.])/gu, 'the $1'],
  // Particles that only colour what was said.
  [/,? \b(?:lah|lor|leh|liao|sia|hor|meh|naman|opo|yaar|yaa|uh)\b(?=[,.!]|$)/giu, ''],
  [/,? (?:idc|ngl|smh|fr fr|imo|imho|tbf|jsyk)[.!\s]*$/giu, ''],
];

/** The line with words of home and of a phone as they are printed, where those around them leave one meaning. */
export function mendHomeWords(line: string): string {
  let mended = homeEnglishTold.of(line) ?? line;
  for (const [pattern, whole] of ROWS)
    mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}
