import { mendRelative } from './agreement.ts';
import { mendEverydaySlips } from './everyday-slips.ts';
import { fromHome, mendHomeWords } from './home-spellings.ts';
import { mendHomophones } from './homophones.ts';
import { baseOfGerund, baseOfPast, gerundOf, pastOf } from './inflect.ts';
import { mendLeftOut } from './left-out.ts';
import { manyOf } from './many-of.ts';
import { mendPrepositions } from './preposition-slips.ts';
import { mendVerbs } from './verb-slips.ts';
import { irregularPast, isBaseVerb } from './verb-words.ts';

/** Slips in common words that can be meant for nothing else: `wrong right`, whole words and their plurals. */
const SLIPS = new Map(
  `
    agressive aggressive,agressively aggressively,famlies families,fambily family,famly family,instructer instructor,operater operator,translater translator,decorater decorator,contracter contractor,inspecter inspector,conducter conductor,servent servant,assistent assistant,accountent accountant,engeneer engineer,enginer engineer,engenier engineer,disabilty disability,pple people,edu education,wkr worker,wkrs workers,mgrs managers,receptionst receptionist,programer programmer,childs children,refugies refugees,whse warehouse,insp inspector,ctr centre,janny janitor,smthn something,
    cannae cannot,dinnae don’t,didnae didn’t,wasnae wasn’t,isnae isn’t,couldnae couldn’t,wouldnae wouldn’t,
    atorney attorney,carying carrying,opinon opinion,oppinion opinion,wich which,
    abit a bit,negociate negotiate,negociated negotiated,newcommer newcomer,negociating negotiating,nite night,tonite tonight,advices advice,feedbacks feedback,furnitures furniture,luggages luggage,softwares software,stuffs stuff,abt about,accomodation accommodation,acheive achieve,acommodate accommodate,adress address,
    agression aggression,allways always,apointment appointment,apprentiship apprenticeship,apprentiships apprenticeships,apprentaship apprenticeship,appartment apartment,aquire acquire,
    arguement argument,aswell as well,atleast at least,b4 before,bankrupcy bankruptcy,basicly basically,
    becuse because,begining beginning,biulding building,btwn between,buisnes business,buisness business,
    bussiness business,calender calendar,carefull careful,carrer career,certifcate certificate,
    sheeps sheep,xmas Christmas,smth something,smthng something,smthing something,wats what’s,youtube YouTube,android Android,anybdy anybody,evrybody everybody,
    childern children,childrens children,cirtificate certificate,colledge college,collegue colleague,
    comittee committee,commitee committee,comunication communication,concious conscious,confidance confidence,
    coustomer customer,definately definitely,definatly definitely,desicion decision,diffrent different,
    dificult difficult,disipline discipline,eachother each other,elecrical electrical,electrican electrician,
    embarass embarrass,enviroment environment,enviromental environmental,equipments equipment,every1 everyone,
    excercise exercise,exersize exercise,existance existence,experiance experience,facilites facilities,
    familys families,finaly finally,foriegn foreign,freind friend,freindly friendly,garantee guarantee,
    genrator generator,goverment government,govt government,grammer grammar,gud good,happend happened,
    helpfull helpful,homeworks homework,hospitle hospital,hospitol hospital,hygeine hygiene,hygene hygiene,
    hygine hygiene,immediatly immediately,incase in case,independant independent,informations information,
    infront in front,instuctor instructor,intrest interest,intrested interested,intresting interesting,
    knowlage knowledge,knowlege knowledge,languge language,lanscape landscape,leasure leisure,liason liaison,
    libary library,liscence licence,lisence licence,lisense license,lvl level,machinary machinery,
    maintanance maintenance,maintenence maintenance,managment management,mangement management,marrige marriage,
    mashine machine,medecine medicine,mgr manager,millenium millennium,neccessary necessary,necesary necessary,
    neice niece,neigbour neighbour,neighborhod neighborhood,nieghbor neighbor,nieghbour neighbour,noone no one,
    ocasion occasion,occassion occasion,occurence occurrence,opertunity opportunity,oppertunity opportunity,
    oppurtunity opportunity,orginal original,parrallel parallel,particulary particularly,pasport passport,
    payed paid,peacefull peaceful,peoples people,performence performance,persistant persistent,plumer plumber,
    poeple people,somthing something,somone someone,evrything everything,pollite polite,potatos potatoes,prepair prepare,presure pressure,privelege privilege,
    probaly probably,problam problem,probly probably,profesion profession,profesional professional,
    proffesional professional,programing programming,pronounciation pronunciation,psycology psychology,
    publically publicly,qualifcation qualification,qualificaton qualification,quater quarter,
    questionaire questionnaire,realy really,reccomend recommend,reciept receipt,recipie recipe,
    recomend recommend,refered referred,registar registrar,relevent relevant,remeber remember,remmber remember,
    restarant restaurant,restraunt restaurant,resturant restaurant,rythm rhythm,satelite satellite,saftey safety,safty safety,
    sallary salary,sargent sergeant,scafolding scaffolding,schedual schedule,seargent sergeant,
    secratary secretary,shcool school,shedule schedule,similiar similar,some1 someone,speach speech,
    speciall special,strenght strength,studing studying,succesful successful,suceed succeed,sucess success,
    sucessful successful,suport support,suprise surprise,techer teacher,technitian technician,
    tecnician technician,tecnology technology,thier their,tomatos tomatoes,tommorow tomorrow,tommorrow tomorrow,
    tounge tongue,trafic traffic,traning training,truely truly,u you,unfortunatly unfortunately,untill until,
    ur your,usefull useful,usualy usually,vaccum vacuum,vegatable vegetable,vehical vehicle,vehicule vehicle,
    volenteer volunteer,volonteer volunteer,warehous warehouse,wether whether,wich which,wierd weird,
    womens women,wonderfull wonderful,writen written`
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
  [/\b(book|house|time|team|home|baby|hair) (?=(?:keep|sitt|dress)(?:ing|er)\b|work\b)/gi, '$1'],
  [
    /\bsince (\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many) (years|months|weeks)\b(?! ago)/gi,
    'for $1 $2',
  ],
  [/\b(would|could|should) of\b/gi, '$1 have'],
  [
    /\bthis (?=(?:hands|eyes|kids|people|children|things|machines|women|men|years|skills|stories)\b)/gi,
    'these ',
  ],
  [
    /\b(people|kids|children|women|men|girls|boys|families|patients|students) which (?=are|have|can|cannot|live|work|need|want|do|don’t)/gi,
    '$1 who ',
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
  [/\bwork exp\b/gi, 'work experience'],
  [/\bover (?:nite|night)\b/gi, 'overnight'],
  [/\bclass rooms?\b/gi, (rooms = '') => rooms.replace(' ', '')],
  [/\b1st (?=time|year|day|week|job|aid)/gi, 'first '],
  [/\blast min(?:ute)? (?=\p{Ll})/giu, 'last-minute '],
  [/(?<!\b(?:an?|the|my|one|\d+) )\bpts (?=who|with|to|on|in|and|at|that)/g, 'patients '],
  [
    /(?<=\b(?:solar|own|small|my|gas|oil|building|cleaning|transport|a|the) )coy(?=$|[,.]| (?:for|in|and|with|to|that)\b)/g,
    'company',
  ],
  [/\b(\d+)wks?\b/gi, '$1 weeks'],
  [/(?<=\b(?:for|just|even|not) )1(?=$|[,.]| (?!st\b|am\b|pm\b|or\b|to\b)[a-z]{3,}\b)/g, 'one'],
  [/\bmy bro(?=$|[ ,.’])/giu, 'my brother'],
  [/\bmy sis(?=$|[ ,.’])/giu, 'my sister'],
  [/\bnew comer(?=s?\b)/gi, 'newcomer'],
  [/\bcan not\b(?! only\b)/gi, 'cannot'],
  [/\bdrivers (?=licen[cs]e)/gi, 'driver’s '],
  [/^no\.? of\b/gi, 'number of'],
  [/(?<=[a-z]) n (?=[A-Za-z]{2}|[A-Z]\d|[iI]\b)/g, ' and '],
  [/(?<=[a-z]) w (?=[a-z]{2}|(?:an?|\d) )/g, ' with '],
  [/\ba (?=(?:[ai]|e(?![uw])|o(?!n[ce]|ui))[a-z]{2})/g, 'an '],
  [
    new RegExp(
      `(?<!\\b(?:number|no|room|class|ward|bus|level|grade|shift|type|line|platform|gate|pier|track|dock|bay|unit) )${NOT_A_YEAR}\\b((?:${COUNT})(?: (?:hundred|thousand|million|lakh|crore))?|(?:an? |one |few )(?:hundred|thousand|million|dozen|lakh|crore)) (${COUNTED}|${COUNTED_TOO})(?=[,.;]|$| (?:and|of|in|at|for|with|who|as|working|without|on|from|behind|near|around|near|per|every|a|already|to|by|through|under|over|before|after|that|outside|inside|away|alone|here|there|ago|later|down|up|out|like)\\b)`,
      'gi',
    ),
    (_, count: string, thing: string) => `${count} ${manyOf(thing)}`,
  ],
];
/** What any row above holds. */
const MAY_BE_SLIP =
  /\dkm|\dwk|1|\b(?:exp|hr|over|class|last min|pts|coy|keep|sitt|dress|work|of|which|gotta|have to|em|r|my|new comer|this|can not|since|drivers|no|[nw]|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|odd|many|several|hundred|thousand|million)|\d-?h|\d /i;

/** Words in -ing that are right beside a verb that doubles its last letter. */
const RIGHT_ING =
  /^(?:moped|dying|dyeing|lying|tying|vying|sparing|staring|ageing|queueing|baring|evening|scaring|caring|planing|hoping)$/;

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
    if (stops === '' && next !== '' && !NO_THING.test(next)) return typed;
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
  mendEverydaySlips,
  mendVerbs,
  mendRelative,
  mendPrepositions,
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
