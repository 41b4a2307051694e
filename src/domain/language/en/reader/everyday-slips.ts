import { pastOf, thirdOf } from './inflect.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';

/**
 * Slips of a phone, of a dialect or of another language in everyday words, each put right only where nothing else can be
 * meant. A row is looked at only where the line holds what stands first in it.
 */
type Mend = readonly [string, RegExp, string | ((...found: string[]) => string)];

const ENDS =
  '(?=$|[,.;:!?]| (?:and|or|but|at|when|where|with|without|by|for|who|that|what|which|how|all|alone|early|late|on|in|of)\\b)';
/** How somebody is, or what it is like, in a word that ends what is said. */
const STATES =
  'sat|stood|easy|feart|ready|sure|fair|right|scared|able|happy|well|clever|daft|ashamed|bad|hard|safe|fussed|done|allowed|afraid|keen|fit|sleeping|sitting|standing|worth|wise|quick|slow|young|old|rich|poor|late|early|hungry|lonely|alone|awake|nice|simple|cheap|true|sad|shy|proud|perfect|strong|stupid|lazy|mad|angry';
const ROWS: readonly Mend[] = [
  // "Am no sat doon", "it’s no easy": a Scots "no" is "not". "It is no easy job" has its thing behind it, and stays.
  [
    ' no ',
    new RegExp(
      `(?<!\\bthere(?: (?:is|are|was|were|be)|’s))(?<=\\b(?:am|is|are|was|were|be|been)|[’'](?:m|re|s)) no (?=(?:(?:that|so|too|very|just|always|even|really) )?(?:${STATES}|\\p{Ll}{2,}[^e ]ed)(?:$|[,.;:!?]| (?:at|when|to|for|with|and|but|in|on|of|by|if|enough|yet|down|up|here|there|that|about|any)\\b))`,
      'gu',
    ),
    ' not ',
  ],
  [
    ' no ',
    / no (?=(?:been|seen|gone|had|done|got) (?!\p{Ll}+ed\b))(?<=\b(?:have|has|had|[’']ve) no )/gu,
    ' not ',
  ],
  [
    ' no ',
    /\b(do|does|did) no (?!(?:wrong|harm|good|evil|one|more|less|such)\b)(\p{Ll}{3,})\b/gu,
    (whole, does = '', verb = '') => (isBaseVerb(verb) && !isNounToo(verb) ? `${does} not ${verb}` : whole),
  ],
  [' not sat', /(?<=\b(?:am|is|are|was|were|be)|[’'](?:m|re|s)) not sat\b/gu, ' not sitting'],
  ['noo', /(?<!\p{L})(?:the )?noo(?!\p{L})/gu, 'now'],
  // "-25 and everything works", "it is -20C": a sign that would be taken for a dash.
  [
    '-',
    /(?<=^|\b(?:is|was|at|to|below|its|it’s|it's|under|around|about|even|like) )-(?=\d{1,2} ?(?:°? ?[CcFf]\b|°|degrees?\b|celsius\b|below\b|out(?:side)?\b|and\b|but\b|or\b|with\b|when\b|here\b|in the\b|at (?:night|dawn)\b|,|\.|$))/gu,
    'minus ',
  ],
  ['til', /(?<!\p{L})['’]?til\b(?! (?:roll|point|receipt|seeds?|oil))/giu, 'until'],
  // "Late bcz of wrong planning".
  [
    'bc',
    /(?<=[\p{L}\d,] )b(?:cz|cuz|cus|coz|cos|cause|cs|c(?= (?:of|I|we|they|he|she|it|the|my|our|their|there|nobody)\b))(?= )/giu,
    'because',
  ],
  // "Our factory, specially the workers": most of all them. "A specially trained nurse", "built specially in Leeds" is another word.
  [
    'specially ',
    /(?<=[\p{Ll}\d],? )specially (?=(?:the|those|these|them|my|our|old|older|young|younger|small|little|poor|new|girls|boys|women|men|children|kids|students|people|families|who)\b|(?<!\b(?:\p{Ll}+ed|built|made|bought|brought|bred|grown|drawn|cut|written|chosen|done|set|sent|taught|sewn|woven|kept|c[ao]me) specially )(?:when|if|in|on|at|with|after|before)\b)/gu,
    'especially ',
  ],
  // "3 sheds back 2 back".
  [' 2 ', /\b(back|door|face|side|end|day|hand|one) 2 (?=\1\b)/giu, '$1 to '],
  // "Dont nobody else hear it": what nobody does.
  [
    ' nobody',
    /(?<=^|[ ,])(?:[Dd]on|[Dd]idn|[Cc]an)’t (nobody(?: else)?) (\p{Ll}{2,})(?=$|[ ,.])/gu,
    (whole, who = '', verb = '') => {
      if (!isBaseVerb(verb)) return whole;
      if (/^did/iu.test(whole)) return `${who} ${pastOf(verb)}`;
      return /^can/iu.test(whole) ? `${who} can ${verb}` : `${who} ${thirdOf(verb)}`;
    },
  ],
  // "Gone wrong an everyone is yelling".
  [
    ' an ',
    /(?<=\p{L}) an (?=(?:every(?:one|body|thing)|I|we|they|he|she|it|its|the|my|our|their|his|her|then|nobody|your?|th[aeio]\p{L}+)\b)/gu,
    ' and ',
  ],
  // "A chat an a brew", "11 kitchens an 3 openings".
  [' an ', /(?<=\p{L}{2}) an (?=an? \p{L})|(?<=\p{Ll}s) an (?=(?!8|11|18)\d)/gu, ' and '],
  [
    'in ',
    new RegExp(
      `\\bin (forest|desert|river|sea|cockpit|cabin|queue|harbou?r|tunnel|mountain|street|rain|dark(?: (?:morning|night|evening))?|(?:engine|machine|control|operating) room|(?:first|second|third|last|final) year)${ENDS}`,
      'giu',
    ),
    'in the $1',
  ],
  [
    'farm',
    /\bin (?=(?:an?|the|my|our|his|her) (?:\p{Ll}+ )?farm(?:$|[,.]| (?:in|of|and|with|where|for)\b))/gu,
    'on ',
  ],
  [
    ' morning',
    /^(quiet|busy|slow|cold|rainy|sunny|long|calm|normal|full) (?=(?:morning|evening|night|day|afternoon|shift|room|house|kitchen)(?:$|,| (?:and|when|with|in)\b))/iu,
    'a $1 ',
  ],
  [
    'is ',
    /(?<=^|\b(?:because|and|but|say|says|said|think|thinks) )is (?=(?:(?:so |very |too |not |really )?(?:hard|difficult|easy|good|better|important|possible|impossible|dangerous|expensive|sad|nice|necessary|my|like|time|enough)\b)(?! is\b))/gu,
    'it is ',
  ],
  [
    'in',
    /\b(morn|even|noth|someth|anyth|everyth|go|do|see|try|say|play|pay|stay|cry)in(?=$|[\s,.])/gu,
    '$1ing',
  ],
  // "There’s four of us left": many, and "are".
  [
    'here',
    /\b([Tt])here(?:[’']s| is) (?=(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9]\d+|many|several|a few) (?!(?:an?|pounds|euros|dollars|quid|per|percent|miles|kilometres|metres|years?|hours?|minutes|o’clock)\b)\p{L})/gu,
    '$1here are ',
  ],
  [' tho ', / tho (?=\p{L})/gu, ' though '],
  // "31 r still there".
  [
    ' r ',
    /(?<=\b(?:they|we|who|that|people|all|most|some|\d+|\p{Ll}{3,}s|(?:who|that) .* and)) r (?=\p{Ll}{2})/gu,
    ' are ',
  ],
  // "Small small steps", "small small money": twice for much, as it is said in West Africa and in India.
  ['small small money', /\bsmall small money\b/gu, 'very little money'],
  [' ', /\b(small|big|long|good|hot|cold|old|new|different|nice|little) \1 (?=\p{Ll}+s\b)/gu, '$1 '],
  // "Hard of hearing kids": what stands before a name is one word.
  [
    ' of ',
    /\b(hard of hearing|out of work|out of date|end of life|out of school|out of hours) (?=(?!(?:always|as|is|was|has|this|because|sometimes|parents)\b)(?:\p{Ll}+s|people|children|men|women)\b)/gu,
    (_, how = '') => `${how.replaceAll(' ', '-')} `,
  ],
  [' i guess', / I guess(?= (?:and|but|so)\b|,)/gu, ''],
  // "Gettin", with the letter that the ending doubles.
  [
    'in',
    /\b(\p{Ll}{1,6}?)([bdgmnprt])\2in(?=$|[\s,.])/gu,
    (whole, start: string, letter: string) => (isBaseVerb(start + letter) ? `${whole}g` : whole),
  ],
  // "Comin in off the street", "gettin there".
  [
    'in',
    /\b(?!(?:robin|basin|ruin|cabin|satin|resin|cousin|origin|margin)\b)(\p{Ll}{2,7})in (?=(?:in|on|at|off|out|up|down|to|the|an?|my|with|w|for|from|about|home|back|over|around|through|it|them|him|her|me)\b)/gu,
    (whole, start: string) => (isBaseVerb(start) || isBaseVerb(`${start}e`) ? `${start}ing ` : whole),
  ],
  [' trust', /\b((?:trust|trusts|know|like|ask|call|thank) me), (?=they \p{Ll})/gu, '$1, and '],
  // "Hear when a machines about to go".
  ['about to', /(?<=\b(?:an?|the|one) \p{Ll}{2,})s (?=about to\b)/gu, '’s '],
  // "I don’t bump nothing".
  [
    'nothing',
    /\b((?:don’t|doesn’t|didn’t|can’t|won’t|ain’t|without|cannot) (?:(?!but\b|because\b|that\b)\p{L}+ ){0,3})nothing(?=$|[,.])/gu,
    '$1anything',
  ],
  [
    'nobody',
    /\b((?:don’t|doesn’t|didn’t|can’t|won’t|ain’t|without|cannot) (?:(?!but\b|because\b|that\b)\p{L}+ ){0,2})nobody(?=$|[,.]| (?:get|gets|getting|at|in|on|to|for|with|around|else|left|yet|here|now)\b)/gu,
    '$1anybody',
  ],
  // "There wasn’t no injuries", "don’t get no help".
  [
    'n’t ',
    /\b(\p{Ll}+n’t (?:(?:have|got|get|want|need|take|had|be) )?)no (?=\p{Ll}{3})(?!no (?:one|more|longer|matter|doubt|less)\b)/gu,
    '$1any ',
  ],
  // "Schools that got nothing": what they have.
  [
    ' got no',
    /\b(that|who|(?:kids|people|folks|they|we)(?: (?:round |around |out |up |down )?here)?) got (?=(?:nothing|nobody|no)\b)(?!.*\b(?:when|was|were|\p{Ll}+ed)\b)/gu,
    '$1 have ',
  ],
  [
    'there was',
    /\bthere was(n’t)? (?=(?:any|many|no|\d+|two|three|four|five) \p{Ll}+[^s]s\b)/gu,
    'there were$1 ',
  ],
  // "I kinda fell into it".
  ['', /\b(I|we|he|she|just) (?:kinda|kind of|sorta|sort of) (?=\p{Ll})/gu, '$1 '],
  ['been', /(?<!\b(?:have|had|’ve) )\b(I|[Ww]e|[Tt]hey) been (?=\p{Ll})/gu, '$1 have been '],
  ['me da', /\bme da\b/gu, 'my da'],
  [
    'only ',
    /\b(the only (?:one|person|guy|man|woman)(?: (?:in|on|at) (?:the|my|our) \p{Ll}+)?) (?=(?:can|could|knows?|knew|speaks?)\b)/gu,
    '$1 who ',
  ],
  [
    'no more',
    /\b((?:don’t|doesn’t|didn’t|can’t|won’t|cannot) (?:(?!but\b|because\b|that\b)\p{L}+ ){1,6})no more(?=$|[,.])/gu,
    '$1any more',
  ],
  ['ee', /\b(teeth|feet)s\b/gu, '$1'],
  [', now ', /, now (?=(?:I|we|they) )/gu, ', and now '],
  // "There were 31 of us in the toolroom now it’s me and Dennis".
  [
    ' now ',
    / (?:and )?now (?<=\b(?:was|were|had|used to)\b[^,]* \p{Ll}+ now )(?=(?:it|there|that)’s )/gu,
    ', and now ',
  ],
  // "A colleague asked me one cake"; a question is asked without "for".
  [
    'ask',
    /\b(ask(?:s|ed)?) (me|him|her|us|them) (?=(?:one|an?) (?!(?:\p{Ll}+ ){0,3}(?:questions?|things?|favou?rs?|riddle)\b|(?:second|moment|minute|hour|day|week|month|year|time|while|bit|lot|few|hundred|thousand|million)\b)\p{Ll}+)/gu,
    '$1 $2 for ',
  ],
  ['want again', /\bwant again to (\p{Ll}+ [^,.]+)$/gu, 'want to $1 again'],
  // "140 some babies", "60 something goodbyes".
  [
    'some',
    /\b(\d+)[ -]?some(thing)? (?=\p{Ll}+s\b)/gu,
    (_, count = '', thing = '') => (thing ? `${count}-something ` : `some ${count} `),
  ],
  // "My brother and his 5 kids they are here".
  [
    ' they ',
    /^((?:my|our|the) [^,]* and (?:(?:my|our|his|her|the|\d+|two|three|four|five|six) ){0,2}\p{Ll}+),? they (?=(?:are|were|have|live|come|came|go|can)\b)/giu,
    '$1 ',
  ],
  // "They cleaned that place 30 years", "I sat on hold 4 hours".
  [
    's',
    /\b((?:sat|stood|held|kept|cleaned|worked|lived|slept|stayed|served|nursed) (?:(?!for\b|every\b|and\b|to\b)[\p{L}’]+ ){0,5}(?<!\b(?:in|over|about|last|after|almost|nearly|than|of|the|my|next|until|first|all|only|just) ))(?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:years|months|weeks|days|hours|minutes)(?=$|,| and\b| in\b))/gu,
    '$1for ',
  ],
  // "The choir 80 children".
  [
    ' ',
    /\b(choir|class|team|crew|group|school) (?=\d+ (?:children|people|\p{Ll}{3,}s)\b)(?!\w+ \d+ (?:years|months|weeks|days|hours|minutes|times)\b)/gu,
    '$1 of ',
  ],
  // "I did MA".
  [' ma', /\b(did|have|got|hold|with|finished) (?=M(?:A|Sc|BA|Phil)\b)/gu, '$1 an '],
  // "Sound of the machine", "took medal of skill contest", "before line starts".
  [' of', /\b(hear(?:s|ing)?|knows?|knowing) (sound|smell) (?=of\b)/gu, '$1 the $2 '],
  [
    'medal',
    /\b(took|won|got|takes?|wins?) (?:an? )?medal of (?=\p{Ll}+ (?:contest|competition))/gu,
    '$1 a medal in a ',
  ],
  ['before ', /\bbefore (line|shift|market) (?=starts|opens|begins)/gu, 'before the $1 '],
  // "When dad died", "the day we buried dad": a name, without "my".
  [
    '',
    /(?<=^|\b(?:when|after|since|because|before|until|buried|watched) )(dad|m[aou]m|nana?|gran(?:d(?:ad|pa|ma)|ny)?)(?= (?:\p{Ll}{2,}ed|was|got|had|left|lost|taught|said|went|could\p{L}*|fell|never|fill)\b|$)/gu,
    (_, who = '') => who.charAt(0).toUpperCase() + who.slice(1),
  ],
  // "Asked me water".
  [
    'ask',
    /\b(ask(?:s|ed|ing)?) (me|him|her|us|them) (?=(?:water|money|help|advice|food|directions|work|bread|tea|permission)\b)/gu,
    '$1 $2 for ',
  ],
  [
    'be again',
    /\bbe again (?:an? )?(\p{Ll}+)(?=$|[,.])/gu,
    (_, who = '') => `be ${/^[aeiou]/u.test(who) ? 'an' : 'a'} ${who} again`,
  ],
  // "One packet milk".
  [
    '',
    /\b(one|an?|\d+|two|three|four|every) (packet|pack|cup|bag|bottle|plate|glass|box|sachet|tin|bucket|kilo|litre|piece)(s?) (?=(?:milk|rice|water|tea|coffee|bread|flour|sugar|oil|food|soup|meat|fish|cake|soap|paper)(?:$|[,.]| (?:and|for|to|from|in|every)\b))/gu,
    '$1 $2$3 of ',
  ],
  // "Fed up off being told".
  [
    ' off ',
    /\b(fed up|sick|tired|instead|because|proud|lots?|couple|full|afraid|scared) off (?=(?:the|my|our|being|people|it|them|this|all|an?)\b)/giu,
    '$1 of ',
  ],
  // "Had patience with me, idk, I want to be like him": who looks for words doubts nothing.
  [', idk, ', /, idk, (?=\p{L})/giu, ', '],
  ['same as', /,? same as (?:always|ever|before)$/gu, ''],
  [' id', /\b(fake|photo|school|student) id\b/gu, '$1 ID'],
  ['persons', /\b(?<!\p{Lu}\p{L}* )persons\b/gu, 'people'],
  ['more of ', /\bmore of (?=\d)/giu, 'more than '],
  [
    ' which ',
    /(?:^the )?\b(people|kids|children|women|men|girls|boys|families|patients|students|customers|workers)((?: (?:with|from|in|of|at) (?:the )?\p{L}+)?) which (?=\p{Ll})/giu,
    '$1$2 who ',
  ],
  [
    ' they ',
    /\b((?:people|patients|children|women|men|customers|students)(?: (?:in|from|of|at) (?:the |my |our )?\p{L}+)?),? they (?=(?:are|were|have|can|do|come|go|live|work|walk|drink|eat|need|want|get|suffer|wait)\b)/giu,
    '$1 ',
  ],
];

/** The line with its slips of this kind put right. */
export function mendEverydaySlips(line: string): string {
  let mended = line;
  const low = mended.toLowerCase();
  for (const [held, pattern, whole] of ROWS)
    if (low.includes(held))
      mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}
