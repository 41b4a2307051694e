import { baseOfGerund, gerundOf } from './inflect.ts';
import { isBaseVerb } from './verb-words.ts';

/** Slips of a phone, of a dialect or of another language in everyday words, each put right only where nothing else can be meant. */

type Mend = readonly [RegExp, string | ((...found: string[]) => string)];

const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const ENDS =
  '(?=$|[,.;:!?]| (?:and|or|but|at|when|where|with|without|by|for|who|that|what|which|how|all|alone|early|late|on)\\b)';
/** One of whom a moment tells. */
const ONE =
  '(?:young (?:one|driver|man|woman|colleague|cook|nurse)|old (?:man|woman|lady)|patient|customer|client|child|student|pupil|apprentice|passenger|guest|baby|girl|boy|man|woman|lady)';
const DOES =
  '(?:stop|smile|laugh|listen|start|understand|recogni[sz]e|thank|sleep|breathe|call|come|go|say|ask|look|walk|talk|sing|eat|learn|relax)';

function third(verb: string): string {
  return /(?:ch|sh|s|o|x)$/iu.test(verb) ? `${verb}es` : `${verb}s`;
}

const HOW: Readonly<Record<string, string>> = {
  short: 'briefly',
  slow: 'slowly',
  quick: 'quickly',
  loud: 'loudly',
  simple: 'simply',
  clear: 'clearly',
  calm: 'calmly',
};

const STUDY: Readonly<Record<string, string>> = {
  nurse: 'nursing',
  teacher: 'teaching',
  engineer: 'engineering',
  doctor: 'medicine',
  lawyer: 'law',
};

