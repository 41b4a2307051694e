/** Slips that another language, or a dialect, shows through, each put right only where nothing else can be meant. */

import { thirdOf } from './inflect.ts';
import { manyOf } from './many-of.ts';

const PEOPLE =
  '(?:colleagues|apprentices|workers|trainees|students|helpers|nurses|teachers|drivers|cooks|volunteers|beginners|employees|assistants|operators|guides|mechanics|carers|people|newcomers)';
const RELATIVE =
  '(?:nan|nana|gran|granny|grandma|grandad|granda|mam|mum|mom|ma|dad|da|sister|brother|auntie|aunt|uncle|wee (?:brother|sister)|little (?:brother|sister))';
const PLANNED =
  '(?:schedule|rota|roster|timetable|work plan|weekly plan|menu|budget|inventory|shopping list)';
const ENDS =
  '(?=$|[,.;:!?]| (?:in|on|at|for|with|by|so|and|that|who|when|where|because|of|from|myself|every|each|of)\\b)';

const ONE =
  '(?:school|company|factory|boss|teacher|doctor|hospital|government|college|town|village|city|owner|farmer|manager)';
const MACHINE =
  '(?:piano|machine|engine|motor|pump|car|bike|phone|computer|radio|clock|guitar|violin|sewing machine)';

type Mend = readonly [RegExp, string | ((...found: string[]) => string)];

