/**
 * English as it is spelt by ear, at home or on a phone, and as it is printed. Only spellings and small words stand here; words
 * for kin ("granda", "mammy", "nan") and for things of a place ("wee", "kirk") stay as they are, and so does every name.
 */

/** `as typed` and what is printed; words that mean something else in plain English are in the rows below. */
const WORDS = new Map(
  `
    electrishun electrician,electrishan electrician,primry primary,ootside outside,aff off,yous you,youse you,ootdoors outdoors,oot out,aboot about,withoot without,roond round,groond ground,doon down,doonstairs downstairs,
    toon town,hoose house,hooses houses,broon brown,noo now,haud hold,haudin holding,hauf half,heid head,heids heads,deid dead,
    breid bread,efter after,afore before,afternuin afternoon,frae from,gie give,giein giving,gied gave,gien given,
    gonnae going to,havenae haven’t,hasnae hasn’t,hadnae hadn’t,arenae aren’t,werenae weren’t,shouldnae shouldn’t,doesnae doesn’t,disnae doesn’t,roon round,blawin blowing,kens knows,haun hand,yins ones,
    willnae won’t,wullnae won’t,widnae wouldn’t,wisnae wasn’t,dinna don’t,didna didn’t,canna cannot,winna won’t,wasna wasn’t,
    divvent don’t,dae do,daein doing,hae have,haein having,awa away,ae of,twa two,auld old,oul old,cauld cold,stane stone,stanes stones,
    hame home,mair more,maist most,naebody nobody,naebodys nobody’s,naething nothing,naewhere nowhere,naeone nobody,sumdy somebody,
    somedy somebody,awbody everybody,abody everybody,wis was,yer your,masel myself,mysel myself,hingin hanging,hing hang,hissel himself,
    hersel herself,themsel themselves,themsels themselves,oorsels ourselves,yersel yourself,mesen myself,missen myself,hissen himself,
    oor our,thon that,wud would,jist just,jus just,whit what,whae who,whaur where,gaun going,gey very,
    befor before,wid with,evry1 everyone,some1 someone,every1 everyone,
    snaw snow,snawy snowy,fitba football,gairden garden,polis police,baith both,alang along,thegither together,sumhin something,
    sumthin something,sumthing something,summat something,summut something,nowt nothing,nowts nothing’s,owt anything,mek make,meks makes,
    tek take,teks takes,tekkin taking,mekkin making,reet right,neet night,childer children,
    lil little,tryna trying to,finna going to,imma I’m going to,gotta have to,outta out of,lotta lot of,cus because,cuse because,
    gimme give me,lemme let me,dunno don’t know,hafta have to,shoulda should have,coulda could have,woulda would have,musta must have,
    dat that,wif with,hav have,uve you’ve,bcoz because,bcz because,becos because,becoz because,bcs because,2gether together,2day today,2moro tomorrow,2nite tonight,nite night,dnt don’t,cnt can’t,altho although,gd good,bk back,stn station,hosp hospital,biz business,prob probably,probs probably,defo definitely,obvs obviously,meself myself,roon round,roun round,owd old,fella fellow,fellas fellows,wean child,weans children,bairn child,bairns children,waste waste,wast waste,someting something,nuthin nothing,nuffin nothing,worl world,luv love,yall you all,
    tmrw tomorrow,tmr tomorrow,wknd weekend,wknds weekends,wkend weekend,wkends weekends,wk week,wks weeks,bday birthday,bdays birthdays,
    rly really,rlly really,srsly seriously,frm from,frnd friend,frnds friends,hv have,hvnt haven’t,jst just,kno know,shd should,shld should,
    cld could,wld would,any1 anyone,tht that,vry very,wat what,wot what,wots what’s,wht what,wen when,whn when,wrk work,wrks works,
    wrking working,evry every,evryday every day,everyting everything,enuf enough,nvr never,alwys always,sth something,dept department,
    appt appointment,appts appointments,msg message,msgs messages,gr8 great,l8 late,m8 mate,m8s mates,bf boyfriend,gf girlfriend,hols holidays,
    pls please,thnk think,thks thanks,ystrday yesterday,yday yesterday,

    brung brought,brang brought,tooken taken,boughten bought,knowed knew,growed grew,throwed threw,drawed drew,blowed blew,
    calfs calves,knifes knives,shelfs shelves,halfs halves,loafs loaves,leafs leaves,thiefs thieves,wolfs wolves,scarfs scarves,childs children,
    womans women,gentlemans gentlemen,tooths teeth,foots feet,mouses mice,gooses geese,oxes oxen,deers deer,salmons salmon,
    evidences evidence,knowledges knowledge,jewelries jewelry,machineries machinery,vocabularies vocabulary,
    sceneries scenery,slangs slang,musics music,

    no1 no one,fraid afraid,'fraid afraid,sum1 someone,sum1s someone’s,some1s someone’s,any1s anyone’s,every1s everyone’s,nomore no more,intae into,ower over,cooncil council,hoo how,aul old,wid with,avg average,wfh working from home,wifi Wi-Fi,ebike e-bike,ebikes e-bikes,transmision transmission,propper proper,fishermans fishermen,accordeon accordion,liter litre,
    gcse GCSE,gcses GCSEs,csec CSEC,ielts IELTS,toefl TOEFL,sasl SASL,haccp HACCP,ged GED,cdl CDL,cna CNA,nvq NVQ,lpn LPN,emt EMT,osha OSHA,hvac HVAC,covid COVID,
    aprentice apprentice,aprentices apprentices,aprenticeship apprenticeship,aprenticeships apprenticeships,apprentise apprentice,aprentis apprentice,
    recepshunist receptionist,receptionest receptionist,carpinter carpenter,electrision electrician,electricien electrician,mecanic mechanic,mechanik mechanic,
    plummer plumber,hairdreser hairdresser,secretery secretary,enginer engineer,engeneer engineer,ingeneer engineer,acountant accountant,acounting accounting,
    pharmasist pharmacist,farmacist pharmacist,parmacist pharmacist,labratory laboratory,veterinarian veterinarian,techincian technician,superviser supervisor,supervizor supervisor,
    apreciate appreciate,availible available,beautifull beautiful,beggining beginning,carear career,chalenge challenge,commited committed,completly completely,
    custumer customer,diferent different,dissapear disappear,dissapeared disappeared,dissapointed disappointed,elderely elderly,
    emergancy emergency,emergancies emergencies,exelent excellent,excelent excellent,experince experience,expirience experience,familar familiar,foward forward,
    fourty forty,gaurd guard,gratefull grateful,greatful grateful,happyness happiness,hieght height,imediate immediate,imediately immediately,impotant important,
    improove improve,knowledgable knowledgeable,lazyness laziness,lonley lonely,medcine medicine,mesage message,minuite minute,minuites minutes,morgage mortgage,
    offical official,oportunity opportunity,oportunities opportunities,paitent patient,paitents patients,pateint patient,peice piece,peices pieces,perfomance performance,
    permenant permanent,permanant permanent,posible possible,proccess process,qualifed qualified,recive receive,recived received,refrence reference,
    responsable responsible,responsability responsibility,sacrafice sacrifice,sceince science,strugle struggle,studys studies,surgury surgery,
    suprised surprised,tecnical technical,temprature temperature,togather together,tomorow tomorrow,trubble trouble,vegtables vegetables,veichle vehicle,
    vollunteer volunteer,wensday Wednesday,wendsday Wednesday,wheelchar wheelchair,yestarday yesterday,affoard afford,patiance patience,patence patience,
    alzheimers Alzheimer’s,parkinsons Parkinson’s,hospitels hospitals,hopital hospital,kitchin kitchen,kichen kitchen,restorant restaurant,garding gardening`
    .split(/,\s*/)
    .map((row) => row.trim())
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const),
);

