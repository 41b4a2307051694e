import { manyOf } from './many-of.ts';

/** Things of which there are many, and which never stand alone behind "with", "after" or "under". */
const THINGS =
  'animal|cow|goat|bird|lamb|accident|operation|stroke|injury|disability|crash|divorce|toothbrush|hammer|screwdriver|spanner|ladder|needle|knife|brush|camera|microphone|machine|bike|motorbike|bicycle|car|van|truck|lorry|tractor|boat|laptop|computer|tablet|printer|dog|cat|horse|baby|wheelchair|visa|contract|degree|diploma|certificate|licen[cs]e|passport|mortgage|boss|manager|team|plan|list|map|budget|job|house|flat|garden|smile|storm|flood|wedding|funeral|workshop|course|wheel|tyre|tire|door|window|roof|wall|table|chair|phone|smartphone|engine|motor|pump|pipe|valve|tool|key|lock|screen|cable|rope|chain|hook|box|bag|bottle|plate|bowl|stick|pen|pencil|notebook|child|customer|patient|person|colleague|checkpoint|microscope|lamp|torch|stroller|pram';
const WORKERS =
  'nurse|teacher|driver|cook|chef|cleaner|carer|electrician|engineer|mechanic|welder|plumber|waiter|waitress|doctor|translator|interpreter|accountant|bookkeeper|programmer|developer|tailor|hairdresser|farmer|baker|cashier|receptionist|technician|supervisor|guard|midwife|pharmacist|builder|carpenter|observer|volunteer|helper|porter|labourer|interpreter|pilot|sailor|soldier|clerk|apprentice|trainee|assistant|second officer|waiter';
const HOW =
  'real|old|new|small|big|little|broken|heavy|good|bad|wooden|second|qualified|proper|simple|serious|single|lost|sick|difficult|young|senior|junior|normal|full|cracked|loose|flat|torn|damaged|faulty|bent|rusty|dirty|wet|blocked|leaking|worn|burnt|hot|cold|long|short|sharp|blunt|empty|clean|modern|used|strong|quiet|warm';
const FOR_WORK =
  '(?:(?!(?:an?|the|my|our|his|her|their|your|its|this|that|one|each|every|some|any|no) )\\p{L}+ )?(?:sewing|washing|knitting|balancing|welding|drilling|milling|coffee) (?=machine\\b)';
const ENDS =
  '(?=$|[,.;:!?]| (?:and (?:i|he|she|they|we|it|my|the|as)|who|that|when|where|because|in|on|at|for|with|of|from|again|but|so|or|if)\\b)';

/** "With toothbrush", "after accident", "as real nurse": one of many, said without its article. */
const LACKS_ONE = new RegExp(
  `\\b(with|without|after|under|into) (?=((?:(?:${HOW}) ){0,2}(?:${FOR_WORK})?(?:${THINGS}))${ENDS})`,
  'giu',
);
const LACKS_ONE_AS = new RegExp(`\\b(as) (?=((?:(?:${HOW}) )?(?:${WORKERS}))${ENDS})`, 'giu');
/** "A funeral without priest": the one who would be there. */
const LACKS_SOMEBODY = new RegExp(
  `\\b(without|behind) (?=((?:(?:${HOW}) )?(?:${WORKERS}|priest|pastor|vicar|judge|lawyer|leader|coach|conductor|guide|pilot|captain|witness|guardian|sponsor|husband|wife|father|mother|parent|partner|neighbou?r|friend))${ENDS})`,
  'giu',
);
const MAY_LACK =
  /\b(?:cared|looked|nursed|was|am|is|became|I’m|of|saw|met|bought|built|found\p{L}*|drove|opened|won|lost|got|rented|hired|borrowed|started|ran|wrote|help\p{L}*|taught|fixed|repaired|made|cooked|organi\p{L}+|saved|rescued|find|buy|build|open|get|own|keep|have|make|run|write|become|before|during|with|without|after|under|into|as|to|in|at|from|behind|for|on|with|by|start\p{Ll}*) /iu;

const articleOf = (words: string) =>
  /^(?:[aio]|e(?!u)|u(?!ni|se|su)|hour|honest)/i.test(words) ? 'an' : 'a';

/** Places and groups that are one of many. */
const PLACES =
  'college|school|university|town|village|city|company|factory|hospital|clinic|family|shop|office|kitchen|farm|firm|restaurant|hotel|workshop|warehouse|country|region|neighbou?rhood|suburb|place|background|hostel|shelter|garage|bakery|salon|pharmacy|library|museum|laboratory|church|team|crew|class|flat|house|room|home|boat|ship|truck|garden|field';
const SIZES =
  'small|big|large|poor|rich|busy|quiet|new|old|good|bad|tiny|little|local|private|public|rural|remote|foreign|strange|different|friendly|proper|real|normal|clean|safe|warm|fast|slow|noisy|broken|crowded|decent';
/** "Students from small college like mine", "in tiny village": where, and of what size. */
const LACKS_ONE_IN = new RegExp(
  `\\b(from|in|at|to|into|of|on|with|for) (?=((?:${SIZES}) (?:${PLACES})(?= like )|(?:${SIZES}) (?:${PLACES})${ENDS}))`,
  'giu',
);
/** "Women returning after break". */
const LACKS_ONE_AFTER =
  /\b(after|during|without|before) (?=((?:(?:long|short|career|big|bad|hard|heavy|serious|small) )?(?:break|gap|shift|pause|illness|burnout|stroke|layoff|redundancy|miscarriage|fall|fire|flood|storm|earthquake|heart attack|funeral|wedding|match|game|meal|fight))(?:$|[,.]| (?:and|from|in|at|when|to|with|of|for)\b))/giu;