const ROWS: readonly Mend[] = [
  // "Formed seven colleagues": whoever is formed in French or Spanish is trained.
  [
    new RegExp(
      `\\b[Ff]orm(ed|ing) (?=(?:\\p{L}+ |\\d+ ){0,3}${PEOPLE}\\b)(?!(?:an? |the )?(?:team|group|line|circle|union|band)s? )`,
      'gu',
    ),
    'train$1 ',
  ],
  [
    /\b(explain(?:s|ed|ing)?) (me|him|her|us|them)(?=$|[,.]| (?:why|how|what|where|when|who|the|this|that|it|everything|my|our)\b)/giu,
    '$1 to $2',
  ],
  [
    /\b((?:nobody|somebody|someone|no one|everybody|everyone|anybody|people|man|woman|lady) in) (?=(?:office|factory|workshop|warehouse|kitchen|village)\b)/giu,
    '$1 the ',
  ],
  // "Make schedule in pencil": the one that everybody works by.
  [
    new RegExp(
      `\\b(mak(?:e|es|ing)|made|draw|draws|drew|writ(?:e|es|ing)|wrote|plan|plans|planned|check|checks|checked|prepar(?:e|es|ed|ing)) (?=${PLANNED}${ENDS})`,
      'giu',
    ),
    '$1 the ',
  ],
  // "With me nan on it".
  [
    new RegExp(
      `\\b(with|like|for|of|from|at|to|and|when|because|by|after|helped|got|gave|see|saw|took|fixed) me (?=${RELATIVE}\\b)`,
      'giu',
    ),
    '$1 my ',
  ],
  [/^me (?=(?:nan|nana|gran|granny|mam|mum|dad|uncle|auntie)\b)/iu, 'my '],
  [/\bexperience (?:since|for|of) (\d+|\p{Ll}+) years\b/giu, '$1 years of experience'],
  [/\b(good|bad|great|better|best) in (?=\p{Ll}+ing\b|maths?\b|numbers\b|sports?\b)/giu, '$1 at '],
  [
    /\b(people|women|men|children|kids|patients|families|customers|students|workers) who they (?=\p{Ll})/giu,
    '$1 who ',
  ],
  [/\b(old|older|young|sick|poor|many|few|disabled|some|\d+) persons\b/giu, '$1 people'],
  [/\b(?:im|i’m) infront\b|\binfront\b/giu, 'in front'],
  [
    /\b(fix|fixed|fixing|repair|repaired|repairing|mend|mended) (?=(?:printer|computer|laptop|machine|car|bike|pump|engine|phone|fridge) (?:on|in|at|with|by|from|just|without)\b)/giu,
    '$1 a ',
  ],
  [/\bon phone(?=$|[,.]| (?:just|from|with|by|without|and)\b)/giu, 'on the phone'],
  [
    /^actual (?=(?:machine|person|thing|computer|patient|customer|problem|object|car|engine|child|animal|plant|place|workshop)\b)/iu,
    'an actual ',
  ],
  // "I know where is every elbow": the order of a question, inside a statement.
  [
    /\b(where|how|who) (is|are) ((?:every|all|each|the|my|our) [\p{L} ]{2,40}?)(?=$|[,.]| (?:without|with|when|because|and I)\b)(?<=\b(?:know|remember|tell|see|say|find|forget)s? .*)/giu,
    '$1 $3 $2',
  ],
  // "Asked his mother who is that man".
  [
    /\b(asks?|asked|wondered|wonders?) ((?:(?:my|his|her|their|our|the) \p{L}+ |me |him |her |them |us )?)(who|what|where) (is|are|was|were) ((?:that|this|the|my|his|her|those|these) \p{L}+)/giu,
    (_, verb: string, whom: string, who: string, be: string, what: string) =>
      `${verb} ${whom}${who} ${what} ${/ed$/iu.test(verb) ? be.replace(/^is$/iu, 'was').replace(/^are$/iu, 'were') : be}`,
  ],
  // "From 2 million until 65 million dollars".
  [
    /\bfrom ([\d.,]+(?: (?:hundred|thousand|million|billion))?) until (?=[\d.,]+ ?(?:hundred|thousand|million|billion|dollars?|euros?|pounds|people|kilos?|kg|%|percent))/giu,
    'from $1 to ',
  ],
  // "Secretary of school": one who works there is named by it.
  [
    /\b(secretary|teacher|nurse|director|cook|guard|cleaner|driver|principal|caretaker|accountant|manager|receptionist|engineer|technician|librarian|porter|chef|worker|helper|assistant) of (school|hospital|hotel|kindergarten|bus|truck|bank|shop|restaurant|factory|library|church|university|office|warehouse|airport|port|ship)(?=$|[,.;]| (?:and|now|in|for|at|with|until|then|before)\b)/giu,
    '$2 $1',
  ],
  [/\bin (?=(?:tanker|cargo|cruise|container|fishing|navy|passenger) (?:ship|vessel|boat)\b)/giu, 'on a '],
  [/\bis on ground\b/giu, 'is on the ground'],
  [/(?<!\bthe )\bmother in law\b/giu, 'mother-in-law'],
  [/(?<!\bthe )\bfather in law\b/giu, 'father-in-law'],
  // "For diabetic and kidney patient": for all of them.
  [
    /\b(for|with|of|to|help|teach|treat) ((?:(?!(?:an?|the|my|our|his|her|their|this|that|each|every|any|one|no|some|another|your) )\p{Ll}+ (?:and |or )?){0,3})(patient|customer|student|client|passenger|child|tourist|refugee|beginner|learner)$/giu,
    (_, before: string, how: string, who: string) => `${before} ${how}${manyOf(who)}`,
  ],
  // "Tied to the pillar so that his mother can carry bricks": what was so then.
  [
    /\b(saw|tied|watched|met|helped|built|made|wrote|told)\b([^.]* so that [^.,]{2,30}) can (?=\p{L})/giu,
    '$1$2 could ',
  ],
  // "I knew what the pilot will do".
  [
    /\b(knew|thought|felt|saw) (what|how|that|who|when)((?: \p{L}+){1,4}) will (?=\p{L})/giu,
    '$1 $2$3 would ',
  ],
  [/\b(make|let|makes|lets) ((?:the|that|this|my|a) [\p{L} ]{2,25}?) looks\b/giu, '$1 $2 look'],
  // "19 spoil basket out of 40".
  [
    /\b([2-9]|[1-9]\d+) ((?:\p{Ll}+ )?)(?!people|men|women|children|folk)(\p{Ll}{2,}[^s\s]) out of (?=(?:the )?\d)/gu,
    '$1 $2$3s out of ',
  ],
  [/\b(\d+) spoil (?=\p{Ll}+s\b)/gu, '$1 spoilt '],
  // "Nobody teach the big floor", "till she finish college": what one does takes its ending.
  [
    new RegExp(
      `(?<!\\b(?:let|lets|make|makes|made|help|helps|helped|see|saw|hear|heard|watch|watched|have|had|did|does|do|can|could|will|would|should|must|may|might) )(?<=^|\\b(?:and|but|because|that|when|if|so|where|,) |^in (?:my|our|this) \\p{L}+,? )\\b((?:the|my|our|this|that) ${ONE}|nobody|no one|everybody|everyone|somebody|someone) (teach|know|want|need|have|sell|show|tell|learn|make|give|take|keep|come|understand|fail|die)(?= (?:no|the|an?|my|our|me|us|it|them|him|her|how|what|why|where|about|only|to)\\b)`,
      'giu',
    ),
    (_, who: string, verb: string) => `${who} ${thirdOf(verb)}`,
  ],
  [
    /\b(till|until|when|before|after|if|once) (she|he|it|everybody|nobody) (finish|come|go|get|need|know|want|start|stop|make|work|learn|reach|pass)(?=$|[,.]| (?:the|an?|my|his|her|its|it|to|in|at|from|home|out|school|college|university|work|well|first)\b)/giu,
    (_, when: string, who: string, verb: string) => `${when} ${who} ${thirdOf(verb)}`,
  ],
  // "Women who think tools is for men".
  [
    /\b(thinks?|believes?|says?|feels?) (that )?(?!maths|physics|news|politics|business|this|his|sports|economics)(\p{Ll}{2,}[^s\s]s) is (?=(?:for|not|only|too|so|just)\b)/giu,
    '$1 $2$3 are ',
  ],
  // "Two or three young who want really".
  [/\b(young|old|poor|sick) who (?=\p{Ll})/giu, '$1 people who '],
  [/\bwho want really(?=$|[,.])/giu, 'who really want it'],
  [/\bwho want really to\b/giu, 'who really want to'],
  // "Who have old piano from grandmother": one of them.
  [
    new RegExp(
      `\\b(have|has|had|own|owns|got) (old|new|broken|dead|small) (?=${MACHINE}(?:$|[,.]| (?:from|in|at|of|that|with|and)\\b))`,
      'giu',
    ),
    (_, verb: string, how: string) => `${verb} ${/^o/iu.test(how) ? 'an' : 'a'} ${how} `,
  ],
  [
    new RegExp(
      `\\b(wrong|noise|fault|problem|sound|trouble) (in|with|of) (${MACHINE})(?=$|[,.]| (?:before|when|and|that)\\b)`,
      'giu',
    ),
    (_, what: string, where: string, thing: string) =>
      `${what} ${where} ${/^e/iu.test(thing) ? 'an' : 'a'} ${thing}`,
  ],
  [
    /\b(when|if|because|while) (?=(?:road|street|shop|house|room|machine|kitchen|office|hall|river|sea|market|harbour) (?:is|was|gets|stops|breaks)\b)/giu,
    '$1 the ',
  ],
  [/\bin early (?=(?:morning|evening)\b)/giu, 'in the early '],
  // "Was dead five months": for so long; "five months later" says when.
  [
    /\b(was|were|been) (dead|gone|sick|ill|away|alone|blind|unemployed|homeless|asleep|unconscious|missing) (?=(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:years?|months?|weeks?|days?|hours?)\b(?! (?:before|after|ago|later|when|earlier|old|from)\b))/giu,
    '$1 $2 for ',
  ],
  [
    /\b([Oo]n|[Ii]n) ((?:the|my|our|his|her|their|a)(?: \p{L}+’s)?) (?=(?:(?:(?:funeral|wedding|christening|graduation|burial|baptism)(?: (?:party|dinner|lunch|ceremony|mass|feast))?)(?=$|,| (?:of|when|where|in|nobody|everybody|somebody|my|the|a)\b| I\b| we\b| they\b| he\b| she\b)|(?:birthday|farewell|leaving|retirement) (?:party|dinner|lunch|feast|meal)\b))/gu,
    (_, where: string, whose: string) =>
      `${where.startsWith('O') || where.startsWith('I') ? 'At' : 'at'} ${whose} `,
  ],
  [
    /(?<!\b(?:or|and|than|the|those|these|first|last|of|any|other|to|at|in|all|only|my|our|between) )\btwo times(?= (?:as|an?|each|every|in|by|before|after|and|but|for|on|at|with|because|when|already|now|from|to)\b|$|[,.;])/gu,
    'twice',
  ],
  [
    /\b(I|we|they|you|he|she) (knows?|knew|sees?|saw|hears?|heard|feels?|felt|understands?|understood) already (?=(?:which|what|where|who|how|why|when|that|if|the|it)\b)/giu,
    '$1 already $2 ',
  ],
  [
    /\b(look(?:s|ed|ing)? at) (person|customer|patient|child|machine|car|bike|shoe|wall|face|house) (?=and (?:know|knows|tell|tells|see|sees|say|says|knew|saw|told|knowing|seeing|telling)\b)/giu,
    '$1 a $2 ',
  ],
  [
    /\b(takes?|taken|taking|took) out from (?!under|behind|beneath|between|below|inside)(?=\p{L})/giu,
    '$1 out of ',
  ],
  // "Cared mother in law 7 years": for her, and for so long.
  [
    /\b(care|cares|cared)(?= (?:(?:my|our|his|her|the|an?|old|sick|elderly|disabled) \p{Ll}|(?:mother|father|mom|mum|dad|grandm\p{Ll}+|grandf\p{Ll}+|husband|wife|son|daughter|brother|sister|uncle|aunt)\b(?! (?:and|who|is|was|staff|work)\b)))(?<!\b(?:health|child|day|aged|elder|home|home-|palliative|intensive|primary|patient|take|taking|took|took|no|of|the|my|in|social|foster|end-of-life|skin|hair|animal|medical|to not|don’t|not|personal|after) care)/giu,
    '$1 for',
  ],
  // "People of the last tram": those of it, and no others.
  [/^people of (?=(?:the|my|our) )/iu, 'the people of '],
];

