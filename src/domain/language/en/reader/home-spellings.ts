/**
 * English as it is spelt by ear, at home or on a phone, and as it is told in West Africa, Jamaica, Singapore, Scotland, the North,
 * the South of the United States and India: a closed list of small words with their grammar, in plain English, so that the
 * ordinary reader can do the rest. Words for kin ("granda", "mammy", "nan"), things of a place ("wee", "kirk") and names stay.
 */

import { gerundOf, pastOf } from './inflect.ts';
import { isBaseVerb, participleOf } from './verb-words.ts';

/** `as typed` and what is printed; words that mean something else in plain English are in the rows below. */
const WORDS = new Map(
  `
    ootside outside,aff off,yous you,oot out,doon down,toon town,hoose house,haud hold,hauf half,heid head,
    deid dead,efter after,afore before,frae from,gonnae going to,disnae doesn’t,roon round,blawin blowing,
    kens knows,haun hand,yins ones,dae do,daein doing,hae have,awa away,ae of,auld old,hame home,
    mair more,naebody nobody,naebodys nobody’s,abody everybody,wis was,yer your,masel myself,oor our,
    jus just,whit what,befor before,wid with,evry1 everyone,some1 someone,every1 everyone,fitba football,
    sumthing something,summat something,nowt nothing,nowts nothing’s,owt anything,mek make,tek take,
    childer children,lil little,gotta have to,gimme give me,dunno don’t know,dat that,hav have,bcoz because,
    2gether together,nite night,gd good,stn station,hosp hospital,prob probably,obvs obviously,meself myself,
    owd old,fellas fellows,wean child,weans children,bairn child,bairns children,wast waste,luv love,
    yall you all,wknd weekend,wkends weekends,wk week,wks weeks,bdays birthdays,rly really,frm from,
    jst just,cld could,any1 anyone,wat what,wot what,wots what’s,wen when,dept department,pls please,
    brung brought,calfs calves,leafs leaves,childs children,womans women,no1 no one,fraid afraid,
    sum1 someone,sum1s someone’s,nomore no more,outta out of,lotta lot of,prolly probably,hafta have to,
    lemme let me,coulda could have,shoulda should have,woulda would have,tryna trying to,shud should,fae from,tae to,cud could,intae into,ower over,
    cooncil council,hoo how,aul old,avg average,wfh working from home,wifi Wi-Fi,ebikes e-bikes,
    transmision transmission,propper proper,fishermans fishermen,accordeon accordion,liter litre,gcse GCSE,
    csec CSEC,ielts IELTS,sasl SASL,haccp HACCP,ged GED,cdl CDL,nvq NVQ,covid COVID,aprentice apprentice,
    aprenticeship apprenticeship,apprentise apprentice,plummer plumber,secretery secretary,telt told,ony any,
    mony many,osses horses,mitherin bothering,hollerin shouting,naija Nigeria,lef left,heidphones headphones,
    hunner hundred,coos cows,meetins meetings`
    .split(/,\s*/)
    .map((row) => row.trim())
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** What is printed for a word that was spelt by ear or on a phone; undefined for every other. */
export function fromHome(word: string): string | undefined {
  return WORDS.get(word);
}

const KIN =
  'granny|grandma|auntie|aunty|uncle|mother|mama|mum|mam|father|daddy|dad|papa|brother|sister|teacher|boss';

/** Rows of one kind, read where their mark shows: `as typed = as printed`, each as often as it stands there. */
type Rows = readonly [mark: RegExp, rows: readonly (readonly [RegExp, string])[]];

/**
 * In a row `~` stands for a word in small letters; in what is printed `_` for a blank at its end, `{verb}` for its past,
 * `<verb>` for what is done, `[fi sew]` for a word that asks what the next one is.
 */
const rowsOf = (mark: RegExp, rows: string): Rows => [
  mark,
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/ =(?: |$)/))
    .map(([as = '', printed = '']) => [
      new RegExp(as.replaceAll('~', '\\p{Ll}+'), 'gu'),
      printed.replace('_', ' '),
    ]),
];

