/** "The" before what there is one of: "the right horse", "the third floor", "the middle of", "when the weather is", "the boss told me". */

import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfPast, baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing, isThing } from './things.ts';

const isVerb = (word: string) =>
  isBaseVerb(word) || [baseOfGerund, baseOfPast, baseOfThird].some((base) => base(word) !== null);
/** Behind a verb or a preposition begins a phrase of its own: what stands there has no article before it. */
const opensPhrase = (before: string) =>
  !/^(?:to|so|such|the|an?|per|as|no)$/u.test(before) &&
  (/^(?:me|him|us|them)$/u.test(before) || PREPOSITIONS.has(before) || isVerb(before));
const IS = /^(?:am|is|are|was|were|be|been|not|still|always|almost)$/u;
/** Things named by words that mean other things as well, and so are not known to be counted. */
const NAMED =
  /^(?:way|time|moment|size|dose|decision|direction|track|word|tone|colou?r|price|balance|amount|temperature|people|fit|answer|note|kind|thing|level|order|name|place|number|spot|point|part|choice|material|paint|leather|fabric|medicine|treatment|words|things|questions|people|names|numbers|colou?rs|sizes|moments)$/u;
const isNamed = (thing: string) => NAMED.test(thing) || isThing(thing);

/** Clauses begin so: what comes next does something. */
const BEGINS =
  '(?<=^|, |\\b(?:when|whenever|and(?<!^(?:(?:my|the|our|his|her|their|an?) )?\\p{L}+ and)|because|before|until|till|if|while|where|after|so|but|says?|said|since|think|(?:says?|said|know|knew|so|sure|afraid|told \\p{Ll}+) that) )';
const ORDER = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final';
const UP = `${ORDER}|last|next`;
const MOST =
  'biggest|largest|smallest|oldest|youngest|newest|highest|lowest|longest|shortest|fastest|slowest|cheapest|hardest|nearest|closest|latest|strongest|weakest|poorest|richest|loudest|quietest|worst|greatest|deepest|furthest|farthest|heaviest|lightest|busiest|easiest|happiest|dirtiest|coldest|hottest|warmest|tallest|toughest|simplest|safest|finest|brightest|darkest|steepest|earliest|best';

/** Of these there is one where somebody works or lives: the boss, the factory, the landlord. */
const AGENTS =
  'doctor|doc|boss|company|factory|government|manager|owner|foreman|supervisor|council|bank|hospital|mill|mine|market|city|judge|teacher|captain|inspector|auditor|ambulance|army|president|mayor|union|shop|plant|firm|office|landlord|landlady|priest|coach|headmaster|principal|director|minister|ministry|municipality|embassy|agency|hotel|restaurant|bridge|river|machine|engine|generator|nurse|midwife|surgeon|crane|bus|train|tram|elevator|flood|earthquake|cyclone|hurricane|tsunami|pandemic|lockdown|village|baker|mechanic|engineer|driver|madam|Doctor|Boss|Company|Factory|Government|Manager|Landlord|Teacher|Auditor|Inspector';
const TELLS =
  /^(?:is|was|has|had|will|can|could|does|did|says?|said|told|gave|came|went|sent|let|made|took|left|shut|put)$/u;
/** "The mill shut", "the auditor came", and no "company owned flat", "bank loans", "hospital trained nurses". */
function isDeed(does: string, next: string): boolean {
  if (/^(?:based|owned|led|run|made|built|born|driven)$/u.test(does)) return false;
  if (isPast(does) && baseOfPast(does) !== null) return !isThing(next);
  const base = /[^s]s$/u.test(does) ? baseOfThird(does) : null;
  return base !== null && !isNounToo(base);
}

