import { gerundOf, thirdOf } from './inflect.ts';
import { isBaseVerb } from './verb-words.ts';

/**
 * Slips of a phone, of a dialect or of another language in everyday words, each put right only where nothing else can be
 * meant. A row is looked at only where the line holds what stands first in it.
 */
type Mend = readonly [string, RegExp, string | ((...found: string[]) => string)];

const ENDS =
  '(?=$|[,.;:!?]| (?:and|or|but|at|when|where|with|without|by|for|who|that|what|which|how|all|alone|early|late|on|in|of)\\b)';
const ONE = '(?:patient|customer|client|child|student|boss|man|woman|girl|boy|teacher|machine)';

/** What has been done all the while. */
const HELD: Readonly<Record<string, string>> = {
  sit: 'sat',
  work: 'worked',
  live: 'lived',
  stand: 'stood',
  drive: 'driven',
  teach: 'taught',
  play: 'played',
  sing: 'sung',
  cook: 'cooked',
  clean: 'cleaned',
  write: 'written',
  read: 'read',
  know: 'known',
  wait: 'waited',
  make: 'made',
  do: 'done',
};

const ROWS: readonly Mend[] = [
  ['til', /(?<!\p{L})['’]?til\b(?! (?:roll|point|receipt|seeds?|oil))/giu, 'until'],
  // "Gone wrong an everyone is yelling".
  [
    ' an ',
    /(?<=\p{L}) an (?=(?:every(?:one|body|thing)|I|we|they|he|she|it|its|the|my|our|their|his|her|then|nobody|your?|th[aeio]\p{L}+)\b)/gu,
    ' and ',
  ],
  [
    's ',
    /\b(some(?:thing|one|body)|every(?:thing|one|body)|no(?:thing|body)|no one)s (?=(?:gone|wrong|happen\p{L}+|broken|not|always|got|ok|fine|ready|quiet|calm|hurt|missing|on|(?!nothing)\p{L}+ing)\b)/giu,
    '$1’s ',
  ],
  // "Behind my grans": at her place.
  [
    ' my ',
    /\b(behind|at|to|from|round|outside|near|by|opposite) my (gran|nan|nana|granny|grandad|granda|grandma|mum|mam|mom|dad)s(?=$|[,.;]| (?:and|when|until|every|after|before|in|on)\b)/giu,
    '$1 my $2’s',
  ],
  // "Sat on the radio 5 hours with a mate": for so long.
  [
    ' ',
    /\b(sat|stayed|stood|waited|talked|walked|worked|kept|cared|nursed|minded)((?: for(?= my ))?(?: (?!(?:for|over|in|after|about|than)\b)[\p{L}-]+){0,5}?(?<! (?:nearly|almost))) (\d+|two|three|four|five|six|eight|ten) (hours|days|nights|weeks|months|years)(?=$|[,.]| (?:with|in|on|at|by|without|until|till|before)\b)/giu,
    '$1$2 for $3 $4',
  ],
  // "Old people who stopped to answer because they do not hear".
  [
    'stop',
    /\b(stops?|stopped) to (\p{Ll}+)(?= because\b)/giu,
    (whole, stop: string, verb: string) => (isBaseVerb(verb) ? `${stop} ${gerundOf(verb)}` : whole),
  ],
  // "Old people who stopped to hear": nobody stops in order to.
  [
    'stop',
    /\b(stops?|stopped) to (hear|believe|trust|hope|grow|live|breathe|dream|exist|understand|care)(?=$|[,.]| (?:in|about|for)\b)/giu,
    (_, stop: string, verb: string) => `${stop} ${gerundOf(verb)}`,
  ],
  [
    ' for ',
    /(?<=\p{L}{3} for )(read|write|speak|restore|make|fix|teach|understand|learn|build|sell)(?= (?:\p{L}+s\b|the |my |old |new |small |good ))/giu,
    (verb) => gerundOf(verb ?? ''),
  ],
  [' telephone', new RegExp(`\\b(from|on|over) telephone${ENDS}`, 'giu'), '$1 the telephone'],
  [
    'in ',
    new RegExp(
      `\\bin (forest|desert|river|sea|cockpit|cabin|queue|harbou?r|tunnel|mountain|street|rain|dark(?: (?:morning|night|evening))?|(?:engine|machine|control|operating) room|(?:first|second|third|last|final) year)${ENDS}`,
      'giu',
    ),
    'in the $1',
  ],
  [
    ' ',
    /(?<=\b(?:when|if|because|before|until|says?):? |stop, |, and )(ground|soil|weather|wind|sky|engine|motor|machine|pump|boat|ship|train|bus|truck|table|dough|bread|shift|scene|song|patient|client|customer|child|baby|guest|driver|doctor|boss) (?=(?:is|was|gets|stops|breaks|comes|says|calls|arrives|starts|ends|runs|works|smiles|sleeps|leaves)\b)/giu,
    'the $1 ',
  ],
  [
    's ',
    /^((?:young|old|new|sick|little) )?(driver|customer|patient|client|child|baby|guest|colleague|student|apprentice|nurse) (?=(?:calls|comes|says|asks|smiles|understands|finds|stops|laughs|learns|leaves|brings|goes|thanks)\b)/giu,
    (_, how: string | undefined, who: string) =>
      `${/^[ao]/iu.test(how ?? who) ? 'an' : 'a'} ${how ?? ''}${who} `,
  ],
  // "The young one stop talking and listen to the mixer".
  [
    ' and ',
    new RegExp(
      `^(the|a|my) (young (?:one|man|woman)|old (?:man|woman|lady)|${ONE}) (\\p{Ll}+)((?: \\p{L}+ing| up| down)?) and (\\p{Ll}+)(?=$|[,.]| (?:to|me|us|at|with|again|the|my|it)\\b)`,
      'iu',
    ),
    (whole, the: string, who: string, one: string, more: string, other: string) =>
      isBaseVerb(one) && isBaseVerb(other)
        ? `${the} ${who} ${thirdOf(one)}${more} and ${thirdOf(other)}`
        : whole,
  ],
  [' un', /\b(with|for|at|by|from) UN\b(?=$|[,.]| (?:and|in|or)\b)/gu, '$1 the UN'],
  [' ngo', /\b(with|for|at|by|from) (?=NGO\b)/gu, '$1 an '],
  [
    'farm',
    /\bin (?=(?:an?|the|my|our|his|her) (?:\p{Ll}+ )?farm(?:$|[,.]| (?:in|of|and|with|where|for)\b))/gu,
    'on ',
  ],
  ['architect', /\b(an|the|my) architect (?=office\b)/gu, '$1 architect’s '],
  [
    ' for my ',
    /\b(clinic|shop|school|house|church|hospital|bakery|woman|man|boy|girl|family|child) for my (street|road|area|village|town|side|compound|city)\b/gu,
    (_, what: string, where: string) =>
      `${what} ${/^(?:street|road|side)$/u.test(where) ? 'on' : 'in'} my ${where}`,
  ],
  // "There’s 3 of us left round here can do lime".
  [
    ' of us ',
    /\b(there(?:’s| is| are|s) (?:only |just )?(?:\d+|\p{Ll}+) of us(?: left)?(?: (?:round|around|in) \p{Ll}+| here)?) (?=(?:can|could|know|do|still)\b)/giu,
    '$1 who ',
  ],
  [
    'my first ',
    /^my first (?=(?:day|night|week|shift|year|month|morning),? (?:nobody|no one|I|they|we|he|she|the|my|somebody|someone|everybody)\b)/iu,
    'on my first ',
  ],
  [
    ' morning',
    /^(quiet|busy|slow|cold|rainy|sunny|long|early|calm|normal|full) (?=(?:morning|evening|night|day|afternoon|shift|room|house|kitchen)(?:$|,| (?:and|when|with|in)\b))/iu,
    'a $1 ',
  ],
  [
    'is ',
    /(?<=^|\b(?:because|and|but|where) )is (?=(?:no|nobody|nothing|an?|many|few|only (?:one|two|\d)) \p{L})/gu,
    'there is ',
  ],
  // "And line is correct": the one that is looked at.
  [
    ' is ',
    /(?<=, and |\bwhen |\bif |\bbecause )(line|drawing|plan|cut|seam|weld|edge|angle|wall|joint|measure|sum|balance|sound|picture|stage|screen|fabric|colour|color|oven|fire|room|place|team|food|rhythm|knot|net|field|garden|animal|cow|horse|dog|patient|model|code|test|report|engine) (?=is (?:right|correct|straight|good|clean|true|ready|quiet|empty|full|calm|steady|dry|even|clear|well|perfect|hot|finished|done|safe)\b)/giu,
    'the $1 ',
  ],
  // "I hear when is ready": it is.
  [
    ' is ',
    /\b(when|if|because|until) is (?=(?:ready|done|finished|good|hot|cold|empty|full|broken|busy|late|dark|quiet|time|too|enough|not|dry|wet|over|closed|open|possible|urgent|needed)\b)/giu,
    '$1 it is ',
  ],
  [
    'is ',
    /(?<=^|\b(?:because|and|but|that|say|says|said|think|thinks) )is (?=(?:(?:so |very |too |not |really )?(?:hard|difficult|easy|good|better|important|possible|impossible|dangerous|expensive|sad|nice|necessary|my|like|time|enough)\b)(?! is\b))/gu,
    'it is ',
  ],
  [' is ', /\b(when|if) is (?:an? )?(emergency|problem|fire|fault|storm)\b/giu, thereIs],
  [' ', /\b(\d[\d,.]*) (square|cubic) (metre|meter|kilometre|kilometer|mile)\b/giu, '$1 $2 $3s'],
  [
    'no one ',
    /\bno one (?=(?:crack|accident|mistake|complaint|day|time|person|single|fault|error|leak|scratch|drop|piece|child|customer|patient|box|bag|word|injury)\b)/giu,
    'not one ',
  ],
  ['m ', /^(\d{1,2} ?[ap]m),? (?=(?:something|someone|it|the|everything|everyone|my|I)\b)/iu, 'it is $1, '],
  [' me', /\b(speak|speaks|spoke|talk|talks|talked) (?=me\b)/giu, '$1 to '],
  [' grand', /\b(of|from|with) (?=grand(?:mother|father)(?:$|[,.]| (?:who|and)\b))/giu, '$1 a '],
  ['universit', /\bmake (?:the )?(?:federal )?university(?: federal)?(?=$|[,.])/giu, 'go to university'],
  ['where ', /\bwhere (should|must|can) be\b/giu, 'where there $1 be'],
  [
    'in',
    /\b(morn|even|noth|someth|anyth|everyth|go|do|see|try|say|play|pay|stay|cry)in(?=$|[\s,.])/gu,
    '$1ing',
  ],
  [' fae ', / fae /gu, ' from '],
  [' tae ', / tae /gu, ' to '],
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
  ['same to same', /\bsame to same\b/giu, 'exactly the same'],
  // "The machine that I worked on it": it was named before.
  [
    ' it',
    /\b((?:that|which) (?:I|we) (?:\p{Ll}+ed|sat|stood|drove|slept|lived) (?:on|with|in|at|for)) (?:it|them)(?=$|[,.])/giu,
    '$1',
  ],
  [
    'that ',
    /\bthat (?=(?:\p{Ll}+ ){0,2}(?:tubes|lamps|people|things|machines|children|tools|houses|roads|shoes|lights|forms)(?:$|[,.]| (?:who|that|in|on|of)\b))(?<=\b(?:under|with|of|in|at|for|from|by|on|like) that )/giu,
    'those ',
  ],
  [
    'i was who',
    /\bI was who (?=\p{Ll}+ed\b|gave|made|did|wrote|found|said|took|brought|built|told)/giu,
    'I was the one who ',
  ],
  // "The clothes that nobody notice", "every time a person smile to me".
  [
    ' ',
    /\b(that|who|which|because|and) (nobody|everybody|everyone|no one|somebody|someone) (notice|see|want|need|know|like|use|buy|hear|remember|believe|understand|look|smile|laugh|ask|come|visit|love|keep|wait|sit|stand|stop|listen)(?=$|[,.]| (?:at|to|me|us|it|them|in|on|for|about|any|the|quiet|still|silent|away|down|back)\b)/giu,
    (_, that: string, who: string, verb: string) => `${that} ${who} ${thirdOf(verb)}`,
  ],
  [
    ' person ',
    /\b(when|if|time|because|that) ((?:a|one|this|each|every) (?:person|man|woman|child|customer|patient|student|driver|client)) (smile|come|ask|say|look|laugh|cry|need|want|know|see|go|leave|call|bring|tell|stop)(?= (?:to|at|me|us|for|in|with|back|out|home|again|the|his|her|that|it)\b|$|[,.])/giu,
    (_, when: string, who: string, verb: string) => `${when} ${who} ${thirdOf(verb)}`,
  ],
  ['smile', /\b(smil(?:e|es|ed|ing)) to (?=(?:me|us|him|her|them|you)\b)/giu, '$1 at '],
  ['prothes', /\bprothes(i|e)s\b/giu, 'prosthes$1s'],
  ['shud', /\bshud\b/giu, 'should'],
  ['wud', /\bwud\b/giu, 'would'],
  ['cud ', /\bcud (?=\p{L})/giu, 'could '],
  [
    'which one ',
    /\bwhich one (?=(?!of\b|is\b|was\b|to\b|will\b|has\b|can\b)\p{Ll}+[^s\s] (?:is|was|has|will|can)\b)/giu,
    'which ',
  ],
  [
    's ',
    /\b(people who (?:have|own|keep|inherited)) (?=(?:grandmother|grandfather|mother|father|grandma|grandpa)['’]s\b)/giu,
    '$1 their ',
  ],
  // "We had brown water 2 summers": for so long.
  [
    'er',
    /(\bhad [^,.]{3,30}\p{L})(?<! for) (\d|two|three|four|five) (summers|winters)(?=$|[,.])/giu,
    '$1 for $2 $3',
  ],
  [
    ' ',
    /\b(when|if|because) (?:the )?(light|power|current|network) (go|come|fail|stop|finish)(?=$|[,.]| (?:off|out|back|on|again)\b)/giu,
    (_, when: string, what: string, verb: string) => `${when} the ${what} ${thirdOf(verb)}`,
  ],
  ['b&b', /\bb&b(s?)\b/gu, 'B&B$1'],
  ['small small', /\bsmall small\b/giu, 'bit by bit'],
  [
    'said to ',
    /\b(said|says|say) to (me|us|him|her|them) (good (?:morning|evening|night|day)|hello|goodbye|thank you|thanks|sorry)\b/giu,
    '$1 $3 to $2',
  ],
  [
    ' times the same ',
    /\b(\p{L}+) (two|three|four|\d+) times the same (\p{L}+)/giu,
    '$1 the same $3 $2 times',
  ],
  [
    ' driver',
    /\b(see|saw|hear|heard|watch|watched) (?=driver(?:$|[,.]| (?:in|on|who|with|at|and)\b))/giu,
    '$1 the ',
  ],
  // "Sleep in there trucks", "show anyone there feet".
  [
    ' there ',
    /\b(in|on|with|of|for|about|by|(?:show|give|tell|teach|bring) (?:anyone|anybody|everyone|people|them|him|her)) there (?=(?:own )?(?!is\b|was\b|as\b|this\b|always\b|days\b|nights\b|hours\b|weeks\b|years\b|months\b|times\b|mornings\b|evenings\b|weekends\b|sometimes\b|perhaps\b|it’s\b|that’s\b|goes\b|comes\b|works\b|lives\b|runs\b|helps\b|stands\b)(?:\p{Ll}{2,}[^s’]s|feet|teeth|children|hair|skin|money|work)\b)/giu,
    '$1 their ',
  ],
  [' eish', /,? \b(?:eish|haibo|yoh|aiyo|abeg),?(?= )/giu, ''],
  ['thought i can', /\bthought (that )?I can\b/giu, 'thought $1I could'],
  // "I sit since 22 years in noise": for so long, and still.
  [
    ' years',
    /\bI (sit|work|live|stand|drive|teach|play|sing|cook|clean|write|read|know|wait|make|do) (?:since|for) (\d+|\p{L}+) (years|months)\b/giu,
    (_, verb: string, span: string, unit: string) =>
      `for ${span} ${unit} I have ${HELD[verb.toLowerCase()] ?? verb}`,
  ],
  ['circa ', /\bcirca (?=\d)/giu, 'about '],
  ['fam', /(?<=^|\b(?:my|our|whole) )fam$/giu, 'family'],
  ['%', /(?<=\p{L}), (\d+ ?%)(?=$|[,.])/giu, ' with $1'],
  [' whole ', /\bfor whole (?=(?:row|street|team|village|shift|day|night|town)\b)/giu, 'for the whole '],
  [', now ', /, now (?=(?:I|we|they) )/gu, ', and now '],
  [
    'first time',
    /\b(looks?|sees?|hears?|walks?|stands?|smiles?)( [^,.]{1,30})? the first time(?=$|[,.])(?<! for the first time)/giu,
    '$1$2 for the first time',
  ],
  [' i guess', / I guess(?= (?:and|but|so)\b|,)/gu, ''],
  ['persons', /\b(?<!\p{Lu}\p{L}* )persons\b/gu, 'people'],
  // "I had dengue with 12 years": at that age.
  [
    ' years',
    /\b(had|got|started|began|came|left|learned|learnt|met|went)( [^,.]{1,30}?)? with (\d{1,2}) years\b(?! of)/giu,
    '$1$2 at $3',
  ],
  ['more of ', /\bmore of (?=\d)/giu, 'more than '],
  ['.', /\b(\d{1,3})\.(\d{3}) (?=\p{Ll}+s\b|people|men|women|children|sheep)/gu, '$1,$2 '],
  [
    't ',
    /\b(was|am|is|became|been) (youngest|oldest|first|only|best|fastest|last) (?=(?:\p{Ll}+ ){1,2}(?:in|to|of|at|who|from|with|over|on|under|ever)\b)/giu,
    '$1 the $2 ',
  ],
  [
    ' ',
    /^(good|sharp|quick|keen|steady|fine|strong) (?=(?:eye|ear|nose|memory|hand|feel|sense|voice|head)(?:$| (?:for|of|with|in)\b))/iu,
    'a $1 ',
  ],
  [' wt ', / wt (?=[a-z])/gu, ' with '],
  [' mos', /(?<=\d) mos\b/gu, ' months'],
  [
    ' which ',
    /\b(people|kids|children|women|men|girls|boys|families|patients|students|customers|workers)((?: (?:with|from|in|of|at) (?:the )?\p{L}+)?) which (?=\p{Ll})/giu,
    '$1$2 who ',
  ],
  // "Three hundred and more people in Idlib they are walking".
  [
    ' and more ',
    /\b((?:\d+|\p{L}+ )?(?:\d+|ten|twenty|thirty|forty|fifty|sixty|hundred|thousand)) and more (?=\p{L})/giu,
    'more than $1 ',
  ],
  [
    ' they ',
    /\b((?:people|patients|children|women|men|customers|students)(?: (?:in|from|of|at) (?:the |my |our )?\p{L}+)?),? they (?=(?:are|were|have|can|do|come|go|live|work|walk|drink|eat|need|want|get|suffer|wait)\b)/giu,
    '$1 ',
  ],
  [
    ' ',
    new RegExp(
      `\\b((?:the|a) ${ONE}|my (?:voice|hand|head|heart|back|body|boss|team)),? (?:he|she|it) (?=(?:is|was|has|can|comes|goes|does|doesn’t)\\b)`,
      'giu',
    ),
    '$1 ',
  ],
  [
    ' it',
    /\b((?:that|which) I (?:made|built|fixed|repaired|wrote|drew|cooked|sewed|painted|grew|planted)) (?:it|them)(?=$|[,.])/giu,
    '$1',
  ],
  [
    ' ',
    /\b((?:tell|ask|serv|help|teach|show|advis|meet|treat)(?:e|ing)?) ((?:old|young|new|sick|blind|deaf|poor|lost|angry) )?(customer|client|patient|student|passenger|guest|visitor|worker|farmer)(?= (?:the|how|what|why|when|where|to|with|in|at|about|and|who (?:can|cannot|can’t|could|do|don’t|will|must|have|need))\b|$|[,.])/gu,
    (_, verb: string, how = '', who = '') => `${verb} ${how}${who}s`,
  ],
  [
    'of ',
    /(?<!out )\bof (neighbou?rhood|village|city|company|factory|family|town|country)(?=$|[,.]| (?:and|who|that|in|with)\b)/gu,
    'of the $1',
  ],
  ['for ', /\bfor (first|early|late|last|night) shift\b/giu, 'for the $1 shift'],
  [
    'mr',
    /\b(mrs?) (\p{Ll})(\p{Ll}+)(?: (?=(?:scooter|car|bike|house|shop|piano|fridge|garden|door|radio|boiler|dog|cat|chair|phone|roof|van|boat)\b)(?<owned>))?/gu,
    (_, how: string, letter: string, rest: string, owned: string | undefined) =>
      `${how.replace('m', 'M')} ${letter.toUpperCase()}${rest}${owned === undefined ? '' : '’s '}`,
  ],
  [': ', /\b(says?): (?=\p{Ll})/gu, '$1 '],
  [
    ' min',
    /\b(\d+) mins? (?=(?!(?:and|or|to|of|in|on|at|by|for|from|late|early|before|after|away|walk)\b)\p{Ll}{3,}(?:$|[,.]))/gu,
    '$1-minute ',
  ],
  [' not ', /\b(ask|call|want|trust|need) (me|us) not (?=(?:the|an?|my|our|their)\b)/giu, '$1 $2 and not '],
  [
    'cert',
    /\bcert(?:ificate)? ([1-4]|i{1,3}|iv) (?!in\b|and\b|of\b|or\b|for\b)(?=\p{L})/giu,
    (_, level: string) => `certificate ${level.toUpperCase()} in `,
  ],
];

function thereIs(_: string, when: string, what: string): string {
  return `${when} there is ${/^e/iu.test(what) ? 'an' : 'a'} ${what}`;
}

/** Places of which a story tells: "from basement of school in Kharkiv"; where somebody works is named otherwise. */
const BARE_PLACE =
  /\b(in|from|to|at|into|near|behind|on|under) (hotel|basement|bin|platform|station|workshop|restaurant|bakery|pharmacy|laboratory|cellar|barn|corner|clinic|museum|mosque|temple|stage|floor|wall|roof|bridge|ship|boat|bag|box|garage)(?=$|[,.;]| (?:of|in|and|with|when|where|who|for|at)\b)/giu;
/** Somebody does or did something in it. */
const TELLS = /\b(?:I|we|he|she|they|it|was|were|is|are|gave|found|made|saw|had|went|came|\p{Ll}{3,}ed)\b/u;

/** The line with its slips of this kind put right. */
export function mendEverydaySlips(line: string): string {
  let mended = TELLS.test(line) ? line.replace(BARE_PLACE, '$1 the $2') : line;
  const low = mended.toLowerCase();
  for (const [held, pattern, whole] of ROWS)
    if (low.includes(held))
      mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}