/** What is printed for a word that was spelt by ear or on a phone; undefined for every other. */
export function fromHome(word: string): string | undefined {
  return WORDS.get(word);
}

/** Who and what somebody may call theirs. */
const MINE =
  '(?:wee|auld|old|own|big|little|late|granda|grandas|grandad|grandads|granny|grannies|grans?|nan|nans|nana|maw|mam|mams|mammy|mum|mums|da|das|dad|dads|daddy|brothers?|sisters?|cousins?|uncles?|aunty?|aunties?|auntie|mates?|pals?|wife|wifes|man|husband|weans?|bairns?|kids|lad|lads|lass|boys?|girls?|son|daughter|family|hands?|heids?|heads?|back|feet|legs?|knees?|arms?|eyes|ears|face|hair|heart|neck|house|hoose|flat|room|boat|van|car|bike|dog|work|job|boss|gaffer|school|class|team|tools|boots|life|time|voice|first|last|best)';

const MONTHS: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sep: 'September',
  sept: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};
const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  weds: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const PARTICIPLES: Readonly<Record<string, string>> = {
  took: 'taken',
  gave: 'given',
  broke: 'broken',
  wrote: 'written',
  spoke: 'spoken',
  drove: 'driven',
  chose: 'chosen',
  stole: 'stolen',
  froze: 'frozen',
  went: 'gone',
  ate: 'eaten',
  fell: 'fallen',
  knew: 'known',
  threw: 'thrown',
  wore: 'worn',
  tore: 'torn',
  shook: 'shaken',
  began: 'begun',
};