/** Each English of home that has a grammar of its own; in plain English its small words mean something else ("fit", "one", "an"). */
const HOMES: readonly Rows[] = [
  // "I no wan make my pikin suffer", "person wey no get light": West Africa.
  rowsOf(
    /\b(?:dey|wey|pikins?|sabi|oga|wan|Nigeria|na me|now na|(?:who|that|I|we|they|dem) no|(?:I|people|others|they) don|okada|keke)\b|^don\b/u,
    String.raw`
    ^person(?= who) = a person
    \bmama\b = mother
    \bpapa\b = father
    \b([Ii]|[Ww]e) (?:dey )?small,? (?:and )?\1 (?:dey )?(~) = $1 was small and {$2}
    \b(?:dem|di|the) (?=pikin) =
    \bperson pikin\b = person’s child
    \b(my|your|his|her|a|one|every|another) pikin\b(?! dem) = $1 child
    \bpikins?(?: dem)?\b = children
    \bno wan make ((?:my|our|another|any|the|people)(?: ~’s)? ~) = don’t want $1 to
    \b(~body) wan (?=~) = $1 wants to_
    \bno wan\b = don’t want to
    \bwan (?=(~)) = [wan $1]_
    \b(person|nobody|somebody|one)( who|) no get\b = $1$2 has no
    \bno get (?=no) = have_
    \bno get\b = have no
    \bno fit\b = cannot
    \bno (?=(?:sabi|know|want|like)\b) = don’t_
    \bno go (?=(?!off|out|down)~) = will not_
    \bno dey (~)(.*?) again\b = no longer $1$2
    \b([Ii]|[Ww]e|[Yy]ou|[Tt]hey|who) no dey (?=\p{Ll}{3}) = $1 don’t_
    \bno dey (?=\p{Ll}{3}) = doesn’t_
    ^dem (?=(?:old )?(?:people|youths?|boys|girls|women|men)\b) =
    ^dem\b = they
    \b(I|and|we|they) fit (?=\p{Ll}) = $1 can_
    \bno (?=(?:collect|sink|pay|miss|lose)\b) = did not_
    ^(~) dey (?=for|in|on|at|and\b) = there is $1_
    (^|\bI )dey (?=(?:with|in|at)\b) = $1am_
    \b(see|know|hear|think) say\b = $1 that
    \bdey (?=(?!and\b|with\b|in\b|at\b|on\b|for\b|said\b)~) =
    \bsabi (?=read|write|cook|sew|drive|swim) = can_
    \bsuppose (?=teach|help|get|have|be|go) = should_
    \b(people|they|others|we|ones) don (~) = $1 have {$2}
    (^|\bI )don (~)(.*?)(?: finish)?$ = $1{$2}$3
    \b(mother|father) (house|farm|shop|land)\b = $1’s $2
    \bfor house\b = at home
    \bfor (my|our) (street|road)\b = on $1 $2
    \bfor (?=(?:market|compound)\b) = in the_
    \bplenty (?=(?!of\b|to\b|more\b)~) = plenty of_
    \bwho (?=ready|hungry|sick|poor) = who are_
    ^oga(?= (?:for|that|who|no|doesn’t)\b) = the boss`,
  ),
  // "Mi likkle an mi granny mek mi stir di pot": Jamaica.
  rowsOf(
    new RegExp(
      String.raw`\b(?:inna|pon|a yard|likkle|nuh|weh|seh|pickney|(?<!-|sci |wi |hi )fi|an mi|[Mm]i (?:${KIN}))\b|^[Dd]i (?:whole|land|sea|school)\b`,
      'u',
    ),
    String.raw`
    \b(my|mi|har|our) pickney dem\b = $1 children
    \bpickney(?: dem)?\b = children
    \blikkle\b = little
    \bweh (?=(?:nuh|don’t|have|need|want|can)\b) = who_
    \bnuh (?=have no) =
    \bnuh\b = don’t
    \binna\b = in
    \bpon\b = on
    \bhar\b = her
    \b[Dd]i\b = the
    \ban\b = and
    \b(show) mi fi\b = $1 me how to
    (?<=${KIN}) (~) (?:mi|(wi))(?= fi\b| go\b| pon\b| in\b| ~ the\b) =  $1 me$2
    \bmewi\b = us
    ^[Mm]e (?=${KIN}) = my_
    ^[Mm]i (?=(?:little|small|young)(?: and\b|,)) = I was_
    \b[Mm]i (?=tired|proud|happy|glad) = I am_
    \bmi(?= and\b|$|,) = me
    (?<=show|teach|help|for|fi) dem\b =  them
    \bdem (?=(?:have|need|don’t|say|want|love)\b) = they_
    (?<!only |-)\b(fi|[Mm]i) (?=(~)) = [$1 $2]_`,
  ),
  // "Uncles got no cert but can do one": Singapore.
  rowsOf(
    /\b(?:lah|lor|leh|kena|also can|got no)\b/u,
    String.raw`
    ^can (?=~) = I can_
    \bcert\b = certificate
    \bcan do one$ = can do the job
    ^kena (?=~ed\b) = I was_
    \bby (?=customer\b|boss\b) = by a_
    \b(job|work|life) (?=(?:so|very) (?:boring|hard|tiring)) = $1 is_`,
  ),
  // "Ma da telt me", "them as can't": Scotland and the North.
  rowsOf(
    /\b(?:an|wi|no|nae|da|o|pure|were|was|sat|stood|them|near|m[ae]|ken|kent|ah?|A)\b|['’]/u,
    String.raw`
    (?<=^|\b(?:since|because|when|and|n|that|if|but) )[Aa] (?=(?:seen|saw|was|had|went|did|could|kent|watched|heard|started|left|made|got)\b) = I_
    (?<=^|[ ,])ah ?(?=(?:’|was|had|have|can|could|am|ken|kent|saw|went|got|want|like|love|would|do|did|fix|make|help|~ed)\b) = I_
    (?<!or )\ban (?=(?:the|my|ma|his|her|our|your|I|we|they|it|it’ll|he|she|you|all|no|nae|then|an?|in|on|at|to|not|nobody|everybody|two|three)\b) = and_
    (?<=(?:ing|\p{Ll}s) )an (?=[^aeiou\s]~(?:s\b|ing\b| ~s\b)) = and_
    \b(my|ma|his|her|our) da\b = $1 dad
    ^da (?=~ (?:me|us)\b) = dad_
    \b(it|he|she|there) were(?= (?:my|me|a|the)\b) = $1 was
    \b(was|were|I am|is|are|been|be|’m|’re) (?:sat|(stood))\b = $1 sitting$2
    \bsittingstood\b = standing
    \b(?:them|those|folk|people) as (?=(?:can’t|cannot|have|need|want|don’t)\b) = those who_
    (?<!with |have )\bnobody (?=~ing (?:me|us)$) = nobody is_
    \bnaebody(?=['’]) = nobody
    \ba['’]body\b = everybody
    \bpure (?:mental )?(?=(?:busy|magic)\b) = really_
    \b(?:me|ma) own\b|\b(?:my|ma|me) ain\b = my own
    (?<=^|[\p{Ll},] )wi (?=\p{Ll}{2})(?!fi\b) = with_
    \bout o['’]? (?=\d) = out of_
    (?<=\p{Ll}{2} )o['’]? (?=\p{Ll}{2}) = of_
    (?<=^|\s)t['’](?=\p{L}) = the_
    \bnae (?=(?:bad|many|good|sure|able|safe|right|ready|easy|that|too|so|feart|scared|the|just|~ing|~ed)\b) = not_
    \bnae (?=\p{Ll}) = no_
    \bno (?=(?:bothered|feart|scared|fussed|able)\b) = not_
    \b(I|we|they|he|she|who|nobody|everybody) kent\b = $1 knew
    \b(I|we|they|you|to|don’t|didn’t|dinnae|folk) ken\b = $1 know`,
  ),
  // "Y’all ain’t got a mechanic", "fixin to start me a business": the South of the United States.
  rowsOf(
    /\b(?:ain’?t|y’?all|fixing|mama’?nem|done|me a)\b/u,
    String.raw`
    \bain’?t got (?=no) = have_
    \bain’?t got\b = don’t have
    \bthere ain’?t (?=no) = there is_
    (?<=^|and )ain’?t nobody ever = nobody ever
    (?<=^|and )ain’?t nobody (?=~ing\b) = nobody is_
    \b[Ii] ain’?t (?=(?!.*\bno\b)~ing\b) = I am not_
    ^(?:I’m )?fixing to (?=~ ) =
    \bfixing to (?=(?:be|open|start|drive|run|get|move|go|make|buy)\b) = about to_
    ^(start|get|build|open|buy) me an? = $1 a
    \by’?all (?=don’t) = you_
    \b(nobody|don’t|not)( .*) no more$ = $1$2 any more`,
  ),
  // "Childhood only", "post in bank only": India.
  rowsOf(
    /\b(?:only|is there|expired|passed out|wanting|doing (?:a )?job)\b/u,
    String.raw`
    \b(same ~) only$ = $1
    \b(${KIN}|husband|wife)( has| had|) expired\b = $1$2 died
    \bpassed out (?:from|of) (?=(?:college|school|university)\b) = graduated from_
    ^(?:(?:I )?was |I am )?doing (?:a )?job as\b = as`,
  ),
  // What is said beside an answer.
  rowsOf(
    /\b(?:lol|haha|idk|tbh|sure|2nd)\b/u,
    String.raw`
    ^idk,? maybe =
    ,? tbh,? (?=~) = ,_
    [?,.]+ not sure$ =
    \b2nd (?=grade|year) = second_`,
  ),
];

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

/** What was done, where the past was typed: "got took". */
const asDone = (past: string) =>
  /^(?:got|bit|woke|lay|rose|was|were)$/u.test(past) ? past : (participleOf(past) ?? past);

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
  [
    /\b(auld|aul|old|young) (?:wans|ones)(?= (?:that|who|wi|with|in|on|up|from|at)\b|$)/giu,
    (_, how = '') => (how.toLowerCase() === 'young' ? 'young ones' : 'old people'),
  ],
  [/\bwee ones\b/gu, 'little ones'],
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
    /\b(I|we|they|he|she|(?:nobody|somebody|someone|everybody|everyone|no one)(?: else)?) (seen|done)\b(?!,? by\b)/gu,
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

/** What small words are before a verb, and before anything else. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  fi: ['to ', 'for '],
  wan: ['want to ', 'wan '],
  mi: ['I ', 'my '],
};

/** The line in plain English, where it is told in an English of home. */
function toldPlainly(line: string): string {
  const met = HOMES.filter(([mark]) => mark.test(line));
  if (met.length === 0) return line;
  let told = line;
  for (const [, rows] of met) for (const [as, printed] of rows) told = told.replace(as, printed);
  return (
    told
      .replace(/\[(\p{L}+) (\p{Ll}+)\] /gu, (_, word: string, next: string) => {
        const [verb = '', thing = ''] = BEFORE[word.toLowerCase()] ?? [];
        return isBaseVerb(next) ? verb : thing;
      })
      // "Carry mi go theatre": took to a place.
      .replace(
        /(carry|take|\{?follow\}?)( me| us| him| her| my \p{Ll}+) go (\p{Ll}+)/gu,
        (_, verb: string, whom: string, where: string) =>
          `${verb === 'carry' ? 'take' : verb}${whom} to ${/^(?:market|school|church|work|sea)$/.test(where) ? '' : 'the '}${where}`,
      )
      .replace(/\bhave \{(\p{Ll}+)\}/gu, (_, verb: string) => `have ${asDone(pastOf(verb))}`)
      .replace(/\{(\p{Ll}+)\}/gu, (_, verb: string) => pastOf(verb))
      .replace(/<(\p{Ll}+)>/gu, (_, verb: string) => gerundOf(verb))
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

/** The line with words of home and of a phone as they are printed, where those around them leave one meaning. */
export function mendHomeWords(line: string): string {
  let mended = toldPlainly(line);
  for (const [pattern, whole] of ROWS)
    mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}