const MAY_SHOW =
  /\bform(?:ed|ing) |\bexplain\p{L}* (?:me|him|her|us|them)\b| in (?:office|factory|workshop|warehouse|kitchen|village)\b|\b(?:schedule|rota|roster|timetable|plan|menu|budget|inventory|list)\b|\bme \p{L}|\bpersons\b|\binfront\b|\b(?:fix|repair|mend)\p{L}* \p{L}|\bon phone\b|^actual |\b(?:where|how|who) (?:is|are) | so that .* can |^people of | out of (?:the )?\d|\b(?:knew|thought|felt|saw) .* will |\b(?:make|let)s? .* looks\b/iu;
/** The same of the later rows, apart for the eye. */
const MAY_SHOW_TOO =
  /\bexperience (?:since|for|of) | in \p{Ll}+(?:ing|s)\b| who they |\b(?:asks?|asked|wonder\p{L}*) | until \d| of (?:school|hospital|hotel|kindergarten|bus|truck|bank|shop|restaurant|factory|library|church|university|office|warehouse|airport|port|ship)\b| in law\b|\bin (?:tanker|cargo|cruise|container|fishing|navy|passenger) |on ground|(?:patient|customer|student|client|passenger|child|tourist|refugee|beginner|learner)$|\bcare[sd]? |\b(?:nobody|no one|every(?:body|one)|some(?:body|one)) \p{Ll}|\b(?:the|my|our|this|that) (?:school|company|factory|boss|teacher|doctor|hospital|government|college|town|village|city|owner|farmer|manager) \p{Ll}|\b(?:she|he|it) \p{Ll}|s is |\b(?:young|old|poor|sick) who |\bwant really\b|\b(?:have|has|had|owns?|got) (?:old|new|broken|dead|small) |\b(?:wrong|noise|fault|problem|sound|trouble) (?:in|with|of) |\b(?:when|if|because|while) \p{Ll}|\bin early \p{Ll}|\b(?:was|were|been) \p{Ll}+ (?:\d|\p{Ll}+ (?:year|month|week|day|hour))|funeral|wedding|christening|graduation|burial|baptism|birthday|farewell|leaving|retirement|\btwo times\b| out from | already |\blook\p{L}* at /iu;

/** The line with its slips of this kind put right. */
export function mendSecondLanguage(line: string): string {
  if (!MAY_SHOW.test(line) && !MAY_SHOW_TOO.test(line)) return line;
  let mended = line;
  for (const [pattern, whole] of ROWS)
    mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}