/** What is done, where "don" tells so. */
const DONE: Readonly<Record<string, string>> = {
  give: 'given',
  go: 'gone',
  come: 'come',
  do: 'done',
  make: 'made',
  leave: 'left',
  break: 'broken',
  spoil: 'spoilt',
  learn: 'learnt',
  build: 'built',
  see: 'seen',
  run: 'run',
  quit: 'quit',
  throw: 'thrown',
  forget: 'forgotten',
};

type Mend = readonly [RegExp, string | ((...found: string[]) => string)];

/** Words that are spelt so in plain English too, where those around them leave one meaning. */
const ROWS: readonly Mend[] = [
  // "A seen the masons", "when a watched it": I, as it is said in Scotland.
  [
    /(?<=^|\b(?:since|because|when|and|n|that|if|but) )[Aa] (?=(?:seen|saw|was|wis|had|went|did|done|could|kent|watched|heard|started|left|came|built|made|got|cannae|dinnae|didnae|wouldnae) )/gu,
    'I ',
  ],
  [/(?<=\p{Ll}s )an (?=\p{Ll}+s\b)/gu, 'and '],
  [
    /\b(has|have|had)(n’t) (fell|took|gave|broke|went|ate|knew|began|wrote)\b/giu,
    (_, has: string, not: string, past: string) => `${has}${not} ${PARTICIPLES[past.toLowerCase()] ?? past}`,
  ],
  [/(?<=\p{Ll} )wit (?=\d|(?:my|the|an?|no|one|two|three|four|all|his|her|ice|it|them|people)\b)/gu, 'with '],
  // "Ma hands", and not "my ma" or "ma let me".
  [new RegExp(`(?<!\\b(?:my|your|his|her|our|their|the|a) )\\bma (?=${MINE}\\b)`, 'gu'), 'my '],
  [
    new RegExp(
      `(?<=^|\\b(?:because|when|if|and|but|that|since|so|then) )[Mm]e (?=${MINE}\\b)(?!me (?:first|last|time|back|life)\\b)`,
      'gu',
    ),
    'my ',
  ],
  [/\b(?:me|ma) own\b|\b(?:my|ma|me) ain\b/gu, 'my own'],
  [
    /\b(in|on|with|off|of|from|at|for|by|under|behind|and|over) me (?=(?:own|hands?|back|feet|head|heid|knees?|mates?|mam|mum|nan|da|dad|tools|van|boots|lad|lass|wife|kids|eyes|ears|neck|arms?|legs?)\b)(?!back (?:in|to|then|when|home|at|there|on)\b)/gu,
    '$1 my ',
  ],
  [/(?<=\p{Ll} )wi (?=\p{Ll}{2})(?!fi\b)/gu, 'with '],
  [/(?<=\b(?:the|my|a|an|our|his|her|their|wee|auld|old|big|that|every) )dug(s?)\b/gu, 'dog$1'],
  [/\byoung wans\b/gu, 'young ones'],
  [/\b(quick|slow|neat) \1(?:ly)?(?=$|[,.])/giu, (_, how = '') => `${how.toLowerCase()}ly`],
  [/\bwell well(?=$|[,.])/giu, 'very well'],
  // "When people afraid": they are.
  [
    /\b(when|because|if|but|and) (people|they|we|kids|children|customers|patients) (?=(?:afraid|scared|hungry|tired|sad|upset|lost|angry|busy|ill|old|poor|stressed)(?:$|[,.]| (?:and|in|of|at|with)\b))/gu,
    '$1 $2 are ',
  ],
  // "Out o 10", "4 oot o 10".
  [/\bout o['’]? (?=\d)/gu, 'out of '],
  [
    /\b(auld|aul|old|young) (?:wans|ones)(?= (?:that|who|wi|with|in|on|up|from|at)\b|$)/giu,
    (_, how = '') => (how.toLowerCase() === 'young' ? 'young ones' : 'old people'),
  ],
  [/\bwee ones\b/gu, 'little ones'],
  [/\bback a yard\b/giu, 'back home'],
  [
    /\bwan (?:dey )?(?=(start|open|do|make|be|go|learn|buy|sell|work|become|help|get|build|run|enter|have|cook|teach)\b)/gu,
    'want to ',
  ],
  [
    /\bno go (?=(?:burn|break|fail|fall|spoil|stop|finish|die|leak|go|come|cut|hurt|cost|change)\b)/gu,
    'will not ',
  ],
  [
    /\b(other people|people|others|they|we|ones|kids|women|men) don (?=(give|go|come|do|make|finish|leave|break|spoil|learn|build|work|see|run|quit|throw|forget|try|fail)\b)(give|go|come|do|make|finish|leave|break|spoil|learn|build|work|see|run|quit|throw|forget|try|fail)\b/gu,
    (_, who = '', __ = '', verb = '') => `${who} have ${DONE[verb] ?? `${verb}ed`}`,
  ],
  [
    /\b(people|kids|children|women|men|girls|boys|lads|neighbours|neighbors|teenagers|students|families|patients|workers|customers|tenants|farmers|drivers|nurses|parents|residents|learners|fellows|ones) (?:that|what) (?=(?:can|cannot|can’t|could|don’t|do|have|are|is|were|was|live|need|want|come|work|hate|never|nobody else|finish|get|got|know|lost|struggle|feel|speak|had|finished|walk|keep|like|love)\b)/gu,
    '$1 who ',
  ],
  // "Nae bother" and "nae bad": no thing, and not so.
  [
    /\bnae (?=(?:bad|good|sure|able|safe|right|fair|real|ready|easy|hard|well|that|too|so|feart|scared|the|just|always|\p{Ll}+(?:ing|ed))\b)/gu,
    'not ',
  ],
  [/\bnae (?=\p{Ll})/gu, 'no '],
  [/\b(I|we|they|he|she|who|nobody|everybody|everyone) kent\b/gu, '$1 knew'],
  [/\bno (?=(?:bothered|feart|scared|fussed|able|allowed|afraid|ashamed)\b)/gu, 'not '],
  [
    /(?<=^|[ ,])ah(?=(?:’m|’ve|’ll|’d)?\b) ?(?=(?:’|wis\b|was\b|had\b|have\b|hae\b|can\b|cannae\b|could\b|dinnae\b|didnae\b|am\b|kent\b|ken\b|saw\b|went\b|got\b|want\b|like\b|love\b|wid\b|would\b|do\b|dae\b|did\b|fix|mend|make|help|\p{Ll}+ed\b))/gu,
    'I ',
  ],
  [/\bI (?=’)/gu, 'I'],
  [/\b(I|we|they|you|to|don’t|didn’t|dinnae|didnae|folk) ken\b/gu, '$1 know'],
  [/(?<=\p{Ll}{2} )o['’]? (?=\p{Ll}{2})/gu, 'of '],
  [
    /\b((?:my|our|his|her|the) (?:mam|mum|mom|dad|da|nan|gran|granny|granda|grandad|brother|sister|uncle|auntie|wife|husband|boss|son|daughter|mate)) were(?= (?!to\b))(?<!\b(?:if|as though|wish) \p{L}+ \p{L}+ were)/giu,
    '$1 was',
  ],
  [
    /\b(was|were|been|have|has|had|got|ve|’ve|being) (took|gave|broke|wrote|spoke|drove|chose|stole|froze|went|ate|fell|knew|threw|wore|tore|shook|began)\b/giu,
    (_, had: string, past: string) => `${had} ${PARTICIPLES[past.toLowerCase()] ?? past}`,
  ],
  // "In t'cab".
  [/(?<=^|\s)t['’](?=\p{L})/gu, 'the '],
  [/\b(young|little|wee|old|big|bad|good|auld) (?:['’]?un|yin)(s?)\b/giu, '$1 one$2'],
  [
    /(?<=[a-z] )(?<!\b(?:at|to|by|until|till|from|of|for|or|and|since|before|after|than) )4 (?=(?:my|me|the|an?|our|u|you|them|him|her|us|people|ppl|any(?:one|body)|every(?:one|body)|no(?:body|one)|some(?:one|body))\b|(?<=\b(?:cakes|food|flowers|dresses|music|clothes|shoes|furniture|bread|things|stuff|toys|meals|songs|apps) 4 )\p{Ll})/gu,
    'for ',
  ],
  [/(?<=[a-z] )r (?=(?:not|all|the|so|in|on|too|always|\p{Ll}+ing)\b)/gu, 'are '],
  [
    /(?<=\b(?:in|since|until|till|by|from|before|after|last|next|this|every|early|late|mid|of|to) |\b\d{1,2}(?:st|nd|rd|th)? )(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/giu,
    (short) => MONTHS[(short ?? '').toLowerCase().replace('.', '')] ?? short ?? '',
  ],
  [
    /(?<=\b(?:on|every|last|next) )(mon|tues?|weds?|thu|thurs?|fri|sat|sun)(?=$|[,.;]| (?:and|n|or|to|at|night|morning|morn|evening|eve|afternoon|nights|mornings|evenings|after|before)\b)/giu,
    (short) => DAYS[(short ?? '').toLowerCase()] ?? short ?? '',
  ],
  // "We was eight", "I were nine": the verb that goes with them.
  [/(?<!\b(?:than|of) )\b(we|they|you) was(n’t)?\b/giu, '$1 were$2'],
  [/(?<!\b(?:if|though|as|wish|wished|suppose|than|and|only|or) )\bI were(?=(?:n’t)? (?!to\b))/gu, 'I was'],
  [
    /\b(I|we|they|he|she|nobody(?: else)?|somebody(?: else)?|someone(?: else)?|everybody(?: else)?|everyone(?: else)?|no one(?: else)?) (seen|done)\b(?!,? by\b)/gu,
    (_, who: string, verb: string) => `${who} ${verb === 'seen' ? 'saw' : 'did'}`,
  ],
  // "Them kids", "every queue them planners made".
  [
    /(?<=^|\b(?:because|and|but|when|if|that|all|of|with|for|like|to|from|on|by|about) )them (?=(?:\p{Ll}+ )?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|nights\b|days\b|mornings\b|evenings\b|weekends\b|always\b|is\b|was\b|as\b)(?:\p{Ll}{2,}[^s’]s|people|children|women|men)\b)/gu,
    'those ',
  ],
  [/(?<!\bthis),? (?:n|an|and) (?:that|stuff|all that|whatnot|what not|so on)[.\s]*$/giu, ''],
  // What is told of women in West Africa with "wey no get" has its verb in plain English.
  [
    /\b(who|wey|that|they|I|we|people|women|men|kids|children|\p{Ll}{2,}[^s’]s) no (get|fit|sabi|want|know|like)(?= \p{Ll})/gu,
    (_, who: string, verb: string) =>
      `${who} ${verb === 'get' ? 'have no' : verb === 'fit' ? 'cannot' : verb === 'sabi' ? 'don’t know' : `don’t ${verb}`}`,
  ],
  [/\bno dey (?=\p{Ll}{3})/gu, 'doesn’t '],
  [/\b(kids|children|women|men|people|girls|boys|\p{Ll}{3,}[^s’]s) dem(?=$|[ ,.])/gu, 'the $1'],
  // Particles that only colour what was said.
  [/,? \b(?:lah|lor|leh|liao|sia|hor|meh|naman|opo|yaar|yaa|uh)\b(?=[,.!]|$)/giu, ''],
  [/,? (?:idc|ngl|smh|fr fr|imo|imho|tbf|jsyk)[.!\s]*$/giu, ''],
];

const MAY_BE_HOME =
  /\b(?:[Aa]|wit|fell|took|gave|broke|went|ate|knew|began|wrote|[Mm]a|me|wi|n|an|quick|slow|neat|well|afraid|scared|hungry|tired|sad|upset|lost|angry|busy|ill|old|poor|stressed|dugs?|wans|ones|wan|yard|go|don|what|nae|no|ah|ken|t['’]|['’]?uns?|4|r|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thu|thurs?|fri|sat|sun|was|were|seen|done|them|that|stuff|lah|lor|leh|liao|sia|hor|meh|naman|opo|yaar|yaa|uh|dem|dey|kent|o|took|gave|broke|wrote|spoke|drove|chose|stole|froze|went|ate|fell|knew|threw|wore|tore|shook|began|yins?|idc|ngl|smh|fr|imo|imho|tbf|jsyk|whatnot)\b/i;

/** The line with words of home and of a phone as they are printed, where those around them leave one meaning. */
export function mendHomeWords(line: string): string {
  if (!MAY_BE_HOME.test(line)) return line;
  let mended = line;
  for (const [pattern, whole] of ROWS)
    mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}