/** "Bought van", "find honest lawyer": got, made or met, with or without how it is. */
const LACKS_ONE_GOT = new RegExp(
  `\\b(cared for|looked after|nursed|bought|built|found|drove|opened|won|lost|got|rented|hired|met|borrowed|started|founded|ran|wrote|saw|helped|taught|fixed|repaired|made|cooked|organi[sz]ed|saved|became|rescued|(?:to|can|cannot|I|we|could) (?:find|buy|build|open|get|own|rent|hire|keep|have|make|run|write|meet|become)) (?!(?:school|college|university|church|class|home)${ENDS})(?=((?:(?:${SIZES}|honest|cheap|second-hand|used|${HOW}) )?(?:${THINGS}|${WORKERS}|${PLACES}|lawyer|account book|notebook|record book|stranger|neighbour|neighbor|lady|man|woman|scholarship|prize|medal|competition|contest|race|business|old (?:lady|man|woman)))(?:${ENDS}|(?= (?:to|every|into|home|back|after|before|out)\\b)))`,
  'giu',
);
/** "I was cleaner", "was trauma nurse then". */
const LACKS_ONE_WAS = new RegExp(
  `\\b((?:I|he|she|who|and|(?:my|our) (?:father|mother|dad|mum|papa|mama|uncle|aunt|brother|sister|grandfather|grandmother|husband|wife)) (?:was|am|is|became)|I’m|^(?:was|am|became)) (?=((?:(?:${HOW}|trauma|staff|ward|school|night|community|primary|truck|taxi|bus|lorry|assistant|trainee|apprentice|research|bank|shop|site|hotel|factory|farm|delivery|dental|care|civil|software|mechanical|electrical) ){0,2}(?:${WORKERS}|widow|widower|mother|father|orphan|refugee|migrant|student|apprentice|trainee|volunteer|soldier|sailor|fisherman|worker|packer|picker|porter|labourer|laborer|machinist|seamstress|clerk|child|boy|girl|kid|teenager|tenant|scientist|butcher|shepherd|miner|roofer|painter|librarian|paramedic|dentist|vet|lawyer))(?:$|[,.;]| (?:and|in|at|then|when|who|with|from|for|but|before|until|on|by|because|myself|there|here)\\b))`,
  'gu',
);
/** "Refugees from other country": of others there are many. */
const OTHER_ONES = new RegExp(
  `\\b(from|in|of|with|to|at|by) other (${PLACES}|child|person|student|patient|customer|worker|driver|nurse|teacher|parent|mother|father|woman|man|language|trade|culture)(?=$|[,.]| (?:and|who|in|at|with|that|like)\\b)`,
  'giu',
);
/** "Stood in rain an hour". */
const IN_WEATHER =
  /(?<=\b(?:in|under|through) )(?=(?:rain|snow|dark|cold|sun|wind)(?:$|[,.]| (?:and|with|for|when|to|at|an|all)\b))/gu;
/** "For foyer of the theatre": the one that it has. */
const OF_WHICH =
  /(?<=\b(?:for|in|at|on|to|from|near|behind|with|through|by|of|know|knows|see|saw|like|love) )(?=(?:foyer|tower|roof|office|edge|middle|house|face|head|door|name|centre|center|heart|yard|beginning|bottom|kitchen|basement|entrance|gate|hall|library|ward|smell|sound|voice|owner|history|price|language|garden|needs) of (?:the|my|our|his|her|their|an?) )/gu;
/** "For whole street", "on first day", "in first month". */
const WHOLE_ONE =
  /(?<=\b(?:for|in|on|at|with|of|from|to|after|before|during|without|by|translate|clean|read|feed|run) )(?=whole (?!new\b|other\b|days?\b|weeks?\b)\p{Ll}+[^s\s,.]\b)|(?<=\b(?:in|on|after|before|during|for|at) )(?=(?:first|last|next) (?:day|month|week|year|night|morning|lesson|exam|hour|winter|summer|season|shift)(?:$|[,.]| (?:of|at|in|and|with|as|the)\b))(?<!\bfor (?=last))/gu;
/** "By front door", "on ground floor": there is one. */
const WHILE_THERE =
  /(?<=\b(?:by|at|in|on|through|from|to|near) )(?=(?:front|back|main|side|top|ground|first|upper|lower) (?:door|gate|entrance|row|floor|desk|room|street|deck)(?:$|[,.]| (?:of|at|in|and|with|when|to)\b))/gu;

/** The line with the articles that its nouns cannot stand without. */
export function mendArticles(line: string): string {
  if (!MAY_LACK.test(line)) return line;
  const withOne = (_: string, before: string, thing: string) => `${before} ${articleOf(thing)} `;
  return line
    .replace(LACKS_ONE, withOne)
    .replace(LACKS_ONE_AS, withOne)
    .replace(LACKS_SOMEBODY, withOne)
    .replace(LACKS_ONE_IN, withOne)
    .replace(LACKS_ONE_AFTER, withOne)
    .replace(LACKS_ONE_GOT, withOne)
    .replace(LACKS_ONE_WAS, withOne)
    .replace(OF_WHICH, 'the ')
    .replace(WHOLE_ONE, 'the ')
    .replace(WHILE_THERE, 'the ')
    .replace(IN_WEATHER, 'the ')
    .replace(OTHER_ONES, (_, before: string, one: string) => `${before} other ${manyOf(one)}`)
    .replace(/\bfor few (?=(?:hours|days|minutes|weeks|months|years)\b)/gi, 'for a few ')
    .replace(/\bin (?=(?:hurry|good mood|bad mood|rush)\b)/gi, 'in a ');
}