const ROWS: readonly Mend[] = [
  [/(?<![\p{L}])['’]?til\b(?! (?:roll|point|receipt|seeds?|oil))/giu, 'until'],
  // "Gone wrong an everyone is yelling".
  [
    /(?<=\p{L}) an (?=(?:everyone|everybody|everything|I|we|they|he|she|it|its|the|my|our|their|his|her|then|nobody|you|your|this|that|these|those)\b)/gu,
    ' and ',
  ],
  [
    /\b(some(?:thing|one|body)|every(?:thing|one|body)|no(?:thing|body)|no one)s (?=(?:gone|wrong|happened|happening|doing|making|saying|trying|broken|going|been|not|always|coming|got|ok|okay|fine|ready|quiet|calm|watching|waiting|hurt|missing|on)\b)/giu,
    '$1’s ',
  ],
  // "Behind my grans": at her place.
  [
    /\b(behind|at|to|from|round|outside|near|by|opposite) my (gran|nan|nana|nanna|granny|grandad|granda|grandma|mum|mam|mom|dad)s(?=$|[,.;]| (?:and|when|until|every|after|before|in|on)\b)/giu,
    '$1 my $2’s',
  ],
  [/\bdoctors sign[ -]?off\b/giu, 'doctor’s sign-off'],
  // "Sat on the radio 5 hours with a mate": for so long.
  [
    new RegExp(
      `\\b(sat|stayed|stood|waited|lay|talked|walked|worked|held|kept)((?: (?!(?:for|over|in|after|about|than)\\b)\\p{L}+){0,5}?(?<! (?:for|over|about|than|nearly|almost))) (${NUMBER}) (hours|days|nights|weeks|months|years)(?= (?:with|in|on|at|by|without|until|before|next)\\b)`,
      'giu',
    ),
    '$1$2 for $3 $4',
  ],
  // "Old people who stopped to answer because they do not hear".
  [
    /\b(stop|stops|stopped) to (answer|speak|talk|come|go|play|sing|work|call|write|ask|eat|walk|drive|read)(?= because\b)/giu,
    (_, stop: string, verb: string) => `${stop} ${gerundOf(verb)}`,
  ],
  [
    /\blook(s|ed|ing)? forward to (meet|see|work|learn|start|hear)\b/giu,
    (_, end: string | undefined, verb: string) => `look${end ?? ''} forward to ${gerundOf(verb)}`,
  ],
  [/\bgood in (?=\p{Ll}{3,}ing\b)/giu, 'good at '],
  [
    /\b(\p{L}{3,}) for (read|write|speak|restore|make|fix|teach|understand|learn|build|sell|produce|bake|sew|improve)(?= (?:\p{L}+s\b|the |my |old |new |small |good ))/giu,
    (_, what: string, verb: string) => `${what} for ${gerundOf(verb)}`,
  ],
  [new RegExp(`\\b(from|on|over) telephone${ENDS}`, 'giu'), '$1 the telephone'],
  [
    new RegExp(
      `\\bin (forest|desert|river|sea|cockpit|cabin|queue|harbour|harbor|tunnel|mountain|street|rain|dark|engine room|machine room|control room|operating room)${ENDS}`,
      'giu',
    ),
    'in the $1',
  ],
  [
    /(?<=\b(?:when|if|because|before|until|say|says):? |stop, )(ground|soil|weather|wind|sky|engine|motor|machine|pump|boat|ship|train|bus|truck|table|dough|bread|customer|patient|client|child|baby|guest|driver|doctor|boss|scene|song|picture) (?=(?:is|was|gets|stops|breaks|comes|says|calls|arrives|starts|runs|works|smiles|sleeps|leaves)\b)/giu,
    'the $1 ',
  ],
  [
    /^((?:young|old|new|sick|little) )?(driver|customer|patient|client|child|baby|guest|colleague|student|apprentice|nurse) (?=(?:calls|comes|says|asks|smiles|understands|finds|stops|laughs|learns|sleeps|leaves|brings|goes|thanks)\b)/giu,
    (_, how: string | undefined, who: string) =>
      `${/^o/iu.test(how ?? '') ? 'an' : /^a/iu.test(how ?? who) ? 'an' : 'a'} ${how ?? ''}${who} `,
  ],
  // "The young one stop talking and listen to the mixer".
  [
    new RegExp(
      `^(the|a|my) (${ONE}) (${DOES})((?: \\p{L}+ing| up| down)?) and (${DOES})(?=$|[,.]| (?:to|me|us|at|with|again|the|my|it)\\b)`,
      'iu',
    ),
    (_, the: string, who: string, one: string, more: string, other: string) =>
      `${the} ${who} ${third(one)}${more} and ${third(other)}`,
  ],
  // "I hear when is ready": it is.
  [
    /\b(when|if|because|until) is (?=(?:ready|done|finished|good|hot|cold|empty|full|broken|busy|late|dark|quiet|time|too|enough|not|dry|wet|cooked|over|closed|open|possible|urgent|needed)\b)/giu,
    '$1 it is ',
  ],
  [/\b(when|if) is (?:an )?emergency\b/giu, '$1 there is an emergency'],
  [/\b(when|if) is (?:a )?(problem|fire|fault|storm|crisis)\b/giu, '$1 there is a $2'],
  [/\b(\d[\d,.]*) (square|cubic) (metre|meter|kilometre|kilometer|mile)\b(?!s)/giu, '$1 $2 $3s'],
  [
    /\bno one (?=(?:crack|accident|mistake|complaint|day|time|person|single|fault|error|leak|scratch|drop|piece|child|customer|patient|box|bag|word|injury)\b)/giu,
    'not one ',
  ],
  [/\bxmas\b/giu, 'Christmas'],
  [/\bsmth\b/giu, 'something'],
  [/,? not by (\d+) years,? also not (?=(?:in|on|at)\b)/giu, ' in $1 years, not even '],
  [/^(\d{1,2} ?[ap]m),? (?=(?:something|someone|it|the|everything|everyone|my|I)\b)/iu, 'it is $1, '],
  [
    /\bmy (voice|hand|head|heart|back|body|machine|phone|dog|boss|team) (?:it|he|she|they) (?=(?:is|was|has|does|doesn’t|can|goes|stays|are|were)\b)/giu,
    'my $1 ',
  ],
  [/\b(speak|speaks|spoke|talk|talks|talked) (me|him|her|us|them)\b/giu, '$1 to $2'],
  [/, before (I was the \p{L}+(?: \p{L}+)?)$/giu, ', and before that $1'],
  [/\bwhere (should|must|can) be\b/giu, 'where there $1 be'],
  [/\bthink on (it|them|that|him|her)\b/giu, 'think about $1'],
  [/\bunder the sea level\b/giu, 'below sea level'],
  [/\bof (grandmother|grandfather|mother|father) who\b/giu, 'of the $1 who'],
  [
    /^(drawing|making|cutting|building|writing|painting|cleaning|cooking|sewing|baking|planting) of (?=\p{Ll})/iu,
    '$1 ',
  ],
  [/\b(morn|even|noth|someth|anyth|everyth)in(?=$|[\s,.])/gu, '$1ing'],
  [/(?<=\p{L} )(?:fae|frae) (?=\p{L})/gu, 'from '],
  [/(?<=\p{L} )tae (?=\p{L})/gu, 'to '],
  // "Gettin", with the letter that the ending doubles.
  [
    /\b(\p{Ll}{1,6}?)([bdgmnprt])\2in(?=$|[\s,.])/gu,
    (whole, start: string, letter: string) => (isBaseVerb(start + letter) ? `${whole}g` : whole),
  ],
  [/\b(?:circa|ca\.?) (?=\d)/giu, 'about '],
  [
    /\b(my|our|whole|the) fam\b|^fam$/giu,
    (_, whose: string | undefined) => (whose ? `${whose} family` : 'family'),
  ],
  [/\b(maths|exam|test|english|science|matric|course|finals?), (\d+ ?%)(?=$|[,.])/giu, '$1 with $2'],
  [/\bwhat is it (?=(?:before|when|after)\b)/giu, 'what it is '],
  [/\bha(ve|s|d) (?:bad|pain|ache) (?:at|in) the (stomach|head|back|tooth|belly)\b/giu, 'ha$1 a $2 ache'],
  [/\b(sit|lie) me down\b/giu, '$1 down'],
  [/\bfor whole (?=(?:row|street|family|team|village|shift|day|night|town|floor)\b)/giu, 'for the whole '],
  [/\brow of (shop|house|tree|car|stall)\b/giu, 'row of $1s'],
  [/, now (?=(?:I|we|they) )/gu, ', and now '],
  [
    /\b(looks?|sees?|hears?|walks?|stands?|smiles?|reads?|eats?)( [^,.]{1,30})? the first time(?=$|[,.])(?<! for the first time)/giu,
    '$1$2 for the first time',
  ],
  [/(?<=\p{L}) I guess(?= (?:and|but|so)\b|,)/gu, ''],
  [
    /\b(old|older|young|younger|sick|poor|many|few|some|hundred|thousand|\d+|the|two|three) persons\b/giu,
    '$1 people',
  ],
  // "I had dengue with 12 years": at that age.
  [
    /\b(had|got|started|began|came|left|learned|learnt|met|went)( [^,.]{1,30}?)? with (\d{1,2}) years\b(?! of)/giu,
    '$1$2 at $3',
  ],
  [
    /\bforg(et|ets|ot|etting) of (\p{Ll}+ing)\b/giu,
    (_, ending: string, verb: string) => `forg${ending} to ${baseOfGerund(verb) ?? verb}`,
  ],
  [
    /\b(of (?:my|our|the) \p{L}+) of (?:the )?(dengue|malaria|cholera|virus|floods?|fires?|storms?)(?=$|[,.])/giu,
    '$1 from $2',
  ],
  [
    /\b(?:make|do|enter) (?:the )?(?:university federal|federal university)\b/giu,
    'go to a federal university',
  ],
  [/\b(?:make|enter(?: in)?) (?:the )?(university|college)(?=$|[,.])/giu, 'go to $1'],
  [/\bmore of (?=\d)/giu, 'more than '],
  [/\b(\d{1,3})\.(\d{3}) (?=\p{Ll}+s\b|people|men|women|children|sheep)/gu, '$1,$2 '],
  [
    /\b(was|am|is|became|been) (youngest|oldest|first|only|best|fastest|last) (?=\p{Ll}+ (?:in|to|of|at|who|from|with|over|on|under|ever|behind)\b)/giu,
    '$1 the $2 ',
  ],
  [
    /^(good|sharp|quick|keen|steady|fine|strong|perfect) (?=(?:eye|ear|nose|memory|hand|feel|sense|voice|head)(?:$| (?:for|of|with|in)\b))/iu,
    'a $1 ',
  ],
  [
    /\byear of (nurse|teacher|engineer|doctor|lawyer)(?=$|[,.]| (?:now|and|at)\b)/giu,
    (_, who: string) => `year of ${STUDY[who.toLowerCase()] ?? who}`,
  ],
  [/\bin (first|second|third|last|final) year\b/giu, 'in the $1 year'],
  [/\b(go|do|be|see|try|say|play|pay|stay|lay|fly|dry|cry)in(?=$|[\s,.])(?!['’])/gu, '$1ing'],
  [/(?<=[a-z]) wt (?=[a-z])/gu, ' with '],
  [/\b(\d+) mos\b/gu, '$1 months'],
  [
    /\b(1st|2nd|3rd) (?=(?:cook|engineer|officer|mate|year|class|shift|floor|assistant|chef)\b)/gu,
    (_, nth: string) => `${{ '1st': 'first', '2nd': 'second', '3rd': 'third' }[nth] ?? nth} `,
  ],
  [/\bspecially (?=(?:the|for|when|with|those|in|my)\b)/giu, 'especially '],
  [
    /\b(people|kids|children|women|men|girls|boys|families|patients|students|customers|workers|persons) which (?=\p{Ll})/giu,
    '$1 who ',
  ],
  // "Three hundred and more people in Idlib they are walking".
  [
    /\b((?:\d+|\p{L}+ )?(?:\d+|ten|twenty|thirty|forty|fifty|sixty|hundred|thousand)) and more (?=\p{L})/giu,
    'more than $1 ',
  ],
  [
    /\b((?:people|persons|patients|children|women|men|customers|students)(?: (?:in|from|of|at) (?:the )?\p{L}+)?),? they (?=(?:are|were|have|can|do|come|go|live|work|walk)\b)/giu,
    '$1 ',
  ],
  [
    /\b((?:the|my|a) (?:patient|child|customer|client|man|woman|boss|teacher|machine|student)),? (?:he|she|it) (?=(?:is|was|has|can|comes|goes|does)\b)/giu,
    '$1 ',
  ],
  [
    /\b(saw|seen|see|hear|heard|watch|watched|let|make|made) ((?:my|the|a|his|her) \p{L}+|him|her|them|people) to (?=(?:dance|walk|sing|play|work|cry|laugh|smile|eat|speak|run|go|come|read|write|stand)\b)/giu,
    '$1 $2 ',
  ],
  [/\bon ((?:my|his|her|their|our) wedding)\b/giu, 'at $1'],
  [
    /\b((?:that|which) I (?:made|built|fixed|repaired|wrote|drew|cooked|sewed|painted|grew|planted|cut|designed)) (?:it|them)(?=$|[,.])/giu,
    '$1',
  ],
  [
    /\b(tell|ask|serve|help|teach|show|advise|meet|treat|telling|asking|serving|helping|teaching|showing|advising) (customer|client|patient|student|passenger|guest|visitor|worker|farmer)(?= (?:the|how|what|why|when|where|to|with|in|at|about|and)\b|$|[,.])/gu,
    '$1 $2s',
  ],
  [
    /(?<!out )\bof (neighbourhood|neighborhood|village|city|company|factory|family|town|country)(?=$|[,.]| (?:and|who|that|in|with)\b)/gu,
    'of the $1',
  ],
  [/\bfor (first|early|late|last|night) shift\b/giu, 'for the $1 shift'],
  [/(?<=, and )shift (?=(?:starts|begins|ends|is)\b)/gu, 'the shift '],
  [/\bin dark (morning|night|evening)\b/giu, 'in the dark $1'],
  [
    /\b(mrs|mr) (\p{Ll})(\p{Ll}+)(?: (?=(scooter|car|bike|house|shop|piano|fridge|garden|door|radio|boiler|dog|cat|chair|bed|phone|roof|van|boat|clock|hair|kitchen|wedding)\b))?/gu,
    (_, how: string, letter: string, rest: string, thing: string | undefined) =>
      `${how.charAt(0).toUpperCase()}${how.slice(1)} ${letter.toUpperCase()}${rest}${thing === undefined ? '' : '’s '}`,
  ],
  [
    /\b(speak|talk|write|explain|answer|speaking|talking|writing|explaining|answering) (short|slow|quick|loud|simple|clear) and (short|slow|quick|loud|simple|clear|calm)\b/giu,
    (_, verb: string, one: string, other: string) =>
      `${verb} ${HOW[one.toLowerCase()] ?? one} and ${HOW[other.toLowerCase()] ?? other}`,
  ],
  [/\b(say|says): (?=\p{Ll})/gu, '$1 '],
  [
    /\b(\d+)[ -]mins? (?=(?!(?:and|or|to|of|in|on|at|by|for|from|late|early|before|after|away|walk)\b)\p{Ll}{3,}(?:$|[,.]))/gu,
    '$1-minute ',
  ],
  [
    /\b(paint|wash|clean|fix|repair|do|write|pay|check|build|make)(s|ed)? two times (the same \p{L}+)/giu,
    '$1$2 $3 twice',
  ],
  [/\b(ask|call|want|trust|need) (me|us) not (?=(?:the|an?|my|our|their)\b)/giu, '$1 $2 and not '],
  // "People who have an old piano from grandmother": theirs.
  [
    /(?<=\b(?:people|women|men|families|those|folk|kids|children|neighbours|customers) (?:who|that) [^,.]*)\bfrom (grandmother|grandfather|grandma|grandpa)\b/giu,
    'from a $1',
  ],
  [
    /\bcert(?:ificate)? ([1-4]|i{1,3}|iv) (?!in\b|and\b|of\b|or\b|for\b)(?=\p{L})/giu,
    (_, level: string) => `certificate ${level.toUpperCase()} in `,
  ],
];

const MAY_SLIP =
  /\btil\b|\p{L} an (?:every|[iI]|we|th|h|s|m|o|n|y)|(?:thing|one|body)s \p{Ll}|\bmy (?:gran|nan|mum|mam|mom|dad)|\bdoctors sign|(?:hours|days|nights|weeks|months|years) (?:with|in|on|at|by|without|until|before|next)\b|\bstop\p{L}* to |\bforward to |\bgood in |\bfor (?:read|write|speak|restore|make|fix|teach|understand|learn|build|sell|produce|bake|sew|improve) |\bpersons\b|\d years\b|\bforg|\bof (?:the )?(?:dengue|malaria|cholera|virus|flood|fire|storm)|\b(?:university|college)\b|\bmore of|\d\.\d{3} |\b(?:youngest|oldest|first|only|best|fastest|last|second|third|final) |^(?:good|sharp|quick|keen|steady|fine|strong|perfect) |\byear of | telephone\b|\bin (?:forest|desert|river|sea|cockpit|cabin|queue|harbou?r|tunnel|mountain|street|rain|dark|engine|machine|control|operating)|\b(?:when|if|because|before|until|says?):? \p{Ll}|stop, |^(?:\p{L}+ )?(?:driver|customer|patient|client|child|baby|guest|colleague|student|apprentice|nurse) |^(?:the|a|my) .* and |\b(?:square|cubic) |\bno one \p{Ll}|\bxmas\b|\bsmth\b|\balso not\b|^\d{1,2} ?[ap]m|\bmy \p{L}+ (?:it|he|she|they) |\b(?:speak|spoke|talk)\p{L}* (?:me|him|her|us|them)\b|, before I |\bwhere (?:should|must|can) be|\bthink on |sea level|\bof (?:grand|mother|father)|^\p{L}+ing of |(?:morn|even|noth|someth|anyth|everyth)in\b| (?:fae|frae|tae) |([bdgmnprt])\1in\b|\bcirca\b|\bca\.? \d|\bfam\b|, \d+ ?%|\bwhat is it\b|\b(?:at|in) the (?:stomach|head|back|tooth|belly)|me down\b|\bfor whole |\brow of |, now |the first time| I guess |(?:go|do|be|see|try|say|play|pay|stay|lay|fly|dry|cry)in\b| wt |\d mos\b|\b(?:1st|2nd|3rd) |\bspecially |s? which \p{Ll}| and more |,? they | (?:he|she|it) (?:is|was|has|can|comes|goes|does)\b|\b(?:saw|seen?|heard?|watch(?:ed)?|let|made?) .* to |\bon (?:my|his|her|their|our) wedding|\bI \p{L}+ (?:it|them)\b|\b(?:tell|ask|serv|help|teach|show|advis|meet|treat)\p{L}* (?:customer|client|patient|student|passenger|guest|visitor|worker|farmer)\b|\bof (?:neigh|village|city|company|factory|family|town|country)|\bshift\b|\bin dark |\b(?:mrs|mr) | (?:short|slow|quick|loud|simple|clear) and |\bsays?: |\d[ -]mins? |two times|\bme not |\bus not |\bfrom (?:grand|mother|father|parents)|\bcert/iu;

/** Places of which a story tells: "from basement of school in Kharkiv"; where somebody works is named otherwise. */
const PLACES =
  'hotel|basement|bin|platform|station|workshop|restaurant|bakery|pharmacy|laboratory|stadium|cellar|attic|barn|corner|clinic|museum|mosque|temple|stage|floor|wall|roof|bridge|ship|boat|bag|box|drawer|fridge|freezer|oven|garage';
const BARE_PLACE = new RegExp(
  `\\b(in|from|to|at|into|near|behind|on|under) (${PLACES})(?=$|[,.;]| (?:of|in|and|with|when|where|who|for|at)\\b)`,
  'giu',
);
/** Somebody does or did something in it. */
const TELLS = /\b(?:I|we|he|she|they|it|was|were|is|are|gave|found|made|saw|had|went|came|\p{Ll}{3,}ed)\b/u;

/** The line with its slips of this kind put right. */
export function mendEverydaySlips(line: string): string {
  const told = TELLS.test(line)
    ? line
        .replace(BARE_PLACE, '$1 the $2')
        .replace(/\bthe (basement|roof|wall|floor) of school\b/giu, 'the $1 of the school')
    : line;
  return rowsOf(told);
}

function rowsOf(line: string): string {
  if (!MAY_SLIP.test(line)) return line;
  let mended = line;
  for (const [pattern, whole] of ROWS)
    mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}
