/** Things of which there are many, and which never stand alone behind "with", "after" or "under". */
const THINGS =
  'animal|cow|goat|bird|lamb|accident|operation|stroke|injury|disability|crash|divorce|toothbrush|hammer|screwdriver|spanner|ladder|needle|knife|brush|camera|microphone|machine|bike|motorbike|bicycle|car|van|truck|lorry|tractor|boat|laptop|computer|tablet|printer|dog|cat|horse|baby|wheelchair|visa|contract|degree|diploma|certificate|licen[cs]e|passport|mortgage|boss|manager|team|plan|list|map|budget|job|house|flat|garden|smile|storm|flood|wedding|funeral|workshop|course|wheel|tyre|tire|door|window|roof|wall|table|chair|phone|smartphone|engine|motor|pump|pipe|valve|tool|key|lock|screen|cable|rope|chain|hook|box|bag|bottle|plate|bowl|stick|pen|pencil|notebook|child|customer|patient|person|colleague|checkpoint|microscope|lamp|torch|stroller|pram';
const WORKERS =
  'nurse|teacher|driver|cook|chef|cleaner|carer|electrician|engineer|mechanic|welder|plumber|waiter|waitress|doctor|translator|interpreter|accountant|bookkeeper|programmer|developer|tailor|hairdresser|farmer|baker|cashier|receptionist|technician|supervisor|guard|midwife|pharmacist|builder|carpenter';
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
/** "To care home of my friend": the one that is told of. */
const LACKS_THE =
  /\b(to|in|at|from|into|behind|near) (?=(?:care home|house|home|shop|school|farm|garden|village|kitchen|office|workshop|room) of (?:my|our|his|her|the)\b)/giu;
const MAY_LACK = /\b(?:with|without|after|under|into|as|to|in|at|from|behind|near|for|on) /i;

const articleOf = (words: string) =>
  /^(?:[aio]|e(?!u)|u(?!ni|se|su)|hour|honest)/i.test(words) ? 'an' : 'a';

/** The line with the articles that its nouns cannot stand without. */
export function mendArticles(line: string): string {
  if (!MAY_LACK.test(line)) return line;
  const withOne = (_: string, before: string, thing: string) => `${before} ${articleOf(thing)} `;
  return line
    .replace(LACKS_ONE, withOne)
    .replace(LACKS_ONE_AS, withOne)
    .replace(LACKS_SOMEBODY, withOne)
    .replace(LACKS_THE, '$1 the ')
    .replace(/\bfor few (?=(?:hours|days|minutes|weeks|months|years)\b)/gi, 'for a few ')
    .replace(/\bon (?=(?:smartphone|laptop|tablet)(?:$|[,.]))/gi, 'on a ')
    .replace(/\bin (?=(?:hurry|good mood|bad mood|rush)\b)/gi, 'in a ');
}