const ROWS: readonly Row[] = [
  // "Choosing right horse", and not "with right hand".
  [
    '',
    says`\b(#) (right|wrong|main) ((?:(?:old|new|young|small|big|little) )?(@))>`,
    (whole, before = '', how = '', what = '', thing = '') =>
      !opensPhrase(before) ||
      !isNamed(thing) ||
      (how === 'main' && !isOneThing(thing)) ||
      /^(?:hands?|arm|leg|foot|side|eye|ear|knee|shoulder|wing|back|turn|angles?|off|away|now|course|dish|street)$/u.test(
        thing,
      ) ||
      /^(?:go|gone|going|went|do|did|done|feels?|puts?|putting|sets?|setting|prov(?:e|es|ed|ing)|turn\p{Ll}*)$/u.test(
        before,
      )
        ? whole
        : `${before} the ${how} ${what}`,
  ],
  // "I saw same skin", "the numbers are same".
  [
    ' same',
    says`\b(#) same(?= (?!(?:sex|same|day|old)\b)#|$|,)`,
    (whole, before = '') => (opensPhrase(before) || IS.test(before) ? `${before} the same` : whole),
  ],
  [
    ' whole ',
    says`\b(for|after|took|takes?|has|have|had|needs?|spen[dt]|with|wait(?:ed)?|in) whole (?=(?:hour|day|week|month|year|night|morning|afternoon|evening)>)`,
    '$1 a whole ',
  ],
  [
    'whole ',
    says`(^|\b(?:#) )whole (?=(summer|winter|spring|autumn|season|day|night|week|month|year|world|country|city|town|village|family|team|class|school|group|house|street|area|region|community|crew|company|factory|archive|system|building|body|process|story|truth|project|kitchen|staff|shift|department|ward|floor|ship|army|neighbou?rhood)>)(?!whole # of\b)`,
    (whole, before = '') => {
      const word = before.trim();
      return word === '' || opensPhrase(word) || /^(?:and|when|because|but|that)$/u.test(word)
        ? `${before}the whole `
        : whole;
    },
  ],
  ['n ', saysOf(`\\b[io]n (${ORDER}) time>`), 'the $1 time'],
  // "Late for first bus", "on third floor", and not "in first class" or "gave first aid".
  [
    '',
    saysOf(
      `\\b(#) (?=(?:${UP}) (?:bus|train|tram|ferry|boat|flight|person|woman|man|girl|boy|patient|customer|client|guest|visitor|lesson|order|team|group|step|row|floor|page|line|half|part|round|snow|rain|frost|harvest|attempt|signal|stage|ship|truck|lorry|one)>)`,
    ),
    (whole, before = '') => (opensPhrase(before) || IS.test(before) ? `${before} the ` : whole),
  ],
  [
    '',
    saysOf(
      `\\b(?:for|on|in|from|until|till|after|before|since|by|during|of|at|to) (?=(?:(?:${ORDER}) (?:time|day|week|month|night|morning|moment|minute|hour|floor|storey|deck|shelf|row|platform)|last (?:minute|moment|day|floor|row)|next day|(?:top|ground|upper|lower|bottom) (?:floor|deck|shelf|row))>)`,
    ),
    (before = '') => `${before}the `,
  ],
  [
    '',
    saysOf(`\\b(#) (${MOST}) (@)>`),
    (whole, before = '', how = '', thing = '') =>
      (opensPhrase(before) || IS.test(before)) &&
      isNamed(thing) &&
      !(how === 'best' && /^(?:practices?|friends?|man|mates?|wishes|kind|moments?|part)$/u.test(thing))
        ? `${before} the ${how} ${thing}`
        : whole,
  ],
  // "I am only woman on the crew".
  [
    ' only ',
    says`\b(am|is|was|be|are|were|’m|’s) only ((?:(?:young|local|female|male|small|black|white|trained|qualified) )?(@)) (?=(?:who|that|in|on|at|here|there|from|left|with)\b)`,
    (whole, is = '', what = '', one = '') =>
      isOneThing(one) || one === 'one' ? `${is} the only ${what} ` : whole,
  ],
  ['n other ', says`\b([io]n|from|at|to) other (side|hand|end|half|room|direction)>`, '$1 the other $2'],
  [
    'most of ',
    says`\bmost of (cases|people|time|days|shops|families|children|students|customers|patients)>`,
    (_, what = '') => (what === 'time' ? 'most of the time' : `most ${what}`),
  ],
  // "At end of month", "in middle of the storm".
  [
    ' of ',
    says`\b(in|at|on|from|to|near|until|till|by|before|after|for|since|with|around|behind|under|through) (?=(?:middle|end|beginning|start|centre|center|bottom|edge|corner|heart|rest|north|south|east|west|outskirts|shore|banks?|coast|entrance|hands|eyes|shadow|sound|smell|help|age|day|night|morning|roof) of\b)(?!end of (?:day|play|# (?:care|procedures?|accounts?|report|paperwork|parties|checks?|clean\p{Ll}*))\b)(?<!to (?=start|end|help|rest|bottom|head|edge|bank)|by (?=day|night))`,
    '$1 the ',
  ],
  [
    ' to ',
    says`\b(head|neck|turn|turns|turned|look|looks|lean|bend|go|move)( #)? to (left|right)>`,
    '$1$2 to the $3',
  ],
  ['from ', says`\bfrom (north|south|east|west)(?=$|[,.]| (?:of|and|side)\b)`, 'from the $1'],
  [
    '',
    says`(?<=\b(?:in|under|through) )(rain|snow|dark|cold|heat|sun|storm|morning|evening|afternoon)(?=$|[,.]| (?:and|with|for|when|to|at|an?|all)\b)`,
    'the $1',
  ],
  [
    'other ',
    says`(?<!\b(?:the|an|each|every|any|no|one|some|my|our|their|and) )\bother (?=# (?:is|was|has)\b)`,
    'the other ',
  ],
  [
    ' to ',
    says`\b((?:walk|go|come|went|came|run|ran|drive|drove|ride|rode|move)(?:s|d|ed|ing)? to) (?=(?:garden|farm|field|market|shop)(?=$|[,.]| (?:and|with|in|every|again|to|on|when)\b))`,
    '$1 the ',
  ],
  // "When weather is bad", "ground is frozen".
  [
    ' ',
    saysOf(
      `${BEGINS}(sea|sun|moon|sky|weather|ground|wind|tide|river|city|town|village|world|earth|road|streets|rails|roof|pastures) (?=(?:is|are|was|were|goes|gets|gives|went|came|comes?|becomes?|became|turns|turned|looks|shines|sets|rises|rose|wakes|sleeps|freezes|froze|changes|changed|dries|calls|takes|took|has|had|will)\\b)`,
    ),
    'the $1 ',
  ],
  [
    'in ',
    says`\bin (open air|sun|countryside|sky|jungle|bush|wild|wilderness|shade|air|capital|suburbs|provinces|hills|woods|fields|mountains|highlands|village|background|distance|meantime|beginning|past|north|south|east|west|near future|long run|end)(?=$|[,.]| (?:and|with|but|when|where|for|from|near)\b)`,
    'in the $1',
  ],
  ['in mountain', says`\bin (?:the )?(mountain|highland)(?=$|[,.]| (?:and|with|when|where)\b)`, 'in the $1s'],
  [
    'on ',
    says`\bon (moor|ground|moon|streets|mountain|hill|coast|beach|weekend|sun)(?=$|[,.]| (?:and|with|but|when|where|for|from|near|in)\b)`,
    (_, where = '') => (where === 'sun' ? 'in the sun' : `on the ${where}`),
  ],
  ['f dark', says`\b(afraid|scared|frightened|fear) of dark>`, '$1 of the dark'],
  // "Doctor told me", "company has brought": of whom and of what there is one.
  [
    ' ',
    saysOf(`${BEGINS}(${AGENTS}) (#)(?: (#))?(?![\\p{L}’])`),
    (whole, who = '', does = '', next = '') =>
      TELLS.test(does) || isDeed(does, next) ? `the ${who.toLowerCase()}${whole.slice(who.length)}` : whole,
  ],
  // "Now I am only one".
  [
    ' only one',
    says`\b(I am|I’m|I was|he is|he was|she is|she was) only one(?=$|[,.]| (?:and|but|left|here|now|still)\b)`,
    '$1 the only one',
  ],
  // "Working in the basement whole winter 2022", "sitting under a clerk whole day".
  [
    ' whole ',
    says`\b(?!(?:the|an?|my|our|your|his|her|their|this|that|one|per|each|every|some|any|two|three|four|five|six|no|of|half)\b)([\p{L}’]+) whole (day|night|week|month|year|winter|summer|spring|autumn|season|morning|afternoon|evening|weekend|time)(?=$|[,.]| (?:and|in|on|at|with|for|from|to|because|long|but|when)\b|( \d{4})\b)`,
    (_, before = '', long = '', year: string | undefined = '') =>
      `${before} the whole ${long}${year ? ' of' : ''}`,
  ],
];

/** The line with "the" before what there is one of. */
export const mendTheOne = (line: string): string => withRows(line, ROWS);
